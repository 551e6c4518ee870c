package tutti.report.web.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.company.ref.CompanyRef;
import tutti.company.template.CompanyTemplates;
import tutti.insight.check.CheckRules;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;
import tutti.map.crossing.MapCrossings;
import tutti.report.finding.FindingWords;

/** What the page of the checks shows of few and of very many findings. */
class ChecksViewTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

  /** A company whose parties each give the next an arrow without a promise. */
  private static Company ring(int parties) {
    var names =
        IntStream.range(0, parties)
            .mapToObj("  - {id: p%d}\n"::formatted)
            .collect(Collectors.joining());
    var arrows =
        IntStream.range(0, parties)
            .mapToObj(i ->
                "  - {id: a%d, from: p%d, to: p%d, gives: thing %d}\n"
                    .formatted(i, i, (i + 1) % parties, i))
            .collect(Collectors.joining());
    return CompanyFile.read(
        "ring.yaml",
        "apiVersion: tutti/v1\nkind: Company\nname: Ring\nparties:\n"
            + names
            + "arrows:\n"
            + arrows);
  }

  private static List<Finding> findings(Company company) {
    return CheckRules.run(company, TODAY, MapCrossings.FINDER);
  }

  private static ChecksView view(Company company, String party, boolean all) {
    return ChecksView.of(company, findings(company), party, all);
  }

  @Test
  void eachPartyOfFewHasAFilterThatCountsItsFindings() {
    var company = ring(5);
    var view = view(company, "", false);
    assertThat(view.beneath()).isEqualTo("96 rules over 5 parties and 5 arrows.");
    assertThat(view.filters()).hasSize(6);
    assertThat(view.filters().getFirst().count()).isEqualTo(findings(company).size());
    var third = view.filters().get(3);
    assertThat(view(company, "p2", true).groups().stream().mapToInt(g -> g.rows().size()).sum())
        .isEqualTo((int) third.count());
  }

  @Test
  void ofVeryManyPartiesThoseWithMostFindingsAreNamedAndThePageSaysSo() {
    var view = view(ring(60), "", false);
    assertThat(view.filters()).hasSize(41);
    assertThat(view.beneath())
        .endsWith(
            "The 40 parties with most findings are named; the others tell theirs on their own"
                + " pages.");
  }

  @Test
  void thePartyThatIsLookedAtHasItsFilterHoweverManyThereAre() {
    var unnamed =
        ring(60).parties().stream()
            .map(party -> party.id())
            .filter(id ->
                view(ring(60), "", false).filters().stream()
                    .noneMatch(filter -> filter.address().endsWith("=" + id)))
            .findFirst()
            .orElseThrow();
    assertThat(view(ring(60), unnamed, false).filters())
        .anySatisfy(filter -> {
          assertThat(filter.chosen()).isTrue();
          assertThat(filter.address()).isEqualTo("/checks?party=" + unnamed);
        });
  }

  @Test
  void ofALongGroupTheFirstTenAreSeenAndTheRestIsOpened() {
    var company = ring(60);
    var errors = view(company, "", false).groups().getFirst();
    assertThat(errors.note()).isEqualTo("60, each to be mended first");
    assertThat(errors.first()).extracting(RuleGroup::name).containsExactly("No measure");
    assertThat(errors.first().getFirst().rows()).hasSize(10);
    assertThat(errors.more()).isEqualTo(50);
    assertThat(errors.rows()).hasSize(60);
    assertThat(errors.all()).isEmpty();
  }

  @Test
  void aVeryLongGroupLeadsToAllOfIt() {
    var company = ring(210);
    var errors = view(company, "", false).groups().getFirst();
    assertThat(errors.rows()).hasSize(200);
    assertThat(errors.note()).isEqualTo("210, each to be mended first; the first 200 are shown");
    assertThat(errors.all()).contains("/checks?all=true&party=#Errors");
    assertThat(view(company, "", true).groups().getFirst().rows()).hasSize(210);
  }

  @Test
  void whatOneRuleFoundStandsTogetherUnderItsNameAndWithoutFieldsOfTheFile() {
    var warnings = view(ring(3), "", false).groups().get(1);
    assertThat(warnings.first()).extracting(RuleGroup::id).doesNotHaveDuplicates().contains("L06");
    assertThat(warnings.first())
        .allSatisfy(group -> {
          assertThat(group.name()).doesNotContain("-").isNotEqualTo(group.id());
          assertThat(group.fix()).doesNotContain("oneWay");
          assertThat(group.rows()).extracting(FindingRow::id).containsOnly(group.id());
        });
  }

  @Test
  void aNameOfTheFileIsSaidInWords() {
    var finding =
        new Finding(
            "L28",
            Severity.WARNING,
            CompanyRef.COMPANY,
            "Sales has not agreed to \"told-back\" of \"Kick-off\" (need:).",
            "Mark the arrow observed (oneWay: true).");
    assertThat(FindingWords.says(finding))
        .isEqualTo("Sales has not agreed to \"told back\" of \"Kick-off\".");
    assertThat(FindingWords.fix(finding)).isEqualTo("Mark the arrow as only watched.");
  }

  @Test
  void aYoungCompanySeesThreeThingsToDoNextAndNothingElse() {
    for (var name : CompanyTemplates.names()) {
      var company = CompanyFile.read(name, CompanyTemplates.text(name).orElseThrow());
      var view = ChecksView.first(company, findings(company));
      assertThat(view.headline()).as(name).isEqualTo("3 things to do next.");
      assertThat(view.next())
          .extracting(ChecksView.StepRow::rule)
          .hasSize(3)
          .doesNotHaveDuplicates();
      assertThat(view.groups()).isEmpty();
      assertThat(view.filters()).isEmpty();
    }
  }

  @Test
  void whatIsGravestAndInMostPlacesIsToBeDoneFirst() {
    var company = CompanyFile.read("startup", CompanyTemplates.text("startup").orElseThrow());
    var findings = findings(company);
    var weights =
        ChecksView.first(company, findings).next().stream()
            .map(step -> findings.stream().filter(f -> f.id().equals(step.rule())).toList())
            .toList();
    assertThat(weights)
        .isSortedAccordingTo(
            Comparator.comparing((List<Finding> found) -> found.getFirst().severity())
                .thenComparing(List::size, Comparator.reverseOrder()));
  }

  @Test
  void whereEvidenceIsMissingTheButtonLeadsToTheImport() {
    var finding =
        new Finding("L02", Severity.WARNING, CompanyRef.COMPANY, "None has any.", "Import a file.");
    assertThat(FindingRemedy.of(ring(3), finding))
        .isEqualTo(new FindingRemedy("Import a file", "/import"));
  }
}
