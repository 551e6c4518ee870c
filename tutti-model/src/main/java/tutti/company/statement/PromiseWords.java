package tutti.company.statement;

import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.company.Promise.BeforeDue;
import tutti.company.Promise.ByDue;
import tutti.company.Promise.Cadence;
import tutti.company.Promise.Condition;
import tutti.company.Promise.Curve;
import tutti.company.Promise.FirstTime;
import tutti.company.Promise.Limit;
import tutti.company.Promise.Rating;
import tutti.company.Promise.Reach;
import tutti.company.Promise.Relayed;
import tutti.company.Promise.Unreturned;
import tutti.company.Promise.Within;
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
      case Reach reach -> were + "not " + reach.good().text() + limit(reach.limit());
      case Cadence cadence ->
          periods(cadence)
              + (cadence.atLeast() == 1 ? " held none" : " held fewer than " + cadence.atLeast());
      case Rating rating -> were + "rated below " + rating.atLeast();
      case FirstTime first -> were + "returned";
      case Unreturned back -> were + "returned within " + TimeSpans.say(back.within());
      case Condition condition -> "did not meet " + condition.holds();
      case Relayed relayed -> were + "not passed on within " + TimeSpans.say(relayed.within());
      case Curve curve -> were + "not " + curve.good().text() + " by " + TimeSpans.say(curve.by());
    };
  }

  /** What the good ones were: {@code were confirmed within 30 days}. */
  public static String good(Promise promise, boolean one) {
    var were = one ? "was " : "were ";
    return switch (promise.form()) {
      case Reach reach -> were + reach.good().text() + limit(reach.limit());
      case Cadence cadence -> "%s held at least %d".formatted(periods(cadence), cadence.atLeast());
      case Rating rating -> were + "rated %d or better".formatted(rating.atLeast());
      case FirstTime first -> were + "right the first time";
      case Unreturned back -> were + "not returned within " + TimeSpans.say(back.within());
      case Condition condition -> "met " + condition.holds();
      case Relayed relayed -> were + "passed on within " + TimeSpans.say(relayed.within());
      case Curve curve -> were + curve.good().text() + " by " + TimeSpans.say(curve.by());
    };
  }

  /** The whole promise, without how long it is counted. */
  public static String whole(Company company, Arrow arrow, Promise promise) {
    var giver = company.party(arrow.answerable()).name();
    var of = promise.observed() ? "some" : QuantityWords.target(promise.target());
    var gives = arrow.gives();
    return switch (promise.form()) {
      case Reach reach -> sees(giver, of, gives, "are " + reach.good().text() + since(reach));
      case Cadence cadence ->
          "%s gives %s at least %s in every %s, in %s of them."
              .formatted(giver, gives, times(cadence.atLeast()), period(cadence), of);
      case Rating rating ->
          "%s of ratings for %s are %d or better.".formatted(of, gives, rating.atLeast());
      case FirstTime first -> sees(giver, of, gives, "are right the first time");
      case Unreturned back ->
          sees(giver, of, gives, "do not come back within " + TimeSpans.say(back.within()));
      case Condition condition -> sees(giver, of, gives, "meet " + condition.holds());
      case Relayed relayed ->
          sees(
              giver,
              of,
              gives,
              "are passed on, or closed with a reason, within " + TimeSpans.say(relayed.within()));
      case Curve curve ->
          "How many of %s are %s by the age of %s is watched, not promised."
              .formatted(gives, curve.good().text(), TimeSpans.say(curve.by()));
    };
  }

  /** The whole promise, and over how long it is counted. */
  public static String counted(Company company, Arrow arrow, Promise promise) {
    return "%s Counted over %s."
        .formatted(whole(company, arrow, promise), TimeSpans.say(promise.window()));
  }

  private static String period(Cadence cadence) {
    return CalendarPeriod.of(cadence.every()).say();
  }

  /** {@code periods of 14 days}, {@code periods of a month}. */
  private static String periods(Cadence cadence) {
    var period = period(cadence);
    return "periods of " + (Character.isDigit(period.charAt(0)) ? "" : "a ") + period;
  }

  private static String sees(String giver, String of, String gives, String what) {
    return "%s sees to it that %s of %s %s.".formatted(giver, of, gives, what);
  }

  private static String limit(Limit limit) {
    return switch (limit) {
      case Within within -> " within " + TimeSpans.say(within.span());
      case ByDue byDue -> " by the date promised";
      case BeforeDue before ->
          " at least " + TimeSpans.say(before.span()) + " before the date promised";
    };
  }

  private static String since(Reach reach) {
    return reach.limit() instanceof Within
        ? limit(reach.limit()) + " of being " + reach.valid().text()
        : limit(reach.limit());
  }

  private static String times(int count) {
    return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
  }
}
