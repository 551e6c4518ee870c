package tutti.insight.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import tutti.company.Stage;
import tutti.evidence.Evidence;

/**
 * Makes up what became of the wishes of Fermata's customers: about five a month, each a thread from
 * the problem to its outcome. Most get lost between release and position; a few are sold without
 * one, and results are asked of a Sales that is not always enabled.
 */
final class CustomerWishes {

  private static final int WISHES = 62;
  private static final double DAYS = 365;

  private static final List<String> THINGS =
      List.of(
          "Stage tuner",
          "Silent practice",
          "Foot pedal",
          "School loan",
          "Battery pack",
          "Rain cover",
          "Left-handed neck",
          "Song archive",
          "Light stand",
          "Click track",
          "Spare strings",
          "Wireless belt",
          "Repair kit",
          "Quick case",
          "Mute switch",
          "Drum shield");

  private static final List<String> TURNS =
      List.of("for touring bands", "for schools", "without a cable", "in one minute");

  /** How many days each step may take after the one before, as fermata.yaml says. */
  private static final List<Integer> WITHIN = List.of(0, 30, 90, 21, 60, 30, 60);

  /** The share of those that reached a step which reach the next. */
  private static final List<Double> PASS = List.of(1.0, 0.84, 0.88, 0.46, 0.86, 0.84, 0.8);

  private static final List<String> ITEMS = List.of("en-message", "en-demo", "en-prices");
  private static final int POSITION = 3;
  private static final int LIVE = 5;

  private final SplittableRandom random;
  private final Instant end;
  private final List<Evidence> facts = new ArrayList<>();

  private CustomerWishes(long seed, Instant end) {
    this.random = new SplittableRandom(seed);
    this.end = end;
  }

  /** What was heard of them in the year that ends at an instant. */
  static List<Evidence> year(long seed, Instant end) {
    var wishes = new CustomerWishes(seed, end);
    for (var i = 0; i < WISHES; i++) {
      wishes.wish(i);
    }
    wishes.launch();
    wishes.facts.removeIf(fact -> fact.at().isAfter(end));
    return wishes.facts;
  }

  private void wish(int number) {
    var thread = "wish-" + (101 + number);
    var title = THINGS.get(number % THINGS.size()) + " " + TURNS.get(number / THINGS.size());
    var at = before(DAYS * (WISHES - number - random.nextDouble()) / WISHES);
    problem(thread, title, at);
    walk(thread, at);
  }

  private Instant before(double days) {
    return end.minus(Duration.ofMinutes((long) (days * 24 * 60)));
  }

  private void problem(String thread, String title, Instant at) {
    fact("told-directly", thread, Stage.DELIVERED, at, Map.of("title", title));
    fact("told-directly", thread, Stage.CONFIRMED, later(at, 1, 4), Map.of());
    fact("told-directly", thread, Stage.TOLD_BACK, later(at, 6, 24), Map.of());
  }

  private Instant later(Instant at, double from, double to) {
    var days = from + (to - from) * random.nextDouble();
    return at.plus(Duration.ofMinutes((long) (days * 24 * 60)));
  }

  private void walk(String thread, Instant start) {
    var at = start.plus(Duration.ofDays(4));
    for (var step = 1; step < PASS.size(); step++) {
      var next = next(at, step);
      if (random.nextDouble() >= PASS.get(step)) {
        stay(thread, step, next);
        return;
      }
      if (step == POSITION) {
        asked(thread, at, random.nextDouble() < 0.9, next);
      }
      reach(thread, step, at, next);
      at = next;
    }
  }

  /** Most go on in time, one in ten does not. */
  private Instant next(Instant at, int step) {
    var within = WITHIN.get(step);
    return random.nextDouble() < 0.1
        ? later(at, 1.05 * within, 1.6 * within)
        : later(at, 0.25 * within, 0.9 * within);
  }

  private void reach(String thread, int step, Instant from, Instant at) {
    switch (step) {
      case 1 -> both("goals", thread, from, at);
      case 2 -> fact("releases", thread, Stage.DELIVERED, at, Map.of());
      case POSITION -> {
        both("features", thread, from, at.minus(Duration.ofDays(2)));
        both("message", thread, from.plus(Duration.ofDays(2)), at);
      }
      case 4 -> fact("orders", thread, Stage.DELIVERED, at, Map.of());
      case LIVE -> fact("first-use", thread, Stage.DELIVERED, at, Map.of());
      default -> fact("relief", thread, Stage.DELIVERED, at, Map.of("outcome", answer()));
    }
  }

  private String answer() {
    var dice = random.nextDouble();
    return dice < 0.55 ? "yes" : dice < 0.85 ? "partly" : "no";
  }

  private void both(String arrow, String thread, Instant given, Instant confirmed) {
    fact(arrow, thread, Stage.DELIVERED, given.plus(Duration.ofHours(20)), Map.of());
    fact(arrow, thread, Stage.CONFIRMED, confirmed, Map.of());
  }

  /** What becomes of a wish that does not go on. */
  private void stay(String thread, int step, Instant at) {
    switch (step) {
      case 1 -> fact("goals", thread, Stage.DECLINED, at, Map.of());
      case POSITION -> unpositioned(thread, at);
      case 4 -> asked(thread, at, true, at.plus(Duration.ofDays(9)));
      default -> {}
    }
  }

  /** Half of them lack the word of Product Marketing, the others that of Sales. */
  private void unpositioned(String thread, Instant at) {
    fact("features", thread, Stage.DELIVERED, at, Map.of());
    if (random.nextBoolean()) {
      fact("features", thread, Stage.CONFIRMED, later(at, 1, 3), Map.of());
      fact("message", thread, Stage.DELIVERED, later(at, 4, 8), Map.of());
    }
    if (random.nextDouble() < 0.45) {
      sold(thread, later(at, 8, 20));
    }
  }

  /** Sold although Sales never said that it can: asked for once, and sometimes once more. */
  private void sold(String thread, Instant at) {
    ask(thread, "ask-" + thread, at);
    if (random.nextDouble() < 0.5) {
      ask(thread, "ask-again-" + thread, later(at, 8, 20));
    }
    if (random.nextDouble() < 0.75) {
      fact("orders", thread, Stage.DELIVERED, later(at, 21, 40), Map.of());
    }
  }

  private void asked(String thread, Instant from, boolean enabled, Instant at) {
    for (var item : ITEMS) {
      if (enabled || random.nextDouble() < 0.5) {
        both(item, thread, from, from.plus(Duration.ofDays(2)));
      }
    }
    ask(thread, "ask-" + thread, at.plus(Duration.ofDays(1)));
  }

  private void ask(String thread, String key, Instant at) {
    fact("numbers", key, Optional.of(thread), Stage.REQUESTED, at, Map.of("target", "12 orders"));
  }

  /** What the receivers of the next launch have by now. */
  private void launch() {
    told("en-message", Stage.CONFIRMED, 9);
    told("en-prices", Stage.CONFIRMED, 16);
    told("en-demo", Stage.DELIVERED, 12);
    told("en-faults", Stage.CONFIRMED, 200);
  }

  private void told(String item, Stage last, int daysAgo) {
    var launch = Map.of("launch", "spring-set");
    fact(item, "spring-set", Optional.empty(), Stage.DELIVERED, before(daysAgo + 3), launch);
    if (last == Stage.CONFIRMED) {
      fact(item, "spring-set", Optional.empty(), last, before(daysAgo), launch);
    }
  }

  private void fact(
      String arrow, String thread, Stage stage, Instant at, Map<String, String> attributes) {
    fact(arrow, thread, Optional.of(thread), stage, at, attributes);
  }

  private void fact(
      String arrow,
      String key,
      Optional<String> thread,
      Stage stage,
      Instant at,
      Map<String, String> attributes) {
    var details =
        new Evidence.Details(
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.of("not worth it").filter(why -> stage == Stage.DECLINED),
            Optional.empty(),
            thread,
            attributes);
    facts.add(Evidence.saying("simulator", arrow, key, stage, at, details));
  }
}
