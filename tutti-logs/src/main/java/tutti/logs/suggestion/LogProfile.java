package tutti.logs.suggestion;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tutti.evidence.LogReader;
import tutti.evidence.LogRecord;
import tutti.evidence.log.LogFormats;
import tutti.evidence.value.DateOrder;
import tutti.interruption.WorkStopped;
import tutti.logs.preset.LogPreset;
import tutti.logs.preset.LogPresets;
import tutti.reading.TextNormalization;
import tutti.reading.UnreadableInput;

/**
 * What stands in the columns of a log, as far as it was read.
 *
 * @param rows how many records were read
 */
public record LogProfile(List<ColumnProfile> columns, long rows) {

  /** So many records say what the others will. */
  public static final int ENOUGH = 100_000;

  public LogProfile {
    columns = List.copyOf(columns);
  }

  /**
   * Reads the first records of a file; of an archive, of its first log.
   *
   * @param file its name, told with every problem
   * @throws tutti.reading.UnreadableInput when there is none that can be read
   */
  public static LogProfile of(String file, InputStream bytes) {
    var first = new ArrayList<LogProfile>();
    LogFormats.forEach(
        file,
        bytes,
        List.of(),
        log -> {
          if (first.isEmpty()) {
            first.add(of(log));
          }
        });
    return first.stream()
        .findFirst()
        .orElseThrow(() -> UnreadableInput.file(file, "The archive holds no log."));
  }

  /** Reads the first records of a log. */
  public static LogProfile of(LogReader log) {
    var header = log.header();
    var columns =
        IntStream.range(0, header.columns().size())
            .mapToObj(place -> new ColumnProfile(header.columns().get(place), place))
            .toList();
    var rows = 0L;
    while (rows < ENOUGH && log.hasNext()) {
      WorkStopped.ifAsked();
      if (log.next() instanceof LogRecord row) {
        rows++;
        columns.forEach(
            column -> column.look(TextNormalization.stripped(row.cells().get(column.place()))));
      }
    }
    return new LogProfile(columns, rows);
  }

  /** The columns in which something stands. */
  List<ColumnProfile> filled() {
    return columns.stream().filter(column -> column.filled() > 0).toList();
  }

  /** The known export that it is, by the names of its columns. */
  public Optional<LogPreset> preset() {
    return LogPresets.of(columns.stream().map(ColumnProfile::name).toList());
  }

  /** In which order its columns write day and month, where their numbers leave it open. */
  Map<String, DateOrder> orders() {
    var orders = new HashMap<String, DateOrder>();
    columns.forEach(column -> order(column).ifPresent(order -> orders.put(column.name(), order)));
    return orders;
  }

  /** A column whose own dates leave it open is written as the others of its file are. */
  Optional<DateOrder> order(ColumnProfile column) {
    return column.order().or(() -> column.orderUnclear() ? others() : Optional.empty());
  }

  private Optional<DateOrder> others() {
    var told = columns.stream().flatMap(column -> column.order().stream()).distinct().toList();
    return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
  }
}
