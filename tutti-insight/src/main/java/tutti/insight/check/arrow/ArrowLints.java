package tutti.insight.check.arrow;

import java.util.List;
import tutti.insight.check.CheckRule;

/** The rules about arrows. */
public final class ArrowLints {

  private ArrowLints() {}

  /** Every rule of this room. */
  public static List<CheckRule> all() {
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
