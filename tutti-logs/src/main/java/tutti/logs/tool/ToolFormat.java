package tutti.logs.tool;

import java.util.List;
import tutti.evidence.log.LogFormat;

/** The JSON of one tool. */
interface ToolFormat extends LogFormat {

  @Override
  default String title() {
    return "JSON";
  }

  @Override
  default String mediaType() {
    return "application/json";
  }

  @Override
  default List<String> endings() {
    return List.of(".json", ".jsonl", ".ndjson");
  }
}
