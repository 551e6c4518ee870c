package tutti.charter.web.agree;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.AgreementState.End;
import tutti.company.AgreementState.Proposed;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.company.PromiseTerms;
import tutti.company.agreement.PromiseEnds;
import tutti.page.PageAddresses;

/**
 * How both ends stand to a promise, in a word and in sentences.
 *
 * @param word such as {@code agreed by both}
 * @param settled whether every yes it needs is there
 * @param says what more there is to know
 * @param address the page on which it is talked about
 * @param edit the page on which it is changed
 */
public record StandingView(
    String word, boolean settled, List<String> says, String address, String edit) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d\u00a0MMMM", Locale.ENGLISH);

  public StandingView {
    requireNonNull(word, "word");
    says = List.copyOf(says);
    requireNonNull(address, "address");
    requireNonNull(edit, "edit");
  }

  /** How the ends of an arrow stand to one of its promises on a day. */
  public static StandingView of(Company company, Arrow arrow, Promise promise, LocalDate on) {
    var ends = new PromiseEnds(company, arrow, on);
    var edit = PageAddresses.editPromise(arrow.id(), promise.id());
    return new StandingView(
        word(ends, promise), ends.settled(promise), says(ends, promise), edit + "/agreement", edit);
  }

  private static String word(PromiseEnds ends, Promise promise) {
    var imposed = promise.standing().imposed();
    if (imposed.isPresent()) {
      return "Imposed by " + imposed.get().by();
    }
    if (ends.settled(promise)) {
      return ends.needed().size() == 1 ? "Agreed" : "Agreed by both ends";
    }
    var missing = missing(ends, promise);
    return missing.size() < ends.needed().size()
        ? "Waits for the yes of " + names(ends, missing)
        : "Not agreed yet";
  }

  private static List<End> missing(PromiseEnds ends, Promise promise) {
    var mark = PromiseTerms.mark(promise);
    return ends.needed().stream().filter(end -> !promise.standing().agreed(end, mark)).toList();
  }

  private static String names(PromiseEnds ends, List<End> which) {
    return which.stream().map(ends::name).distinct().collect(Collectors.joining(" and "));
  }

  private static List<String> says(PromiseEnds ends, Promise promise) {
    var standing = promise.standing();
    var mark = PromiseTerms.mark(promise);
    var yes =
        standing.agreed().stream()
            .filter(said -> standing.agreed(said.end(), mark))
            .map(said ->
                "%s said yes for %s on %s."
                    .formatted(said.by(), ends.name(said.end()), day(ends, said.on())));
    var imposed =
        standing.imposed().stream().map(i -> "On %s: %s".formatted(day(ends, i.on()), i.why()));
    var proposed = standing.proposed().stream().map(p -> proposal(ends, p));
    return Stream.of(yes, imposed, proposed).flatMap(s -> s).toList();
  }

  private static String proposal(PromiseEnds ends, Proposed proposed) {
    var terms =
        proposed.terms().entrySet().stream()
            .map(term -> term(term.getKey(), term.getValue()))
            .collect(Collectors.joining("; "));
    return "%s %s \u201c%s\u201d for %s on %s, and waits for the yes of %s.%s"
        .formatted(
            proposed.by(),
            proposed.counters() ? "countered with" : "proposed",
            terms,
            ends.name(proposed.end()),
            day(ends, proposed.on()),
            ends.name(proposed.end().other()),
            proposed.why().length() < 2 ? "" : " Why: " + proposed.why());
  }

  /** {@code How many must be good: 90 %}. */
  private static String term(String term, String value) {
    return "%s: %s"
        .formatted(
            TermLabels.label(term), value.isBlank() ? "none" : value.replace("%", "\u00a0%"));
  }

  /** {@code 6 October}; of another year with it. */
  private static String day(PromiseEnds ends, LocalDate day) {
    var said = DAY.format(day);
    return day.getYear() == ends.on().getYear() ? said : said + "\u00a0" + day.getYear();
  }
}
