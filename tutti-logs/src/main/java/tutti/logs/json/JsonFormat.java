package tutti.logs.json;

import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import tutti.evidence.EncodedColumns;
import tutti.evidence.LogReader;
import tutti.evidence.log.LogBeginning;
import tutti.evidence.log.LogFormat;
import tutti.logs.SpooledFile;

/** JSON of any tool, in one value or in one a line. */
public final class JsonFormat implements LogFormat {

  private static final Pattern OBJECT =
      Pattern.compile("\\{\\s*(\"(?:[^\"\\\\]|\\\\.)*+\"\\s*:|\\}).*", Pattern.DOTALL);
  private static final Pattern ARRAY =
      Pattern.compile("\\[\\s*([\\{\\[\\]\"]|-?\\d|true|false|null).*", Pattern.DOTALL);

  @Override
  public String title() {
    return "JSON";
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public List<String> endings() {
    return List.of(".json", ".jsonl", ".ndjson");
  }

  @Override
  public boolean knows(LogBeginning beginning) {
    var text = beginning.text();
    return endings().stream().anyMatch(beginning::endsWith)
        ? text.startsWith("{") || text.startsWith("[")
        : OBJECT.matcher(text).matches() || ARRAY.matcher(text).matches();
  }

  @Override
  public LogReader open(String file, InputStream bytes, List<EncodedColumns> wanted) {
    return JsonRows.open(SpooledFile.of(file, bytes), wanted);
  }
}
