package tutti.measure;

import static tutti.measure.PromiseMeasure.bounds;
import static tutti.measure.PromiseMeasure.count;
import static tutti.measure.PromiseMeasure.flag;
import static tutti.measure.PromiseMeasure.maybe;
import static tutti.measure.PromiseMeasure.number;
import static tutti.measure.PromiseMeasure.word;

import java.util.List;
import java.util.OptionalDouble;
import tutti.company.time.TimeSpans;

/**
 * Every measure of a promise, each a named constant. JSON, CSV and the pages on them are made from
 * {@link #ALL}; what it means for people is said in sentences.
 */
public final class Measures {

  /** The most urgent of what the numbers say: a word. */
  public static final PromiseMeasure STATE =
      word("state", "its state", "a state but `observed`", reading -> reading.state().word())
          .in("state");

  /** Finished or past due in the window: a count, 0 or more. */
  public static final PromiseMeasure VALID =
      count(
              "valid",
              "finished or past due in the window; of a cadence, its whole periods",
              "count, 0 or more",
              reading -> reading.sample().window().valid())
          .in("valid");

  /** Those that were as promised: a count, 0 to {@link #VALID}. */
  public static final PromiseMeasure GOOD =
      count(
              "good",
              "those that were as promised",
              "count, 0 to `valid`",
              reading -> reading.sample().window().good())
          .in("good");

  /** {@link #VALID} less {@link #GOOD}: a count, 0 to valid. */
  public static final PromiseMeasure BAD =
      count(
              "bad",
              "`valid` less `good`",
              "count, 0 to `valid`",
              reading -> reading.sample().window().bad())
          .in("bad");

  /** Begun, and neither finished nor past due: a count, 0 or more. */
  public static final PromiseMeasure OPEN =
      count(
              "open",
              "begun and neither finished nor past due",
              "count, 0 or more",
              reading -> reading.sample().window().open())
          .in("open");

  /** {@link #GOOD} of {@link #VALID}: 0 to 1; none when nothing is valid. */
  public static final PromiseMeasure SHARE =
      maybe("share", "`good` of `valid`", "0 to 1", PromiseReading::share)
          .in("share")
          .absentWhen("`valid` is 0");

  /** Wilson's 95 % interval of the share: two numbers, 0 to 1. */
  public static final PromiseMeasure WILSON =
      bounds(
              "wilson",
              "Wilson's 95 % interval of the share, low and high",
              "two numbers, 0 to 1",
              PromiseReading::wilson)
          .in("wilson_low", "wilson_high")
          .absentWhen("never; `[0, 1]` when `valid` is 0");

  /** The posterior's mean: above 0, below 1. */
  public static final PromiseMeasure MEAN =
      number(
              "posterior.mean",
              "mean of Beta(`good` + 1/2, `bad` + 1/2)",
              "0 to 1",
              PromiseReading::mean)
          .in("mean");

  /** How probable it is that the target is met: 0 to 1; none for a target of 100 %. */
  public static final PromiseMeasure AT_LEAST_TARGET =
      maybe(
              "posterior.atLeastTarget",
              "how probable it is that the target is met",
              "0 to 1",
              Measures::atLeastTarget)
          .in("at_least_target")
          .absentWhen("the target is 1: no number of good ones makes that likely");

  /** The share promised: above 0, at most 1. */
  public static final PromiseMeasure TARGET =
      number(
              "target",
              "the share promised",
              "above 0, at most 1",
              reading -> reading.promise().target())
          .in("target");

  /** The time counted, which ends now: a written span. */
  public static final PromiseMeasure WINDOW =
      word(
              "window",
              "the time counted, ending at `at`",
              "text such as `90d`, `8h`",
              reading -> TimeSpans.write(reading.promise().window()))
          .in("window");

  /** Misses the target still allows in the window: a count, 0 or more. */
  public static final PromiseMeasure MISSES_LEFT =
      count(
              "missesLeft",
              "misses the target still allows in the window",
              "count, 0 or more",
              PromiseReading::missesLeft)
          .in("misses_left");

  /** Misses in units of those allowed: 0 or more; none without any, or for a target of 100 %. */
  public static final PromiseMeasure PACE =
      maybe(
              "pace",
              "misses in units of those allowed; 1 uses them all",
              "0 or more",
              PromiseReading::pace)
          .in("pace")
          .absentWhen("`valid` is 0, or the target is 1");

  /** The median of how long it took: hours, 0 or more; none where none reached the good stage. */
  public static final PromiseMeasure HOURS_P50 =
      maybe(
              "hours.p50",
              "how long it took from the starting to the good stage, in time or not: the median,"
                  + " interpolated linearly between two of them (Hyndman and Fan 7); sentences name"
                  + " a time that one of them took",
              "hours, 0 or more",
              reading -> reading.sample().hours().p50())
          .in("hours_p50")
          .absentWhen("none reached the good stage; cadence and rating");

  /** The ninth decile of how long it took: hours, 0 or more; none where {@link #HOURS_P50} is. */
  public static final PromiseMeasure HOURS_P90 =
      maybe(
              "hours.p90",
              "the ninth decile, interpolated likewise",
              "hours, 0 or more",
              reading -> reading.sample().hours().p90())
          .in("hours_p90")
          .absentWhen("as `p50`");

  /** Of the good ones, those that silence alone confirmed: a count, 0 to {@link #GOOD}. */
  public static final PromiseMeasure ASSUMED =
      count(
          "assumed",
          "of the good ones, those confirmed by silence alone",
          "count, 0 to `good`",
          reading -> reading.sample().window().assumed());

  /** The giver said no in time; neither good nor bad: a count, 0 or more. */
  public static final PromiseMeasure DECLINED =
      count(
          "declined",
          "the giver said no in time; neither good nor bad",
          "count, 0 or more",
          reading -> reading.sample().window().declined());

  /** Whether more than 30 % of the good ones are assumed. */
  public static final PromiseMeasure WEAK =
      flag(
          "weak",
          "more than 30 % of the good ones are assumed, so that the number says little",
          PromiseReading::weak);

  /** Whether it is sure that more than a quarter of what is asked is declined. */
  public static final PromiseMeasure OFTEN_DECLINED =
      flag(
          "oftenDeclined",
          "surely more than a quarter of what is asked is declined",
          PromiseReading::oftenDeclined);

  /** Whether somebody should hear of it at once. */
  public static final PromiseMeasure ALARM =
      flag(
          "alarm",
          "broken or at risk so surely (0.998) that somebody should hear of it at once",
          PromiseReading::alarming);

  /** All of them, in the order in which they are told; a new one stands last. */
  public static final List<PromiseMeasure> ALL =
      List.of(
          STATE,
          VALID,
          GOOD,
          BAD,
          OPEN,
          SHARE,
          WILSON,
          MEAN,
          AT_LEAST_TARGET,
          TARGET,
          WINDOW,
          MISSES_LEFT,
          PACE,
          HOURS_P50,
          HOURS_P90,
          ASSUMED,
          DECLINED,
          WEAK,
          OFTEN_DECLINED,
          ALARM);

  private Measures() {}

  private static OptionalDouble atLeastTarget(PromiseReading reading) {
    return reading.promisesAll()
        ? OptionalDouble.empty()
        : OptionalDouble.of(reading.atLeastTarget());
  }
}
