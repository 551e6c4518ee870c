package tutti.logs.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tutti.english.SentenceWords;
import tutti.evidence.BufferedLogReader;
import tutti.evidence.EncodedColumns;
import tutti.evidence.LogEntry;
import tutti.evidence.LogHeader;
import tutti.evidence.LogRecord;
import tutti.interruption.WorkStopped;
import tutti.logs.SpooledFile;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;

/** The records of a JSON file; their columns are the paths to plain values. */
public final class JsonRows extends BufferedLogReader {

  private static final int MOST_NAMED = 5;

  private final SpooledFile file;
  private final JsonCursor cursor;
  private final FoundColumns columns;
  private final LogHeader header;

  private JsonRows(SpooledFile file, FoundColumns columns, Set<List<String>> arrays) {
    this.file = requireNonNull(file, "file");
    this.columns = requireNonNull(columns, "columns");
    this.header = new LogHeader(file.name(), 1, columns.names());
    this.cursor = JsonCursor.of(file, arrays, UnkeptNames.NONE);
    columns.sentence().ifPresent(this::remark);
  }

  /**
   * Finds out where the records are and which columns they have, and begins to read them.
   *
   * @param file closed with the rows, and where it cannot be opened
   */
  public static JsonRows open(SpooledFile file, List<EncodedColumns> wanted) {
    return file.openedAs(spooled -> opened(spooled, new FoundColumns(wanted)));
  }

  private static JsonRows opened(SpooledFile file, FoundColumns columns) {
    var found = RecordArrays.in(file);
    var longest = found.longest();
    var arrays = longest.map(Set::of).orElse(Set.of());
    look(file, columns, arrays);
    var rows = new JsonRows(file, columns, arrays);
    longest.ifPresent(chosen -> rows.besides(chosen, found.besides(chosen)));
    return rows;
  }

  private static void look(SpooledFile file, FoundColumns columns, Set<List<String>> arrays) {
    var some = false;
    try (var cursor = JsonCursor.of(file, arrays, UnkeptNames.NONE)) {
      for (var next = cursor.next(); next.isPresent(); next = cursor.next()) {
        WorkStopped.ifAsked();
        members(next.get()).ifPresent(members -> columns.add(FlatRecord.of(members).keySet()));
        some = true;
      }
    } catch (UnreadableInput e) {
      throwUnless(some, e);
    } catch (IOException e) {
      throw UnreadableInput.file(file.name(), "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  /** What stands before a place that is broken is handed on, and what is wrong there told then. */
  private static void throwUnless(boolean some, UnreadableInput e) {
    if (!some) {
      throw e;
    }
  }

  private static Optional<JsonValue.Members> members(JsonRecord record) {
    return record.whole() && record.value() instanceof JsonValue.Members members
        ? Optional.of(members)
        : Optional.empty();
  }

  private void besides(List<String> chosen, List<String> others) {
    if (!others.isEmpty()) {
      remark(
          "The records are those of %s; %s stands beside them and is not read."
              .formatted(
                  String.join(".", chosen),
                  SentenceWords.and(others.stream().limit(MOST_NAMED).toList())));
    }
  }

  private void remark(String says) {
    add(new LogEntry.Remark(InputProblem.ofFile(file.name(), says)));
  }

  @Override
  public LogHeader header() {
    return header;
  }

  @Override
  protected void fill() {
    cursor.next().map(this::entry).ifPresent(this::add);
  }

  private LogEntry entry(JsonRecord record) {
    return members(record)
        .<LogEntry>map(
            members -> new LogRecord(header, record.line(), columns.cells(FlatRecord.of(members))))
        .orElseGet(() -> malformed(record));
  }

  private LogEntry malformed(JsonRecord record) {
    return new LogEntry.Malformed(
        new InputProblem(file.name(), record.line(), 0, "", record.whyNot().orElse("")));
  }

  @Override
  public void close() throws IOException {
    try (file) {
      cursor.close();
    }
  }
}
