package tutti.logs.xes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import tutti.evidence.LogEntry;
import tutti.evidence.LogHeader;
import tutti.evidence.LogReader;
import tutti.evidence.LogRecord;
import tutti.logs.SpooledFile;
import tutti.logs.xml.XmlEvents;
import tutti.reading.UnreadableInput;

/**
 * The events of a log in XES as records: each has what its trace says under {@code case:}, then
 * what it says itself. A trace without a name is called by its number. What {@code global} declares
 * stands in no event and is not put there; an event without a date has a blank cell.
 */
final class XesRecords implements LogReader {

  private final SpooledFile spooled;
  private final XmlEvents xml;
  private final List<String> columns;
  private final LogHeader header;
  private final XesAttributes attributes = new XesAttributes();
  private final Map<String, String> ofTrace = new HashMap<>();
  private final Map<String, String> ofEvent = new HashMap<>();
  private final Queue<LogEntry> ready = new ArrayDeque<>();
  private boolean global;
  private boolean event;
  private boolean trace;
  private boolean ended;
  private int line;
  private long traces;
  private long empty;
  private boolean some;

  private XesRecords(SpooledFile spooled, XmlEvents xml, List<String> columns) {
    this.spooled = spooled;
    this.xml = xml;
    this.columns = List.copyOf(columns);
    this.header = new LogHeader(spooled.name(), 1, columns);
  }

  /**
   * Opens a log, which is read once for the names of its columns.
   *
   * @throws UnreadableInput when it is none
   */
  static XesRecords open(String file, InputStream bytes) {
    var spooled = SpooledFile.of(file, bytes);
    try {
      var columns = XesColumns.of(spooled);
      return new XesRecords(spooled, XmlEvents.open(file, spooled.open()), columns);
    } catch (IOException e) {
      discard(spooled);
      throw UnreadableInput.file(file, "The file cannot be read: " + e.getMessage() + ".");
    } catch (RuntimeException e) {
      discard(spooled);
      throw e;
    }
  }

  private static void discard(SpooledFile spooled) {
    try {
      spooled.close();
    } catch (IOException e) {
      throw UnreadableInput.file(spooled.name(), "Its copy cannot be removed: " + e.getMessage());
    }
  }

  @Override
  public LogHeader header() {
    return header;
  }

  @Override
  public boolean in(Charset charset) {
    return true;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !ended) {
      if (xml.next()) {
        step();
      } else {
        ended = true;
        remark();
      }
    }
    return !ready.isEmpty();
  }

  @Override
  public LogEntry next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void remark() {
    if (empty > 0) {
      ready.add(
          new LogEntry.Remark(
              xml.problem(
                  empty == 1
                      ? "1 trace has no event; it is left out."
                      : "%,d traces have no event; they are left out.".formatted(empty))));
    }
  }

  private void step() {
    if (xml.begins()) {
      begin();
    } else {
      end(xml.name());
    }
  }

  private void begin() {
    var name = xml.name();
    switch (name) {
      case "global" -> global = true;
      case "trace" -> beginTrace();
      case "event" -> beginEvent();
      default -> {
        if (XesAttributes.is(name) && !global) {
          attributes.begin(xml, this::note);
        }
      }
    }
  }

  private void beginTrace() {
    trace = true;
    some = false;
    traces++;
    ofTrace.clear();
    ofTrace.put(XesColumns.CASE, "trace " + traces);
  }

  private void beginEvent() {
    event = true;
    some = true;
    line = xml.line();
    ofEvent.clear();
  }

  private void note(String key, String value) {
    if (event) {
      ofEvent.merge(key, value, (one, other) -> one + "; " + other);
    } else if (trace) {
      note(XesColumns.OF_TRACE + key, value, ofTrace);
    }
  }

  private static void note(String key, String value, Map<String, String> values) {
    if (key.equals(XesColumns.CASE)) {
      values.put(key, value);
    } else {
      values.merge(key, value, (one, other) -> one + "; " + other);
    }
  }

  private void end(String name) {
    switch (name) {
      case "global" -> global = false;
      case "trace" -> {
        trace = false;
        empty += some ? 0 : 1;
        ofTrace.clear();
      }
      case "event" -> {
        event = false;
        ready.add(new LogRecord(header, line, columns.stream().map(this::cell).toList()));
      }
      default -> {
        if (XesAttributes.is(name) && !global) {
          attributes.end();
        }
      }
    }
  }

  private String cell(String column) {
    var own = ofEvent.get(column);
    return own == null ? ofTrace.getOrDefault(column, "") : own;
  }

  @Override
  public void close() throws IOException {
    try (spooled) {
      xml.close();
    }
  }
}
