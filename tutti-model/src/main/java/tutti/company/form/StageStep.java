package tutti.company.form;

import static java.util.Objects.requireNonNull;

import tutti.company.Stage;

/** From one stage to another. */
public record StageStep(Stage from, Stage to) {

  public StageStep {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
  }

  /** Whether the receiver says that it was taken: by confirming, or by a yes to an offer. */
  boolean receiverSays() {
    return to == Stage.CONFIRMED || to == Stage.ACCEPTED && from == Stage.OFFERED;
  }
}
