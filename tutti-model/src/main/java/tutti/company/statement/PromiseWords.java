package tutti.company.statement;

import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.company.Stage;
import tutti.company.form.CadenceForm;
import tutti.company.form.ConditionForm;
import tutti.company.form.CurveForm;
import tutti.company.form.FirstTimeForm;
import tutti.company.form.RatingForm;
import tutti.company.form.ReachForm;
import tutti.company.form.ReachLimit;
import tutti.company.form.ReachLimit.BeforeDue;
import tutti.company.form.ReachLimit.ByDue;
import tutti.company.form.ReachLimit.Within;
import tutti.company.form.RelayForm;
import tutti.company.form.UnreturnedForm;
import tutti.company.time.TimeSpans;
import tutti.english.NounPhrases;
import tutti.english.QuantityWords;
import tutti.english.SentenceWords;

/**
 * Promises as people say them. What is promised is counted, never said to be or to do something
 * itself: so a sentence is right of {@code leads} and of {@code what became of each lead}.
 */
public final class PromiseWords {

  private static final double ALL = 1 - 1e-9;

  private PromiseWords() {}

  /** What the misses were: {@code came late}, {@code were not confirmed within 30 days}. */
  public static String missed(Promise promise, boolean one) {
    var were = one ? "was " : "were ";
    return switch (promise.form()) {
      case ReachForm reach ->
          delivered(reach) ? "came late" : were + "not " + reach.good().text() + limit(reach);
      case CadenceForm cadence ->
          "had " + (cadence.atLeast() == 1 ? "none" : "fewer than " + cadence.atLeast());
      case RatingForm rating -> were + "rated below " + rating.atLeast();
      case FirstTimeForm first -> were + "returned";
      case UnreturnedForm back -> were + "returned within " + TimeSpans.say(back.within());
      case ConditionForm condition -> were + "not as agreed" + agreed(condition);
      case RelayForm relayed -> were + "not passed on within " + TimeSpans.say(relayed.within());
      case CurveForm curve -> were + "not " + curve.good().text() + age(curve);
    };
  }

  /** What the good ones were: {@code were confirmed within 30 days}. */
  public static String good(Promise promise, boolean one) {
    return switch (promise.form()) {
      case CadenceForm cadence -> "had at least " + PeriodWords.number(cadence.atLeast());
      case CurveForm curve -> (one ? "was " : "were ") + curve.good().text() + age(curve);
      default -> (one ? "was " : "were ") + kept(promise);
    };
  }

  /** The good ones after {@code are}: {@code right the first time}. */
  private static String kept(Promise promise) {
    return switch (promise.form()) {
      case ReachForm reach -> reach.good().text() + limit(reach);
      case CadenceForm cadence -> "with at least " + PeriodWords.number(cadence.atLeast());
      case RatingForm rating -> "rated %d or better".formatted(rating.atLeast());
      case FirstTimeForm first -> "right the first time";
      case UnreturnedForm back -> "not returned within " + TimeSpans.say(back.within());
      case ConditionForm condition -> "as agreed" + agreed(condition);
      case RelayForm relayed ->
          "passed on, or closed with a reason, within " + TimeSpans.say(relayed.within());
      case CurveForm curve -> curve.good().text() + age(curve);
    };
  }

  /** The whole promise, without how long it is counted. */
  public static String whole(Company company, Arrow arrow, Promise promise) {
    var thing = ThingWords.opening(arrow);
    return promise.observed()
        ? thing + "how many " + watched(promise) + " is watched, not promised."
        : "%s%s; %s sees to it."
            .formatted(thing, owed(promise), company.party(arrow.answerable()).name());
  }

  private static String watched(Promise promise) {
    return promise.form() instanceof CadenceForm cadence
        ? PeriodWords.of(cadence).many() + " have at least " + PeriodWords.number(cadence.atLeast())
        : "are " + said(promise);
  }

  private static String owed(Promise promise) {
    return promise.form() instanceof CadenceForm cadence
        ? PeriodWords.of(cadence).owed(cadence.atLeast(), promise.target())
        : share(promise) + " are " + said(promise);
  }

  /** With the stage from which its time runs. */
  private static String said(Promise promise) {
    return promise.form() instanceof ReachForm reach && reach.limit() instanceof Within
        ? kept(promise) + " of being " + reach.valid().text()
        : kept(promise);
  }

  /** {@code 8 of 10}; {@code all}, where every single one is promised. */
  private static String share(Promise promise) {
    return promise.target() > ALL ? "all" : QuantityWords.outOf(promise.target());
  }

  /** In short, as a list says it: {@code Promised: 8 of 10 answers within 3 days.} */
  public static String brief(Arrow arrow, Promise promise) {
    return "Promised: " + terms(arrow, promise) + ".";
  }

  /** How much of what and by when: {@code 8 of 10 answers within 3 days}. */
  public static String terms(Arrow arrow, Promise promise) {
    var things = NounPhrases.plural(arrow.gives()).map(" "::concat).orElse("");
    return switch (promise.form()) {
      case CadenceForm cadence -> PeriodWords.of(cadence).owed(cadence.atLeast(), promise.target());
      case ReachForm reach when delivered(reach) -> share(promise) + things + limit(reach);
      default -> share(promise) + things + " " + kept(promise);
    };
  }

  /** The whole promise, and over how long it is counted. */
  public static String counted(Company company, Arrow arrow, Promise promise) {
    return "%s Counted over %s."
        .formatted(
            SentenceWords.capital(whole(company, arrow, promise)), TimeSpans.say(promise.window()));
  }

  /** Whether a miss of it is something that came late, or not yet. */
  static boolean delivered(ReachForm reach) {
    return reach.good() == Stage.DELIVERED;
  }

  private static String agreed(ConditionForm condition) {
    return " (%s)".formatted(ConditionWords.of(condition.holds()));
  }

  private static String age(CurveForm curve) {
    return " by the age of " + TimeSpans.say(curve.by());
  }

  private static String limit(ReachForm reach) {
    return limit(reach.limit());
  }

  private static String limit(ReachLimit limit) {
    return switch (limit) {
      case Within within -> " within " + TimeSpans.say(within.span());
      case ByDue byDue -> " by the date promised";
      case BeforeDue before ->
          " at least " + TimeSpans.say(before.span()) + " before the date promised";
    };
  }
}
