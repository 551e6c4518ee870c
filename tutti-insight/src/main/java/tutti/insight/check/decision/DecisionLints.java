package tutti.insight.check.decision;

import java.util.List;
import tutti.insight.check.CheckRule;

/** The rules about decisions, reviews and balance. */
public final class DecisionLints {

  private DecisionLints() {}

  /** Every rule of this room. */
  public static List<CheckRule> all() {
    return List.of(
        new OverIndex(),
        new NoTargetMix(),
        new OneAccount(),
        new CustomerFacingFloor(),
        new OneWayVision(),
        new FunctionLabel(),
        new UnthankedFunction(),
        new Uninvited(),
        new FrameworkOverdue(),
        new FunctionAbsent());
  }
}
