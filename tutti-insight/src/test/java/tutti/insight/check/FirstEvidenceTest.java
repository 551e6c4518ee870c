package tutti.insight.check;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tutti.company.Company;
import tutti.company.Stage;
import tutti.company.file.CompanyFile;
import tutti.company.ref.CompanyRef;
import tutti.company.template.CompanyTemplates;
import tutti.evidence.Evidence;
import tutti.handoff.HandOff;
import tutti.insight.flow.Flow;
import tutti.map.crossing.MapCrossings;
import tutti.measure.CompanyReading;
import tutti.measure.HandOffSamples;

/** The first evidence is good news: it does not bury a young company in warnings. */
class FirstEvidenceTest {

  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

  private static List<Company> templates() {
    return CompanyTemplates.names().stream()
        .map(name -> CompanyFile.read(name, CompanyTemplates.text(name).orElseThrow()))
        .toList();
  }

  private static List<Finding> findings(Company company, List<Evidence> happened) {
    var handOffs =
        happened.stream().collect(groupingBy(HandOff.Id::of)).values().stream()
            .map(HandOff::of)
            .toList();
    var reading = CompanyReading.of(company, new HandOffSamples(handOffs), NOW);
    var flow = Flow.of(company, handOffs, NOW, Flow.WINDOW);
    return CheckRules.run(
        new CheckContext(
            company, Written.TODAY, Optional.of(reading), Optional.of(flow), MapCrossings.FINDER));
  }

  private static Stream<Finding> grave(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.open() && finding.severity() != Severity.INFO);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void oneHandOffOnAnyArrowMakesAtMostOneWarningMore(Company company) {
    var before = grave(findings(company, List.of())).count();
    for (var arrow : company.arrows()) {
      var after = findings(company, Written.happened(arrow.id(), 1, Stage.OFFERED));
      assertThat(grave(after).count()).as(arrow.id() + after).isLessThanOrEqualTo(before + 1);
      assertThat(after.stream().collect(groupingBy(Finding::id, counting())))
          .as(arrow.id())
          .satisfies(counts -> assertThat(counts.getOrDefault("L02", 0L)).isLessThan(2L))
          .satisfies(counts -> assertThat(counts.getOrDefault("L62", 0L)).isLessThan(2L));
    }
  }

  /** A file of last year makes every arrow speak once, and all of them are silent now. */
  @ParameterizedTest
  @MethodSource("templates")
  void anOldFileIsOneFindingToo(Company company) {
    var old =
        company.arrows().stream()
            .flatMap(arrow -> Written.happened(arrow.id(), 800, Stage.OFFERED).stream())
            .toList();
    assertThat(findings(company, old)).filteredOn(finding -> finding.id().equals("L02")).hasSize(1);
  }

  @Test
  void theGroupSaysHowManyAndNamesTheFirst() {
    var company = CompanyFile.read("startup", CompanyTemplates.text("startup").orElseThrow());
    var owed = company.arrows().stream().mapToInt(arrow -> arrow.owed().size()).sum();
    var seen = company.arrows().stream().filter(a -> !a.owed().isEmpty()).findFirst().orElseThrow();
    assertThat(findings(company, Written.happened(seen.id(), 1, Stage.OFFERED)))
        .filteredOn(finding -> finding.id().equals("L02"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.where()).isEqualTo(CompanyRef.COMPANY);
          assertThat(finding.says())
              .startsWith(
                  "%d of the %d promises have never had any evidence: \""
                      .formatted(owed - seen.owed().size(), owed))
              .endsWith(" more.");
        });
  }

  @Test
  void whatIsExemptIsToldByItself() {
    var company =
        Written.company(
            Written.FOUR
                + """
                arrows:
                  - {id: a, from: product, to: marketing, promises: [PROMISE]}
                  - {id: b, from: product, to: sales, promises: [PROMISE]}
                  - {id: c, from: marketing, to: sales, promises: [PROMISE]}
                  - {id: d, from: sales, to: customer, promises: [PROMISE]}
                exemptions:
                  - {rule: L02, where: arrows/b, why: next year, by: Ada, until: 2027-03-01}
                """
                    .replace(
                        "PROMISE",
                        "{id: p, valid: offered, good: accepted, within: 1d, window: 90d, target:"
                            + " 80%}"));
    assertThat(findings(company, Written.happened("a", 1, Stage.OFFERED)))
        .filteredOn(finding -> finding.id().equals("L02"))
        .extracting(Finding::where)
        .containsExactlyInAnyOrder(CompanyRef.COMPANY, CompanyRef.promise("b", "p"));
  }
}
