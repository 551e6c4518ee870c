package tutti.evidence.log;

import java.io.InputStream;
import java.util.List;
import tutti.evidence.EncodedColumns;
import tutti.evidence.LogReader;
import tutti.evidence.csv.CsvRows;

/** Cells divided by comma, semicolon, tab or bar; what no other format knows is read as this. */
final class CsvFormat implements LogFormat {

  @Override
  public String title() {
    return "CSV";
  }

  @Override
  public String mediaType() {
    return "text/csv";
  }

  @Override
  public List<String> endings() {
    return List.of(".csv", ".tsv");
  }

  @Override
  public boolean knows(LogBeginning beginning) {
    return true;
  }

  @Override
  public LogReader open(String file, InputStream bytes, List<EncodedColumns> wanted) {
    return CsvRows.open(file, bytes, wanted);
  }
}
