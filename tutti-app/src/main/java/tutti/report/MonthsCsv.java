package tutti.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Promise;
import tutti.measure.HandOffSamples;
import tutti.measure.MonthlyVerdicts;
import tutti.measure.verdict.VerdictTally;
import tutti.reading.CsvCell;

/** How every promise was kept, month by month of the company's time zone, as CSV. */
public final class MonthsCsv {

  private static final List<String> HEADER =
      List.of(
          "arrow",
          "promise",
          "month",
          "valid",
          "good",
          "bad",
          "assumed",
          "declined",
          "share",
          "rows_read",
          "rows_refused");

  private MonthsCsv() {}

  /** One row for each promise and month in which something settled; cadences are left out. */
  public static String write(CompanyReport report, HandOffSamples samples, RowsRead read) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(HEADER);
      for (var arrow : report.company().arrows()) {
        arrow.promises().stream()
            .filter(promise -> promise.form().perPeriod().isEmpty())
            .forEach(promise ->
                MonthlyVerdicts.of(
                        samples.verdicts(arrow, promise), report.company().zone(), report.at())
                    .forEach((month, tally) ->
                        csv.writeRecord(row(arrow, promise, month, tally, read))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> row(
      Arrow arrow, Promise promise, YearMonth month, VerdictTally tally, RowsRead read) {
    return Stream.of(
            arrow.id(),
            promise.id(),
            month,
            tally.valid(),
            tally.good(),
            tally.bad(),
            tally.assumed(),
            tally.declined(),
            tally.valid() == 0
                ? ""
                : String.format(Locale.ROOT, "%.6f", (double) tally.good() / tally.valid()),
            read.rows(),
            read.refused())
        .map(Object::toString)
        .map(CsvCell::written)
        .toList();
  }
}
