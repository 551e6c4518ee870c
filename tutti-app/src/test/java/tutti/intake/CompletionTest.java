package tutti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.Home;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;
import tutti.handoff.HandOff;
import tutti.handoff.MemoryLedger;
import tutti.intake.imports.ImportHistory;
import tutti.intake.imports.ImportOutcome;
import tutti.intake.imports.ImportReversal;
import tutti.intake.imports.ImportRun;
import tutti.intake.store.HandOffs;
import tutti.people.Actor;
import tutti.testkit.LawCases;

/** The same fact told again with more in it completes what is stored; ids stay, nothing is lost. */
@ParameterizedClass
@EnumSource(Home.class)
class CompletionTest {

  private static final Instant AT = Instant.parse("2026-03-30T10:00:00Z");

  @Parameter private Home home = Home.BUNDLED;

  @BeforeEach
  void aCompanyWithoutFacts() {
    home.emptied().charters().publish("small.yaml", Cases.COMPANY, new Actor("test"), "first");
  }

  private static Evidence fact(int rating, String due, String size) {
    return Evidence.saying(
        "csv",
        "orders",
        "k",
        Stage.DELIVERED,
        AT,
        new Details(
            Optional.of(due).filter(text -> !text.isEmpty()).map(Instant::parse),
            rating == 0 ? OptionalInt.empty() : OptionalInt.of(rating),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            size.isEmpty() ? Map.of() : Map.of("size", size)));
  }

  private static final String DUE = "2026-04-02T00:00:00Z";
  private static final Evidence BARE = fact(0, "", "");
  private static final Evidence RATED = fact(5, "", "");
  private static final Evidence DUE_THEN = fact(0, DUE, "");

  private HandOff stored() {
    var found = new HashSet<HandOff>();
    home.bean(HandOffs.class).forEach(found::add);
    return found.iterator().next();
  }

  private static HandOff folded(Evidence... facts) {
    var ledger = new MemoryLedger();
    List.of(facts).forEach(ledger::add);
    return ledger.handOffs(Instant.MAX).getFirst();
  }

  private ImportRun imported(Evidence... facts) {
    var run = home.bean(ImportHistory.class).begin("facts.csv", new Actor("test"));
    run.take(List.of(facts));
    run.stored();
    return run;
  }

  private void takeBack(ImportRun run) {
    assertThat(home.bean(ImportReversal.class).takeBack(run.number(), new Actor("test")))
        .isInstanceOf(ImportOutcome.Done.class);
    Books.areBalanced(home);
  }

  @Test
  void whatIsToldLaterCompletesWhatIsStored() {
    assertThat(home.intake().take(List.of(BARE))).isEqualTo(new IntakeResult(1, 0, 0));
    assertThat(home.intake().take(List.of(RATED))).isEqualTo(new IntakeResult(1, 0, 0));
    assertThat(home.intake().take(List.of(fact(0, DUE, "big"))))
        .isEqualTo(new IntakeResult(1, 0, 0));
    assertThat(stored()).isEqualTo(folded(fact(5, DUE, "big")));
    Books.areBalanced(home);
  }

  @Test
  void inOneBatchTheTellingsAreOneFact() {
    assertThat(home.intake().take(List.of(BARE, RATED, DUE_THEN)))
        .isEqualTo(new IntakeResult(1, 2, 0));
    assertThat(stored()).isEqualTo(folded(fact(5, DUE, "")));
    assertThat(Books.count(home, "evidence")).isEqualTo(1);
  }

  @Test
  void handedInAgainItChangesNothing() {
    home.intake().take(List.of(BARE));
    home.intake().take(List.of(RATED));
    var before = Books.derived(home);
    assertThat(home.intake().take(List.of(RATED))).isEqualTo(new IntakeResult(0, 1, 0));
    assertThat(home.intake().take(List.of(BARE))).isEqualTo(new IntakeResult(0, 1, 0));
    assertThat(Books.derived(home)).isEqualTo(before);
    assertThat(
            home.sql()
                .queryForList("select id from evidence where id = ?", String.class, BARE.id()))
        .hasSize(1);
  }

  @Test
  void whatIsKnownStandsAndTheContradictionIsCounted() {
    home.intake().take(List.of(RATED));
    assertThat(home.intake().take(List.of(fact(2, DUE, "")))).isEqualTo(new IntakeResult(1, 0, 1));
    assertThat(stored()).isEqualTo(folded(fact(5, DUE, "")));
    assertThat(home.intake().take(List.of(fact(0, "2026-04-09T00:00:00Z", ""))))
        .isEqualTo(new IntakeResult(0, 1, 1));
    assertThat(stored()).isEqualTo(folded(fact(5, DUE, "")));
  }

  @Test
  void takenBackEachImportTakesWhatItBrought() {
    var bare = imported(BARE);
    var rated = imported(RATED);
    takeBack(rated);
    assertThat(stored()).isEqualTo(folded(BARE));
    assertThat(home.bean(ImportReversal.class).putBack(rated.number(), new Actor("test")))
        .isInstanceOf(ImportOutcome.Done.class);
    assertThat(stored()).isEqualTo(folded(RATED));
    takeBack(bare);
    assertThat(stored()).isEqualTo(folded(RATED));
    takeBack(rated);
    assertThat(Books.count(home, "hand_off")).isZero();
  }

  @Test
  void whatTwoImportsAddStaysWhileOneOfThemIsInForce() {
    imported(BARE);
    var first = imported(RATED);
    imported(RATED);
    takeBack(first);
    assertThat(stored()).isEqualTo(folded(RATED));
  }

  @Test
  void moreOfTheSameImportCompletesItToo() {
    var run = home.bean(ImportHistory.class).begin("facts.csv", new Actor("test"));
    run.take(List.of(BARE));
    run.take(List.of(RATED));
    run.stored();
    assertThat(stored()).isEqualTo(folded(RATED));
    takeBack(run);
    assertThat(Books.count(home, "evidence")).isZero();
  }

  /** Tellings that agree, of one fact, by several imports, some of them taken back. */
  @Test
  void theBooksAreAsIfOnlyWhatIsInForceHadCome() {
    for (var seed = 0; seed < LawCases.cases(12); seed++) {
      aCompanyWithoutFacts();
      var random = new Random(seed);
      var batches = new ArrayList<Evidence>();
      var runs = new ArrayList<ImportRun>();
      for (var i = 0; i < 6; i++) {
        var fact =
            fact(
                random.nextBoolean() ? 5 : 0,
                random.nextBoolean() ? DUE : "",
                random.nextBoolean() ? "big" : "");
        batches.add(fact);
        runs.add(imported(fact));
      }
      var left = new ArrayList<Evidence>();
      for (var i = 0; i < 6; i++) {
        if (random.nextBoolean()) {
          takeBack(runs.get(i));
        } else {
          left.add(batches.get(i));
        }
      }
      var books = Books.derived(home);
      aCompanyWithoutFacts();
      left.forEach(fact -> home.intake().take(List.of(fact)));
      assertThat(books).as("seed %d", seed).isEqualTo(derived());
    }
  }

  private List<@Nullable String> derived() {
    return Books.derived(home);
  }
}
