package tutti.report;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tutti.company.Promise;
import tutti.measure.PromiseSample;
import tutti.measure.verdict.PromiseVerdict;
import tutti.measure.verdict.VerdictTally;

/** How a promise's counts went over its latest window, each point over the window before it. */
public record WindowHistory(List<Point> points) {

  /** The points of a course, the first a window ago, the last now. */
  public static final int POINTS = 26;

  public WindowHistory {
    points = List.copyOf(points);
  }

  /** The counts of the window that ends at an instant. */
  public record Point(Instant at, VerdictTally window) {
    public Point {
      requireNonNull(at, "at");
      requireNonNull(window, "window");
    }
  }

  /** From the verdicts that settled in the last two windows, in that order. */
  static WindowHistory of(Promise promise, List<PromiseVerdict> verdicts, Instant at) {
    var points = new ArrayList<Point>();
    for (var i = POINTS - 1; i >= 0; i--) {
      var then = at.minus(promise.window().multipliedBy(i).dividedBy(POINTS - 1));
      points.add(new Point(then, window(promise, verdicts, then)));
    }
    return new WindowHistory(points);
  }

  private static VerdictTally window(Promise promise, List<PromiseVerdict> verdicts, Instant at) {
    if (promise.form().perPeriod().isPresent()) {
      var given =
          verdicts.stream().map(PromiseVerdict::settled).filter(t -> !t.isAfter(at)).toList();
      return PromiseSample.ofCadence(promise, given, at).window();
    }
    var after = at.minus(promise.window());
    return verdicts.stream()
        .filter(verdict -> !verdict.settled().isAfter(at))
        .map(verdict -> verdict.tally(after, at))
        .reduce(VerdictTally.NONE, VerdictTally::plus);
  }
}
