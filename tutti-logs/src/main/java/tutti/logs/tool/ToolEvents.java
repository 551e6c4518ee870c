package tutti.logs.tool;

import java.util.List;
import java.util.Map;
import tutti.logs.json.JsonRecord;
import tutti.logs.json.UnkeptNames;

/** What a tool's records tell: events, each a record with the same columns. */
interface ToolEvents {

  List<String> columns();

  /** What of its records is never kept: what people wrote, and what is only for screens. */
  UnkeptNames unkept();

  /** The events of a record, each as its values by columns; none when it is none of the tool. */
  List<Map<String, String>> of(JsonRecord record);

  /** What is said of a record that is none of the tool. */
  String whyNone();
}
