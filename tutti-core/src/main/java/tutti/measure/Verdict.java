package tutti.measure;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import tutti.company.Promise;
import tutti.company.Promise.BeforeDue;
import tutti.company.Promise.ByDue;
import tutti.company.Promise.Cadence;
import tutti.company.Promise.Condition;
import tutti.company.Promise.Curve;
import tutti.company.Promise.FirstTime;
import tutti.company.Promise.Rating;
import tutti.company.Promise.Reach;
import tutti.company.Promise.Relayed;
import tutti.company.Promise.Unreturned;
import tutti.company.Promise.Within;
import tutti.company.Stage;
import tutti.company.time.Calendar;
import tutti.handoff.HandOff;

/**
 * What one hand-off means for one promise, whatever the time is: from {@code start} to {@code
 * settled} it is open, from then on it is good or bad. One that is not finished is bad on the day
 * it becomes overdue, so its future is known today.
 *
 * @param reached when the good stage was reached, in time or not
 */
public record Verdict(Instant start, Instant settled, boolean good, Optional<Instant> reached) {

  public Verdict {
    requireNonNull(start, "start");
    requireNonNull(settled, "settled");
    requireNonNull(reached, "reached");
  }

  /**
   * The verdict on a hand-off. None when the promise does not speak of it: an anomaly, a valid
   * stage nobody dated, no due date, a hand-off declined or withdrawn in time, no rating; nor is a
   * condition, a relay or a curve counted yet.
   */
  public static Optional<Verdict> of(Promise promise, HandOff handOff) {
    if (handOff.anomaly()) {
      return Optional.empty();
    }
    return switch (promise.form()) {
      case Reach reach -> reach(reach, promise.calendar(), handOff);
      case Cadence cadence -> given(cadence, handOff).map(at -> done(at, at, true));
      case Rating rating -> rated(rating, handOff);
      case FirstTime first -> firstTime(handOff);
      case Unreturned unreturned -> unreturned(unreturned, promise.calendar(), handOff);
      case Condition condition -> Optional.empty();
      case Relayed relayed -> Optional.empty();
      case Curve curve -> Optional.empty();
    };
  }

  private static Verdict done(Instant start, Instant at, boolean good) {
    return new Verdict(start, at, good, Optional.empty());
  }

  private static Optional<Verdict> reach(Reach reach, Calendar calendar, HandOff handOff) {
    return handOff
        .first(reach.valid())
        .flatMap(start ->
            due(reach, calendar, handOff, start)
                .flatMap(due -> judged(reach, handOff, start, due)));
  }

  private static Optional<Instant> due(
      Reach reach, Calendar calendar, HandOff handOff, Instant start) {
    return switch (reach.limit()) {
      case Within within -> Optional.of(calendar.after(start, within.span()));
      case ByDue byDue -> handOff.due();
      case BeforeDue before -> handOff.due().map(due -> calendar.before(due, before.span()));
    };
  }

  /** Bad once returned; good once confirmed without. */
  private static Optional<Verdict> firstTime(HandOff handOff) {
    return handOff
        .first(Stage.RETURNED)
        .map(at -> done(handOff.began(), at, false))
        .or(() -> handOff.first(Stage.CONFIRMED).map(at -> done(handOff.began(), at, true)));
  }

  /** Good when the span is over, unless it came back before. */
  private static Optional<Verdict> unreturned(
      Unreturned unreturned, Calendar calendar, HandOff handOff) {
    return handOff
        .first(unreturned.valid())
        .map(start -> {
          var over = calendar.after(start, unreturned.within());
          var returned = handOff.first(Stage.RETURNED).filter(at -> !at.isAfter(over));
          return done(
              start, returned.map(at -> latest(start, at)).orElse(over), returned.isEmpty());
        });
  }

  private static Optional<Verdict> judged(
      Reach reach, HandOff handOff, Instant start, Instant due) {
    var reached = handOff.first(reach.good());
    if (reached.isPresent() && !reached.get().isAfter(due)) {
      return Optional.of(new Verdict(start, latest(start, reached.get()), true, reached));
    }
    return reached.isEmpty() && excused(handOff, due)
        ? Optional.empty()
        : Optional.of(new Verdict(start, missed(handOff, start, due), false, reached));
  }

  /** Declined or withdrawn before it was overdue. */
  private static boolean excused(HandOff handOff, Instant due) {
    return (handOff.now() == Stage.DECLINED || handOff.now() == Stage.WITHDRAWN)
        && !ended(handOff).isAfter(due);
  }

  /** The moment after the due date, or the moment the giver broke it off. */
  private static Instant missed(HandOff handOff, Instant start, Instant due) {
    var overdue = latest(start, due.plus(Duration.ofMillis(1)));
    return handOff.now() == Stage.BROKEN_OFF && ended(handOff).isBefore(overdue)
        ? ended(handOff)
        : overdue;
  }

  private static Instant ended(HandOff handOff) {
    return handOff.first(handOff.now()).orElse(Instant.MAX);
  }

  /** When something was given: the named stage, else the first of offered, delivered, confirmed. */
  private static Optional<Instant> given(Cadence cadence, HandOff handOff) {
    return cadence
        .good()
        .map(handOff::first)
        .orElseGet(() ->
            java.util.stream.Stream.of(Stage.OFFERED, Stage.DELIVERED, Stage.CONFIRMED)
                .flatMap(stage -> handOff.first(stage).stream())
                .min(java.util.Comparator.naturalOrder()));
  }

  private static Optional<Verdict> rated(Rating rating, HandOff handOff) {
    var start =
        rating.valid().map(handOff::first).orElseGet(() -> handOff.rated().map(HandOff.Rated::at));
    return handOff
        .rated()
        .flatMap(rated ->
            start.map(at -> done(at, latest(at, rated.at()), rated.rating() >= rating.atLeast())));
  }

  private static Instant latest(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  /** Hours from start to the good stage, when it was reached by an instant. */
  public OptionalDouble hours(Instant at) {
    return reached.isPresent() && !reached.get().isAfter(at)
        ? OptionalDouble.of(
            Math.max(0, Duration.between(start, reached.get()).toMillis()) / 3_600_000.0)
        : OptionalDouble.empty();
  }

  /** How it counts for a window that ends at an instant and begins after another. */
  public Tally tally(Instant after, Instant at) {
    if (settled.isAfter(at)) {
      return start.isAfter(at) ? Tally.NONE : new Tally(0, 0, 1);
    }
    return settled.isAfter(after) ? new Tally(good ? 1 : 0, good ? 0 : 1, 0) : Tally.NONE;
  }
}
