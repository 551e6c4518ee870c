package tutti.company.export;

import java.util.List;
import java.util.Optional;

/** All forms in which a company leaves, in one list. */
public final class ExportFormats {

  private static final List<ExportFormat> ALL =
      List.of(
          new OpenSlo(),
          new MermaidFlowchart(),
          new DotGraph(),
          new PartyTable(),
          new ArrowTable(),
          new PromiseTable(),
          new SeatTable());

  private ExportFormats() {}

  public static List<ExportFormat> all() {
    return ALL;
  }

  /** The form with this id. */
  public static Optional<ExportFormat> named(String id) {
    return ALL.stream().filter(export -> export.id().equals(id)).findFirst();
  }
}
