package tutti.company.file;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tutti.company.rule.CompensatingControl;
import tutti.company.rule.Decision;
import tutti.company.rule.FindingExemption;
import tutti.company.rule.Governance;
import tutti.company.rule.IncompatibleRoles;
import tutti.company.rule.InfluenceMix;
import tutti.company.rule.RecurringReview;
import tutti.reading.yaml.YamlEntry;

/** Reads what a company decided about itself: {@code mix}, {@code checks} and what follows. */
final class GovernanceEntries {

  static final List<String> MIX_FIELDS = List.of("basis", "shares", "by", "on");
  static final List<String> EXEMPTION_FIELDS = List.of("rule", "where", "why", "by", "until");
  static final List<String> CONTROL_FIELDS =
      List.of("rule", "where", "control", "checkedBy", "until");
  static final List<String> CONFLICT_FIELDS = List.of("id", "a", "b", "why");
  static final List<String> DECISION_FIELDS =
      List.of("id", "what", "on", "by", "affects", "invited", "inputs", "description");
  static final List<String> INPUT_FIELDS = List.of("from", "what", "opinion");
  static final List<String> REVIEW_FIELDS =
      List.of("id", "what", "every", "last", "required", "attended", "description");

  private static final double CLOSE = 0.005;
  private static final Duration QUARTER = Duration.ofDays(91);

  private final EntryFields root;
  private final WrittenIds ids;

  GovernanceEntries(EntryFields root, WrittenIds ids) {
    this.root = root;
    this.ids = ids;
  }

  Governance governance() {
    return new Governance(
        root.entry().find("mix").flatMap(this::mix),
        root.entry().find("checks").map(GovernanceEntries::severities).orElse(Map.of()),
        root.each("exemptions", GovernanceEntries::exemption),
        root.each("controls", GovernanceEntries::control),
        root.each("conflicts", GovernanceEntries::conflict),
        root.each("decisions", this::decision),
        root.each("reviews", this::review));
  }

  private Optional<InfluenceMix> mix(YamlEntry entry) {
    return EntryFields.of(entry, MIX_FIELDS, "{basis: decision inputs, shares: {sales: 30%}}")
        .map(fields ->
            new InfluenceMix(
                fields.text("basis", "decision inputs"),
                fields
                    .entry()
                    .need("shares", "a share for each party, such as {sales: 30%}")
                    .map(this::shares)
                    .orElse(Map.of()),
                fields.text("by"),
                fields.date("on")));
  }

  private Map<String, Double> shares(YamlEntry entry) {
    var shares = new LinkedHashMap<String, Double>();
    if (entry.isMapping("{sales: 30%}")) {
      entry
          .once()
          .fields()
          .forEach((party, share) -> {
            ReferenceFields.known(share, "party", party, ids.parties());
            share
                .as(EntryFields::part, "a share such as 30%")
                .ifPresent(part -> shares.put(party, part));
          });
      refuseUnlessWhole(entry, shares.values().stream().mapToDouble(part -> part).sum());
    }
    return shares;
  }

  private static void refuseUnlessWhole(YamlEntry entry, double sum) {
    if (Math.abs(sum - 1) > CLOSE) {
      entry.refuse("The shares add up to %.0f %%; expected 100 %%.".formatted(sum * 100));
    }
  }

  private static Map<String, String> severities(YamlEntry entry) {
    var severities = new LinkedHashMap<String, String>();
    if (entry.isMapping("{L26: info}")) {
      entry
          .once()
          .fields()
          .forEach((rule, word) ->
              word.as(GovernanceEntries::severity, "error, warning, info or off")
                  .ifPresent(severity -> severities.put(rule, severity)));
    }
    return severities;
  }

  private static String severity(String written) {
    var word = written.toLowerCase(Locale.ROOT);
    return switch (word) {
      case "error", "warning", "info", "off" -> word;
      case "false", "no" -> "off"; // what YAML 1.1 tools make of a bare off
      default -> throw new IllegalArgumentException(written);
    };
  }

  private static Optional<FindingExemption> exemption(YamlEntry entry) {
    return EntryFields.of(
            entry, EXEMPTION_FIELDS, "{rule: L03, why: ..., by: Ines Calvo, until: 2027-01-31}")
        .map(fields ->
            new FindingExemption(
                fields.need("rule", "a rule such as L03"),
                fields.text("where"),
                fields.need("why", "a reason"),
                fields.need("by", "who says so"),
                fields.needDate("until")));
  }

  private static Optional<CompensatingControl> control(YamlEntry entry) {
    return EntryFields.of(
            entry, CONTROL_FIELDS, "{rule: cf-05, control: ..., checkedBy: ..., until: 2027-01-31}")
        .map(fields ->
            new CompensatingControl(
                fields.need("rule", "a rule such as cf-05"),
                fields.text("where"),
                fields.need("control", "what is done instead"),
                fields.need("checkedBy", "another person"),
                fields.needDate("until")));
  }

  private static Optional<IncompatibleRoles> conflict(YamlEntry entry) {
    return EntryFields.of(entry, CONFLICT_FIELDS, "{id: own-1, a: sales, b: finance, why: ...}")
        .map(fields ->
            new IncompatibleRoles(
                fields.id("own-1"),
                fields.need("a", "a role"),
                fields.need("b", "a role"),
                fields.need("why", "a reason")));
  }

  private Optional<Decision> decision(YamlEntry entry) {
    return EntryFields.of(
            entry, DECISION_FIELDS, "{id: pricing, what: raise the price, on: 2026-11-25}")
        .map(fields ->
            new Decision(
                fields.id("pricing"),
                fields.need("what", "what was decided"),
                fields.date("on"),
                fields.text("by"),
                fields.references("affects", "party", ids.parties()),
                fields.references("invited", "party", ids.parties()),
                fields.each("inputs", this::input)));
  }

  private Optional<Decision.Input> input(YamlEntry entry) {
    return EntryFields.of(entry, INPUT_FIELDS, "{from: sales, what: lost reasons}")
        .map(fields ->
            new Decision.Input(
                fields.needReference("from", "party", ids.parties()),
                fields.text("what", ""),
                fields.yes("opinion")));
  }

  private Optional<RecurringReview> review(YamlEntry entry) {
    return EntryFields.of(entry, REVIEW_FIELDS, "{id: framework, what: framework, every: 91d}")
        .map(fields ->
            new RecurringReview(
                fields.id("framework"),
                fields.text("what", "framework"),
                fields.span("every").orElse(QUARTER),
                fields.date("last"),
                fields.references("required", "party", ids.parties()),
                fields.references("attended", "party", ids.parties())));
  }
}
