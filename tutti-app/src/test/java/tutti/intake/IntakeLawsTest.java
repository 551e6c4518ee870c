package tutti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.Home;
import tutti.evidence.Evidence;
import tutti.handoff.HandOff;
import tutti.handoff.MemoryLedger;
import tutti.intake.store.HandOffs;
import tutti.measure.CompanyReading;
import tutti.measure.HandOffSamples;
import tutti.measure.verdict.PromiseVerdict;
import tutti.people.Actor;
import tutti.report.store.AsOfSamples;
import tutti.testkit.LawCases;

/** What holds for any facts, in any order. */
@ParameterizedClass
@EnumSource(Home.class)
class IntakeLawsTest {

  private static final int CASES = LawCases.cases(25);

  @Parameter private Home home = Home.BUNDLED;

  @BeforeEach
  void aCompanyWithoutFacts() {
    anew(Cases.COMPANY);
  }

  private void anew(String company) {
    home.emptied().charters().publish("small.yaml", company, new Actor("test"), "first");
  }

  private List<@Nullable String> taken(Collection<? extends Collection<Evidence>> batches) {
    batches.forEach(home.intake()::take);
    Books.areBalanced(home);
    return Books.derived(home);
  }

  @Test
  void anyOrderAnyBatchesAnyRepetitionGiveTheSameBooks() {
    for (var seed = 0; seed < CASES; seed++) {
      var cases = new Cases(seed);
      var facts = cases.facts(70);
      anew(Cases.COMPANY);
      var atOnce = taken(List.of(facts));
      assertThat(atOnce).hasSizeGreaterThan(30);
      anew(Cases.COMPANY);
      assertThat(taken(cases.dealt(facts))).as("case %s", seed).isEqualTo(atOnce);
    }
  }

  @Test
  void theBooksAreBalancedAfterEveryBatch() {
    var cases = new Cases(99);
    for (var batch : cases.dealt(cases.facts(200))) {
      home.intake().take(batch);
      Books.areBalanced(home);
    }
  }

  @Test
  void theHandOffsAreThoseOfTheFactsInMemory() {
    var facts = new Cases(7).facts(300);
    var ledger = new MemoryLedger();
    facts.forEach(ledger::add);
    home.intake().take(facts);
    var stored = new HashSet<HandOff>();
    home.bean(HandOffs.class).forEach(stored::add);
    assertThat(stored).isEqualTo(new HashSet<>(ledger.handOffs(Instant.MAX)));
  }

  @Test
  void aNewCharterJudgesAsIfItHadBeenThereFromTheStart() {
    var changed = 0;
    for (var seed = 0; seed < CASES; seed++) {
      var cases = new Cases(seed);
      var facts = cases.facts(70);
      anew(Cases.LATER);
      var fresh = taken(List.of(facts));
      anew(Cases.COMPANY);
      var before = taken(List.of(facts));
      home.charters().publish("small.yaml", Cases.LATER, new Actor("test"), "second");
      Books.areBalanced(home);
      assertThat(Books.derived(home)).isEqualTo(fresh);
      changed += fresh.equals(before) ? 0 : 1;
    }
    assertThat(changed).isGreaterThan(CASES / 2);
  }

  /** Instants at, just before and just after every edge of a window or a day. */
  @Test
  void storedSamplesAreThoseOfTheFactsInMemoryAtEveryEdge() {
    for (var seed = 0; seed < CASES; seed++) {
      var cases = new Cases(seed);
      var facts = cases.facts(120);
      anew(Cases.COMPANY);
      home.intake().take(facts);
      var ledger = new MemoryLedger();
      facts.forEach(ledger::add);
      for (var i = 0; i < 6; i++) {
        sameAt(cases.instant(), ledger);
      }
    }
  }

  private void sameAt(Instant at, MemoryLedger ledger) {
    var stored =
        home.bean(AsOfSamples.class)
            .whole(Cases.company().arrows(), at, Instant.now().plusSeconds(60));
    var inMemory = new HandOffSamples(ledger.handOffs(at));
    for (var arrow : Cases.company().arrows()) {
      assertThat(stored.pulse(arrow, at)).isEqualTo(inMemory.pulse(arrow, at));
      assertThat(stored.anomalies(arrow, at)).isEqualTo(inMemory.anomalies(arrow, at));
      for (var promise : arrow.promises()) {
        assertThat(stored.sample(arrow, promise, at))
            .as("%s at %s", promise.id(), at)
            .isEqualTo(inMemory.sample(arrow, promise, at));
      }
    }
  }

  /** Whatever comes in later, what was shown on a day can be shown again. */
  @Test
  void whatWasShownThenIsShownAgainAsItWasKnownThen() {
    isShownAgain(() -> {}, this::shown);
  }

  /** Whatever is agreed on later, a day that was shown is judged by what was agreed on then. */
  @Test
  void whatWasShownThenIsShownAgainUnderTheCharterOfThen() {
    isShownAgain(
        () -> home.charters().publish("small.yaml", Cases.LATER, new Actor("test"), "second"),
        (at, known) -> List.of(report(at, known), verdicts(at, known)));
  }

  /** It is, after something changed and more came in, though now there is more to be shown. */
  private void isShownAgain(Runnable change, BiFunction<Instant, Instant, Object> showing) {
    var otherwise = 0;
    for (var seed = 0; seed < CASES; seed++) {
      var cases = new Cases(seed);
      anew(Cases.COMPANY);
      home.intake().take(cases.facts(60));
      var at = cases.instant();
      var then = clock();
      var shown = showing.apply(at, then);
      change.run();
      home.intake().take(new Cases(seed + 1_000).facts("late", 60));
      assertThat(showing.apply(at, then)).as("seed %d", seed).isEqualTo(shown);
      otherwise += showing.apply(at, clock()).equals(shown) ? 0 : 1;
    }
    assertThat(otherwise).isGreaterThan(CASES / 2);
  }

  private List<Object> report(Instant at, Instant known) {
    var report = home.reports().at(at, known).orElseThrow();
    return List.of(report.reading(), report.fixFirst(), report.findings());
  }

  /** What is told of the verdicts under the first charter, in the year before an instant. */
  private List<Object> verdicts(Instant at, Instant known) {
    var samples = home.bean(AsOfSamples.class);
    var after = at.minus(Duration.ofDays(365));
    return Cases.company().arrows().stream()
        .flatMap(arrow ->
            arrow.promises().stream()
                .flatMap(promise ->
                    samples.verdicts(arrow, promise, after, at, known).stream()
                        .<Object>map(verdict ->
                            List.of(promise.id(), verdict.settled(), told(verdict, at)))))
        .toList();
  }

  private static Object told(PromiseVerdict verdict, Instant at) {
    return List.of(verdict.start(), verdict.outcome(), verdict.hours(at));
  }

  @Test
  void beforeTheFirstCharterADayIsShownUnderTheOneInForceNow() {
    home.intake().take(new Cases(3).facts(60));
    var report = home.reports().at(new Cases(3).instant(), Instant.parse("2001-01-01T00:00:00Z"));
    assertThat(report.orElseThrow().company()).isEqualTo(Cases.company());
  }

  @Test
  void whatANewVersionLeavesOpenIsWorkedOutFromTheFacts() {
    home.intake().take(new Cases(11).facts(300));
    var before = Books.derived(home);
    home.sql().execute("truncate hand_off, verdict, tally, arrival");
    home.intake().foldAnew();
    assertThat(Books.derived(home)).isEqualTo(before).hasSizeGreaterThan(20);
    home.intake().foldAnew();
    Books.areBalanced(home);
  }

  private Instant clock() {
    return home.sql()
        .queryForList("select clock_timestamp()", Timestamp.class)
        .getFirst()
        .toInstant();
  }

  private CompanyReading shown(Instant at, Instant known) {
    var samples = home.bean(AsOfSamples.class).whole(Cases.company().arrows(), at, known);
    return CompanyReading.of(Cases.company(), samples, at);
  }
}
