package tutti.charter;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tutti.charter.store.CharterVersions.Step;

/**
 * The versions as an editor sees its changes: what can be undone, latest first, and what was undone
 * and can be brought back. A new change makes an end of the latter; putting an older version in
 * force is a change like any other.
 *
 * @param done the versions that stand, the one in force last
 * @param undone the versions that were undone, the one undone last at the end
 * @param latestUndid whether the latest version is an undoing
 */
record UndoHistory(List<Integer> done, List<Integer> undone, boolean latestUndid) {

  UndoHistory {
    done = List.copyOf(done);
    undone = List.copyOf(undone);
  }

  /** Walks along all versions, from the first on. */
  static UndoHistory of(List<Step> steps) {
    var done = new ArrayList<Integer>();
    var undone = new ArrayList<Integer>();
    var undid = false;
    for (var step : steps) {
      undid = step.again().isPresent() && done.contains(step.again().getAsInt());
      if (step.again().isEmpty()) {
        done.add(step.number());
        undone.clear();
      } else if (undid) {
        back(done, undone, step.again().getAsInt());
      } else {
        forth(done, undone, step.again().getAsInt());
      }
    }
    return new UndoHistory(done, undone, undid);
  }

  private static void back(List<Integer> done, List<Integer> undone, int to) {
    while (done.getLast() != to) {
      undone.add(done.removeLast());
    }
  }

  private static void forth(List<Integer> done, List<Integer> undone, int to) {
    while (!undone.isEmpty() && (done.isEmpty() || done.getLast() != to)) {
      done.add(undone.removeLast());
    }
  }

  /**
   * A step between versions.
   *
   * @param undoes the version that loses its force; for a redo, the one that gets it back
   * @param to the version whose text comes into force
   */
  record Turn(int undoes, int to, String why) {
    Turn {
      requireNonNull(why, "why");
    }
  }

  /** The latest change that stands is undone. */
  Optional<Turn> undo() {
    if (done.size() < 2) {
      return Optional.empty();
    }
    var undoes = done.getLast();
    var to = done.get(done.size() - 2);
    return Optional.of(
        new Turn(undoes, to, "Undid version %d: back to version %d.".formatted(undoes, to)));
  }

  /** What was undone last comes back. */
  Optional<Turn> redo() {
    return undone.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Turn(
                undone.getLast(),
                undone.getLast(),
                "Brought version %d back, which had been undone.".formatted(undone.getLast())));
  }

  /** Undoing this version is a step of undoing or redoing; empty when it lies further back. */
  Optional<Turn> undoing(int version, int latest) {
    if (version == latest && latestUndid) {
      return redo();
    }
    return undo().filter(turn -> version == latest || version == turn.undoes());
  }
}
