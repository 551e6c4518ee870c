package tutti.report;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tutti.company.statement.MissWords;
import tutti.map.ArrowLook;
import tutti.measure.ArrowReading;
import tutti.measure.PromiseReading;
import tutti.measure.verdict.VerdictTally;

/** How a report's arrows look on the map. */
public final class ArrowLooks {

  private ArrowLooks() {}

  /** A look for every arrow, by its id. */
  public static Map<String, ArrowLook> of(CompanyReport report) {
    return report.reading().arrows().stream()
        .collect(Collectors.toMap(arrow -> arrow.arrow().id(), arrow -> look(report, arrow)));
  }

  private static ArrowLook look(CompanyReport report, ArrowReading arrow) {
    return new ArrowLook(
        arrow.state(), volume(arrow), note(arrow), evidence(arrow), rank(report, arrow));
  }

  private static VerdictTally window(ArrowReading arrow) {
    return arrow
        .worst()
        .map(PromiseReading::sample)
        .map(sample -> sample.window())
        .orElse(VerdictTally.NONE);
  }

  /** Hand-offs in the window; of an arrow without a promise, all there ever were. */
  private static long volume(ArrowReading arrow) {
    return arrow.promises().isEmpty()
        ? arrow.handOffs()
        : window(arrow).valid() + window(arrow).open();
  }

  private static String note(ArrowReading arrow) {
    return switch (arrow.state()) {
      case BROKEN, AT_RISK -> arrow.worst().map(ArrowLooks::missed).orElse("");
      case SILENT -> "none";
      case NOT_ENOUGH_EVIDENCE, UNMEASURED, KEPT, OBSERVED -> "";
    };
  }

  private static String evidence(ArrowReading arrow) {
    return arrow
        .worst()
        .filter(reading -> reading.sample().window().valid() > 0)
        .map(ReportSentences::count)
        .orElse("");
  }

  /** {@code 18 late}, {@code 10 missed}. */
  private static String missed(PromiseReading reading) {
    var late = MissWords.fault(reading.promise()).equals("late");
    return "%,d %s".formatted(reading.sample().window().bad(), late ? "late" : "missed");
  }

  private static Optional<Integer> rank(CompanyReport report, ArrowReading arrow) {
    var fixes = report.fixFirst();
    return IntStream.range(0, fixes.size())
        .filter(i -> fixes.get(i).arrow().arrow().id().equals(arrow.arrow().id()))
        .mapToObj(i -> i + 1)
        .findFirst();
  }
}
