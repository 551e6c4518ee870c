package tutti.insight.signal;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Rows parted by the time of the signal: the earlier ones say which way round a signal points, the
 * later ones are judged. Rows of one time stay together.
 *
 * @param since the first time of the later ones; none when all rows are judged
 */
record HoldOut(List<SignalOutcome> earlier, List<SignalOutcome> later, Optional<Instant> since) {

  HoldOut {
    earlier = List.copyOf(earlier);
    later = List.copyOf(later);
    requireNonNull(since, "since");
  }

  /**
   * Parts rows.
   *
   * @param share of the rows to judge, 0 to below 1; 0 judges all
   */
  static HoldOut of(List<SignalOutcome> seen, double share) {
    var times = seen.stream().flatMap(one -> one.at().stream()).sorted().toList();
    if (share == 0 || times.size() < seen.size() || times.isEmpty()) {
      return new HoldOut(List.of(), seen, Optional.empty());
    }
    var since = times.get(times.size() - Math.max(1, (int) Math.ceil(share * times.size())));
    return new HoldOut(
        seen.stream().filter(one -> before(one, since)).toList(),
        seen.stream().filter(one -> !before(one, since)).toList(),
        Optional.of(since));
  }

  private static boolean before(SignalOutcome seen, Instant since) {
    return Comparator.<Instant>naturalOrder().compare(seen.at().orElse(since), since) < 0;
  }
}
