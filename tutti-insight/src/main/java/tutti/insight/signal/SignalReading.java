package tutti.insight.signal;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tutti.measure.distribution.ShareInterval;

/**
 * What the rows say of a signal. Association, not cause.
 *
 * @param earlier rows that gave the direction and are not judged
 * @param judged rows that are, by signal
 * @param since the first time of the judged ones; none when all rows are judged
 * @param inverse true when a higher signal goes with a lower outcome
 */
public record SignalReading(
    Signal signal,
    List<SignalOutcome> earlier,
    List<SignalOutcome> judged,
    Optional<Instant> since,
    boolean inverse) {

  /** The fewest rows with the outcome, and without. */
  public static final int FEWEST = 20;

  /** The share of rows that lift is asked of. */
  public static final double TOP = 0.2;

  /** The lift a signal has to exceed. */
  public static final double LEAST_LIFT = 1.2;

  private static final double CHANCE = 0.5;
  private static final double VANITY = 0.6;
  private static final double WEAK = 0.1;

  /** What follows. */
  public enum Verdict {
    PREDICTIVE("predictive"),
    VANITY("vanity so far"),
    CANNOT_TELL("cannot tell");

    private final String word;

    Verdict(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  public SignalReading {
    requireNonNull(signal, "signal");
    earlier = List.copyOf(earlier);
    judged = List.copyOf(judged);
    requireNonNull(since, "since");
  }

  /**
   * Judges a signal.
   *
   * @param holdOut the share of rows to judge, the latest by signal time, 0 to below 1; 0, or rows
   *     without times, judges all
   */
  public static SignalReading of(Signal signal, double holdOut) {
    var parts = HoldOut.of(signal.seen(), holdOut);
    var telling = parts.earlier().isEmpty() ? parts.later() : parts.earlier();
    return new SignalReading(
        signal,
        parts.earlier(),
        parts.later(),
        parts.since(),
        SpearmanCorrelation.of(telling).value() < 0);
  }

  /** In the direction of the signal; none for grades, or when all or none have the outcome. */
  public Optional<RankAccuracy> auc() {
    return signal.graded() || commonest() == judged.size()
        ? Optional.empty()
        : Optional.of(inverse ? RankAccuracy.of(judged).turned() : RankAccuracy.of(judged));
  }

  /** Of the best fifth in the direction of the signal; none for grades or without the outcome. */
  public OptionalDouble lift() {
    return signal.graded()
        ? OptionalDouble.empty()
        : SignalLift.of(inverse ? judged : judged.reversed(), TOP);
  }

  /**
   * How much more often the outcome is missing in the worst fifth than in all rows: where most have
   * it, this is what a signal can tell. None for grades, or when all have it.
   */
  public OptionalDouble liftOfNone() {
    var worstFirst = inverse ? judged.reversed() : judged;
    return signal.graded()
        ? OptionalDouble.empty()
        : SignalLift.of(worstFirst.stream().map(SignalOutcome::without).toList(), TOP);
  }

  /** Whether most have the outcome, so that who will not is the question. */
  public boolean common() {
    return !signal.graded() && meanOutcome() > CHANCE;
  }

  /** Whether the best fifth has the outcome clearly more often than all. */
  public boolean lifts() {
    return lift().orElse(0) > LEAST_LIFT;
  }

  /** Whether the worst fifth clearly more often has it not, where most have it. */
  public boolean warns() {
    return common() && liftOfNone().orElse(0) > LEAST_LIFT;
  }

  /**
   * The two tenths that contradict the direction most, where chance does not explain it: their 95 %
   * intervals lie apart. None for grades.
   */
  public Optional<Dip> dip() {
    var tenths = inverse ? tenths().reversed() : tenths();
    return signal.graded()
        ? Optional.empty()
        : IntStream.range(0, tenths.size())
            .boxed()
            .flatMap(better ->
                tenths.subList(0, better).stream().map(worse -> new Dip(worse, tenths.get(better))))
            .filter(Dip::sure)
            .max(Comparator.comparingDouble(Dip::depth));
  }

  /**
   * A tenth with less of the outcome than one that comes before it.
   *
   * @param before the tenth that should have less
   * @param after the tenth that should have more
   */
  public record Dip(SignalTenth before, SignalTenth after) {
    public Dip {
      requireNonNull(before, "before");
      requireNonNull(after, "after");
    }

    private double depth() {
      return before.meanOutcome() - after.meanOutcome();
    }

    private boolean sure() {
      return interval(after).high() < interval(before).low();
    }

    private static ShareInterval interval(SignalTenth tenth) {
      return ShareInterval.wilson(Math.round(tenth.meanOutcome() * tenth.rows()), tenth.rows());
    }
  }

  /** Of the signal as it stands: below 0 when a higher one goes with a lower outcome. */
  public SpearmanCorrelation spearman() {
    return SpearmanCorrelation.of(judged);
  }

  public List<SignalTenth> tenths() {
    return SignalTenth.of(judged);
  }

  /** Of a signal that has but two values, the higher first. */
  public List<SignalLevel> levels() {
    return SignalLevel.of(judged);
  }

  /**
   * How far a signal that is a probability is from what came, on average over its tenths, 0 to 1;
   * none when it is no probability.
   */
  public OptionalDouble calibrationError() {
    var probability =
        !signal.graded()
            && levels().isEmpty()
            && judged.stream().allMatch(one -> 0 <= one.signal() && one.signal() <= 1);
    return probability
        ? OptionalDouble.of(
            tenths().stream()
                    .mapToDouble(t -> t.rows() * Math.abs(t.meanSignal() - t.meanOutcome()))
                    .sum()
                / judged.size())
        : OptionalDouble.empty();
  }

  /** The mean outcome of the judged rows: a share where outcomes are 0 and 1. */
  public double meanOutcome() {
    return mean(judged).orElse(0);
  }

  /** The mean outcome of the earlier rows: far from that of the judged ones, the ground moved. */
  public OptionalDouble meanBefore() {
    return mean(earlier);
  }

  private static OptionalDouble mean(List<SignalOutcome> seen) {
    return seen.stream().mapToDouble(SignalOutcome::outcome).average();
  }

  /** How many judged rows have the outcome that most have. */
  public long commonest() {
    return judged.stream()
        .collect(Collectors.groupingBy(SignalOutcome::outcome, Collectors.counting()))
        .values()
        .stream()
        .max(Long::compare)
        .orElse(0L);
  }

  /** At least twenty rows with the outcome and twenty without; or forty, twenty of them unusual. */
  public boolean enough() {
    return judged.size() >= 2 * FEWEST && judged.size() - commonest() >= FEWEST;
  }

  /**
   * Yes and no: predictive when the lower end of the AUC is above 0.5 and the lift above 1.2, that
   * of the worst fifth where most have the outcome; or when its lower end is above 0.6, whatever
   * the lift. Vanity when its upper end is below 0.6. Grades: predictive when the lower end of
   * Spearman's is above 0 and its value above 0.1, vanity when its upper end is below 0.1. Each in
   * the signal's direction.
   */
  public Verdict verdict() {
    if (!enough()) {
      return Verdict.CANNOT_TELL;
    }
    return auc().map(this::byAuc).orElseGet(this::byRank);
  }

  private Verdict byAuc(RankAccuracy auc) {
    if (auc.low() > VANITY || auc.low() > CHANCE && (lifts() || warns())) {
      return Verdict.PREDICTIVE;
    }
    return auc.high() < VANITY ? Verdict.VANITY : Verdict.CANNOT_TELL;
  }

  private Verdict byRank() {
    var rank = inverse ? spearman().turned() : spearman();
    if (rank.low() > 0 && rank.value() > WEAK) {
      return Verdict.PREDICTIVE;
    }
    return rank.high() < WEAK ? Verdict.VANITY : Verdict.CANNOT_TELL;
  }
}
