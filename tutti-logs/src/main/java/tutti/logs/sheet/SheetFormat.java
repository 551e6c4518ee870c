package tutti.logs.sheet;

import java.io.InputStream;
import java.util.List;
import tutti.evidence.EncodedColumns;
import tutti.evidence.LogReader;
import tutti.evidence.log.LogBeginning;
import tutti.evidence.log.LogFormat;
import tutti.logs.SpooledFile;

/** Workbooks of Excel and of all that write the same ({@code .xlsx}); old ones are none. */
public final class SheetFormat implements LogFormat {

  private static final String ZIP = "PK\u0003\u0004";

  @Override
  public String title() {
    return "Excel";
  }

  @Override
  public String mediaType() {
    return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  }

  @Override
  public List<String> endings() {
    return List.of(".xlsx");
  }

  @Override
  public boolean knows(LogBeginning beginning) {
    return beginning.bytes().startsWith(ZIP)
        && (beginning.endsWith(".xlsx")
            || beginning.bytes().contains("xl/workbook.xml")
            || beginning.bytes().contains("[Content_Types].xml")
                && beginning.bytes().contains("xl/"));
  }

  @Override
  public LogReader open(String file, InputStream bytes, List<EncodedColumns> wanted) {
    return SpooledFile.of(file, bytes).openedAs(copy -> SheetRows.open(copy, wanted));
  }
}
