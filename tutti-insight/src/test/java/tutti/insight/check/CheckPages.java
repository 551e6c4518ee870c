package tutti.insight.check;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tutti.claims.Ledger;

/** Writes a page for each rule, and one that lists them: {@code docs/checks}. */
final class CheckPages {

  private static final Map<String, Ledger.Entry> CLAIMS =
      Ledger.entries().stream().collect(Collectors.toMap(Ledger.Entry::id, Function.identity()));

  private final List<CheckRule> rules;

  private CheckPages(List<CheckRule> rules) {
    this.rules = rules;
  }

  /** The pages by the name of their file. */
  static SequencedMap<String, String> of(List<CheckRule> rules) {
    var pages = new TreeMap<String, String>();
    var writer = new CheckPages(rules);
    rules.forEach(rule -> pages.put(rule.id() + ".md", writer.page(rule)));
    pages.put("README.md", writer.index());
    return pages;
  }

  private String page(CheckRule rule) {
    return """
    # %s %s

    **%s.** %s

    **Fix:** %s
    %s%s%s%s
    ## In your file

    ```yaml
    %s```

    `where` may be left out: then the whole company is meant. %s

    [All rules](README.md)
    """
        .formatted(
            rule.id(),
            rule.name(),
            word(rule.severity()),
            rule.says(),
            rule.fix(),
            family(rule),
            awaits(rule),
            startUp(rule),
            why(rule),
            yaml(rule),
            "After the date an exemption does not count any more, and the finding says so.");
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "Error";
      case WARNING -> "Warning";
      case INFO -> "Note";
    };
  }

  private String family(CheckRule rule) {
    var members =
        rules.stream().filter(other -> other.families().contains(rule.id())).map(CheckPages::link);
    var family =
        rule.families().isEmpty()
            ? members.collect(Collectors.joining(", "))
            : rules.stream()
                .filter(other -> rule.families().contains(other.id()))
                .map(CheckPages::link)
                .collect(Collectors.joining(" and "));
    if (family.isEmpty()) {
      return "";
    }
    return rule.families().isEmpty()
        ? "\nIts rules: %s. It finds nothing of its own; what a file says of %s it says of each.\n"
            .formatted(family, rule.id())
        : "\nIt belongs to %s: what a file says of that it says of this rule too.\n"
            .formatted(family);
  }

  private static String awaits(CheckRule rule) {
    return rule.awaits()
        .map(what -> "\n**It waits for** %s, and finds nothing until then.\n".formatted(what))
        .orElse("");
  }

  private static String startUp(CheckRule rule) {
    return conflict(rule)
        ? """

        In a start-up (`size: startup`), and where one person holds every seat, a conflict weighs one
        less: an error is a warning, a warning a note.
        """
        : "";
  }

  private static String why(CheckRule rule) {
    var claims = rule.claims().stream().map(CLAIMS::get).filter(claim -> claim != null).toList();
    return claims.isEmpty()
        ? ""
        : "\n## Why\n\n"
            + claims.stream()
                .map(claim ->
                    "- %s, essay %s: %s%n".formatted(claim.id(), claim.essay(), claim.says()))
                .collect(Collectors.joining());
  }

  private static String yaml(CheckRule rule) {
    var where = where(rule);
    return """
    checks: {%1$s: %2$s}   # error, warning, info or off
    exemptions:
      - {rule: %1$s, where: %3$s, why: ..., by: ..., until: 2027-01-31}
    """
            .formatted(rule.id(), rule.severity() == Severity.INFO ? "off" : "info", where)
        + (conflict(rule)
            ? """
            controls:   # checked by another person than the one it is about
              - {rule: %s, where: %s, control: ..., checkedBy: ..., until: 2027-01-31}
            """
                .formatted(rule.id(), where)
            : "")
        + (rule.id().equals("L16")
            ? """
            conflicts:   # your own, by what a party plays (else its id) and by duties of seats
              - {id: own-1, a: press, b: legal, why: what is said is checked}
            """
            : "");
  }

  private static boolean conflict(CheckRule rule) {
    return rule.id().equals("L16") || rule.families().contains("L16");
  }

  private static String where(CheckRule rule) {
    return switch (rule.id()) {
      case "ov-07" -> "arrows/leads";
      case "ov-08" -> "parties/sales";
      default -> aboutPeople(rule) ? "people/Ines Calvo" : "arrows/leads";
    };
  }

  private static boolean aboutPeople(CheckRule rule) {
    return conflict(rule) || rule.id().equals("L18") || rule.families().contains("L18");
  }

  private static String link(CheckRule rule) {
    return "[%s](%s.md)".formatted(rule.id(), rule.id());
  }

  private String index() {
    return """
    # The rules of `tutti check`

    %d rules, in one list with stable numbers. L: what is written. cf: roles that one person ought
    not to have both. ov: more than can be carried. Written by `./build checks` from the rules
    themselves.

    | rule | name | severity | says | waits for |
    |---|---|---|---|---|
    %s\
    """
        .formatted(rules.size(), rules.stream().map(CheckPages::row).collect(Collectors.joining()));
  }

  private static String row(CheckRule rule) {
    return "| %s | %s | %s | %s | %s |%n"
        .formatted(
            link(rule),
            rule.name(),
            rule.severity().word(),
            rule.says().replace("|", "\\|"),
            rule.awaits().orElse("-"));
  }
}
