package tutti.web.check;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.web.util.UriUtils;
import tutti.company.Company;
import tutti.company.Party;
import tutti.insight.check.Checks;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;
import tutti.measure.State;
import tutti.web.chart.Glyph;

/** What the rules found, gravest first, and what was accepted. */
public record ChecksView(
    String headline, String beneath, List<Filter> filters, List<Group> groups) {

  private static final int FIRST = 12;

  public ChecksView {
    requireNonNull(headline, "headline");
    requireNonNull(beneath, "beneath");
    filters = List.copyOf(filters);
    groups = List.copyOf(groups);
  }

  /** The findings of one party to look at alone. */
  public record Filter(String name, String address, long count, boolean chosen) {}

  /**
   * Findings that weigh the same.
   *
   * @param all the address of all of them, when only the first are shown
   */
  public record Group(
      String name, State state, String note, List<FindingRow> rows, Optional<String> all) {
    public Group {
      rows = List.copyOf(rows);
    }

    /** The first of them, with the address of the rest. */
    Group cut(String party) {
      var address = "/checks?all=true&party=" + UriUtils.encode(party, "UTF-8") + "#" + name;
      return rows.size() <= FIRST
          ? this
          : new Group(
              name,
              state,
              note + "; the first " + FIRST + " are shown",
              rows.subList(0, FIRST),
              Optional.of(address));
    }

    /** The class name of its colour. */
    public String kind() {
      return Glyph.kind(state);
    }

    /** The sign before its name. */
    public String sign() {
      return Glyph.sign(state);
    }
  }

  /**
   * @param party the party to look at alone; everything when empty
   * @param all whether long groups are shown to their end
   */
  static ChecksView of(Company company, List<Finding> findings, String party, boolean all) {
    var shown = findings.stream().filter(f -> about(company, f, party)).toList();
    return new ChecksView(
        headline(findings),
        "%d rules over %d parties and %d arrows."
            .formatted(
                Checks.of(company).size(), company.parties().size(), company.arrows().size()),
        filters(company, findings, party),
        groups(company, shown).stream().map(g -> all ? g : g.cut(party)).toList());
  }

  private static boolean about(Company company, Finding finding, String party) {
    return party.isEmpty() || Place.of(finding).parties(company).contains(party);
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

  private static List<Filter> filters(Company company, List<Finding> findings, String chosen) {
    var open = findings.stream().filter(Finding::open).toList();
    var filters = new ArrayList<Filter>();
    filters.add(new Filter("All", "/checks", open.size(), chosen.isEmpty()));
    company.parties().stream()
        .map(party -> filter(company, open, party, chosen))
        .filter(filter -> filter.count() > 0 || filter.chosen())
        .forEach(filters::add);
    return filters;
  }

  private static Filter filter(Company company, List<Finding> open, Party party, String chosen) {
    return new Filter(
        party.name(),
        "/checks?party=" + UriUtils.encode(party.id(), "UTF-8"),
        open.stream().filter(finding -> about(company, finding, party.id())).count(),
        party.id().equals(chosen));
  }

  private static List<Group> groups(Company company, List<Finding> shown) {
    return List.of(
            group(
                company,
                "Errors",
                State.BROKEN,
                "each to be mended first",
                shown,
                open(Severity.ERROR)),
            group(
                company,
                "Warnings",
                State.AT_RISK,
                "each worth a talk",
                shown,
                open(Severity.WARNING)),
            group(
                company,
                "Notes",
                State.NOT_ENOUGH_EVIDENCE,
                "good to know",
                shown,
                open(Severity.INFO)),
            group(
                company,
                "Exempt",
                State.OBSERVED,
                "each with a reason and an end",
                shown,
                finding -> !finding.open()))
        .stream()
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  private static Predicate<Finding> open(Severity severity) {
    return finding -> finding.open() && finding.severity() == severity;
  }

  private static Group group(
      Company company,
      String name,
      State state,
      String note,
      List<Finding> shown,
      Predicate<Finding> wanted) {
    var rows =
        shown.stream().filter(wanted).map(finding -> FindingRow.of(company, finding)).toList();
    return new Group(name, state, rows.size() + ", " + note, rows, Optional.empty());
  }
}
