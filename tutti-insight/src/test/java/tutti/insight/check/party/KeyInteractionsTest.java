package tutti.insight.check.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.claims.Claim;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Stage;
import tutti.company.file.CompanyFile;
import tutti.company.template.CompanyTemplates;
import tutti.evidence.Evidence;
import tutti.handoff.HandOff;
import tutti.insight.check.CheckContext;
import tutti.insight.check.CheckRules;
import tutti.insight.check.Finding;
import tutti.map.crossing.MapCrossings;
import tutti.measure.CompanyReading;
import tutti.measure.HandOffSamples;
import tutti.measure.PromiseReading;

/** The template of the key interactions, with something happening in it. */
class KeyInteractionsTest {

  private static final Company COMPANY =
      CompanyFile.read("key.yaml", CompanyTemplates.text("key-interactions").orElseThrow());
  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

  private static HandOff handOff(String arrow, Stage stage, int daysAgo) {
    var at = NOW.minus(Duration.ofDays(daysAgo));
    return HandOff.of(
        List.of(Evidence.saying("test", arrow, "d" + daysAgo, stage, at, Evidence.Details.NONE)));
  }

  private static CompanyReading read(Stream<HandOff> handOffs) {
    return CompanyReading.of(COMPANY, new HandOffSamples(handOffs.toList()), NOW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"product-analysis", "product-marketing", "product-management", "product-design"})
  @Claim("K17")
  void whicheverOfTheFourInputsStarvesTheBacklogIsNamed(String starved) {
    var owner = COMPANY.party("product-owner");
    assertThat(owner.card().inputs()).hasSize(4).contains(starved);
    var reading =
        read(
            COMPANY.arrows().stream()
                .filter(arrow -> arrow.to().equals(owner.id()))
                .flatMap(arrow -> daily(arrow, arrow.from().equals(starved) ? 45 : 0)));
    var context =
        new CheckContext(
            COMPANY,
            LocalDate.of(2026, 11, 25),
            Optional.of(reading),
            Optional.empty(),
            MapCrossings.FINDER);
    assertThat(CheckRules.run(context))
        .filteredOn(finding -> finding.id().equals("L22"))
        .extracting(Finding::says)
        .containsExactly(
            "%s counts on %s, from where nothing comes any more."
                .formatted(owner.name(), COMPANY.party(starved).name()));
  }

  private static Stream<HandOff> daily(Arrow arrow, int until) {
    return IntStream.range(until, 90)
        .mapToObj(daysAgo -> handOff(arrow.id(), Stage.DELIVERED, daysAgo));
  }

  @Test
  @Claim("K11")
  void anExperimentWhoseResultNobodySharedInTimeIsBad() {
    assertThat(shared(13).sample().window().open()).isEqualTo(1);
    assertThat(shared(15).sample().window().bad()).isEqualTo(1);
    assertThat(shared(15).sample().window().open()).isZero();
  }

  /** The promise on results, when an experiment ended so many days ago. */
  private static PromiseReading shared(int daysAgo) {
    return read(Stream.of(handOff("k-11", Stage.REQUESTED, daysAgo)))
        .arrow("k-11")
        .orElseThrow()
        .promises()
        .getFirst();
  }
}
