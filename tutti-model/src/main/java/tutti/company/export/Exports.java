package tutti.company.export;

import java.util.List;
import java.util.Optional;

/** All forms in which a company leaves, in one list. */
public final class Exports {

  private static final List<Export> ALL =
      List.of(
          new OpenSlo(),
          new Mermaid(),
          new Dot(),
          new PartyTable(),
          new ArrowTable(),
          new PromiseTable(),
          new SeatTable());

  private Exports() {}

  public static List<Export> all() {
    return ALL;
  }

  /** The form with this id. */
  public static Optional<Export> named(String id) {
    return ALL.stream().filter(export -> export.id().equals(id)).findFirst();
  }
}
