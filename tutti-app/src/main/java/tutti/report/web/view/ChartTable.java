package tutti.report.web.view;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import tutti.english.QuantityWords;
import tutti.measure.CycleTimes;
import tutti.measure.curve.CumulativeIncidence;
import tutti.measure.distribution.ShareInterval;
import tutti.report.WindowHistory;

/** The same as a picture, as a table. */
public record ChartTable(List<String> head, List<List<String>> rows) {

  private static final int PARTS = 8;

  public static final ChartTable NONE = new ChartTable(List.of(), List.of());

  public ChartTable {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Of how a promise went. */
  static ChartTable of(WindowHistory course, Function<Instant, String> date) {
    return new ChartTable(
        List.of("Window up to", "Good", "Counted", "Share", "Likely between"),
        course.points().stream()
            .filter(point -> point.window().valid() > 0)
            .map(point -> row(point, date))
            .toList());
  }

  private static List<String> row(WindowHistory.Point point, Function<Instant, String> date) {
    var window = point.window();
    var interval = ShareInterval.wilson(window.good(), window.valid());
    return List.of(
        date.apply(point.at()),
        "%,d".formatted(window.good()),
        "%,d".formatted(window.valid()),
        QuantityWords.percent((double) window.good() / window.valid()),
        QuantityWords.percent(interval.low()) + " to " + QuantityWords.percent(interval.high()));
  }

  /** Of a curve by age. */
  static ChartTable of(CumulativeIncidence incidence, Duration most) {
    return new ChartTable(
        List.of("By the age of", "Got there", "Never will"),
        IntStream.rangeClosed(1, PARTS)
            .mapToObj(part -> most.multipliedBy(part).dividedBy(PARTS))
            .map(age ->
                List.of(
                    QuantityWords.age(age),
                    QuantityWords.percent(incidence.reached(age)),
                    QuantityWords.percent(incidence.lost(age))))
            .toList());
  }

  /** Of how long hand-offs took: of so many, the quickest tenth, quarter, half and so on. */
  static ChartTable ofHours(List<Double> hours) {
    var sorted = hours.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    var shares = sorted.length == 0 ? List.<Double>of() : List.of(0.1, 0.25, 0.5, 0.75, 0.9, 1.0);
    return new ChartTable(
        List.of("Of those done", "Took at most"),
        shares.stream()
            .map(share ->
                List.of(
                    QuantityWords.percent(share),
                    QuantityWords.hours(CycleTimes.atMost(sorted, share))))
            .toList());
  }

  public boolean empty() {
    return rows.isEmpty();
  }
}
