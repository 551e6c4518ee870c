package tutti.insight.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Promise;
import tutti.company.Stage;
import tutti.company.form.PromiseForm;
import tutti.company.form.RatingForm;
import tutti.company.form.ReachForm;
import tutti.company.form.ReachLimit.BeforeDue;
import tutti.company.form.ReachLimit.ByDue;
import tutti.company.form.ReachLimit.Within;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;

/** Tells the life of one hand-off after another on an arrow. */
final class HandOffStory {

  private static final String SOURCE = "simulator";
  private static final double NEVER = 0.35;
  private static final double DECLINED = 0.02;
  private static final Pattern ONE_WORD = Pattern.compile("attr\\.(\\w+) == '([^']*)'");

  private final Arrow arrow;
  private final String fulfiller;
  private final SplittableRandom random;

  HandOffStory(Arrow arrow, String fulfiller, SplittableRandom random) {
    this.arrow = arrow;
    this.fulfiller = fulfiller;
    this.random = random;
  }

  List<Evidence> handOff(int number, Instant start, double good) {
    var key = arrow.id() + "-" + number;
    return form(ReachForm.class)
        .map(reach -> reached(key, reach, start, good))
        .orElseGet(() -> given(key, start, good));
  }

  private <F extends PromiseForm> Optional<F> form(Class<F> form) {
    return arrow.promises().stream()
        .map(Promise::form)
        .flatMap(f -> form.isInstance(f) ? Stream.of(form.cast(f)) : Stream.empty())
        .findFirst();
  }

  /** A thing that is simply given, perhaps rated. */
  private List<Evidence> given(String key, Instant at, double good) {
    var rating = rating(good);
    var none = OptionalInt.empty();
    var facts = new ArrayList<Evidence>();
    facts.add(fact(key, Stage.DELIVERED, at, Optional.empty(), none, attributes(good)));
    facts.addAll(confirmed(key, at, rating));
    return facts;
  }

  /** The word of the receiver, where it rates what it got. */
  private List<Evidence> confirmed(String key, Instant at, OptionalInt rating) {
    return rating.isEmpty()
        ? List.of()
        : List.of(fact(key, Stage.CONFIRMED, at, Optional.empty(), rating));
  }

  private List<Evidence> reached(String key, ReachForm reach, Instant start, double good) {
    var limit = limit(reach);
    var due = due(reach, start, limit);
    var facts = new ArrayList<Evidence>();
    facts.add(fact(key, reach.valid(), start, due, OptionalInt.empty(), attributes(good)));
    if (random.nextDouble() < DECLINED) {
      facts.add(plain(key, Stage.DECLINED, start.plus(part(limit, 0.1, 0.4))));
    } else {
      taken(limit, good).ifPresent(took -> facts.addAll(fulfilled(key, reach, start, took, good)));
    }
    return facts;
  }

  private static Optional<Instant> due(ReachForm reach, Instant start, Duration limit) {
    return switch (reach.limit()) {
      case Within within -> Optional.empty();
      case ByDue byDue -> Optional.of(start.plus(limit));
      case BeforeDue before -> Optional.of(start.plus(limit.multipliedBy(2)));
    };
  }

  private Duration limit(ReachForm reach) {
    return switch (reach.limit()) {
      case Within within -> within.span().roughly();
      case ByDue byDue -> Duration.ofDays(5 + random.nextInt(15));
      case BeforeDue before -> before.span().roughly();
    };
  }

  /** How long it took; nothing when it was never done. Most of what is in time is done early. */
  private Optional<Duration> taken(Duration limit, double good) {
    if (random.nextDouble() < good) {
      var early = random.nextDouble() * random.nextDouble();
      return Optional.of(part(limit, 0.03 + 0.9 * early, 0.05 + 0.93 * early));
    }
    return random.nextDouble() < NEVER ? Optional.empty() : Optional.of(part(limit, 1.05, 2.6));
  }

  private Duration part(Duration limit, double from, double to) {
    var share = from + (to - from) * random.nextDouble();
    return Duration.ofMillis((long) (limit.toMillis() * share));
  }

  private List<Evidence> fulfilled(
      String key, ReachForm reach, Instant start, Duration took, double good) {
    var facts = new ArrayList<Evidence>();
    for (var stage : List.of(Stage.ACCEPTED, Stage.DELIVERED)) {
      if (reach.valid().compareTo(stage) < 0 && stage.compareTo(reach.good()) < 0) {
        var share = stage == Stage.ACCEPTED ? 4 : 2;
        facts.add(plain(key, stage, start.plus(took.dividedBy(share))));
      }
    }
    var rating = rating(good);
    var done = start.plus(took);
    var itself = reach.good() == Stage.CONFIRMED;
    facts.add(
        fact(key, reach.good(), done, Optional.empty(), itself ? rating : OptionalInt.empty()));
    facts.addAll(itself ? List.of() : confirmed(key, done, rating));
    return facts;
  }

  private OptionalInt rating(double good) {
    return form(RatingForm.class)
        .map(rating -> OptionalInt.of(rating.atLeast() + (random.nextDouble() < good ? 0 : -2)))
        .orElse(OptionalInt.empty());
  }

  /** What the conditions of the arrow ask for, when they ask for one word. */
  private Map<String, String> attributes(double good) {
    var attributes = new TreeMap<String, String>();
    for (var promise : arrow.promises()) {
      var asked = ONE_WORD.matcher(promise.form().expression().orElse(""));
      if (asked.matches()) {
        attributes.put(asked.group(1), random.nextDouble() < good ? asked.group(2) : "other");
      }
    }
    return attributes;
  }

  private Evidence plain(String key, Stage stage, Instant at) {
    return fact(key, stage, at, Optional.empty(), OptionalInt.empty());
  }

  private Evidence fact(
      String key, Stage stage, Instant at, Optional<Instant> due, OptionalInt rating) {
    return fact(key, stage, at, due, rating, Map.of());
  }

  private Evidence fact(
      String key,
      Stage stage,
      Instant at,
      Optional<Instant> due,
      OptionalInt rating,
      Map<String, String> attributes) {
    var details =
        new Details(
            due,
            rating,
            Optional.of(fulfiller),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            attributes);
    return Evidence.saying(SOURCE, arrow.id(), key, stage, at, details);
  }
}
