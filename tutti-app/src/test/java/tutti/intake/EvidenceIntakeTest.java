package tutti.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import tutti.Home;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;
import tutti.people.Actor;

/** The one door for what happened. */
@ParameterizedClass
@EnumSource(Home.class)
class EvidenceIntakeTest {

  @Parameter private Home home = Home.BUNDLED;

  @BeforeEach
  void aCompanyWithoutFacts() {
    home.emptied().charters().publish("small.yaml", Cases.COMPANY, new Actor("test"), "first");
  }

  private static Evidence fact(String id, String key, Stage stage, String at) {
    return new Evidence(id, "test", "leads", key, stage, Instant.parse(at), Details.NONE);
  }

  private static Evidence offered(String id, String key) {
    return fact(id, key, Stage.OFFERED, "2026-03-01T10:00:00Z");
  }

  @Test
  void nothingHandedInChangesNothing() {
    assertThat(home.intake().take(List.of())).isEqualTo(IntakeResult.NONE);
  }

  @Test
  void theSameFactsAgainChangeNothingAndTheReceiptSaysSo() {
    var facts = new Cases(1).facts(100);
    assertThat(home.intake().take(facts)).isEqualTo(new IntakeResult(100, 0, 0));
    var before = Books.derived(home);
    assertThat(home.intake().take(facts)).isEqualTo(new IntakeResult(0, 100, 0));
    assertThat(Books.derived(home)).isEqualTo(before);
    assertThat(Books.count(home, "evidence")).isEqualTo(100);
  }

  @Test
  void aContestedIdKeepsWhatWasKnownAndIsCounted() {
    home.intake().take(List.of(offered("1", "known")));
    var before = Books.derived(home);
    var other = fact("1", "known", Stage.CONFIRMED, "2026-02-01T10:00:00Z");
    assertThat(home.intake().take(List.of(other))).isEqualTo(new IntakeResult(0, 1, 1));
    assertThat(Books.derived(home)).isEqualTo(before);
  }

  @Test
  void anIdOfAnotherHandOffMakesNoNewOne() {
    home.intake().take(List.of(offered("1", "known")));
    var receipt = home.intake().take(List.of(offered("1", "other"), offered("2", "third")));
    assertThat(receipt).isEqualTo(new IntakeResult(1, 1, 1));
    assertThat(home.sql().queryForList("select key from hand_off order by 1", String.class))
        .containsExactly("known", "third");
  }

  @Test
  void ofTwoMeaningsInOneBatchTheEarlierStands() {
    var early = fact("1", "key", Stage.CONFIRMED, "2026-02-01T10:00:00Z");
    var receipt = home.intake().take(List.of(offered("1", "key"), early));
    assertThat(receipt).isEqualTo(new IntakeResult(1, 1, 0));
    assertThat(home.sql().queryForList("select stage from evidence", String.class))
        .containsExactly("confirmed");
  }

  @Test
  void factsBeforeTheFirstCharterAreKeptAndJudgedByIt() {
    var facts = new Cases(2).facts(100);
    home.intake().take(facts);
    var judged = Books.derived(home);
    home.emptied().intake().take(facts);
    assertThat(Books.count(home, "hand_off")).isPositive();
    assertThat(Books.count(home, "verdict")).isZero();
    home.charters().publish("small.yaml", Cases.COMPANY, new Actor("test"), "first");
    assertThat(Books.derived(home)).isEqualTo(judged);
  }

  @Test
  void aFailingTransactionStoresNothing() {
    home.sql().execute("alter table tally rename to hidden");
    try {
      assertThatThrownBy(() -> home.intake().take(new Cases(3).facts(50)))
          .isInstanceOf(DataAccessException.class);
    } finally {
      home.sql().execute("alter table hidden rename to tally");
    }
    assertThat(Books.count(home, "evidence")).isZero();
    assertThat(Books.derived(home)).isEmpty();
    assertThat(home.intake().take(new Cases(3).facts(50)).fresh()).isEqualTo(50);
  }

  @Test
  void aFailingPublicationKeepsTheOldCharterAndItsVerdicts() {
    home.intake().take(new Cases(4).facts(50));
    var before = Books.derived(home);
    home.sql().execute("alter table tally rename to hidden");
    try {
      assertThatThrownBy(
              () -> home.charters().publish("small.yaml", Cases.LATER, new Actor("test"), "why"))
          .isInstanceOf(DataAccessException.class);
    } finally {
      home.sql().execute("alter table hidden rename to tally");
    }
    assertThat(Books.derived(home)).isEqualTo(before);
    assertThat(Books.count(home, "charter")).isEqualTo(1);
  }

  /** A verdict that settles at midnight belongs to the day that begins. */
  @Test
  void aDayBeginsAtMidnightInUtc() {
    home.intake()
        .take(
            List.of(
                fact("1", "k", Stage.OFFERED, "2026-03-01T10:00:00Z"),
                fact("2", "k", Stage.CONFIRMED, "2026-03-02T00:00:00Z"),
                fact("3", "l", Stage.OFFERED, "2026-03-01T10:00:00Z"),
                fact("4", "l", Stage.CONFIRMED, "2026-03-01T23:59:59.999Z")));
    assertThat(home.sql().queryForList("select day::text from tally order by day", String.class))
        .containsExactly("2026-03-01", "2026-03-02");
  }

  @Test
  void twoWhoTakeOverlappingBatchesAtOnceLoseNothing() throws Exception {
    var facts = new Cases(5).facts(400);
    home.intake().take(facts);
    var atOnce = Books.derived(home);
    aCompanyWithoutFacts();
    var start = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(3)) {
      var work =
          List.of(11L, 12L, 13L).stream()
              .map(seed ->
                  threads.submit(() -> {
                    start.await();
                    return new Cases(seed)
                        .dealt(facts).stream()
                            .map(home.intake()::take)
                            .reduce(IntakeResult.NONE, IntakeResult::plus);
                  }))
              .toList();
      start.countDown();
      var fresh = 0L;
      for (var one : work) {
        fresh += one.get().fresh();
      }
      assertThat(fresh).isEqualTo(400);
    }
    assertThat(Books.derived(home)).isEqualTo(atOnce);
    Books.areBalanced(home);
  }

  @Test
  void aCharterPublishedDuringTheIntakeJudgesEverything() throws Exception {
    var facts = new Cases(6).facts(400);
    home.emptied().charters().publish("small.yaml", Cases.LATER, new Actor("test"), "only");
    home.intake().take(facts);
    var expected = Books.derived(home);
    aCompanyWithoutFacts();
    try (var threads = Executors.newFixedThreadPool(2)) {
      var work = threads.submit(() -> new Cases(8).dealt(facts).forEach(home.intake()::take));
      home.charters().publish("small.yaml", Cases.LATER, new Actor("test"), "second");
      work.get();
    }
    assertThat(Books.derived(home)).isEqualTo(expected);
  }
}
