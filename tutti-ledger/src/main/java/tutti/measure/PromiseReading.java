package tutti.measure;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import tutti.company.Promise;
import tutti.company.PromiseState;
import tutti.measure.arrival.ArrivalRate;
import tutti.measure.distribution.ShareDistribution;
import tutti.measure.distribution.ShareInterval;
import tutti.measure.verdict.VerdictTally;

/**
 * What a promise's numbers say at an instant. The decisions are those of the Jeffreys posterior p ~
 * Beta(good + 1/2, bad + 1/2); the Wilson interval stands beside the share.
 */
public final class PromiseReading {

  private static final double SURE = 0.9;
  private static final double SURE_ENOUGH_TO_WAKE = 0.998;
  private static final int FEWEST_VALID = 5;
  private static final int FEWEST_BAD = 2;
  private static final int LONGEST_ROW = 2_000;
  private static final double ROUNDING = 1e-9;
  private static final double OFTEN = 0.25;
  private static final double MOST_ASSUMED = 0.3;

  private final Promise promise;
  private final PromiseSample sample;
  private final ArrivalRate pulse;
  private final Instant at;
  private final double belowTarget;
  private final double twiceAllowed;
  private final PromiseState state;

  public PromiseReading(Promise promise, PromiseSample sample, ArrivalRate pulse, Instant at) {
    this.promise = requireNonNull(promise, "promise");
    this.sample = requireNonNull(sample, "sample");
    this.pulse = requireNonNull(pulse, "pulse");
    this.at = requireNonNull(at, "at");
    this.belowTarget = posterior().below(promise.target());
    this.twiceAllowed = badRateAboveTwice();
    this.state = decided();
  }

  public Promise promise() {
    return promise;
  }

  public PromiseSample sample() {
    return sample;
  }

  public ArrivalRate pulse() {
    return pulse;
  }

  public Instant at() {
    return at;
  }

  private VerdictTally window() {
    return sample.window();
  }

  /** The state, most urgent first: broken, at risk, silent for long, kept, silent, undecided. */
  public PromiseState state() {
    return state;
  }

  private PromiseState decided() {
    if (pulse.count() == 0) {
      return PromiseState.UNMEASURED;
    }
    if (promise.observed()) {
      return PromiseState.OBSERVED;
    }
    if (missed(SURE)) {
      return PromiseState.BROKEN;
    }
    if (slipping(SURE) || spoilt()) {
      return PromiseState.AT_RISK;
    }
    if (met()) {
      return longSilent() ? PromiseState.SILENT : PromiseState.KEPT;
    }
    return silent() ? PromiseState.SILENT : PromiseState.NOT_ENOUGH_EVIDENCE;
  }

  /**
   * Whether every single one is promised. No number of good ones makes a share of 100 % likely, and
   * one miss rules it out: such a promise is kept as long as none of at least five is missed.
   */
  public boolean promisesAll() {
    return promise.target() > 1 - ROUNDING;
  }

  private boolean met() {
    return promisesAll()
        ? window().bad() == 0 && window().valid() >= FEWEST_VALID
        : atLeastTarget() >= SURE;
  }

  /** A miss where none is allowed, too few to call it broken. */
  private boolean spoilt() {
    return promisesAll() && window().bad() > 0 && window().valid() >= FEWEST_VALID;
  }

  private boolean missed(double surely) {
    return belowTarget >= surely
        && window().valid() >= FEWEST_VALID
        && window().bad() >= FEWEST_BAD;
  }

  private boolean slipping(double surely) {
    return sample.lately().bad() >= FEWEST_BAD && twiceAllowed >= surely;
  }

  /** P(bad rate &gt; 2 (1 - T)) in the last quarter of the window. */
  private double badRateAboveTwice() {
    var lately = sample.lately();
    var twice = 2 * (1 - promise.target());
    return lately.bad() < FEWEST_BAD
        ? 0
        : ShareDistribution.jeffreys(lately.bad(), lately.good()).above(twice);
  }

  /**
   * Whether somebody should be told at once: broken or at risk with a certainty of 0.998. A state
   * is sure nine times in ten at one look; who looks every week for a year meets the tenth. At this
   * certainty a promise that stands exactly at its target for years alarms in at most 1 year of 20
   * with a look a week, one halfway between its target and 100 % hardly ever (1,000 simulated
   * years, {@code EarlyWarningTest}).
   */
  public boolean alarming() {
    return !promise.observed()
        && pulse.count() > 0
        && (missed(SURE_ENOUGH_TO_WAKE) || slipping(SURE_ENOUGH_TO_WAKE));
  }

  private boolean silent() {
    return promise.form().perPeriod().isPresent()
        ? pulse.last().filter(last -> CadencePeriods.passedSince(promise, last, at)).isPresent()
        : surprising();
  }

  /** Whether hand-offs were to be expected since the last one, in the receiver's working time. */
  public boolean surprising() {
    return pulse.silentAt(at, promise.calendar());
  }

  /** How many hand-offs were to be expected since the last one. */
  public double expected() {
    return pulse.expectedSince(at, promise.calendar());
  }

  /**
   * A silence that outweighs what was kept before it: a quarter of the window, and no longer than
   * the pace before it was watched.
   */
  private boolean longSilent() {
    var gap = pulse.gap(at);
    return silent() && gap.compareTo(shortestSilence()) > 0 && pulse.history().compareTo(gap) >= 0;
  }

  private Duration shortestSilence() {
    return promise
        .form()
        .perPeriod()
        .map(count -> count.every().multipliedBy(2))
        .orElse(promise.window().dividedBy(4));
  }

  /** The posterior's mean. */
  public double mean() {
    return posterior().mean();
  }

  /** P(p &gt;= T), T being the target; 0 for a target of 100 %, whatever came. */
  public double atLeastTarget() {
    return 1 - belowTarget;
  }

  private ShareDistribution posterior() {
    return ShareDistribution.jeffreys(window().good(), window().bad());
  }

  /** Good of valid; none when nothing is valid. */
  public OptionalDouble share() {
    return window().valid() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) window().good() / window().valid());
  }

  /** Wilson's 95 % interval of the share. */
  public ShareInterval wilson() {
    return ShareInterval.wilson(window().good(), window().valid());
  }

  /** The misses the target allows among the valid hand-offs of the window, in whole hand-offs. */
  public long allowed() {
    return (long) Math.floor((1 - promise.target()) * window().valid() + ROUNDING);
  }

  /** The allowed misses that are not used yet; 0 when more than those are used. */
  public long missesLeft() {
    return Math.max(0, allowed() - window().bad());
  }

  /** The bad rate in units of the allowed one; none for a target of 100 % or without valid ones. */
  public OptionalDouble pace() {
    var allowed = 1 - promise.target();
    return window().valid() == 0 || allowed < ROUNDING
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) window().bad() / window().valid() / allowed);
  }

  /** The share of those asked that were declined; none when nothing was asked for. */
  public OptionalDouble declineRate() {
    var asked = window().valid() + window().declined();
    return asked == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) window().declined() / asked);
  }

  /**
   * Whether it is sure that more than a quarter is declined (our default): declining is nobody's
   * failure, and nobody declines their way to a kept promise unseen.
   */
  public boolean oftenDeclined() {
    var declined = window().declined();
    return declined >= FEWEST_BAD
        && window().valid() + declined >= FEWEST_VALID
        && ShareDistribution.jeffreys(declined, window().valid()).above(OFTEN) >= SURE;
  }

  /** The share of the good ones that silence alone confirmed. */
  public double assumedShare() {
    return window().good() == 0 ? 0 : (double) window().assumed() / window().good();
  }

  /** Whether more than 30 % of the good ones are assumed: then the number says little. */
  public boolean weak() {
    return assumedShare() > MOST_ASSUMED;
  }

  /** How many good ones in a row would settle it as kept; 0 when it is, or when none would. */
  public int goodToSettle() {
    if (promisesAll()) {
      return window().bad() > 0 ? 0 : (int) Math.max(0, FEWEST_VALID - window().valid());
    }
    for (var more = 0; more <= LONGEST_ROW; more++) {
      var beta = ShareDistribution.jeffreys(window().good() + more, window().bad());
      if (beta.above(promise.target()) >= SURE) {
        return more;
      }
    }
    return 0;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PromiseReading reading
        && promise.equals(reading.promise)
        && sample.equals(reading.sample)
        && pulse.equals(reading.pulse)
        && at.equals(reading.at);
  }

  @Override
  public int hashCode() {
    return Objects.hash(promise, sample, pulse, at);
  }

  @Override
  public String toString() {
    return "%s: %s, %s".formatted(promise.id(), state, sample);
  }
}
