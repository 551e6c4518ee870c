package tutti.insight.check.promise;

import java.util.List;
import tutti.insight.check.CheckRule;

/** The rules about promises. */
public final class PromiseLints {

  private PromiseLints() {}

  /** Every rule of this room. */
  public static List<CheckRule> all() {
    return List.of(
        new NoData(),
        new UnownedPromise(),
        new TwoOwners(),
        new Unfulfilled(),
        new NoCustomerSignal(),
        new BadTarget(),
        new SpeedOnly(),
        new VagueGood(),
        new AssumedConfirmations(),
        new PersonMeasure(),
        new MostlyDeclined());
  }
}
