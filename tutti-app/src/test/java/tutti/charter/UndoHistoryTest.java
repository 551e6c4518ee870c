package tutti.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.charter.store.CharterVersions.Step;
import tutti.testkit.LawCases;

/** Undo and redo among versions, beside an editor that keeps its texts in a list. */
class UndoHistoryTest {

  private static final int CASES = LawCases.cases(300);
  private static final int STEPS = 40;

  private final List<Step> steps = new ArrayList<>();

  private UndoHistory history() {
    return UndoHistory.of(steps);
  }

  private void change() {
    steps.add(new Step(steps.size() + 1, OptionalInt.empty()));
  }

  private void undo() {
    turn(history().undo().orElseThrow());
  }

  private void redo() {
    turn(history().redo().orElseThrow());
  }

  private void turn(UndoHistory.Turn turn) {
    steps.add(new Step(steps.size() + 1, OptionalInt.of(turn.to())));
  }

  /** The version whose text is in force. */
  private int inForce() {
    return steps.getLast().again().orElse(steps.size());
  }

  @Test
  void undoTwiceGoesTwoBackAndIsNoRedo() {
    for (var i = 0; i < 5; i++) {
      change();
    }
    undo();
    assertThat(inForce()).isEqualTo(4);
    undo();
    assertThat(inForce()).isEqualTo(3);
    redo();
    redo();
    assertThat(inForce()).isEqualTo(5);
    assertThat(history().redo()).isEmpty();
  }

  @Test
  void undoingAnUndoingBringsBackWhatWasUndone() {
    change();
    change();
    undo();
    turn(history().undoing(3, 3).orElseThrow());
    assertThat(inForce()).isEqualTo(2);
    assertThat(history().undoing(4, 4).orElseThrow().to()).isEqualTo(1);
  }

  @Test
  void aChangeMakesAnEndOfWhatWasUndone() {
    change();
    change();
    undo();
    change();
    assertThat(history().redo()).isEmpty();
    undo();
    assertThat(inForce()).isEqualTo(1);
  }

  @Test
  void theFirstVersionCannotBeUndone() {
    assertThat(history().undo()).isEmpty();
    change();
    assertThat(history().undo()).isEmpty();
    assertThat(history().redo()).isEmpty();
  }

  @Test
  void aVersionFurtherBackIsNoStepOfUndoing() {
    change();
    change();
    change();
    assertThat(history().undoing(2, 3)).isEmpty();
    assertThat(history().undoing(3, 3)).isPresent();
  }

  @Test
  void anyWalkIsThatOfAnEditor() {
    for (var seed = 0; seed < CASES; seed++) {
      steps.clear();
      var random = new Random(seed);
      var texts = new ArrayList<Integer>();
      var at = -1;
      for (var step = 0; step < STEPS; step++) {
        switch (random.nextInt(4)) {
          case 0, 1 -> {
            if (at > 0) {
              undo();
              at--;
            }
          }
          case 2 -> {
            if (at < texts.size() - 1) {
              redo();
              at++;
            }
          }
          default -> {
            change();
            texts.subList(at + 1, texts.size()).clear();
            texts.add(steps.size());
            at++;
          }
        }
        if (at >= 0) {
          assertThat(inForce()).as("seed %d, step %d", seed, step).isEqualTo(texts.get(at));
        }
      }
    }
  }
}
