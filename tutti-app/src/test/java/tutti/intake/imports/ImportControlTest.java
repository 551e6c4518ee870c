package tutti.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Work on imports that somebody waits for. */
class ImportControlTest {

  @Test
  void whatIsDoneAtOnceIsAnsweredAtOnce() {
    var refused = new ImportOutcome.Refused("It is taken back already.");
    assertThat(ImportControl.awaited(() -> refused)).isEqualTo(refused);
  }

  @Test
  void whatBreaksIsToldAsItBroke() {
    assertThatThrownBy(() ->
            ImportControl.awaited(() -> {
              throw new IllegalStateException("the database is gone");
            }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the database is gone");
  }
}
