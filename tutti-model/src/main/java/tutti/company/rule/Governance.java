package tutti.company.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the company decided about itself.
 *
 * @param severities by rule: error, warning, info or off
 */
public record Governance(
    Optional<InfluenceMix> mix,
    Map<String, String> severities,
    List<FindingExemption> exemptions,
    List<CompensatingControl> controls,
    List<IncompatibleRoles> conflicts,
    List<Decision> decisions,
    List<RecurringReview> reviews) {

  public static final Governance NONE =
      new Governance(
          Optional.empty(), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Governance {
    requireNonNull(mix, "mix");
    severities = Map.copyOf(severities);
    exemptions = List.copyOf(exemptions);
    controls = List.copyOf(controls);
    conflicts = List.copyOf(conflicts);
    decisions = List.copyOf(decisions);
    reviews = List.copyOf(reviews);
  }
}
