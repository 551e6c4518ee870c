package tutti.insight.signal;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A tenth of the rows by signal. Rows with equal signals stand in the same tenth, so that some are
 * larger and some are missing.
 *
 * @param number 1 the lowest signals, 10 the highest
 * @param meanSignal what a signal that is a probability foretells
 * @param meanOutcome what came
 * @param worked the share of rows somebody acted on, of those that say so; a signal looks better
 *     where only its highest were worked
 */
public record SignalTenth(
    int number,
    long rows,
    double lowest,
    double highest,
    double meanSignal,
    double meanOutcome,
    OptionalDouble worked) {

  private static final int TENTHS = 10;

  static List<SignalTenth> of(List<SignalOutcome> seen) {
    var ranks = new MeanRanks(seen.stream().mapToDouble(SignalOutcome::signal).toArray());
    Map<Integer, List<SignalOutcome>> byNumber =
        seen.stream()
            .collect(
                Collectors.groupingBy(
                    one -> number(ranks.of(one.signal()), seen.size()),
                    TreeMap::new,
                    Collectors.toList()));
    return byNumber.entrySet().stream().map(tenth -> of(tenth.getKey(), tenth.getValue())).toList();
  }

  private static int number(double rank, int rows) {
    return Math.min(TENTHS, 1 + (int) Math.floor(TENTHS * (rank - 0.5) / rows));
  }

  private static SignalTenth of(int number, List<SignalOutcome> seen) {
    var signals = seen.stream().mapToDouble(SignalOutcome::signal).summaryStatistics();
    return new SignalTenth(
        number,
        seen.size(),
        signals.getMin(),
        signals.getMax(),
        signals.getAverage(),
        seen.stream().mapToDouble(SignalOutcome::outcome).average().orElse(0),
        seen.stream()
            .flatMap(one -> one.worked().stream())
            .mapToInt(worked -> worked ? 1 : 0)
            .average());
  }
}
