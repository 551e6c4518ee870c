package tutti.company.statement;

import tutti.company.Arrow;
import tutti.company.PromiseState;

/** How an arrow stands, as people say it. */
public final class StateWords {

  /** Nothing is promised on it. */
  public static final String UNPROMISED = "no promise yet";

  private StateWords() {}

  /** {@code at risk}; of an arrow nobody has promised anything on, that. */
  public static String of(Arrow arrow, PromiseState state) {
    return state == PromiseState.UNMEASURED && arrow.promises().isEmpty()
        ? UNPROMISED
        : state.text();
  }
}
