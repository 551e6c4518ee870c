package tutti.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.Home;
import tutti.evidence.Evidence;
import tutti.intake.Books;
import tutti.intake.Cases;
import tutti.intake.store.EvidenceLog;
import tutti.people.Actor;

/** Whatever is imported, taken back and put in again in any order: the rest is as if alone. */
@ParameterizedClass
@EnumSource(Home.class)
class ImportReversalLawsTest {

  private static final int CASES = 8;
  private static final int STEPS = 14;

  @Parameter private Home home = Home.BUNDLED;

  @BeforeEach
  void aCompanyWithoutFacts() {
    anew();
  }

  private void anew() {
    home.emptied().charters().publish("small.yaml", Cases.COMPANY, new Actor("test"), "first");
  }

  private ImportReversal reversal() {
    return home.bean(ImportReversal.class);
  }

  private ImportRun begin() {
    return home.bean(ImportHistory.class).begin("facts.csv", new Actor("test"));
  }

  /** Facts that were handed in together, and by which import; none when they came otherwise. */
  private record Batch(OptionalLong by, List<Evidence> facts) {}

  /** A database with a random past, and what of it is in force. */
  private final class Past {

    private final Random random;
    private final long seed;
    private final List<ImportRun> runs = new ArrayList<>();
    private final Set<Long> takenBack = new TreeSet<>();
    private final List<Batch> batches = new ArrayList<>();

    Past(long seed) {
      this.seed = seed;
      this.random = new Random(seed);
    }

    void step() {
      switch (random.nextInt(6)) {
        case 0 -> direct();
        case 1, 2 -> imported();
        case 3, 4 -> takeBack();
        default -> putBack();
      }
    }

    /** Some of forty facts, each told with one of three meanings. */
    private List<Evidence> facts() {
      var facts = new ArrayList<Evidence>();
      for (var meaning = 0; meaning < 3; meaning++) {
        new Cases(seed * 10 + meaning)
            .facts(40).stream().filter(fact -> random.nextInt(8) == 0).forEach(facts::add);
      }
      return facts;
    }

    private void direct() {
      var facts = facts();
      home.intake().take(facts);
      batches.add(new Batch(OptionalLong.empty(), facts));
    }

    /** A new import, or more of one that is in force. */
    private void imported() {
      var old = runs.stream().filter(run -> !takenBack.contains(run.number())).toList();
      var run = old.isEmpty() || random.nextBoolean() ? begun() : any(old);
      var facts = facts();
      run.take(facts);
      run.stored();
      batches.add(new Batch(OptionalLong.of(run.number()), facts));
    }

    private ImportRun begun() {
      var run = begin();
      runs.add(run);
      return run;
    }

    private <T> T any(List<T> list) {
      return list.get(random.nextInt(list.size()));
    }

    private void takeBack() {
      var able = runs.stream().map(ImportRun::number).filter(n -> !takenBack.contains(n)).toList();
      if (!able.isEmpty()) {
        var number = any(able);
        assertThat(reversal().takeBack(number, new Actor("test")))
            .isInstanceOf(ImportOutcome.Done.class);
        takenBack.add(number);
      }
    }

    private void putBack() {
      if (!takenBack.isEmpty()) {
        var number = any(List.copyOf(takenBack));
        assertThat(reversal().putBack(number, new Actor("test")))
            .isInstanceOf(ImportOutcome.Done.class);
        takenBack.remove(number);
      }
    }

    private List<List<Evidence>> inForce() {
      return batches.stream()
          .filter(batch -> batch.by().isEmpty() || !takenBack.contains(batch.by().getAsLong()))
          .map(Batch::facts)
          .toList();
    }

    private Set<String> ever() {
      var ids = new HashSet<String>();
      batches.forEach(batch -> batch.facts().forEach(fact -> ids.add(fact.id())));
      return ids;
    }
  }

  /** Everything readers see: the facts in force, and what follows from them. */
  private List<@Nullable String> seen() {
    var seen = new ArrayList<@Nullable String>(Books.derived(home));
    seen.addAll(
        home.sql()
            .queryForList(
                """
                select 'fact ' || row(id, source, arrow, key, stage, at, due, rating, fulfiller,
                                      reason, parent, thread, attributes)::text
                  from evidence order by id
                """,
                String.class));
    return seen;
  }

  @Test
  void afterEveryStepAllIsAsIfOnlyWhatIsInForceHadComeInTheOrderHeard() {
    var reversed = 0;
    for (var seed = 0; seed < CASES; seed++) {
      anew();
      var past = new Past(seed);
      var seen = new ArrayList<List<@Nullable String>>();
      var inForce = new ArrayList<List<List<Evidence>>>();
      for (var step = 0; step < STEPS; step++) {
        past.step();
        Books.areBalanced(home);
        seen.add(seen());
        inForce.add(past.inForce());
        reversed += past.takenBack.size();
      }
      for (var step = 0; step < STEPS; step++) {
        anew();
        inForce.get(step).forEach(home.intake()::take);
        assertThat(seen.get(step)).as("seed %d, step %d", seed, step).isEqualTo(seen());
      }
    }
    assertThat(reversed).isGreaterThan(CASES);
  }

  @Test
  void noFactIsEverLost() {
    for (var seed = 100; seed < 100 + CASES; seed++) {
      anew();
      var past = new Past(seed);
      for (var step = 0; step < STEPS; step++) {
        past.step();
        assertThat(log()).as("seed %d, step %d", seed, step).isEqualTo(past.ever());
      }
    }
  }

  private Set<String> log() {
    return new HashSet<>(
        home.sql()
            .query(
                "select id from evidence union select id from evidence_aside",
                (row, i) -> row.getString(1)));
  }

  /** Readers that keep what they counted ask by that number whether it still holds. */
  @Test
  void theSizeOfTheLogNeverStandsForTwoContents() {
    for (var seed = 200; seed < 200 + CASES; seed++) {
      anew();
      var past = new Past(seed);
      var known = new HashMap<Long, List<@Nullable String>>();
      for (var step = 0; step < STEPS; step++) {
        past.step();
        var seen = seen();
        assertThat(known.computeIfAbsent(home.bean(EvidenceLog.class).size(), size -> seen))
            .as("seed %d, step %d", seed, step)
            .isEqualTo(seen);
      }
    }
  }

  @Test
  void takingBackAndPuttingInAgainChangesNothingNotEvenWhenItWasHeard() {
    for (var seed = 300; seed < 300 + CASES; seed++) {
      anew();
      var past = new Past(seed);
      for (var step = 0; step < STEPS; step++) {
        past.step();
      }
      var before = rows();
      for (var run : past.runs) {
        if (!past.takenBack.contains(run.number())) {
          reversal().takeBack(run.number(), new Actor("test"));
          reversal().putBack(run.number(), new Actor("test"));
          assertThat(rows()).as("seed %d", seed).isEqualTo(before);
        }
      }
    }
  }

  /** The rows of the log whole: with position, time of hearing and who brought them. */
  private List<Map<String, @Nullable Object>> rows() {
    return home.sql()
        .queryForList(
            "select position, heard_at, import, evidence::text from evidence order by id");
  }

  private Instant clock() {
    return home.sql()
        .queryForList("select clock_timestamp()", Timestamp.class)
        .getFirst()
        .toInstant();
  }

  @Test
  void aPastDayIsShownAsIfWhatWasTakenBackHadNeverComeAlsoAsItWasKnownThen() {
    for (var seed = 400; seed < 400 + CASES; seed++) {
      anew();
      var cases = new Cases(seed);
      var at = cases.instant();
      var facts = cases.facts(60);
      var run = begin();
      run.take(facts);
      run.stored();
      var between = clock();
      home.intake().take(facts.subList(0, 30));
      var after = clock();
      reversal().takeBack(run.number(), new Actor("test"));
      var then = home.reports().at(at, between).orElseThrow().reading();
      var now = home.reports().at(at, after).orElseThrow().reading();
      anew();
      assertThat(then).as("seed %d", seed).isEqualTo(reading(at));
      home.intake().take(facts.subList(0, 30));
      assertThat(now).as("seed %d", seed).isEqualTo(reading(at));
    }
  }

  private Object reading(Instant at) {
    return home.reports().at(at, clock()).orElseThrow().reading();
  }
}
