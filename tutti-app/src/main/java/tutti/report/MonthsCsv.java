package tutti.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Promise;
import tutti.measure.HandOffSamples;
import tutti.measure.MonthlyVerdicts;
import tutti.measure.verdict.VerdictTally;
import tutti.reading.CsvDocument;

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
    return CsvDocument.of(
        HEADER,
        report.company().arrows().stream()
            .flatMap(arrow ->
                arrow.promises().stream()
                    .filter(promise -> promise.form().perPeriod().isEmpty())
                    .flatMap(promise -> rows(report, samples, arrow, promise, read))));
  }

  private static Stream<List<String>> rows(
      CompanyReport report, HandOffSamples samples, Arrow arrow, Promise promise, RowsRead read) {
    return MonthlyVerdicts.of(
            samples.verdicts(arrow, promise), report.company().zone(), report.at())
        .entrySet()
        .stream()
        .map(month -> row(arrow, promise, month.getKey(), month.getValue(), read));
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
        .toList();
  }
}
