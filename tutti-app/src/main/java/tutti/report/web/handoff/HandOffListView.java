package tutti.report.web.handoff;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.company.statement.PromiseWords;
import tutti.english.SentenceWords;
import tutti.measure.verdict.JudgedHandOff;
import tutti.page.CompanyDates;
import tutti.page.PageMoment;

/**
 * The hand-offs a reader asked for.
 *
 * @param ends who gives them to whom
 * @param says how many they are, and from when to when they count
 * @param promises the promises they can be judged by
 * @param rest how many more there are than are shown
 */
public record HandOffListView(
    String gives,
    String ends,
    String arrow,
    String says,
    HandOffFilter filter,
    List<Choice> promises,
    List<JudgedRow> rows,
    int rest) {

  /** How many are shown before somebody asks for the rest. */
  static final int FIRST = 10;

  public HandOffListView {
    requireNonNull(gives, "gives");
    requireNonNull(ends, "ends");
    requireNonNull(arrow, "arrow");
    requireNonNull(says, "says");
    requireNonNull(filter, "filter");
    promises = List.copyOf(promises);
    rows = List.copyOf(rows);
  }

  /** A value of a field, and how it is called. */
  public record Choice(String value, String name, boolean chosen) {

    public Choice {
      requireNonNull(value, "value");
      requireNonNull(name, "name");
    }
  }

  static HandOffListView of(
      Company company,
      Arrow arrow,
      Optional<Promise> promise,
      HandOffFilter filter,
      List<JudgedHandOff> all,
      PageMoment moment,
      boolean whole) {
    var dates = new CompanyDates(company.zone());
    var passed = all.stream().filter(judged -> filter.passes(judged, moment.at())).toList();
    var shown = whole ? passed.size() : Math.min(FIRST, passed.size());
    return new HandOffListView(
        SentenceWords.capital(arrow.gives()),
        company.party(arrow.from()).name() + " to " + company.party(arrow.to()).name(),
        moment.arrow(arrow.id()),
        counts(all, moment.at())
            + promise
                .map(one -> ", from " + dates.day(moment.at().minus(one.window())) + " to ")
                .orElse(" until ")
            + dates.day(moment.at())
            + "."
            + (filter.words().isBlank() ? "" : found(passed.size(), filter.words())),
        filter,
        choices(company, arrow, filter.promise()),
        passed.stream()
            .limit(shown)
            .map(judged -> JudgedRow.of(judged, dates, moment.at()))
            .toList(),
        passed.size() - shown);
  }

  /** {@code 18 missed, 12 good and 1 open}; what there is none of is not said. */
  private static String counts(List<JudgedHandOff> all, Instant at) {
    var counts =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    judged -> HandOffOutcome.of(judged, at),
                    () -> new EnumMap<>(HandOffOutcome.class),
                    Collectors.counting()));
    return counts.isEmpty()
        ? "None"
        : SentenceWords.and(
            counts.entrySet().stream()
                .map(count -> "%,d\u00A0%s".formatted(count.getValue(), said(count.getKey())))
                .toList());
  }

  private static String said(HandOffOutcome outcome) {
    return outcome == HandOffOutcome.ALL ? "in all" : outcome.title();
  }

  private static String found(int count, String words) {
    return " In %,d stands \u201C%s\u201D.".formatted(count, words.strip());
  }

  private static List<Choice> choices(Company company, Arrow arrow, String chosen) {
    var promises =
        arrow.promises().stream()
            .map(one ->
                new Choice(
                    one.id(), PromiseWords.whole(company, arrow, one), one.id().equals(chosen)));
    var ever =
        new Choice(HandOffFilter.EVER, "all there ever were", chosen.equals(HandOffFilter.EVER));
    return Stream.concat(promises, Stream.of(ever)).toList();
  }

  /** What may have become of them. */
  public List<Choice> outcomes() {
    return Arrays.stream(HandOffOutcome.values())
        .map(one -> new Choice(one.word(), one.title(), one == filter.outcome()))
        .toList();
  }
}
