package tutti.reading;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** A table as CSV: names of columns, then rows, each line ended by CR and LF (RFC 4180). */
public final class CsvDocument {

  private CsvDocument() {}

  /**
   * The text of a table.
   *
   * @param columns their names, written as they are
   * @param rows each with a cell for every column; none is a formula to a spreadsheet
   */
  public static String of(List<String> columns, Stream<List<String>> rows) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(columns);
      rows.forEach(row -> csv.writeRecord(row.stream().map(CsvCell::written).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory takes every character
    }
    return text.toString();
  }
}
