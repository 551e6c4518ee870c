package tutti.logs.ocel;

import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import tutti.evidence.EncodedColumns;
import tutti.evidence.LogReader;
import tutti.evidence.log.LogBeginning;
import tutti.evidence.log.LogFormat;

/** Object-centric logs in XML. */
public final class OcelXmlFormat implements LogFormat {

  private static final Pattern PARTS =
      Pattern.compile("<(object-types|event-types)\\b|\"ocel:|key=\"object-types\"");

  @Override
  public String title() {
    return "OCEL";
  }

  @Override
  public String mediaType() {
    return "application/xml";
  }

  @Override
  public List<String> endings() {
    return List.of(".xmlocel");
  }

  @Override
  public boolean knows(LogBeginning beginning) {
    return beginning.text().startsWith("<")
        && (beginning.endsWith(".xmlocel")
            || beginning.bytes().contains("<log") && PARTS.matcher(beginning.bytes()).find());
  }

  @Override
  public LogReader open(String file, InputStream bytes, List<EncodedColumns> wanted) {
    return new OcelRecords(OcelXml.read(file, bytes));
  }
}
