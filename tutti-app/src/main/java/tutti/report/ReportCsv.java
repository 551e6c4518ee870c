package tutti.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tutti.company.time.TimeSpans;
import tutti.insight.FixCandidate;
import tutti.measure.ArrowReading;
import tutti.measure.PromiseReading;
import tutti.reading.CsvCell;

/**
 * A report as CSV: one row for each promise, with its place in the list of what to fix first. Cells
 * that a spreadsheet would run are made text.
 */
public final class ReportCsv {

  private static final List<String> HEADER =
      List.of(
          "arrow",
          "from",
          "to",
          "promise",
          "state",
          "valid",
          "good",
          "bad",
          "open",
          "share",
          "wilson_low",
          "wilson_high",
          "mean",
          "at_least_target",
          "target",
          "window",
          "misses_left",
          "pace",
          "hours_p50",
          "hours_p90",
          "fix_first",
          "rows_read",
          "rows_refused");

  private ReportCsv() {}

  /** The report as text. */
  public static String write(CompanyReport report) {
    return write(report, Optional.empty());
  }

  /** The report by files of which so much could be read. */
  public static String write(CompanyReport report, Optional<RowsRead> read) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      write(report, read, csv);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(CompanyReport report, Optional<RowsRead> read, CsvWriter csv) {
    csv.writeRecord(HEADER);
    for (var arrow : report.reading().arrows()) {
      arrow.promises().forEach(promise -> csv.writeRecord(row(report, arrow, promise, read)));
    }
  }

  private static List<String> row(
      CompanyReport report, ArrowReading arrow, PromiseReading reading, Optional<RowsRead> read) {
    var window = reading.sample().window();
    return Stream.of(
            arrow.arrow().id(),
            arrow.arrow().from(),
            arrow.arrow().to(),
            reading.promise().id(),
            reading.state().word(),
            window.valid(),
            window.good(),
            window.bad(),
            window.open(),
            number(reading.share()),
            number(reading.wilson().low()),
            number(reading.wilson().high()),
            number(reading.mean()),
            reading.promisesAll() ? "" : number(reading.atLeastTarget()),
            number(reading.promise().target()),
            TimeSpans.write(reading.promise().window()),
            reading.missesLeft(),
            number(reading.pace()),
            number(reading.sample().hours().p50()),
            number(reading.sample().hours().p90()),
            place(report.fixFirst(), arrow, reading),
            count(read.map(RowsRead::rows)),
            count(read.map(RowsRead::refused)))
        .map(Object::toString)
        .map(CsvCell::written)
        .toList();
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
