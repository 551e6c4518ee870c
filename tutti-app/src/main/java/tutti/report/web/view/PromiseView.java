package tutti.report.web.view;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tutti.charter.web.agree.StandingView;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.company.form.ReachForm;
import tutti.company.form.ReachLimit.Within;
import tutti.company.statement.PromiseWords;
import tutti.company.time.TimeSpans;
import tutti.measure.PromiseReading;
import tutti.measure.curve.CumulativeIncidence;
import tutti.measure.verdict.PromiseVerdict;
import tutti.measure.verdict.VerdictOutcome;
import tutti.page.CompanyDates;
import tutti.report.ReportSentences;
import tutti.report.WindowHistory;
import tutti.report.web.chart.ByAge;
import tutti.report.web.chart.HourDots;
import tutti.report.web.chart.MissBars;
import tutti.report.web.chart.ShareChart;
import tutti.report.web.chart.VerdictTicks;

/**
 * A promise of an arrow with its pictures; a picture that has nothing to show is empty.
 *
 * @param counted what the ticks are, beside their heading
 */
public record PromiseView(
    StateMark mark,
    StandingView standing,
    String words,
    String kept,
    String misses,
    String bars,
    String counted,
    String ticks,
    String window,
    String share,
    String certainty,
    String dots,
    String took,
    List<String> caveats,
    String curve,
    String byAge,
    ChartTable shareTwin,
    ChartTable dotsTwin,
    ChartTable curveTwin) {

  public PromiseView {
    caveats = List.copyOf(caveats);
  }

  /** The view of a reading, its verdicts in the window, and how it went. */
  public static PromiseView of(
      Company company,
      Arrow arrow,
      PromiseReading reading,
      List<PromiseVerdict> all,
      WindowHistory course,
      Optional<CumulativeIncidence> incidence) {
    var verdicts = all.stream().filter(v -> v.outcome() != VerdictOutcome.DECLINED).toList();
    var hours = hours(reading, verdicts);
    var ways = incidence.filter(ByAgeWords::worthShowing);
    var dates = new CompanyDates(company.zone());
    var promise = reading.promise();
    var given = promise.form().perPeriod().isPresent();
    return new PromiseView(
        new StateMark(reading.state()),
        StandingView.of(company, arrow, promise, LocalDate.ofInstant(reading.at(), company.zone())),
        PromiseWords.counted(company, arrow, promise),
        ReportSentences.kept(reading),
        PageWords.misses(reading),
        MissBars.of(reading.sample().window().bad(), reading.allowed()),
        counted(verdicts.size()),
        given ? "" : VerdictTicks.of(verdicts, dates::day),
        "each point over " + TimeSpans.say(promise.window()),
        ShareChart.of(course, promise.target(), dates::day),
        PageWords.certainty(reading),
        HourDots.of(hours, limit(promise), reading.sample().hours()),
        took(verdicts),
        ReportSentences.caveats(reading),
        ways.map(curve -> ByAge.of(curve, ByAgeWords.limit(promise))).orElse(""),
        ways.map(curve -> ByAgeWords.says(curve, promise)).orElse(""),
        ChartTable.of(course, dates::day),
        ChartTable.ofHours(hours),
        ways.map(curve -> ChartTable.of(curve, ByAge.most(curve, ByAgeWords.limit(promise))))
            .orElse(ChartTable.NONE));
  }

  private static String counted(int verdicts) {
    return verdicts > VerdictTicks.MOST
        ? "the latest %d of %,d; up is good, down is a miss".formatted(VerdictTicks.MOST, verdicts)
        : "up is good, down is a miss";
  }

  private static List<Double> hours(PromiseReading reading, List<PromiseVerdict> verdicts) {
    return verdicts.stream()
        .map(verdict -> verdict.hours(reading.at()))
        .filter(OptionalDouble::isPresent)
        .map(OptionalDouble::getAsDouble)
        .toList();
  }

  private static Optional<Duration> limit(Promise promise) {
    return promise.form() instanceof ReachForm reach && reach.limit() instanceof Within within
        ? Optional.of(within.span().roughly())
        : Optional.empty();
  }

  private static String took(List<PromiseVerdict> verdicts) {
    var never = verdicts.stream().filter(verdict -> verdict.reached().isEmpty()).count();
    return never == 0
        ? ""
        : "%,d never came that far and %s not drawn.".formatted(never, never == 1 ? "is" : "are");
  }
}
