package tutti.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tutti.company.statement.ArrowNames;
import tutti.company.statement.StateWords;
import tutti.insight.FixCandidate;
import tutti.insight.UnmeasuredArrow;
import tutti.insight.health.PromiseMargin;
import tutti.insight.health.StateChange;
import tutti.measure.ArrowReading;
import tutti.measure.PromiseReading;
import tutti.report.fix.SureWords;

/** A report as people read it on a terminal. */
public final class ReportText {

  private ReportText() {}

  /** The report as text that ends with a line break. */
  public static String write(CompanyReport report) {
    return write(report, Optional.empty());
  }

  /** The report by files of which so much could be read. */
  public static String write(CompanyReport report, Optional<RowsRead> read) {
    return ReadWords.headline(report, read)
        + "\n\n"
        + arrows(report)
        + fixes(report)
        + blinds(report)
        + health(report, read.filter(RowsRead::doubtful).isEmpty())
        + findings(report);
  }

  private static String arrows(CompanyReport report) {
    return report.reading().arrows().stream()
        .map(arrow -> arrow(report, arrow))
        .collect(Collectors.joining());
  }

  private static String arrow(CompanyReport report, ArrowReading arrow) {
    var promises = arrow.promises().stream().map(ReportText::promise).collect(Collectors.joining());
    return "%-20s %s  (%s; %,d %s%s)%n%s"
        .formatted(
            StateWords.of(arrow.arrow(), arrow.state()),
            ArrowNames.name(report.company(), arrow.arrow()),
            arrow.arrow().id(),
            arrow.handOffs(),
            arrow.handOffs() == 1 ? "hand-off" : "hand-offs",
            arrow.anomalies() == 0 ? "" : ", " + arrow.anomalies() + " impossible",
            promises);
  }

  private static String promise(PromiseReading reading) {
    return "  %-20s %s: %s%s%n"
        .formatted(
            reading.state().text(),
            reading.promise().id(),
            ReportSentences.counted(reading),
            hours(reading) + caveats(reading));
  }

  private static String caveats(PromiseReading reading) {
    return ReportSentences.caveats(reading).stream().map(" "::concat).collect(Collectors.joining());
  }

  private static String hours(PromiseReading reading) {
    return reading
        .sample()
        .hours()
        .taken()
        .map(taken -> " " + ReportSentences.took(taken))
        .orElse("");
  }

  private static String fixes(CompanyReport report) {
    return report.fixFirst().isEmpty()
        ? ReportSentences.nothingToFix(report).map("\n%s\n"::formatted).orElse("")
        : "\nFix first\n"
            + report.fixFirst().stream().map(fix -> fix(report, fix)).collect(Collectors.joining())
            + "  A score is how many things more a week would reach the Customer.\n";
  }

  private static String fix(CompanyReport report, FixCandidate fix) {
    return String.format(
        Locale.ROOT,
        "  %s (%s): %s %s%n"
            + "    score %.3f = gap %.3f x reach %.3f x flow %.2f a week x certainty %.3f%n",
        fix.arrow().arrow().id(),
        fix.promise().promise().id(),
        ReportSentences.because(report, fix),
        SureWords.missed(fix),
        fix.score(),
        fix.gap(),
        fix.reach(),
        fix.flow(),
        fix.certainty());
  }

  private static String blinds(CompanyReport report) {
    return report.measureFirst().isEmpty()
        ? ""
        : "\nMeasure this first\n"
            + report.measureFirst().stream()
                .map(blind -> blind(report, blind))
                .collect(Collectors.joining());
  }

  private static String blind(CompanyReport report, UnmeasuredArrow blind) {
    return "  %s: %s%n"
        .formatted(
            blind.arrow().arrow().id(),
            ReportSentences.because(report.company(), blind, report.at()));
  }

  private static String health(CompanyReport report, boolean whole) {
    if (report.coverage().arrows() == 0) {
      return "";
    }
    return "\n"
        + ReportSentences.coverage(report.coverage())
        + "\n"
        + (whole ? leanings("Goes particularly well", report.strengths()) : "")
        + leanings("Goes poorly", report.weaknesses());
  }

  private static String leanings(String title, List<PromiseMargin> leanings) {
    return leanings.isEmpty()
        ? ""
        : title
            + leanings.stream()
                .map(leaning ->
                    leaning.arrow().arrow().id() + "/" + leaning.promise().promise().id())
                .collect(Collectors.joining(", ", ": ", ".\n"));
  }

  /** What stands otherwise than at an instant. */
  public static String changed(CompanyReport report, List<StateChange> turns, Instant since) {
    return turns.isEmpty()
        ? "\nNothing changed state since %s.%n".formatted(since)
        : "\nChanged since %s%n".formatted(since)
            + turns.stream()
                .map(turn ->
                    "  %s: %s, %s%n"
                        .formatted(
                            turn.arrow().arrow().id(),
                            StateWords.of(turn.arrow().arrow(), turn.now()),
                            turn.before().map(state -> "was " + state.text()).orElse("is new")))
                .collect(Collectors.joining());
  }

  private static String findings(CompanyReport report) {
    return report.findings().isEmpty() ? "" : findings(report.findings().size());
  }

  private static String findings(int count) {
    return count == 1
        ? "\n1 finding; tutti check lists it.\n"
        : "\n%d findings; tutti check lists them.%n".formatted(count);
  }
}
