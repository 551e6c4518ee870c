package tutti.report.web.check;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.PromiseState;
import tutti.insight.check.CheckRules;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;
import tutti.page.PageAddresses;
import tutti.report.finding.FindingWords;
import tutti.report.finding.NextStep;
import tutti.report.web.chart.StateGlyph;

/**
 * What the rules found, gravest first, and what was accepted.
 *
 * @param next what a company that has just begun does first, in place of everything found
 */
public record ChecksView(
    String headline, String beneath, List<Filter> filters, List<StepRow> next, List<Group> groups) {

  private static final int FIRST = 10;
  private static final int MOST = 200;
  private static final int MOST_FILTERS = 40;
  private static final Comparator<Map.Entry<String, Long>> MOST_FIRST =
      Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey);

  public ChecksView {
    requireNonNull(headline, "headline");
    requireNonNull(beneath, "beneath");
    filters = List.copyOf(filters);
    next = List.copyOf(next);
    groups = List.copyOf(groups);
  }

  /** A thing to do next, and the form to do it in. */
  public record StepRow(String rule, String name, String says, String fix, FindingRemedy remedy) {
    static StepRow of(Company company, NextStep step) {
      return new StepRow(
          step.rule(),
          FindingWords.name(CheckRules.of(company), step.rule()),
          step.says(),
          FindingWords.plain(step.fix()),
          FindingRemedy.of(company, step.first()));
    }
  }

  /** The findings of one party to look at alone. */
  public record Filter(String name, String address, long count, boolean chosen) {}

  /**
   * Findings that weigh the same, by their rules.
   *
   * @param first those that are seen at once
   * @param rest those that are opened
   * @param all the address of all of them, where not even the opened ones are all
   */
  public record Group(
      String name,
      PromiseState state,
      String note,
      List<RuleGroup> first,
      List<RuleGroup> rest,
      Optional<String> all) {
    public Group {
      first = List.copyOf(first);
      rest = List.copyOf(rest);
    }

    /** Every place that is told. */
    public List<FindingRow> rows() {
      return Stream.concat(first.stream(), rest.stream())
          .flatMap(group -> group.rows().stream())
          .toList();
    }

    /** How many places are opened. */
    public int more() {
      return rest.stream().mapToInt(group -> group.rows().size()).sum();
    }

    /** The class name of its colour. */
    public String kind() {
      return StateGlyph.kind(state);
    }

    /** The sign before its name. */
    public String sign() {
      return StateGlyph.sign(state);
    }
  }

  /**
   * @param party the party to look at alone; everything when empty
   * @param all whether long groups are shown to their end
   */
  static ChecksView of(Company company, List<Finding> findings, String party, boolean all) {
    var shown = findings.stream().filter(f -> about(company, f, party)).toList();
    var open = findings.stream().filter(Finding::open).toList();
    var counts = counts(company, open);
    return new ChecksView(
        headline(findings),
        beneath(company, counts.size()),
        filters(company, counts, open.size(), party),
        List.of(),
        new FindingGroups(company, party, FIRST, all ? Integer.MAX_VALUE : MOST).of(shown));
  }

  /**
   * The same for a company in which no promise is kept or broken yet: the first few things to do,
   * and an address for the rest.
   */
  static ChecksView first(Company company, List<Finding> findings) {
    var steps = NextStep.of(CheckRules.of(company), findings);
    var whole = of(company, findings, "", false);
    return steps.size() < NextStep.MOST
        ? whole
        : new ChecksView(
            "%d things to do next.".formatted(steps.size()),
            whole.beneath(),
            List.of(),
            steps.stream().map(step -> StepRow.of(company, step)).toList(),
            List.of());
  }

  private static Map<String, Long> counts(Company company, List<Finding> open) {
    return open.stream()
        .flatMap(finding -> finding.where().partiesIn(company).distinct())
        .collect(groupingBy(party -> party, counting()));
  }

  private static String beneath(Company company, int concerned) {
    var rules =
        "%d rules over %d parties and %d arrows."
            .formatted(
                CheckRules.of(company).size(), company.parties().size(), company.arrows().size());
    return concerned <= MOST_FILTERS
        ? rules
        : "%s The %d parties with most findings are named; the others tell theirs on their own pages."
            .formatted(rules, MOST_FILTERS);
  }

  private static boolean about(Company company, Finding finding, String party) {
    return party.isEmpty() || finding.where().partiesIn(company).anyMatch(party::equals);
  }

  private static String headline(List<Finding> findings) {
    var errors = count(findings, f -> f.severity() == Severity.ERROR);
    var warnings = count(findings, f -> f.severity() == Severity.WARNING);
    if (errors > 0) {
      return errors == 1
          ? "1 finding stands between you and a charter everybody can rely on."
          : "%d findings stand between you and a charter everybody can rely on.".formatted(errors);
    }
    return warnings == 0
        ? "Nothing is missing: every arrow is promised, owned and reached."
        : warnings == 1
            ? "Nothing is wrong; 1 thing is worth a look."
            : "Nothing is wrong; %d things are worth a look.".formatted(warnings);
  }

  private static long count(List<Finding> findings, Predicate<Finding> wanted) {
    return findings.stream().filter(Finding::open).filter(wanted).count();
  }

  private static List<Filter> filters(
      Company company, Map<String, Long> counts, long open, String chosen) {
    var named = named(counts);
    var filters = new ArrayList<Filter>();
    filters.add(new Filter("All", "/checks?party=", open, chosen.isEmpty()));
    company.parties().stream()
        .filter(party -> named.contains(party.id()) || party.id().equals(chosen))
        .map(party -> filter(party, counts.getOrDefault(party.id(), 0L), chosen))
        .forEach(filters::add);
    return filters;
  }

  /** The parties something was found about; of very many, those with most. */
  private static Set<String> named(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .sorted(MOST_FIRST)
        .limit(MOST_FILTERS)
        .map(Map.Entry::getKey)
        .collect(toSet());
  }

  private static Filter filter(Party party, long count, String chosen) {
    return new Filter(
        party.name(),
        "/checks?party=" + PageAddresses.value(party.id()),
        count,
        party.id().equals(chosen));
  }
}
