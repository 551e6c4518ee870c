package tutti.insight.check.chain;

import java.util.List;
import tutti.insight.check.CheckRule;

/** The rules about arrows that follow on each other. */
public final class ChainLints {

  private ChainLints() {}

  /** Every rule of this room. */
  public static List<CheckRule> all() {
    return List.of(
        new ChainSum(),
        new ChainProduct(),
        new Watermelon(),
        new RelayLoss(),
        new PushWithoutEnable(),
        new RepeatPush(),
        new OutOfOrder());
  }
}
