package tutti.discovery.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.claims.Claim;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.insight.discovery.EventLog;
import tutti.insight.discovery.LoggedEvent;
import tutti.insight.discovery.NetworkDiscovery;
import tutti.reading.TextNormalization;
import tutti.testkit.LawCases;

/** A company drafted from who hands work to whom. */
class DraftedCompanyTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

  private final EventLog log = new EventLog();

  private void event(String caseId, long hours, String party) {
    log.add(
        new LoggedEvent(
            caseId,
            Optional.of(MONDAY.plus(Duration.ofHours(hours))),
            Optional.of(party),
            Optional.empty(),
            Optional.empty()));
  }

  private void passes(int times, String from, String to, long hours) {
    for (var i = 0; i < times; i++) {
      event(from + to + i, 0, from);
      event(from + to + i, hours, to);
    }
  }

  private Company company() {
    var yaml =
        DraftedCompany.of(NetworkDiscovery.of(log))
            .yaml("Ours: \"drafted\"", ZoneId.of("Europe/Berlin"));
    return CompanyFile.read("draft.yaml", yaml);
  }

  @Test
  @Claim("K20")
  void whatPassesOftenIsAnArrowWithThePromiseThatIsKeptToday() {
    passes(10, "Sales", "Support", 30);
    passes(4, "Support", "Legal", 1);

    var company = company();
    assertThat(company.name()).isEqualTo("Ours: \"drafted\"");
    assertThat(company.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(company.parties())
        .extracting(party -> party.name())
        .containsExactly("Sales", "Support");
    var arrow = company.arrow("sales-to-support").orElseThrow();
    assertThat(arrow.from()).isEqualTo("sales");
    assertThat(arrow.to()).isEqualTo("support");
    assertThat(arrow.promises()).hasSize(1);
    assertThat(company.arrows()).hasSize(1);
  }

  @Test
  void partiesOfLikeNamesGetIdsOfTheirOwn() {
    passes(5, "2nd Level", "2nd level", 1);
    passes(5, "Ünder / Über", "§§", 1);
    assertThat(company().parties()).extracting(party -> party.id()).doesNotHaveDuplicates();
    assertThat(company().parties()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, PT1H",
    "PT1H, PT1H",
    "PT61M, PT2H",
    "PT9H, PT12H",
    "PT25H, PT48H",
    "P4D, P5D",
    "P31D, P60D",
    "P4000D, P365D"
  })
  void aPromiseIsOfARoundTimeThatIsNotBelowWhatIsKept(Duration kept, Duration promised) {
    assertThat(DraftedCompany.round(kept)).isEqualTo(promised);
  }

  @Test
  void ofNothingNoArrowIsDrafted() {
    event("A", 0, "Sales");
    assertThat(DraftedCompany.of(NetworkDiscovery.of(log)).yaml("Ours", ZoneId.of("UTC")))
        .contains("parties:\n\narrows:\n");
  }

  /** Whatever the parties of a log are called, the file is one that can be read. */
  @Test
  void everyDraftIsACompanyFile() {
    for (var seed = 0; seed < LawCases.cases(300); seed++) {
      var random = new Random(seed);
      var one = name(random);
      var other = name(random) + "x";
      var drafted = new DraftedCompanyTest();
      drafted.passes(6, one, other, 1 + random.nextInt(100));
      assertThat(drafted.company().parties())
          .extracting(party -> party.name())
          .contains(TextNormalization.name(other));
    }
  }

  private static String name(Random random) {
    var signs = "aZ9 :#-{}[],&*!|>'\"%@`?äß中.";
    var name = new StringBuilder("p");
    for (var i = 0; i < 1 + random.nextInt(12); i++) {
      name.append(signs.charAt(random.nextInt(signs.length())));
    }
    return name.toString();
  }
}
