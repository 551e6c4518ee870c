package tutti.report.web.compare;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.compare.TemplateLikeness;
import tutti.company.compare.TemplateLikeness.Line;
import tutti.company.compare.TemplateLikeness.Sort;
import tutti.company.statement.ArrowNames;
import tutti.english.SentenceWords;
import tutti.page.PageAddresses;

/** A template, the own company, and the difference. */
public record CompareView(String headline, String beneath, List<Choice> choices, List<Row> rows) {

  public CompareView {
    requireNonNull(headline, "headline");
    requireNonNull(beneath, "beneath");
    choices = List.copyOf(choices);
    rows = List.copyOf(rows);
  }

  /** A template to hold the company against. */
  public record Choice(String name, String title, boolean chosen) {}

  /**
   * A thing of the template, of the company, or of both.
   *
   * @param what its whole name
   * @param thing a party's name, or what an arrow gives
   * @param ends between whom an arrow leads; empty of a party
   * @param add the form that takes it over from the template
   */
  public record Row(
      String what,
      String thing,
      String ends,
      boolean inTemplate,
      Optional<String> own,
      String sort,
      List<String> says,
      Optional<String> add) {
    public Row {
      says = List.copyOf(says);
    }

    /** What is missing comes first, then what differs, what is only here, and what is the same. */
    private int rank() {
      if (!inTemplate) {
        return 2;
      }
      if (own.isEmpty()) {
        return 0;
      }
      return sort.equals(word(Sort.SAME)) ? 3 : 1;
    }
  }

  static CompareView of(String title, Company template, Company own, List<Choice> choices) {
    var likeness = TemplateLikeness.of(template, own);
    return new CompareView(
        "%s against %s.".formatted(own.name(), title),
        counts(likeness),
        choices,
        Stream.concat(
                likeness.parties().stream().map(line -> party(template, line)),
                likeness.arrows().stream().map(line -> arrow(template, own, line)))
            .sorted(Comparator.comparingInt(Row::rank))
            .toList());
  }

  private static String counts(TemplateLikeness likeness) {
    return "%d missing, %d only here, %d owned differently, %d promised differently, %d the same."
        .formatted(
            likeness.lines(Sort.MISSING).size(),
            likeness.lines(Sort.EXTRA).size(),
            likeness.lines(Sort.OTHER_OWNER).size(),
            likeness.lines(Sort.OTHER_PROMISE).size(),
            likeness.lines(Sort.SAME).size());
  }

  private static Row party(Company template, Line line) {
    var add = missing(line) ? line.template().flatMap(template::find).map(CompareView::add) : NONE;
    return row(line, line.what(), "", line.own().map(PageAddresses::party), add);
  }

  private static Row arrow(Company template, Company own, Line line) {
    var add = missing(line) ? line.template().flatMap(template::arrow).map(a -> add(own, a)) : NONE;
    var here = line.own().flatMap(own::arrow);
    var company = here.isPresent() ? own : template;
    var shown = here.or(() -> line.template().flatMap(template::arrow)).orElseThrow();
    return row(
        line,
        SentenceWords.capital(shown.gives()),
        ArrowNames.ends(company, shown),
        line.own().map(PageAddresses::arrow),
        add);
  }

  private static Row row(
      Line line, String thing, String ends, Optional<String> own, Optional<String> add) {
    var says = missing(line) || line.sorts().contains(Sort.EXTRA) ? List.<String>of() : line.says();
    return new Row(
        line.what(), thing, ends, line.template().isPresent(), own, word(line.sorts()), says, add);
  }

  private static boolean missing(Line line) {
    return line.sorts().contains(Sort.MISSING);
  }

  private static String word(Set<Sort> sorts) {
    return sorts.stream().sorted().map(CompareView::word).collect(Collectors.joining(", "));
  }

  private static String word(Sort sort) {
    return switch (sort) {
      case SAME -> "the same";
      case MISSING -> "missing here";
      case EXTRA -> "only here";
      case OTHER_OWNER -> "owned differently";
      case OTHER_PROMISE -> "promised differently";
    };
  }

  private static final Optional<String> NONE = Optional.empty();

  private static String add(Party party) {
    return PageAddresses.newEntry(
        "party",
        "name",
        party.name(),
        "kind",
        word(party.kind()),
        "side",
        party.side().map(CompareView::word).orElse(""),
        "job",
        party.card().job().orElse(""));
  }

  private static String word(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  /** Its ends are filled in where the company has parties of the same names. */
  private static String add(Company own, Arrow arrow) {
    return PageAddresses.newEntry(
        "arrow",
        "from",
        here(own, arrow.from()),
        "to",
        here(own, arrow.to()),
        "gives",
        arrow.gives(),
        "why",
        arrow.why(),
        "by",
        arrow.by().map(by -> here(own, by)).orElse(""));
  }

  private static String here(Company own, String party) {
    return own.parties().stream()
        .filter(mine -> mine.id().equals(party) || mine.role().equals(party))
        .findFirst()
        .map(Party::id)
        .orElse("");
  }
}
