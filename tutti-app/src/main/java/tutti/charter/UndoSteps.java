package tutti.charter;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * What undoing and redoing would do now.
 *
 * @param undoes the latest version that stands and can be undone
 * @param back the version that would come back by that
 * @param redoes the version that was undone last and can be brought back
 */
public record UndoSteps(OptionalInt undoes, OptionalInt back, OptionalInt redoes) {
  public UndoSteps {
    requireNonNull(undoes, "undoes");
    requireNonNull(back, "back");
    requireNonNull(redoes, "redoes");
  }
}
