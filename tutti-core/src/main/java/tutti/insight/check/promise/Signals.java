package tutti.insight.check.promise;

import tutti.company.Promise.Reach;
import tutti.company.Stage;

/** Whose word a stage is. */
final class Signals {

  private Signals() {}

  /** Whether the receiver says that it is good: by confirming, or by a yes to an offer. */
  static boolean ofReceiver(Reach reach) {
    return reach.good() == Stage.CONFIRMED
        || reach.good() == Stage.ACCEPTED && reach.valid() == Stage.OFFERED;
  }
}
