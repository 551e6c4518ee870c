package tutti.company.statement;

import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Promise;
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
import tutti.company.time.CalendarPeriod;
import tutti.company.time.TimeSpans;
import tutti.english.QuantityWords;

/** Promises as people say them. */
public final class PromiseWords {

  private PromiseWords() {}

  /** What the misses were: {@code were not confirmed within 30 days}. */
  public static String missed(Promise promise, boolean one) {
    var were = one ? "was " : "were ";
    return switch (promise.form()) {
      case ReachForm reach -> were + "not " + reach.good().text() + limit(reach.limit());
      case CadenceForm cadence ->
          periods(cadence)
              + (cadence.atLeast() == 1 ? " held none" : " held fewer than " + cadence.atLeast());
      case RatingForm rating -> were + "rated below " + rating.atLeast();
      case FirstTimeForm first -> were + "returned";
      case UnreturnedForm back -> were + "returned within " + TimeSpans.say(back.within());
      case ConditionForm condition -> "did not meet " + condition.holds();
      case RelayForm relayed -> were + "not passed on within " + TimeSpans.say(relayed.within());
      case CurveForm curve ->
          were + "not " + curve.good().text() + " by " + TimeSpans.say(curve.by());
    };
  }

  /** What the good ones were: {@code were confirmed within 30 days}. */
  public static String good(Promise promise, boolean one) {
    var were = one ? "was " : "were ";
    return switch (promise.form()) {
      case ReachForm reach -> were + reach.good().text() + limit(reach.limit());
      case CadenceForm cadence ->
          "%s held at least %d".formatted(periods(cadence), cadence.atLeast());
      case RatingForm rating -> were + "rated %d or better".formatted(rating.atLeast());
      case FirstTimeForm first -> were + "right the first time";
      case UnreturnedForm back -> were + "not returned within " + TimeSpans.say(back.within());
      case ConditionForm condition -> "met " + condition.holds();
      case RelayForm relayed -> were + "passed on within " + TimeSpans.say(relayed.within());
      case CurveForm curve -> were + curve.good().text() + " by " + TimeSpans.say(curve.by());
    };
  }

  /** The whole promise, without how long it is counted. */
  public static String whole(Company company, Arrow arrow, Promise promise) {
    var giver = company.party(arrow.answerable()).name();
    var of = promise.observed() ? "some" : QuantityWords.target(promise.target());
    var gives = arrow.gives();
    return switch (promise.form()) {
      case ReachForm reach -> sees(giver, of, gives, "are " + reach.good().text() + since(reach));
      case CadenceForm cadence ->
          "%s gives %s at least %s in every %s, in %s of them."
              .formatted(giver, gives, times(cadence.atLeast()), period(cadence), of);
      case RatingForm rating ->
          "%s of ratings for %s are %d or better.".formatted(of, gives, rating.atLeast());
      case FirstTimeForm first -> sees(giver, of, gives, "are right the first time");
      case UnreturnedForm back ->
          sees(giver, of, gives, "do not come back within " + TimeSpans.say(back.within()));
      case ConditionForm condition -> sees(giver, of, gives, "meet " + condition.holds());
      case RelayForm relayed ->
          sees(
              giver,
              of,
              gives,
              "are passed on, or closed with a reason, within " + TimeSpans.say(relayed.within()));
      case CurveForm curve ->
          "How many of %s are %s by the age of %s is watched, not promised."
              .formatted(gives, curve.good().text(), TimeSpans.say(curve.by()));
    };
  }

  /** The whole promise, and over how long it is counted. */
  public static String counted(Company company, Arrow arrow, Promise promise) {
    return "%s Counted over %s."
        .formatted(whole(company, arrow, promise), TimeSpans.say(promise.window()));
  }

  private static String period(CadenceForm cadence) {
    return CalendarPeriod.of(cadence.every()).say();
  }

  /** {@code periods of 14 days}, {@code periods of a month}. */
  private static String periods(CadenceForm cadence) {
    var period = period(cadence);
    return "periods of " + (Character.isDigit(period.charAt(0)) ? "" : "a ") + period;
  }

  private static String sees(String giver, String of, String gives, String what) {
    return "%s sees to it that %s of %s %s.".formatted(giver, of, gives, what);
  }

  private static String limit(ReachLimit limit) {
    return switch (limit) {
      case Within within -> " within " + TimeSpans.say(within.span());
      case ByDue byDue -> " by the date promised";
      case BeforeDue before ->
          " at least " + TimeSpans.say(before.span()) + " before the date promised";
    };
  }

  private static String since(ReachForm reach) {
    return reach.limit() instanceof Within
        ? limit(reach.limit()) + " of being " + reach.valid().text()
        : limit(reach.limit());
  }

  private static String times(int count) {
    return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
  }
}
