package tutti.logs.ocel;

import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import tutti.evidence.EncodedColumns;
import tutti.evidence.LogReader;
import tutti.evidence.log.LogBeginning;
import tutti.evidence.log.LogFormat;

/** Object-centric logs in JSON. */
public final class OcelJsonFormat implements LogFormat {

  private static final Pattern FIELDS =
      Pattern.compile(
          "\"ocel:(events|global-log|global-event|objects)\"|\"(objectTypes|eventTypes)\"\\s*:");

  @Override
  public String title() {
    return "OCEL";
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public List<String> endings() {
    return List.of(".jsonocel");
  }

  @Override
  public boolean knows(LogBeginning beginning) {
    return beginning.text().startsWith("{")
        && (beginning.endsWith(".jsonocel") || FIELDS.matcher(beginning.bytes()).find());
  }

  @Override
  public LogReader open(String file, InputStream bytes, List<EncodedColumns> wanted) {
    return new OcelRecords(OcelJson.read(file, bytes));
  }
}
