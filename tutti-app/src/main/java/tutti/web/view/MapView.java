package tutti.web.view;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import tutti.company.State;
import tutti.insight.UnmeasuredArrow;
import tutti.report.Report;
import tutti.report.Sentences;

/**
 * The map page: the headline, the picture or its table, what to fix and to measure first.
 *
 * @param worst the address of the arrow the headline is about
 * @param picture the two drawings; none on the page that shows the table
 * @param rows the arrows that fit the filter, worst first
 * @param nothingToFix why there are no fixes, where that is to be said
 */
public record MapView(
    String headline,
    String beneath,
    Optional<String> worst,
    Optional<Engraving> picture,
    List<Count> key,
    List<ArrowRow> rows,
    List<FixView> fixes,
    Optional<String> nothingToFix,
    List<BlindView> blinds,
    Filter filter,
    FilterView asked,
    Opening opening) {

  public MapView {
    requireNonNull(headline, "headline");
    requireNonNull(beneath, "beneath");
    requireNonNull(worst, "worst");
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
  public record BlindView(String name, String address, String because) {}

  /** The page of a report. */
  public static MapView of(
      Report report,
      Optional<Engraving> picture,
      UnaryOperator<String> address,
      Filter filter,
      Opening opening) {
    return new MapView(
        Sentences.headline(report),
        beneath(report),
        Sentences.worst(report).map(arrow -> address.apply(arrow.arrow().id())),
        picture,
        key(report, filter),
        rows(report, address, filter),
        fixes(report, address),
        Sentences.nothingToFix(report),
        report.measureFirst().stream().map(blind -> blind(report, blind, address)).toList(),
        filter,
        FilterView.of(report, filter),
        opening);
  }

  private static String beneath(Report report) {
    var arrows = report.reading().arrows().size();
    return Sentences.worst(report)
        .map(worst -> {
          var first = "The worst of %d %s.".formatted(arrows, arrows == 1 ? "arrow" : "arrows");
          return worst
              .worst()
              .map(reading ->
                  String.join(
                      " ",
                      first,
                      Sentences.promise(report.company(), worst.arrow(), reading.promise()),
                      PageWords.misses(reading)))
              .orElse(first);
        })
        .orElse("");
  }

  private static List<Count> key(Report report, Filter filter) {
    return Arrays.stream(State.values())
        .map(state ->
            new Count(new StateMark(state), count(report, state), filter.states().contains(state)))
        .filter(count -> count.arrows() > 0)
        .toList();
  }

  private static long count(Report report, State state) {
    return report.reading().arrows().stream().filter(arrow -> arrow.state() == state).count();
  }

  private static List<ArrowRow> rows(Report report, UnaryOperator<String> address, Filter filter) {
    return report.reading().arrows().stream()
        .filter(arrow -> filter.fits(report.company(), arrow))
        .sorted(java.util.Comparator.comparing(arrow -> arrow.state()))
        .map(arrow -> ArrowRow.of(report.company(), arrow, address))
        .toList();
  }

  private static List<FixView> fixes(Report report, UnaryOperator<String> address) {
    return IntStream.range(0, report.fixFirst().size())
        .mapToObj(i -> FixView.of(i + 1, report, report.fixFirst().get(i), address))
        .toList();
  }

  private static BlindView blind(
      Report report, UnmeasuredArrow blind, UnaryOperator<String> address) {
    var arrow = blind.arrow().arrow();
    return new BlindView(
        Sentences.name(report.company(), arrow),
        address.apply(arrow.id()),
        Sentences.because(report.company(), blind, report.at()));
  }
}
