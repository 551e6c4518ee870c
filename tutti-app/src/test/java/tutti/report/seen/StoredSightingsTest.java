package tutti.report.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tutti.Home;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.handoff.MemoryLedger;
import tutti.insight.seen.AsSeen;
import tutti.insight.seen.ObservedCompany;
import tutti.measure.CompanyReading;
import tutti.measure.HandOffSamples;
import tutti.people.Actor;
import tutti.report.CompanyReports;

/** What is stored, seen without regard to what is written. */
class StoredSightingsTest {

  private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");
  private static final String COMPANY =
      """
      apiVersion: tutti/v1
      kind: Company
      name: Office
      zone: UTC
      parties:
        - {id: pm, name: Product Management}
        - {id: pmm, name: Product Marketing}
        - {id: sales, name: Sales}
        - {id: legal, name: Legal}
      arrows:
        - {id: lost, from: sales, to: pmm, gives: lost reasons}
        - {id: words, from: pmm, to: pm, gives: words of the market}
        - {id: asks, from: sales, to: pm, gives: questions}
      """;
  private static final String VETTING =
      "  - {id: vetting, from: sales, to: legal, gives: contracts}\n";

  private final Home home = Home.BUNDLED;
  private final MemoryLedger ledger = new MemoryLedger();

  @BeforeEach
  void anOfficeThatOnceWroteMore() {
    home.emptied().charters().publish("office.yaml", COMPANY + VETTING, new Actor("test"), "first");
  }

  private void told(
      String arrow, String key, int daysAgo, String thread, Map<String, String> says) {
    var details =
        new Evidence.Details(
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(thread).filter(name -> !name.isEmpty()),
            says);
    var at = AT.minus(Duration.ofDays(daysAgo));
    var fact = Evidence.saying("test", arrow, key, Stage.DELIVERED, at, details);
    home.intake().take(List.of(fact));
    ledger.add(fact);
  }

  private void nowWritten(String yaml) {
    home.charters().publish("office.yaml", yaml, new Actor("test"), "less");
  }

  private AsSeen seen() {
    return seen(CompanyReports.NOW);
  }

  private AsSeen seen(Instant known) {
    var report = home.reports().at(AT).orElseThrow();
    return home.bean(StoredSightings.class).of(report.reading(), known);
  }

  private static List<String> sentences(AsSeen seen) {
    return seen.wild().stream().map(one -> one.sentence(seen.company())).toList();
  }

  @Test
  void whatStillComesByARetiredArrowIsWild() {
    told("vetting", "c1", 3, "", Map.of());
    told("vetting", "c2", 5, "", Map.of());
    assertThat(sentences(seen())).isEmpty();

    nowWritten(COMPANY);
    assertThat(sentences(seen()))
        .containsExactly(
            "Sales gave Legal contracts 2 times, last on 17 November 2026; no arrow is written"
                + " between the two.");
  }

  @Test
  void theLatestWordOnWhoReallyGaveCounts() {
    told("asks", "q1", 4, "", Map.of("from", "pmm"));
    told("asks", "q1", 3, "", Map.of("from", "legal", "channel", "from"));
    assertThat(sentences(seen()))
        .containsExactly(
            "Legal gave Product Management questions once, last on 16 November 2026; no arrow is"
                + " written between the two.");
  }

  @Test
  void aThreadThatGoesAroundAnArrowIsADetour() {
    told("lost", "d1", 9, "deal", Map.of());
    told("words", "d1", 8, "deal", Map.of());
    var seen = seen();
    assertThat(seen.detours().stream().map(one -> one.sentence(seen.company())))
        .containsExactly(
            "Sales reaches Product Management through Product Marketing (once), never directly.");
  }

  @Test
  void whatWasHeardLaterWasNotSeenThen() {
    told("lost", "d1", 9, "", Map.of());
    assertThat(seen().blank()).isFalse();
    assertThat(seen(AT.minus(Duration.ofDays(400))).blank()).isTrue();
  }

  @Test
  void whatIsStoredIsSeenAsTheSameFactsInFiles() {
    told("lost", "d1", 9, "deal", Map.of());
    told("words", "d1", 8, "deal", Map.of("to", "Legal"));
    told("lost", "d2", 300, "", Map.of("from", "pm"));
    told("asks", "old", 380, "", Map.of());
    told("vetting", "c1", 2, "deal", Map.of());

    var company = home.reports().company().orElseThrow();
    var handOffs = ledger.handOffs(AT);
    var reading = CompanyReading.of(company, new HandOffSamples(handOffs), AT);
    assertThat(seen())
        .isEqualTo(AsSeen.of(reading, ObservedCompany.of(company, company::arrow, handOffs, AT)));
  }
}
