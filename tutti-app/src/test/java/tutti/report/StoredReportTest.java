package tutti.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.Home;
import tutti.claims.Claim;
import tutti.company.PromiseState;
import tutti.company.Stage;
import tutti.company.sample.SampleCompany;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;
import tutti.handoff.MemoryLedger;
import tutti.insight.flow.Flow;
import tutti.insight.simulation.SampleYear;
import tutti.measure.HandOffSamples;
import tutti.people.Actor;

/** The report on what is stored is the report on the same facts in files. */
@ParameterizedClass
@EnumSource(Home.class)
class StoredReportTest {

  private static final Instant END = Instant.parse("2026-11-20T14:30:00Z");

  @Parameter private Home home = Home.BUNDLED;

  private final MemoryLedger ledger = new MemoryLedger();

  @BeforeEach
  void aYearOfTheSampleCompany() {
    var year = SampleYear.evidence(END);
    year.forEach(ledger::add);
    if (!isKnown()) {
      home.emptied()
          .charters()
          .publish("fermata.yaml", SampleCompany.yaml(), new Actor("test"), "first");
      home.intake().take(year);
    }
  }

  private boolean isKnown() {
    return home.reports().company().filter(SampleCompany.company()::equals).isPresent();
  }

  private CompanyReport inMemory(Instant at) {
    var company = SampleCompany.company();
    var handOffs = ledger.handOffs(at);
    return CompanyReport.of(
        company,
        new HandOffSamples(handOffs),
        at,
        () -> Optional.of(Flow.of(company, handOffs, at, Flow.WINDOW)));
  }

  private CompanyReport stored(Instant at) {
    return home.reports().whole(at).orElseThrow();
  }

  @Test
  void theReportOfTodayIsTheSame() {
    assertThat(ReportJson.write(stored(END))).isEqualTo(ReportJson.write(inMemory(END)));
  }

  @Test
  void theReportOfAnyInstantIsTheSameByteByByte() {
    var random = new Random(20);
    for (var i = 0; i < 20; i++) {
      var at =
          END.minus(Duration.ofMinutes(random.nextInt(400 * 24 * 60))).plus(Duration.ofDays(30));
      assertThat(ReportJson.write(stored(at))).isEqualTo(ReportJson.write(inMemory(at)));
    }
  }

  @Test
  void everySampleIsTheSameAtMidnights() {
    for (var days = 0; days < 400; days += 37) {
      var at = Instant.parse("2026-12-01T00:00:00Z").minus(Duration.ofDays(days));
      assertThat(stored(at).reading()).isEqualTo(inMemory(at).reading());
      assertThat(stored(at).fixFirst()).isEqualTo(inMemory(at).fixFirst());
      assertThat(stored(at).measureFirst()).isEqualTo(inMemory(at).measureFirst());
      assertThat(stored(at).findings()).isEqualTo(inMemory(at).findings());
    }
  }

  @Test
  void theSampleCompanyHasSomethingBrokenSilentAndAtRisk() {
    assertThat(stored(END).reading().arrows())
        .extracting(arrow -> arrow.state())
        .contains(
            PromiseState.BROKEN, PromiseState.SILENT, PromiseState.AT_RISK, PromiseState.KEPT);
  }

  /** What is heard within 14 days is simply counted; what is heard later is counted and said. */
  @Test
  void whatIsHeardLongAfterADayIsACorrectionOfIt() {
    home.emptied()
        .charters()
        .publish("fermata.yaml", SampleCompany.yaml(), new Actor("test"), "first");
    home.intake().take(SampleYear.evidence(END));
    var day = END.minus(Duration.ofDays(40));
    home.intake().take(List.of(late(Stage.REQUESTED, day), late(Stage.DELIVERED, day)));
    heardOn(day);
    var report = stored(day);

    assertThat(home.reports().corrections(report, Instant.MAX)).isEmpty();
    heardAgain(day.plus(Duration.ofDays(15)));
    assertThat(home.reports().corrections(report, Instant.MAX))
        .singleElement()
        .satisfies(correction -> {
          assertThat(correction.promise().promise().id()).isEqualTo("answered-in-3-days");
          assertThat(correction.now().good()).isEqualTo(correction.then().good() + 1);
        });
    home.emptied();
  }

  private static Evidence late(Stage stage, Instant day) {
    var at = day.minus(Duration.ofDays(3)).plusSeconds(stage.ordinal());
    return Evidence.saying("late", "answers", "late-1", stage, at, Details.NONE);
  }

  private void heardOn(Instant day) {
    home.sql().update("update evidence set heard_at = ?", Timestamp.from(day));
  }

  private void heardAgain(Instant day) {
    home.sql()
        .update("update evidence set heard_at = ? where source = 'late'", Timestamp.from(day));
  }

  @Test
  @Claim("S31")
  void whoReallyDidItChangesNoNumber() {
    home.emptied()
        .charters()
        .publish("fermata.yaml", SampleCompany.yaml(), new Actor("test"), "first");
    home.intake().take(SampleYear.evidence(END).stream().map(StoredReportTest::byNobody).toList());
    assertThat(ReportJson.write(stored(END))).isEqualTo(ReportJson.write(inMemory(END)));
    home.emptied();
  }

  private static Evidence byNobody(Evidence fact) {
    var told = fact.details();
    var details =
        new Evidence.Details(
            told.due(),
            told.rating(),
            Optional.of("nobody"),
            told.reason(),
            told.parent(),
            told.thread(),
            told.attributes());
    return new Evidence(
        fact.id(), fact.source(), fact.arrow(), fact.key(), fact.stage(), fact.at(), details);
  }

  @Test
  void whatAReportFindsIsOfItsMoment() {
    home.emptied()
        .charters()
        .publish("fermata.yaml", SampleCompany.yaml(), new Actor("test"), "first");
    home.intake().take(SampleYear.evidence(END));
    var report = home.reports().at(END).orElseThrow();
    var whole = stored(END);
    home.intake().take(asked());
    var then = inMemory(END).findings();
    assertThat(stored(END).findings()).isNotEqualTo(then);
    assertThat(report.findings()).isEqualTo(then);
    assertThat(whole.findings()).isEqualTo(then);
    home.emptied();
  }

  /** Results asked of a Sales that has nothing it needs. */
  private static List<Evidence> asked() {
    return IntStream.range(0, 30)
        .mapToObj(i ->
            Evidence.saying(
                "late",
                "numbers",
                "late-" + i,
                Stage.REQUESTED,
                END.minusSeconds(60),
                Details.NONE))
        .toList();
  }

  @Test
  void whatIsReadTogetherIsOfOneMoment() {
    home.emptied()
        .charters()
        .publish("fermata.yaml", SampleCompany.yaml(), new Actor("test"), "first");
    home.intake().take(SampleYear.evidence(END));
    var numbers = SampleCompany.company().arrow("numbers").orElseThrow();
    var seen =
        home.reports()
            .together(
                List.of("test"),
                () -> {
                  var before = home.reports().latest(numbers, END, 1_000).size();
                  CompletableFuture.runAsync(() -> home.intake().take(asked())).join();
                  return List.of(before, home.reports().latest(numbers, END, 1_000).size());
                });
    assertThat(seen.getLast()).isEqualTo(seen.getFirst());
    assertThat(home.reports().latest(numbers, END, 1_000)).hasSize(seen.getFirst() + 30);
    home.emptied();
  }

  /** Each batch takes the same hand-off further: a report sees all of a batch or nothing. */
  @Test
  void aReportDuringTheIntakeIsOfOneMoment() throws Exception {
    home.emptied()
        .charters()
        .publish("fermata.yaml", SampleCompany.yaml(), new Actor("test"), "first");
    var year = SampleYear.evidence(END);
    try (var threads = Executors.newSingleThreadExecutor()) {
      var work =
          threads.submit(() -> {
            for (var from = 0; from < year.size(); from += 500) {
              home.intake().take(year.subList(from, Math.min(from + 500, year.size())));
            }
          });
      do {
        var arrow = stored(END).reading().arrow("agreed-orders").orElseThrow();
        assertThat(arrow.pulse().count())
            .isGreaterThanOrEqualTo(arrow.promises().getFirst().sample().window().valid());
      } while (!work.isDone());
      work.get();
    }
    assertThat(ReportJson.write(stored(END))).isEqualTo(ReportJson.write(inMemory(END)));
  }
}
