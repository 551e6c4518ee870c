package tutti.logs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tutti.evidence.EncodedColumns;
import tutti.evidence.LogEntry;
import tutti.evidence.LogRecord;
import tutti.evidence.WantedColumns;
import tutti.evidence.log.LogFormats;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;

/**
 * What reading one log gave, by the format it is known as.
 *
 * @param failure the sentences of what ended the reading; none when nothing did
 */
public record ReadLog(
    List<String> columns,
    List<LogRecord> records,
    List<String> malformed,
    List<String> remarks,
    List<String> failure) {

  /** A log of a text. */
  public static ReadLog of(String name, String text) {
    return of(name, text.getBytes(UTF_8));
  }

  /** A log of bytes in which no columns are wanted. */
  public static ReadLog of(String name, byte[] bytes) {
    return of(name, new ByteArrayInputStream(bytes), Set.of());
  }

  /** A log that lies in a file. */
  public static ReadLog of(Path file) {
    try {
      return of(file.toString(), Files.newInputStream(file), Set.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A log whose header is known by columns. */
  public static ReadLog of(String name, InputStream bytes, Set<String> wanted) {
    var read =
        new ReadLog(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    try (var log =
        LogFormats.open(
            name,
            bytes,
            List.of(new EncodedColumns(Optional.empty(), WantedColumns.all(wanted))))) {
      read.columns.addAll(log.header().columns());
      log.forEachRemaining(read::take);
    } catch (UnreadableInput e) {
      e.problems().stream().map(InputProblem::sentence).forEach(read.failure::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  private void take(LogEntry entry) {
    switch (entry) {
      case LogRecord row -> records.add(row);
      case LogEntry.Malformed(var problem) -> malformed.add(problem.sentence());
      case LogEntry.Remark(var left) -> remarks.add(left.sentence());
    }
  }

  /** Each record as its cells by their columns. */
  public List<Map<String, String>> rows() {
    return records.stream().map(LogRecord::values).toList();
  }

  /** The cells of a column, one after another. */
  public List<String> column(String name) {
    return records.stream().map(row -> row.cell(name).orElse("")).toList();
  }

  /** Where each record begins. */
  public List<Long> lines() {
    return records.stream().map(LogRecord::line).toList();
  }
}
