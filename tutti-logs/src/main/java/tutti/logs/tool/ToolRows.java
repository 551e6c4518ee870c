package tutti.logs.tool;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import tutti.evidence.LogEntry;
import tutti.evidence.LogHeader;
import tutti.evidence.LogReader;
import tutti.evidence.LogRecord;
import tutti.logs.SpooledFile;
import tutti.logs.json.JsonCursor;
import tutti.logs.json.JsonRecord;
import tutti.reading.InputProblem;

/** The events in a tool's file, one after another. */
final class ToolRows implements LogReader {

  private final SpooledFile file;
  private final ToolEvents events;
  private final JsonCursor cursor;
  private final LogHeader header;
  private final Queue<LogEntry> ready = new ArrayDeque<>();

  /**
   * @param arrays in which the records stand; none for the file's own values
   */
  ToolRows(SpooledFile file, Set<List<String>> arrays, ToolEvents events) {
    this.file = requireNonNull(file, "file");
    this.events = requireNonNull(events, "events");
    this.header = new LogHeader(file.name(), 1, events.columns());
    this.cursor = JsonCursor.of(file, arrays, events.unkept());
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
    while (ready.isEmpty()) {
      var record = cursor.next();
      if (record.isEmpty()) {
        return false;
      }
      take(record.get());
    }
    return true;
  }

  @Override
  public LogEntry next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void take(JsonRecord record) {
    if (record.whyNot().isPresent()) {
      refuse(record, record.whyNot().get());
      return;
    }
    var found = events.of(record);
    if (found.isEmpty()) {
      refuse(record, events.whyNone());
    }
    found.forEach(event -> ready.add(new LogRecord(header, record.line(), cells(event))));
  }

  private void refuse(JsonRecord record, String says) {
    ready.add(new LogEntry.Malformed(new InputProblem(file.name(), record.line(), 0, "", says)));
  }

  private List<String> cells(Map<String, String> event) {
    return events.columns().stream().map(column -> event.getOrDefault(column, "")).toList();
  }

  @Override
  public void close() throws IOException {
    try (file) {
      cursor.close();
    }
  }
}
