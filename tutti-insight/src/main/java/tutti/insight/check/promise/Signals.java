package tutti.insight.check.promise;

import tutti.company.Stage;

/** Whose word a stage is. */
final class Signals {

  private Signals() {}

  /** Whether the receiver says that it is good: by confirming, or by a yes to an offer. */
  static boolean ofReceiver(Stage valid, Stage good) {
    return good == Stage.CONFIRMED || good == Stage.ACCEPTED && valid == Stage.OFFERED;
  }
}
