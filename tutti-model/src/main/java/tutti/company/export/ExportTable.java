package tutti.company.export;

import java.util.List;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.reading.CsvDocument;

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
    return CsvDocument.of(columns, rows(company));
  }

  static String word(boolean yes) {
    return yes ? "true" : "";
  }

  static String list(List<String> words) {
    return String.join("; ", words);
  }
}
