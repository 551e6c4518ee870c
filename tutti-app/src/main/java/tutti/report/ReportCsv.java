package tutti.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tutti.insight.FixCandidate;
import tutti.measure.ArrowReading;
import tutti.measure.MeasureValue;
import tutti.measure.Measures;
import tutti.measure.PromiseReading;
import tutti.reading.CsvDocument;

/**
 * A report as CSV: one row for each promise, with its place in the list of what to fix first. Cells
 * that a spreadsheet would run are made text.
 */
public final class ReportCsv {

  private static final List<String> HEADER =
      Stream.of(
              List.of("arrow", "from", "to", "promise"),
              Measures.ALL.stream().flatMap(measure -> measure.columns().stream()).toList(),
              List.of("fix_first", "rows_read", "rows_refused"))
          .flatMap(List::stream)
          .toList();

  private ReportCsv() {}

  /** The report as text. */
  public static String write(CompanyReport report) {
    return write(report, Optional.empty());
  }

  /** The report by files of which so much could be read. */
  public static String write(CompanyReport report, Optional<RowsRead> read) {
    return CsvDocument.of(
        HEADER,
        report.reading().arrows().stream()
            .flatMap(arrow ->
                arrow.promises().stream().map(promise -> row(report, arrow, promise, read))));
  }

  private static List<String> row(
      CompanyReport report, ArrowReading arrow, PromiseReading reading, Optional<RowsRead> read) {
    return Stream.of(
            List.of(
                arrow.arrow().id(),
                arrow.arrow().from(),
                arrow.arrow().to(),
                reading.promise().id()),
            measured(reading),
            List.of(
                place(report.fixFirst(), arrow, reading),
                count(read.map(RowsRead::rows)),
                count(read.map(RowsRead::refused))))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> measured(PromiseReading reading) {
    return Measures.ALL.stream()
        .filter(measure -> !measure.columns().isEmpty())
        .flatMap(measure -> cells(measure.of(reading)).stream())
        .toList();
  }

  private static List<String> cells(MeasureValue value) {
    return switch (value) {
      case MeasureValue.Count count -> List.of(Long.toString(count.count()));
      case MeasureValue.Amount amount -> List.of(number(amount.number()));
      case MeasureValue.Word word -> List.of(word.word());
      case MeasureValue.Flag flag -> List.of(Boolean.toString(flag.holds()));
      case MeasureValue.Bounds bounds ->
          List.of(number(bounds.interval().low()), number(bounds.interval().high()));
    };
  }

  /** The place in the list of what to fix first, from 1; empty for what does not stand there. */
  private static String place(
      List<FixCandidate> fixes, ArrowReading arrow, PromiseReading reading) {
    return IntStream.range(0, fixes.size())
        .filter(i -> fixes.get(i).arrow().equals(arrow) && fixes.get(i).promise().equals(reading))
        .mapToObj(i -> Integer.toString(i + 1))
        .findFirst()
        .orElse("");
  }

  private static String count(Optional<Long> rows) {
    return rows.map(count -> Long.toString(count)).orElse("");
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? number(value.getAsDouble()) : "";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.6f", value);
  }
}
