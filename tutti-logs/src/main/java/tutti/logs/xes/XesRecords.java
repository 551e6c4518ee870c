package tutti.logs.xes;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tutti.evidence.BufferedLogReader;
import tutti.evidence.LogEntry;
import tutti.evidence.LogHeader;
import tutti.evidence.LogRecord;
import tutti.logs.SpooledFile;
import tutti.logs.xml.XmlEvents;
import tutti.reading.UnreadableInput;

/**
 * The events of a log in XES as records: each has what its trace says under {@code case:}, then
 * what it says itself. A trace without a name is called by its number. What {@code global} declares
 * stands in no event and is not put there; an event without a date has a blank cell.
 */
final class XesRecords extends BufferedLogReader implements XesContents {

  private final SpooledFile spooled;
  private final XmlEvents xml;
  private final XesWalk walk;
  private final List<String> columns;
  private final LogHeader header;
  private final Map<String, String> trace = new HashMap<>();
  private final Map<String, String> event = new HashMap<>();
  private int line;
  private long traces;
  private long empty;
  private boolean some;
  private boolean ended;

  private XesRecords(SpooledFile spooled, XmlEvents xml, List<String> columns) {
    this.spooled = spooled;
    this.xml = xml;
    this.walk = new XesWalk(xml, this);
    this.columns = List.copyOf(columns);
    this.header = new LogHeader(spooled.name(), 1, columns);
  }

  /**
   * Opens a log, which is read once for the names of its columns.
   *
   * @throws UnreadableInput when it is none
   */
  static XesRecords open(String file, InputStream bytes) {
    return SpooledFile.of(file, bytes).openedAs(XesRecords::opened);
  }

  private static XesRecords opened(SpooledFile spooled) {
    var columns = XesColumns.of(spooled);
    try {
      return new XesRecords(spooled, XmlEvents.open(spooled.name(), spooled.open()), columns);
    } catch (IOException e) {
      throw UnreadableInput.file(
          spooled.name(), "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  @Override
  public LogHeader header() {
    return header;
  }

  @Override
  protected void fill() {
    while (drained() && !ended) {
      if (!walk.step()) {
        ended = true;
        remark();
      }
    }
  }

  private void remark() {
    if (empty > 0) {
      add(
          new LogEntry.Remark(
              xml.problem(
                  empty == 1
                      ? "1 trace has no event; it is left out."
                      : "%,d traces have no event; they are left out.".formatted(empty))));
    }
  }

  @Override
  public void beginTrace() {
    some = false;
    traces++;
    trace.clear();
    trace.put(XesColumns.CASE, "trace " + traces);
  }

  @Override
  public void beginEvent(int at) {
    some = true;
    line = at;
    event.clear();
  }

  @Override
  public void ofTrace(String key, String value) {
    var column = XesColumns.OF_TRACE + key;
    if (column.equals(XesColumns.CASE)) {
      trace.put(column, value);
    } else {
      trace.merge(column, value, XesRecords::both);
    }
  }

  @Override
  public void ofEvent(String key, String value) {
    event.merge(key, value, XesRecords::both);
  }

  private static String both(String one, String other) {
    return one + "; " + other;
  }

  @Override
  public void endEvent() {
    add(new LogRecord(header, line, columns.stream().map(this::cell).toList()));
  }

  private String cell(String column) {
    var own = event.get(column);
    return own == null ? trace.getOrDefault(column, "") : own;
  }

  @Override
  public void endTrace() {
    empty += some ? 0 : 1;
    trace.clear();
  }

  @Override
  public void close() throws IOException {
    try (spooled) {
      xml.close();
    }
  }
}
