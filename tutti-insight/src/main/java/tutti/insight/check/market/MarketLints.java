package tutti.insight.check.market;

import java.util.List;
import tutti.insight.check.CheckRule;

/** The rules about audiences, needs, offerings and programs. */
public final class MarketLints {

  private MarketLints() {}

  /** Every rule of this room. */
  public static List<CheckRule> all() {
    return List.of(
        new MotionMisfit(),
        new TossedOver(),
        new BuiltNotBought(),
        new OutcomeUnchecked(),
        new NotToldBack(),
        new NeedWithoutOffering(),
        new OfferingWithoutNeed(),
        new ComfortZone(),
        new VanitySignal(),
        new MarketNoteStale());
  }
}
