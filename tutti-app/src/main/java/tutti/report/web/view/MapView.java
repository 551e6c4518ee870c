package tutti.report.web.view;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import tutti.company.PromiseState;
import tutti.company.statement.ArrowNames;
import tutti.company.statement.PromiseWords;
import tutti.english.SentenceWords;
import tutti.english.UnbrokenText;
import tutti.insight.UnmeasuredArrow;
import tutti.measure.ArrowReading;
import tutti.report.CompanyReport;
import tutti.report.ReportSentences;
import tutti.report.web.handoff.CountedHandOffs;

/**
 * The map page: the headline, the picture or its table, what to fix and to measure first.
 *
 * @param worst the address of the arrow the headline is about
 * @param missed the hand-offs the headline is about
 * @param picture the two drawings; none on the page that shows the table
 * @param rows the arrows that fit the filter, worst first
 * @param nothingToFix why there are no fixes, where that is to be said
 */
public record MapView(
    String headline,
    String beneath,
    Optional<String> worst,
    Optional<CountedHandOffs> missed,
    Optional<MapEngraving> picture,
    List<Count> key,
    List<ArrowRow> rows,
    List<FixView> fixes,
    Optional<String> nothingToFix,
    List<BlindView> blinds,
    ArrowFilter filter,
    FilterView asked,
    FunctionOpening opening) {

  public MapView {
    requireNonNull(headline, "headline");
    requireNonNull(beneath, "beneath");
    requireNonNull(worst, "worst");
    requireNonNull(missed, "missed");
    requireNonNull(picture, "picture");
    key = List.copyOf(key);
    rows = List.copyOf(rows);
    fixes = List.copyOf(fixes);
    requireNonNull(nothingToFix, "nothingToFix");
    blinds = List.copyOf(blinds);
    requireNonNull(filter, "filter");
    requireNonNull(asked, "asked");
    requireNonNull(opening, "opening");
  }

  /**
   * How many arrows are in a state.
   *
   * @param chosen whether the page is about arrows in this state
   */
  public record Count(StateMark mark, long arrows, boolean chosen) {}

  /** An arrow nobody can judge yet, and why that matters. */
  public record BlindView(String thing, String ends, String address, String because) {}

  /** The page of a report. */
  public static MapView of(
      CompanyReport report,
      Optional<MapEngraving> picture,
      UnaryOperator<String> address,
      ArrowFilter filter,
      FunctionOpening opening) {
    return new MapView(
        UnbrokenText.of(ReportSentences.headline(report)),
        UnbrokenText.of(beneath(report)),
        ReportSentences.worst(report).map(arrow -> address.apply(arrow.arrow().id())),
        ReportSentences.worst(report).flatMap(arrow -> missed(arrow, address)),
        picture,
        key(report, filter),
        rows(report, address, filter),
        fixes(report, address),
        ReportSentences.nothingToFix(report),
        report.measureFirst().stream().map(blind -> blind(report, blind, address)).toList(),
        filter,
        FilterView.of(report, filter),
        opening);
  }

  private static Optional<CountedHandOffs> missed(
      ArrowReading arrow, UnaryOperator<String> address) {
    return arrow
        .worst()
        .flatMap(worst -> CountedHandOffs.missed(address.apply(arrow.arrow().id()), worst));
  }

  private static String beneath(CompanyReport report) {
    var arrows = report.reading().arrows().size();
    return ReportSentences.worst(report)
        .map(worst -> {
          var first = "The worst of %d %s.".formatted(arrows, arrows == 1 ? "arrow" : "arrows");
          return worst
              .worst()
              .filter(reading -> !reading.promise().observed())
              .map(reading ->
                  String.join(
                      " ",
                      first,
                      PromiseWords.brief(worst.arrow(), reading.promise()),
                      PageWords.misses(reading)))
              .orElse(first);
        })
        .orElse("");
  }

  private static List<Count> key(CompanyReport report, ArrowFilter filter) {
    return Arrays.stream(PromiseState.values())
        .map(state ->
            new Count(mark(report, state), count(report, state), filter.states().contains(state)))
        .filter(count -> count.arrows() > 0)
        .toList();
  }

  private static StateMark mark(CompanyReport report, PromiseState state) {
    return StateMark.of(
        state, report.reading().arrows().stream().filter(arrow -> arrow.state() == state).toList());
  }

  private static long count(CompanyReport report, PromiseState state) {
    return report.reading().arrows().stream().filter(arrow -> arrow.state() == state).count();
  }

  private static List<ArrowRow> rows(
      CompanyReport report, UnaryOperator<String> address, ArrowFilter filter) {
    return report.reading().arrows().stream()
        .filter(arrow -> filter.fits(report.company(), arrow))
        .sorted(Comparator.comparing(arrow -> arrow.state()))
        .map(arrow -> ArrowRow.of(report.company(), arrow, address))
        .toList();
  }

  private static List<FixView> fixes(CompanyReport report, UnaryOperator<String> address) {
    return IntStream.range(0, report.fixFirst().size())
        .mapToObj(i -> FixView.of(i + 1, report, report.fixFirst().get(i), address))
        .toList();
  }

  private static BlindView blind(
      CompanyReport report, UnmeasuredArrow blind, UnaryOperator<String> address) {
    var arrow = blind.arrow().arrow();
    return new BlindView(
        SentenceWords.capital(arrow.gives()),
        ArrowNames.ends(report.company(), arrow),
        address.apply(arrow.id()),
        UnbrokenText.of(ReportSentences.because(report.company(), blind, report.at())));
  }
}
