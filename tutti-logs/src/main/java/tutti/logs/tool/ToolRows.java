package tutti.logs.tool;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tutti.evidence.BufferedLogReader;
import tutti.evidence.LogEntry;
import tutti.evidence.LogHeader;
import tutti.evidence.LogRecord;
import tutti.logs.SpooledFile;
import tutti.logs.json.JsonCursor;
import tutti.logs.json.JsonRecord;
import tutti.reading.InputProblem;

/** The events in a tool's file, one after another. */
final class ToolRows extends BufferedLogReader {

  private final SpooledFile file;
  private final ToolEvents events;
  private final JsonCursor cursor;
  private final LogHeader header;

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
  protected void fill() {
    for (var record = cursor.next(); record.isPresent(); record = cursor.next()) {
      take(record.get());
      if (!drained()) {
        return;
      }
    }
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
    found.forEach(event -> add(new LogRecord(header, record.line(), cells(event))));
  }

  private void refuse(JsonRecord record, String says) {
    add(new LogEntry.Malformed(new InputProblem(file.name(), record.line(), 0, "", says)));
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
