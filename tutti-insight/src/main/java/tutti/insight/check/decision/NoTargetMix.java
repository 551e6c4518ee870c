package tutti.insight.check.decision;

import java.util.stream.Stream;
import tutti.company.ref.CompanyRef;
import tutti.company.rule.InfluenceMix;
import tutti.english.SentenceWords;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/**
 * Decisions are written down with what they rest on, and nothing says whose input should shape them
 * how much; or the mix says so without who wrote it and when.
 */
final class NoTargetMix extends Lint {

  NoTargetMix() {
    super(
        "L44",
        "no-target-mix",
        Severity.INFO,
        "Balance shown without a written target",
        "Let leadership write the target mix (mix:).",
        "B04");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    var governance = context.company().governance();
    var weighed = governance.decisions().stream().filter(d -> !d.inputs().isEmpty()).count();
    return governance
        .mix()
        .map(this::unsigned)
        .orElseGet(() -> weighed == 0 ? Stream.empty() : Stream.of(missing(weighed)));
  }

  private Finding missing(long decisions) {
    return finding(
        CompanyRef.COMPANY,
        "%s with inputs %s written, and no target mix to hold them against."
            .formatted(SentenceWords.count(decisions, "decision"), decisions == 1 ? "is" : "are"));
  }

  private Stream<Finding> unsigned(InfluenceMix mix) {
    var missing =
        Stream.of(mix.by().isEmpty() ? "who wrote it" : "", mix.on().isEmpty() ? "when" : "")
            .filter(what -> !what.isEmpty())
            .toList();
    return missing.isEmpty()
        ? Stream.empty()
        : Stream.of(
            finding(
                CompanyRef.MIX,
                "The target mix does not say %s.".formatted(String.join(" and ", missing))));
  }
}
