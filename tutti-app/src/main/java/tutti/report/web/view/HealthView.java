package tutti.report.web.view;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tutti.company.Company;
import tutti.company.PromiseState;
import tutti.company.statement.ArrowNames;
import tutti.english.QuantityWords;
import tutti.insight.health.LateCorrection;
import tutti.insight.health.PromiseMargin;
import tutti.insight.health.StateChange;
import tutti.measure.ArrowReading;
import tutti.measure.PromiseReading;
import tutti.measure.distribution.ShareInterval;
import tutti.page.CompanyDates;
import tutti.report.CompanyReport;
import tutti.report.ReportSentences;

/**
 * The whole on one page: how much is measured, what goes well and poorly, what has changed, and
 * every arrow with how sure its number is.
 */
public record HealthView(
    String headline,
    String coverage,
    List<Line> strengths,
    List<Line> weaknesses,
    String since,
    List<Line> turns,
    List<Line> corrections,
    List<Line> blind,
    List<Row> rows) {

  public HealthView {
    requireNonNull(headline, "headline");
    requireNonNull(coverage, "coverage");
    requireNonNull(since, "since");
    strengths = List.copyOf(strengths);
    weaknesses = List.copyOf(weaknesses);
    turns = List.copyOf(turns);
    corrections = List.copyOf(corrections);
    blind = List.copyOf(blind);
    rows = List.copyOf(rows);
  }

  /** An arrow, and a sentence about it. */
  public record Line(String name, String address, StateMark mark, String says) {}

  /** An arrow in the table of all. */
  public record Row(
      String ends,
      String gives,
      String address,
      StateMark mark,
      String share,
      String between,
      String left,
      String pace) {}

  /** The page of a report, beside how things stood before. */
  public static HealthView of(
      CompanyReport report,
      List<StateChange> turns,
      Instant since,
      List<LateCorrection> corrections,
      UnaryOperator<String> address) {
    var writing = new HealthWriting(report.company(), address);
    return new HealthView(
        ReportSentences.headline(report),
        ReportSentences.coverage(report.coverage()),
        report.strengths().stream().map(writing::leaning).toList(),
        report.weaknesses().stream().map(writing::leaning).toList(),
        new CompanyDates(report.company().zone()).day(since),
        turns.stream().map(writing::turn).toList(),
        corrections.stream().map(writing::correction).toList(),
        report.coverage().blind().stream().map(writing::blind).toList(),
        report.reading().arrows().stream().map(writing::row).toList());
  }

  private record HealthWriting(Company company, UnaryOperator<String> address) {

    private Line line(ArrowReading arrow, PromiseState state, String says) {
      return new Line(
          ArrowNames.name(company, arrow.arrow()),
          address.apply(arrow.arrow().id()),
          new StateMark(state),
          says);
    }

    Line leaning(PromiseMargin leaning) {
      return line(
          leaning.arrow(),
          leaning.promise().state(),
          ReportSentences.kept(leaning.promise())
              + " Promised: "
              + QuantityWords.target(leaning.promise().promise().target())
              + "."
              + (leaning.promise().alarming() ? " Tell somebody today." : ""));
    }

    Line turn(StateChange turn) {
      return line(
          turn.arrow(),
          turn.now(),
          turn.before().map(state -> "was " + state.text()).orElse("is new"));
    }

    Line correction(LateCorrection correction) {
      var then = correction.then();
      var now = correction.now();
      return line(
          correction.arrow(),
          correction.promise().state(),
          "%,d of %,d, and by what was heard more than 14 days later %,d of %,d."
              .formatted(then.good(), then.valid(), now.good(), now.valid()));
    }

    Line blind(ArrowReading arrow) {
      return line(
          arrow,
          arrow.state(),
          arrow.promises().isEmpty() && !arrow.arrow().observed()
              ? "It has no promise yet."
              : arrow.pulse().count() == 0
                  ? "No evidence of it has ever come."
                  : "Nothing was heard of it in its window.");
    }

    Row row(ArrowReading arrow) {
      var worst = arrow.worst().filter(reading -> reading.sample().window().valid() > 0);
      return new Row(
          ArrowNames.ends(company, arrow.arrow()),
          arrow.arrow().gives(),
          address.apply(arrow.arrow().id()),
          new StateMark(arrow.state()),
          worst.map(HealthWriting::share).orElse(""),
          worst.map(PromiseReading::wilson).map(HealthWriting::between).orElse(""),
          worst
              .filter(reading -> !reading.promise().observed())
              .map(reading -> "%,d of %,d".formatted(reading.missesLeft(), reading.allowed()))
              .orElse(""),
          worst.flatMap(HealthWriting::pace).orElse(""));
    }

    private static String share(PromiseReading reading) {
      var window = reading.sample().window();
      return "%,d of %,d".formatted(window.good(), window.valid());
    }

    private static String between(ShareInterval interval) {
      return QuantityWords.percent(interval.low())
          + " to "
          + QuantityWords.percent(interval.high());
    }

    private static Optional<String> pace(PromiseReading reading) {
      var pace = reading.pace();
      return pace.isEmpty() || reading.promise().observed()
          ? Optional.empty()
          : Optional.of(String.format(Locale.ROOT, "%.1f", pace.getAsDouble()));
    }
  }
}
