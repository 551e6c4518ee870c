package tutti.insight.flow;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Little's law: what is under way on average is what leaves in a time, times how long each takes.
 * It holds where about as many come as leave, and about as much is under way at both ends (Little
 * 1961; both within a fifth, our default).
 *
 * @param window the time looked at
 * @param arrivals how many came in it
 * @param departures how many left in it, finished or ended
 * @param before how many were under way when it began
 * @param after how many were when it ended
 * @param underWay how many were on average
 */
public record LittlesLaw(
    Duration window, long arrivals, long departures, long before, long after, double underWay) {

  private static final double APART = 0.2;
  private static final double MILLIS_A_WEEK = 7 * 24 * 3_600_000.0;

  public LittlesLaw {
    requireNonNull(window, "window");
    if (window.toMillis() <= 0) {
      throw new IllegalArgumentException("A window is longer than nothing: " + window);
    }
  }

  static LittlesLaw of(List<ThreadProgress> journeys, Instant from, Instant to) {
    return new LittlesLaw(
        Duration.between(from, to),
        journeys.stream().filter(j -> within(j.thread().began(), from, to)).count(),
        journeys.stream()
            .filter(j -> j.left().filter(t -> within(t, from, to)).isPresent())
            .count(),
        journeys.stream().filter(j -> underWay(j, from)).count(),
        journeys.stream().filter(j -> underWay(j, to)).count(),
        average(journeys, from, to));
  }

  private static boolean within(Instant time, Instant after, Instant to) {
    return time.isAfter(after) && !time.isAfter(to);
  }

  private static boolean underWay(ThreadProgress journey, Instant at) {
    return !journey.thread().began().isAfter(at)
        && journey.left().filter(left -> !left.isAfter(at)).isEmpty();
  }

  private static double average(List<ThreadProgress> journeys, Instant from, Instant to) {
    var millis = journeys.stream().mapToDouble(journey -> millis(journey, from, to)).sum();
    return millis / Duration.between(from, to).toMillis();
  }

  private static double millis(ThreadProgress journey, Instant from, Instant to) {
    var began = journey.thread().began();
    var left = journey.left().orElse(to);
    var start = began.isAfter(from) ? began : from;
    var end = left.isBefore(to) ? left : to;
    return end.isAfter(start) ? Duration.between(start, end).toMillis() : 0;
  }

  public boolean comesAsItGoes() {
    return arrivals > 0 && near(arrivals, departures);
  }

  public boolean standsAsItStood() {
    return near(Math.max(before, 1), after);
  }

  private static boolean near(long one, long other) {
    return Math.abs(one - other) <= APART * one;
  }

  /** Whether the law may be used. */
  public boolean steady() {
    return comesAsItGoes() && standsAsItStood() && departures > 0;
  }

  /** How many leave in a week. */
  public double perWeek() {
    return departures / (window.toMillis() / MILLIS_A_WEEK);
  }

  /** How many weeks one takes; none where the law does not hold. */
  public Optional<Double> weeks() {
    return steady() ? Optional.of(underWay / perWeek()) : Optional.empty();
  }
}
