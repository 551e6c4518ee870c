package tutti.insight.check.arrow;

import java.util.List;
import tutti.insight.check.Check;

/** The rules about arrows. */
public final class ArrowLints {

  private ArrowLints() {}

  /** Every rule of this room. */
  public static List<Check> all() {
    return List.of(
        new NoMeasure(),
        new NoReturn(),
        new PromiseOnCustomer(),
        new NoNeed(),
        new Overlap(),
        new Crossing(),
        new EndlessCollaboration(),
        new UnmappedFlow(),
        new MappedNeverSeen());
  }
}
