package tutti.logs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.evidence.LogEntry;
import tutti.evidence.LogRecord;
import tutti.evidence.log.LogFormats;

/** Logs read whole, for tests. */
public final class LogTexts {

  /** Where real logs lie. */
  public static final Path DATA =
      Path.of(Optional.ofNullable(System.getenv("TUTTI_DATA")).orElse("../../shared/data"));

  private LogTexts() {}

  /** Everything that stands in a log. */
  public record Whole(List<String> columns, List<LogEntry> entries) {

    /** Its records, each with the columns in which something stands. */
    public List<Map<String, String>> records() {
      return entries.stream()
          .filter(LogRecord.class::isInstance)
          .map(entry -> filled((LogRecord) entry))
          .toList();
    }

    private static Map<String, String> filled(LogRecord row) {
      var values = new LinkedHashMap<>(row.values());
      values.values().removeIf(String::isEmpty);
      return values;
    }

    /** One column of all records, blank where it has nothing. */
    public List<String> column(String name) {
      return records().stream().map(row -> row.getOrDefault(name, "")).toList();
    }

    /** What is said beside the records. */
    public List<String> remarks() {
      return entries.stream()
          .flatMap(entry ->
              entry instanceof LogEntry.Remark remark
                  ? Stream.of(remark.left().sentence())
                  : Stream.empty())
          .toList();
    }
  }

  public static Whole read(String file, String text) {
    return read(file, new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  /** Reads to the end. */
  public static Whole read(String file, InputStream bytes) {
    try (var log = LogFormats.open(file, bytes, List.of())) {
      var entries = new ArrayList<LogEntry>();
      log.forEachRemaining(entries::add);
      return new Whole(log.header().columns(), entries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
