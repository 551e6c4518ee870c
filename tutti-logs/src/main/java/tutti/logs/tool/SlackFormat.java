package tutti.logs.tool;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tutti.evidence.EncodedColumns;
import tutti.evidence.LogReader;
import tutti.evidence.log.LogBeginning;
import tutti.logs.SpooledFile;

/** Messages of Slack: the days of an export, and what GrimoireLab wraps messages in. */
public final class SlackFormat implements ToolFormat {

  private static final Pattern MESSAGE = Pattern.compile("\"type\"\\s*:\\s*\"message\"");
  private static final Pattern TIME = Pattern.compile("\"ts\"\\s*:\\s*\"\\d{9,10}\\.\\d{1,9}\"");
  private static final Pattern WRAPPED = Pattern.compile("\"backend_name\"\\s*:\\s*\"Slack\"");

  @Override
  public boolean knows(LogBeginning beginning) {
    var text = beginning.text();
    return text.startsWith("[")
        && (WRAPPED.matcher(text).find()
            || MESSAGE.matcher(text).find() && TIME.matcher(text).find());
  }

  @Override
  public LogReader open(String file, InputStream bytes, List<EncodedColumns> wanted) {
    return SpooledFile.of(file, bytes)
        .openedAs(spooled -> new ToolRows(spooled, Set.of(), new SlackMessages(file)));
  }
}
