package tutti.report.web.check;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import tutti.insight.check.CheckRule;
import tutti.report.finding.FindingWords;

/** A rule, and where it fires now. */
public record RuleView(
    String id,
    String name,
    String severity,
    String says,
    String fix,
    List<String> claims,
    Optional<String> awaits,
    List<FindingRow> fires) {

  public RuleView {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(severity, "severity");
    requireNonNull(says, "says");
    requireNonNull(fix, "fix");
    claims = List.copyOf(claims);
    requireNonNull(awaits, "awaits");
    fires = List.copyOf(fires);
  }

  static RuleView of(CheckRule check, List<FindingRow> fires) {
    return new RuleView(
        check.id(),
        FindingWords.name(check),
        check.severity().word(),
        check.says(),
        FindingWords.plain(check.fix()),
        check.claims(),
        check.awaits(),
        fires);
  }

  /** How often it fires, as a sentence. */
  public String count() {
    return switch (fires.size()) {
      case 0 -> "It fires nowhere now.";
      case 1 -> "It fires in one place.";
      default -> "It fires in %d places.".formatted(fires.size());
    };
  }
}
