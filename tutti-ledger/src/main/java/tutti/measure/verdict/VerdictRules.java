package tutti.measure.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.Stage;
import tutti.company.form.CadenceForm;
import tutti.company.form.ConditionForm;
import tutti.company.form.CurveForm;
import tutti.company.form.FirstTimeForm;
import tutti.company.form.PromiseForm;
import tutti.company.form.RatingForm;
import tutti.company.form.ReachForm;
import tutti.company.form.ReachLimit;
import tutti.company.form.ReachLimit.BeforeDue;
import tutti.company.form.ReachLimit.ByDue;
import tutti.company.form.ReachLimit.Within;
import tutti.company.form.RelayForm;
import tutti.company.form.UnreturnedForm;
import tutti.company.time.WorkingCalendar;
import tutti.evidence.expression.PromiseConditions;
import tutti.handoff.HandOff;

/**
 * Judges a hand-off by each form of promise.
 *
 * @param observed whether the promise is only watched: then a share of all is asked for, and what
 *     ended on the way did not come
 */
record VerdictRules(
    WorkingCalendar calendar, boolean observed, HandOff handOff, ForwardingLookup onward) {

  private static final Duration TICK = Duration.ofMillis(1);

  Optional<PromiseVerdict> verdict(PromiseForm form) {
    return switch (form) {
      case ReachForm reach -> reach(reach);
      case CadenceForm cadence -> given(cadence).map(at -> done(at, at, VerdictOutcome.GOOD));
      case RatingForm rating -> rated(rating);
      case FirstTimeForm first -> firstTime();
      case UnreturnedForm unreturned -> unreturned(unreturned);
      case ConditionForm condition -> condition(condition);
      case RelayForm relayed -> Optional.of(relayed(relayed));
      case CurveForm curve -> curve(curve);
    };
  }

  private static PromiseVerdict done(Instant start, Instant at, VerdictOutcome outcome) {
    return new PromiseVerdict(start, at, outcome, Optional.empty());
  }

  private static VerdictOutcome goodIf(boolean good) {
    return good ? VerdictOutcome.GOOD : VerdictOutcome.BAD;
  }

  private Optional<PromiseVerdict> reach(ReachForm reach) {
    return handOff
        .first(reach.valid())
        .flatMap(
            start -> due(reach.limit(), start).flatMap(due -> judged(reach.good(), start, due)));
  }

  private Optional<Instant> due(ReachLimit limit, Instant start) {
    return switch (limit) {
      case Within within -> Optional.of(calendar.after(start, within.span()));
      case ByDue byDue -> handOff.due();
      case BeforeDue before -> handOff.due().map(due -> calendar.before(due, before.span()));
    };
  }

  private Optional<PromiseVerdict> judged(Stage good, Instant start, Instant due) {
    var reached = handOff.first(good);
    if (reached.isPresent() && !reached.get().isAfter(due)) {
      return Optional.of(
          new PromiseVerdict(start, latest(start, reached.get()), kept(good), reached));
    }
    return reached.isEmpty() && !observed && excused(due)
        ? declined(start)
        : Optional.of(new PromiseVerdict(start, missed(start, due), VerdictOutcome.BAD, reached));
  }

  private VerdictOutcome kept(Stage good) {
    return good == Stage.CONFIRMED && handOff.assumed()
        ? VerdictOutcome.ASSUMED
        : VerdictOutcome.GOOD;
  }

  /** Declined or withdrawn before it was overdue. */
  private boolean excused(Instant due) {
    return (handOff.now() == Stage.DECLINED || handOff.now() == Stage.WITHDRAWN)
        && !ended().isAfter(due);
  }

  /** Declining is told apart; what was withdrawn is not spoken of. */
  private Optional<PromiseVerdict> declined(Instant start) {
    return handOff.now() == Stage.DECLINED
        ? Optional.of(done(start, latest(start, ended()), VerdictOutcome.DECLINED))
        : Optional.empty();
  }

  /** The moment after the due date, or the moment the giver broke it off; if watched, any end. */
  private Instant missed(Instant start, Instant due) {
    var overdue = latest(start, due.plus(TICK));
    var over = observed ? handOff.now().cameToNothing() : handOff.now() == Stage.BROKEN_OFF;
    return over && ended().isBefore(overdue) ? latest(start, ended()) : overdue;
  }

  private Instant ended() {
    return handOff.first(handOff.now()).orElse(Instant.MAX);
  }

  /** When something was given: the named stage, else the first of offered, delivered, confirmed. */
  private Optional<Instant> given(CadenceForm cadence) {
    return cadence
        .good()
        .map(handOff::first)
        .orElseGet(() ->
            Stream.of(Stage.OFFERED, Stage.DELIVERED, Stage.CONFIRMED)
                .flatMap(stage -> handOff.first(stage).stream())
                .min(Comparator.naturalOrder()));
  }

  private Optional<PromiseVerdict> rated(RatingForm rating) {
    var given = handOff.rated(rating.by());
    var start = rating.valid().map(handOff::first).orElseGet(() -> given.map(HandOff.Rated::at));
    return given.flatMap(rated ->
        start.map(
            at -> done(at, latest(at, rated.at()), goodIf(rated.rating() >= rating.atLeast()))));
  }

  /** Bad once returned; good once confirmed without. */
  private Optional<PromiseVerdict> firstTime() {
    var began = handOff.began();
    return handOff
        .first(Stage.RETURNED)
        .map(at -> done(began, at, VerdictOutcome.BAD))
        .or(() -> handOff.first(Stage.CONFIRMED).map(at -> done(began, at, kept(Stage.CONFIRMED))));
  }

  /** Good when the span is over, unless it came back before. */
  private Optional<PromiseVerdict> unreturned(UnreturnedForm unreturned) {
    return handOff
        .first(unreturned.valid())
        .map(start -> {
          var over = calendar.after(start, unreturned.within());
          var returned = handOff.first(Stage.RETURNED).filter(at -> !at.isAfter(over));
          return done(
              start,
              returned.map(at -> latest(start, at)).orElse(over),
              goodIf(returned.isEmpty()));
        });
  }

  private Optional<PromiseVerdict> condition(ConditionForm condition) {
    return handOff
        .first(condition.valid())
        .map(at ->
            done(at, at, goodIf(PromiseConditions.holds(condition.holds(), known(condition, at)))));
  }

  /**
   * What was known at the frozen stage; when nobody dated that, the first word on each attribute,
   * which is the nearest to it.
   */
  private Map<String, String> known(ConditionForm condition, Instant at) {
    var attributes = handOff.attributes();
    return condition
        .frozen()
        .map(stage -> handOff.first(stage).map(attributes::by).orElseGet(attributes::first))
        .orElseGet(() -> attributes.by(at));
  }

  private PromiseVerdict relayed(RelayForm relayed) {
    var start = handOff.began();
    var due = calendar.after(start, relayed.within());
    var passedOn = onward.passedOn(handOff.id(), relayed.onto());
    return Stream.concat(passedOn.stream(), closed().stream())
        .min(Comparator.naturalOrder())
        .filter(at -> !at.isAfter(due))
        .map(at -> new PromiseVerdict(start, latest(start, at), VerdictOutcome.GOOD, passedOn))
        .orElseGet(() ->
            new PromiseVerdict(start, latest(start, due.plus(TICK)), VerdictOutcome.BAD, passedOn));
  }

  /** Ended for a reason that was given. */
  private Optional<Instant> closed() {
    return switch (handOff.now()) {
      case DECLINED, WITHDRAWN, BROKEN_OFF, TOLD_BACK ->
          handOff.reason().flatMap(reason -> handOff.first(handOff.now()));
      case REQUESTED, OFFERED, COUNTERED, ACCEPTED, RENEGOTIATED, DELIVERED, RETURNED, CONFIRMED ->
          Optional.empty();
    };
  }

  /** Open ones count once they have the age, and are then not good; what was lost, when it was. */
  private Optional<PromiseVerdict> curve(CurveForm curve) {
    return handOff
        .first(curve.valid())
        .map(start -> {
          var age = calendar.after(start, curve.by());
          var reached = handOff.first(curve.good());
          return reached
              .filter(at -> !at.isAfter(age))
              .map(at -> new PromiseVerdict(start, latest(start, at), VerdictOutcome.GOOD, reached))
              .orElseGet(
                  () -> new PromiseVerdict(start, lost(start, age), VerdictOutcome.BAD, reached));
        });
  }

  private Instant lost(Instant start, Instant age) {
    var old = age.plus(TICK);
    return handOff.now().cameToNothing() && ended().isBefore(old) ? latest(start, ended()) : old;
  }

  private static Instant latest(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
