package tutti.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import tutti.company.time.Spans;
import tutti.measure.ArrowReading;
import tutti.measure.Reading;
import tutti.reading.CsvCell;

/** A report as CSV: one row for each promise. Cells that a spreadsheet would run are made text. */
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
          "hours_p90");

  private ReportCsv() {}

  /** The report as text. */
  public static String write(Report report) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      write(report, csv);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(Report report, CsvWriter csv) {
    csv.writeRecord(HEADER);
    for (var arrow : report.reading().arrows()) {
      arrow.promises().forEach(promise -> csv.writeRecord(row(arrow, promise)));
    }
  }

  private static List<String> row(ArrowReading arrow, Reading reading) {
    var window = reading.sample().window();
    return java.util.stream.Stream.of(
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
            number(reading.atLeastTarget()),
            number(reading.promise().target()),
            Spans.write(reading.promise().window()),
            reading.missesLeft(),
            number(reading.pace()),
            number(reading.sample().hours().p50()),
            number(reading.sample().hours().p90()))
        .map(Object::toString)
        .map(CsvCell::written)
        .toList();
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? number(value.getAsDouble()) : "";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.6f", value);
  }
}
