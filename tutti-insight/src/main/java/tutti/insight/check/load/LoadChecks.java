package tutti.insight.check.load;

import java.util.List;
import tutti.insight.check.CheckRule;

/** The rules on more than can be carried. */
public final class LoadChecks {

  private LoadChecks() {}

  /** By number. */
  public static List<CheckRule> all() {
    return List.of(
        new ManySeats(),
        new MoreThanAllTime(),
        new DividedOwner(),
        new ManyPromises(),
        new BottleNeck(),
        new PiledUp(),
        new CrowdedArrow(),
        new CrowdedParty(),
        new NoStandIn(),
        new PastDate());
  }
}
