package tutti.report.finding;

import static tutti.report.json.JsonNotation.fields;
import static tutti.report.json.JsonNotation.number;

import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tutti.insight.HandOverOrder;
import tutti.insight.check.Severity;

/**
 * What the rules say as JSON: the stable contract of {@code tutti check --json}, written down in
 * {@code docs/check-json.md}.
 */
public final class CheckJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private CheckJson() {}

  /** The text, ending with a line break. */
  public static String write(CheckReport checked) {
    return JSON.writeValueAsString(of(checked)) + "\n";
  }

  private static SequencedMap<String, @Nullable Object> of(CheckReport checked) {
    return fields(
        "company", checked.company().name(),
        "day", checked.day().toString(),
        "rules", checked.rules().size(),
        "errors", checked.open(Severity.ERROR).size(),
        "warnings", checked.open(Severity.WARNING).size(),
        "notes", checked.open(Severity.INFO).size(),
        "exempt", checked.accepted().size(),
        "findings", FindingJson.of(checked.findings()),
        "handOver", checked.handOver().stream().map(CheckJson::order).toList(),
        "leftovers", checked.notes());
  }

  private static SequencedMap<String, @Nullable Object> order(HandOverOrder order) {
    return fields(
        "person", order.person(),
        "seats", order.steps().stream().map(CheckJson::step).toList());
  }

  private static SequencedMap<String, @Nullable Object> step(HandOverOrder.Step step) {
    return fields(
        "party", step.seat().party(),
        "score", number(step.score()),
        "ends", step.ends(),
        "waiting", step.waiting(),
        "paths", number(step.paths()),
        "because", step.because());
  }
}
