package tutti.company.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.reading.CsvCell;

/** A table of a company as CSV. No cell is a formula to a spreadsheet. */
abstract class ExportTable implements ExportFormat {

  private final String name;
  private final List<String> columns;

  ExportTable(String name, List<String> columns) {
    this.name = name;
    this.columns = columns;
  }

  abstract Stream<List<String>> rows(Company company);

  @Override
  public final String id() {
    return "csv-" + name;
  }

  @Override
  public final String title() {
    return name + " as CSV";
  }

  @Override
  public final String mediaType() {
    return "text/csv; charset=utf-8";
  }

  @Override
  public final String ending() {
    return "csv";
  }

  @Override
  public final String write(Company company) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(columns);
      rows(company).forEach(row -> csv.writeRecord(row.stream().map(CsvCell::written).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory takes every character
    }
    return text.toString();
  }

  static String word(boolean yes) {
    return yes ? "true" : "";
  }

  static String list(List<String> words) {
    return String.join("; ", words);
  }
}
