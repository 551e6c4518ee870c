package tutti.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tutti.company.AgreementState.End;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;
import tutti.testkit.LawCases;

/** What holds for every hand-off, tried on ten thousand made-up ones; a failure names its seed. */
class FoldLawsTest {

  private static final int SEEDS = LawCases.cases(10_000);

  private static void forEachSeed(LongConsumer law) {
    LongStream.range(0, SEEDS).forEach(law);
  }

  /** Few days and few ids, so that instants and ids meet; some dates and ratings. */
  private static List<Evidence> told(Random random) {
    return IntStream.rangeClosed(0, random.nextInt(12)).mapToObj(i -> fact(random)).toList();
  }

  private static Evidence fact(Random random) {
    var id = "e" + random.nextInt(20);
    var stage = Stage.ofRank(random.nextInt(Stage.values().length));
    var source = "s" + random.nextInt(2);
    return new Evidence(id, source, "leads", "L-1", stage, day(random), details(random));
  }

  private static Instant day(Random random) {
    return Tale.START.plus(Duration.ofDays(random.nextInt(8)));
  }

  private static Details details(Random random) {
    var said = random.nextInt(4);
    return new Details(
        said == 0 ? Optional.of(day(random)) : Optional.empty(),
        said == 1 ? OptionalInt.of(random.nextInt(6)) : OptionalInt.empty(),
        said == 2 ? Optional.of("p" + random.nextInt(3)) : Optional.empty(),
        said == 3 ? Optional.of("r" + random.nextInt(3)) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        attributes(random));
  }

  /** Some are automatic answers, some read out of silence. */
  private static Map<String, String> attributes(Random random) {
    return switch (random.nextInt(10)) {
      case 0, 1 -> Map.of("a", "b" + random.nextInt(2));
      case 2 -> Map.of("auto", "true");
      case 3 -> Map.of("assumed", "true");
      default -> Map.of();
    };
  }

  private static List<Evidence> shuffledAndDoubled(List<Evidence> told, Random random) {
    var again = new ArrayList<>(told);
    IntStream.range(0, random.nextInt(1 + 2 * told.size()))
        .forEach(i -> again.add(told.get(random.nextInt(told.size()))));
    Collections.shuffle(again, random);
    return again;
  }

  @Test
  void theSameFactsInAnyOrderAnyNumberOfTimesAreTheSameHandOff() {
    forEachSeed(seed -> {
      var random = new Random(seed);
      var told = told(random);

      assertThat(HandOff.of(shuffledAndDoubled(told, random)))
          .as("seed %d", seed)
          .isEqualTo(HandOff.of(told));
    });
  }

  @Test
  void theFoldSaysWhatASearchThroughTheFactsSays() {
    forEachSeed(seed -> {
      var told = told(new Random(seed));
      var handOff = HandOff.of(told);
      var naive = NaiveFold.of(told);

      assertThat(handOff.firsts()).as("firsts, seed %d", seed).isEqualTo(naive.firsts());
      assertThat(handOff.now()).as("now, seed %d", seed).isEqualTo(naive.now());
      assertThat(handOff.anomaly()).as("anomaly, seed %d", seed).isEqualTo(naive.anomaly());
      assertThat(handOff.assumed()).as("assumed, seed %d", seed).isEqualTo(naive.assumed());
    });
  }

  @Test
  void theDueDateAndTheRatingAreWhatASearchThroughTheFactsSays() {
    forEachSeed(seed -> {
      var told = told(new Random(seed));
      var handOff = HandOff.of(told);
      var naive = NaiveFold.of(told);

      assertThat(handOff.due()).as("due, seed %d", seed).isEqualTo(naive.due());
      for (var end : End.values()) {
        assertThat(handOff.rated(end).map(HandOff.Rated::rating))
            .as("rating of the %s, seed %d", end, seed)
            .isEqualTo(naive.rating(end));
      }
    });
  }

  @Test
  void theWordsAreThoseOfTheLatestFactThatHasAny() {
    forEachSeed(seed -> {
      var told = told(new Random(seed));
      var handOff = HandOff.of(told);
      var naive = NaiveFold.of(told);

      assertThat(handOff.fulfiller())
          .as("fulfiller, seed %d", seed)
          .isEqualTo(naive.last(Details::fulfiller));
      assertThat(handOff.reason())
          .as("reason, seed %d", seed)
          .isEqualTo(naive.last(Details::reason));
      assertThat(handOff.attributes().value("a"))
          .as("attribute, seed %d", seed)
          .isEqualTo(naive.last(d -> Optional.ofNullable(d.attributes().get("a"))));
    });
  }

  @Test
  void theFoldOfPrimitivesDropsTheSameRepeatsAsTheHandOff() {
    forEachSeed(seed -> {
      var random = new Random(seed);
      var told = told(random);
      var handOff = HandOff.of(told);
      var fold = new HandOffFold().fold(new EvidenceCursor(shuffledAndDoubled(told, random)));

      assertThat(fold.now()).as("seed %d", seed).isEqualTo(handOff.now());
      assertThat(fold.due())
          .as("due, seed %d", seed)
          .isEqualTo(handOff.due().map(Instant::toEpochMilli).orElse(FactCursor.NONE));
      for (var end : End.values()) {
        assertThat(fold.ratedAt(end))
            .as("rated by the %s, seed %d", end, seed)
            .isEqualTo(handOff.rated(end).map(r -> r.at().toEpochMilli()).orElse(FactCursor.NONE));
      }
      assertThat(fold.size()).isEqualTo(NaiveFold.of(told).facts().size());
    });
  }

  @Test
  void theLedgerHoldsTheSameHandOffsWhateverCameFirst() {
    forEachSeed(seed -> {
      var random = new Random(seed);
      var told = told(random);

      var one = ledger(told);
      var other = ledger(shuffledAndDoubled(told, random));

      var end = Tale.day(100);
      assertThat(other.handOffs(end)).as("seed %d", seed).isEqualTo(one.handOffs(end));
      assertThat(other.contested()).as("seed %d", seed).isEqualTo(one.contested());
      assertThat(other.size()).as("seed %d", seed).isEqualTo(one.size());
      assertThat(one.handOffs(end))
          .as("seed %d", seed)
          .isEqualTo(
              one.facts().stream().anyMatch(Evidence::counts)
                  ? List.of(HandOff.of(one.facts()))
                  : List.of());
    });
  }

  private static MemoryLedger ledger(List<Evidence> told) {
    var ledger = new MemoryLedger();
    told.forEach(ledger::add);
    return ledger;
  }

  @Test
  void whoFulfilledItChangesNothingElse() {
    forEachSeed(seed -> {
      var told = distinct(told(new Random(seed)));
      var swapped = told.stream().map(FoldLawsTest::doneByLegal).toList();

      assertThat(withoutFulfiller(HandOff.of(swapped)))
          .as("seed %d", seed)
          .isEqualTo(withoutFulfiller(HandOff.of(told)));
    });
  }

  /** The same facts with an id each: of two meanings of one id the fulfiller may choose. */
  private static List<Evidence> distinct(List<Evidence> told) {
    return IntStream.range(0, told.size())
        .mapToObj(i -> {
          var e = told.get(i);
          return new Evidence(
              "e" + i, e.source(), e.arrow(), e.key(), e.stage(), e.at(), e.details());
        })
        .toList();
  }

  private static Evidence doneByLegal(Evidence e) {
    var d = e.details();
    var details =
        new Details(
            d.due(),
            d.rating(),
            Optional.of("legal"),
            d.reason(),
            d.parent(),
            d.thread(),
            d.attributes());
    return new Evidence(e.id(), e.source(), e.arrow(), e.key(), e.stage(), e.at(), details);
  }

  private static HandOff withoutFulfiller(HandOff h) {
    return new HandOff(
        h.id(),
        h.now(),
        h.firsts(),
        h.due(),
        h.ratings(),
        h.anomaly(),
        h.assumed(),
        Optional.empty(),
        h.reason(),
        h.links(),
        h.attributes());
  }
}
