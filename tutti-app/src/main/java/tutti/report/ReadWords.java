package tutti.report;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.PromiseState;

/** What a report by files says first: what it is about, and what is worst. */
public final class ReadWords {

  private ReadWords() {}

  /** The first lines. Where much could not be read, nothing is said to be well. */
  static String headline(CompanyReport report, Optional<RowsRead> read) {
    return read.filter(ReadWords::incomplete)
        .map(rows -> headline(report, rows))
        .orElseGet(() -> ReportSentences.headline(report));
  }

  /**
   * What stands above numbers by files of which not all could be read: how much, and where it is
   * much, that the rest does not stand for the whole.
   */
  public static Optional<String> caution(RowsRead read) {
    return Optional.of(read)
        .filter(ReadWords::incomplete)
        .map(rows ->
            rows.doubtful() ? lost(rows) + " They do not stand for the whole." : lost(rows));
  }

  private static boolean incomplete(RowsRead read) {
    return read.refused() > 0 || read.passedOver() > 0;
  }

  private static String headline(CompanyReport report, RowsRead read) {
    return read.doubtful()
        ? lost(read) + "\n" + (well(report) ? undecided() : ReportSentences.headline(report))
        : ReportSentences.headline(report) + "\n" + lost(read);
  }

  private static boolean well(CompanyReport report) {
    return ReportSentences.worst(report)
        .map(arrow -> arrow.state())
        .filter(state ->
            state == PromiseState.BROKEN
                || state == PromiseState.AT_RISK
                || state == PromiseState.SILENT)
        .isEmpty();
  }

  private static String undecided() {
    return "Whether promises are kept cannot be told by the others alone.";
  }

  private static String lost(RowsRead read) {
    return Stream.of(rows(read), files(read))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static Optional<String> rows(RowsRead read) {
    return read.refused() == 0
        ? Optional.empty()
        : Optional.of(
            "%,d of %,d rows could not be read; the numbers are about the others."
                .formatted(read.refused(), read.rows()));
  }

  private static Optional<String> files(RowsRead read) {
    return read.passedOver() == 0
        ? Optional.empty()
        : Optional.of(
            "%,d of %,d files %s passed over."
                .formatted(
                    read.passedOver(), read.files(), read.passedOver() == 1 ? "was" : "were"));
  }
}
