package tutti.logs.ocel.table;

import java.io.InputStream;
import java.util.List;
import tutti.evidence.EncodedColumns;
import tutti.evidence.LogReader;
import tutti.evidence.log.LogBeginning;
import tutti.evidence.log.LogFormat;
import tutti.logs.ocel.OcelRecords;

/** Object-centric logs in SQLite. */
public final class OcelTableFormat implements LogFormat {

  @Override
  public String title() {
    return "OCEL";
  }

  @Override
  public String mediaType() {
    return "application/vnd.sqlite3";
  }

  @Override
  public List<String> endings() {
    return List.of(".sqlite", ".sqlite3", ".db");
  }

  @Override
  public boolean knows(LogBeginning beginning) {
    return beginning.bytes().startsWith("SQLite format 3\u0000");
  }

  @Override
  public LogReader open(String file, InputStream bytes, List<EncodedColumns> wanted) {
    return new OcelRecords(OcelTables.read(file, bytes));
  }
}
