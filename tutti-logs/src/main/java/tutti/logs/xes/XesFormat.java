package tutti.logs.xes;

import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import tutti.evidence.EncodedColumns;
import tutti.evidence.LogReader;
import tutti.evidence.log.LogBeginning;
import tutti.evidence.log.LogFormat;

/** The standard of process mining: traces with their events. */
public final class XesFormat implements LogFormat {

  private static final Pattern ROOT =
      Pattern.compile("<(\\w+:)?log\\b[^>]*\\bxes|<(\\w+:)?log\\b(?=[\\s\\S]*<(\\w+:)?trace\\b)");

  @Override
  public String title() {
    return "XES";
  }

  @Override
  public String mediaType() {
    return "application/xml";
  }

  @Override
  public List<String> endings() {
    return List.of(".xes");
  }

  @Override
  public boolean knows(LogBeginning beginning) {
    return beginning.text().startsWith("<")
        && (beginning.endsWith(".xes") || ROOT.matcher(beginning.bytes()).find());
  }

  @Override
  public LogReader open(String file, InputStream bytes, List<EncodedColumns> wanted) {
    return XesRecords.open(file, bytes);
  }
}
