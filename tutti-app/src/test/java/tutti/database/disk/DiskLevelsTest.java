package tutti.database.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.database.disk.DiskLevels.MB;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.database.disk.DiskLevels.State;

/** From where on a disk is low, and from where on full. */
class DiskLevelsTest {

  @ParameterizedTest
  @CsvSource({
    // disk, floor, warning, all in MB
    "400,96,192",
    "3200,96,320",
    "10240,236,1024",
    "51200,1056,2112",
    "1048576,1056,2112"
  })
  void theFloorGrowsWithTheDiskAndTheWarningComesWellBefore(long disk, long floor, long warning) {
    var levels = new DiskLevels(disk * MB);
    assertThat(levels.floor() / MB).isEqualTo(floor);
    assertThat(levels.warning() / MB).isEqualTo(warning);
    assertThat(levels.again()).isGreaterThan(levels.floor()).isLessThan(levels.warning());
  }

  @Test
  void aDiskThatIsFullIsWrittenToAgainOnlyWithSomeRoomAboveTheFloor() {
    var levels = new DiskLevels(400 * MB);
    assertThat(levels.next(State.PLENTY, 95 * MB)).isEqualTo(State.FULL);
    assertThat(levels.next(State.FULL, 100 * MB)).isEqualTo(State.FULL);
    assertThat(levels.next(State.LOW, 100 * MB)).isEqualTo(State.LOW);
    assertThat(levels.next(State.FULL, 106 * MB)).isEqualTo(State.LOW);
    assertThat(levels.next(State.FULL, 300 * MB)).isEqualTo(State.PLENTY);
  }

  @RepeatedTest(20)
  void howeverItFillsAndEmptiesNothingIsWrittenBelowTheFloor(RepetitionInfo repetition) {
    var seed = repetition.getCurrentRepetition();
    var random = new Random(seed);
    var levels = new DiskLevels(random.nextLong(100 * MB, 4_000_000 * MB));
    var state = State.PLENTY;
    for (var step = 0; step < 500; step++) {
      var usable = random.nextLong(3 * levels.warning());
      state = levels.next(state, usable);
      assertThat(state == State.FULL)
          .as("seed %d, step %d", seed, step)
          .isIn(usable < levels.floor(), usable < levels.again());
      if (usable < levels.warning()) {
        assertThat(state).isNotEqualTo(State.PLENTY);
      }
      if (usable >= 2 * levels.warning()) {
        assertThat(state).isEqualTo(State.PLENTY);
      }
      assertThat(levels.next(state, usable)).as("a second look changes nothing").isEqualTo(state);
    }
  }

  @ParameterizedTest
  @CsvSource({"212,212 MB", "0,0 MB", "1023,1023 MB", "1434,1.4 GB", "20480,20.0 GB"})
  void sizesAreSaidShortly(long megabytes, String words) {
    assertThat(DiskLevels.words(megabytes * MB)).isEqualTo(words);
  }
}
