package tutti.company.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tutti.reading.CsvCell;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;

/** A CSV text as rows of named cells that know where they stand. */
record CsvTable(String file, Map<String, Integer> columns, List<CsvTable.Row> rows) {

  private static final int WIDEST = 4_000_000;
  private static final int LONGEST = 10_000_000;

  /** One row; a cell is read by its column's name, empty ones as missing. */
  record Row(String file, int line, Map<String, Integer> columns, List<String> cells) {

    Optional<String> cell(String column) {
      return Optional.ofNullable(columns.get(column))
          .filter(at -> at < cells.size())
          .map(at -> CsvCell.read(cells.get(at).strip()))
          .filter(text -> !text.isEmpty());
    }

    InputProblem problem(String column, String says) {
      return new InputProblem(file, line, columns.getOrDefault(column, -1) + 1, column, says);
    }
  }

  /**
   * Reads a whole text.
   *
   * @throws UnreadableInput when it is no CSV, or has no column {@code person} or {@code party}
   */
  static CsvTable read(String file, String text) {
    if (text.length() > LONGEST) {
      throw new UnreadableInput(
          List.of(
              InputProblem.ofFile(file, "The file is longer than 10 MB; split it into several.")));
    }
    var records = records(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
    var columns = new LinkedHashMap<String, Integer>();
    if (!records.isEmpty()) {
      var names = records.getFirst().getFields();
      for (var i = 0; i < names.size(); i++) {
        columns.putIfAbsent(names.get(i).strip().toLowerCase(Locale.ROOT), i);
      }
    }
    if (!columns.containsKey("person") && !columns.containsKey("party")) {
      throw new UnreadableInput(
          List.of(
              new InputProblem(
                  file,
                  1,
                  0,
                  "",
                  "The first row names the columns; expected party, or person and party.")));
    }
    return new CsvTable(file, columns, rows(file, columns, records));
  }

  private static List<CsvRecord> records(String file, String text) {
    var records = new ArrayList<CsvRecord>();
    try (var csv =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .maxBufferSize(WIDEST)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(text)) {
      csv.forEach(records::add);
    } catch (CsvParseException | IOException e) {
      var line = records.isEmpty() ? 1 : (int) records.getLast().getStartingLineNumber();
      throw new UnreadableInput(
          List.of(
              new InputProblem(
                  file, line, 0, "", "From here on this is not CSV: a quote is not closed.")));
    }
    return records;
  }

  /** Spreadsheets of half of Europe write semicolons. */
  private static char separator(String text) {
    var first = text.lines().filter(line -> !line.isEmpty()).findFirst().orElse("");
    return first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
  }

  private static List<Row> rows(
      String file, Map<String, Integer> columns, List<CsvRecord> records) {
    return records.stream()
        .skip(1)
        .map(row -> new Row(file, (int) row.getStartingLineNumber(), columns, row.getFields()))
        .toList();
  }

  boolean has(String column) {
    return columns.containsKey(column);
  }

  /** A problem for each column nobody reads. */
  List<InputProblem> unread(List<String> known) {
    return columns.entrySet().stream()
        .filter(column -> !known.contains(column.getKey()))
        .map(column ->
            new InputProblem(
                file,
                1,
                column.getValue() + 1,
                column.getKey(),
                "This column is not read; expected " + String.join(", ", known) + "."))
        .toList();
  }
}
