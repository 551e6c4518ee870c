package tutti.report.finding;

import static tutti.report.json.JsonNotation.fields;

import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import tutti.insight.check.Finding;
import tutti.insight.check.Finding.Acceptance;
import tutti.insight.check.RulePages;

/** A finding as JSON, the same wherever one stands. */
public final class FindingJson {

  private FindingJson() {}

  /** Its fields in their order. */
  public static SequencedMap<String, @Nullable Object> of(Finding finding) {
    return fields(
        "id", finding.id(),
        "severity", finding.severity().word(),
        "where", finding.where().path(),
        "says", finding.says(),
        "fix", finding.fix(),
        "accepted", finding.accepted().map(FindingJson::accepted).orElse(null),
        "docs", RulePages.of(finding.id()));
  }

  /** The fields of each. */
  public static List<SequencedMap<String, @Nullable Object>> of(List<Finding> findings) {
    return findings.stream().map(FindingJson::of).toList();
  }

  private static SequencedMap<String, @Nullable Object> accepted(Acceptance because) {
    return fields(
        "kind",
            switch (because.kind()) {
              case EXEMPTION -> "exemption";
              case CONTROL -> "control";
            },
        "why", because.why(),
        "by", because.by(),
        "until", because.until().toString());
  }
}
