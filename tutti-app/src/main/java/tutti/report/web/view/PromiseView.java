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
import tutti.english.DayWords;
import tutti.english.UnbrokenText;
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
import tutti.report.web.handoff.CountedHandOffs;

/**
 * A promise of an arrow with its pictures; a picture that has nothing to show is empty.
 *
 * @param counted what the ticks are, beside their heading
 * @param aged what the curve shows
 * @param missed the hand-offs it counts as misses
 * @param all the list of all it counts
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
    String aged,
    String byAge,
    ChartTable shareTwin,
    ChartTable dotsTwin,
    ChartTable curveTwin,
    Optional<CountedHandOffs> missed,
    String all) {

  /** Fewer are told one by one; a drawing of their shares and times would say little. */
  private static final int ENOUGH = 10;

  public PromiseView {
    caveats = List.copyOf(caveats);
  }

  /**
   * The view of a reading, its verdicts in the window, and how it went.
   *
   * @param address the page of the arrow
   */
  public static PromiseView of(
      Company company,
      Arrow arrow,
      PromiseReading reading,
      List<PromiseVerdict> all,
      WindowHistory course,
      Optional<CumulativeIncidence> incidence,
      String address) {
    var verdicts = all.stream().filter(v -> v.outcome() != VerdictOutcome.DECLINED).toList();
    var hours = hours(reading, verdicts);
    var enough = verdicts.size() >= ENOUGH;
    var ways = incidence.filter(curve -> enough).filter(ByAgeWords::worthShowing);
    var dates = new CompanyDates(company.zone());
    var promise = reading.promise();
    var given = promise.form().perPeriod().isPresent();
    return new PromiseView(
        new StateMark(reading.state()),
        standing(company, arrow, promise, LocalDate.ofInstant(reading.at(), company.zone())),
        UnbrokenText.of(PromiseWords.counted(company, arrow, promise)),
        UnbrokenText.of(ReportSentences.counted(reading)),
        UnbrokenText.of(PageWords.misses(reading)),
        MissBars.of(reading.sample().window().bad(), reading.allowed()),
        counted(verdicts.size()),
        given ? "" : VerdictTicks.of(verdicts, dates::day),
        "each point over " + UnbrokenText.of(TimeSpans.say(promise.window())),
        enough ? ShareChart.of(course, promise.target(), dates::day) : "",
        UnbrokenText.of(PageWords.certainty(reading)),
        enough ? HourDots.of(hours, limit(promise), reading.sample().hours()) : "",
        enough ? took(promise, verdicts) : "",
        ReportSentences.caveats(reading).stream().map(UnbrokenText::of).toList(),
        ways.map(curve -> ByAge.of(curve, ByAgeWords.limit(promise))).orElse(""),
        "How many were %s after n days".formatted(reached(promise)),
        ways.map(curve -> UnbrokenText.of(ByAgeWords.says(curve, promise, reached(promise))))
            .orElse(""),
        ChartTable.of(course, dates::day),
        ChartTable.ofHours(hours),
        ways.map(curve -> ChartTable.of(curve, ByAge.most(curve, ByAgeWords.limit(promise))))
            .orElse(ChartTable.NONE),
        CountedHandOffs.missed(address, reading),
        CountedHandOffs.all(address, reading));
  }

  /** Whether there is more to draw than one mark for each hand-off. */
  public boolean drawn() {
    return !share.isEmpty() || !dots.isEmpty() || !curve.isEmpty();
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

  /** What a hand-off is once it has come to what the promise waits for. */
  private static String reached(Promise promise) {
    return promise.form().step().map(step -> step.to().text()).orElse("settled");
  }

  private static Optional<Duration> limit(Promise promise) {
    return promise.form() instanceof ReachForm reach && reach.limit() instanceof Within within
        ? Optional.of(within.span().roughly())
        : Optional.empty();
  }

  /** With its days as people say them. */
  private static StandingView standing(
      Company company, Arrow arrow, Promise promise, LocalDate today) {
    var standing = StandingView.of(company, arrow, promise, today);
    var says =
        standing.says().stream()
            .map(sentence -> UnbrokenText.of(DayWords.said(sentence, today)))
            .toList();
    return new StandingView(
        standing.word(), standing.settled(), says, standing.address(), standing.edit());
  }

  /** {@code 8 were never delivered.} */
  private static String took(Promise promise, List<PromiseVerdict> verdicts) {
    var never = verdicts.stream().filter(verdict -> verdict.reached().isEmpty()).count();
    return never == 0
        ? ""
        : "%,d %s never %s.".formatted(never, never == 1 ? "was" : "were", reached(promise));
  }
}
