package tutti.database.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tutti.database.disk.DiskLevels.MB;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.availability.Unavailable;
import tutti.database.disk.DiskSpace.Room;

/** What is done, and said, as a disk of 400 MB fills and empties. */
class DiskFloorTest {

  @TempDir private Path folder = Path.of("");

  private long left = 300;
  private Optional<IOException> mute = Optional.empty();

  private Room look() throws IOException {
    if (mute.isPresent()) {
      throw mute.get();
    }
    return new Room(left * MB, 400 * MB);
  }

  private DiskReserve ballast() {
    return new DiskReserve(folder.resolve("ballast"), 100_000);
  }

  private DiskFloor floor(boolean outside) {
    return new DiskFloor(this::look, Optional.of(ballast()).filter(_ -> !outside));
  }

  private void has(DiskFloor floor, long megabytes) {
    left = megabytes;
    floor.look();
    floor.trim();
  }

  @Test
  void withRoomNothingIsSaidAndEverythingIsStored() {
    var floor = floor(false);
    has(floor, 300);
    assertThat(floor.notice()).isEmpty();
    assertThatCode(floor::mustHaveRoom).doesNotThrowAnyException();
  }

  @Test
  void beforeItIsFullPeopleAreWarned() {
    var floor = floor(false);
    has(floor, 150);
    assertThat(floor.notice())
        .contains(
            new DiskNotice(
                false,
                "The disk of this Tutti is nearly full: 150 MB are left. At 96 MB nothing more is"
                    + " stored until there is room."));
    assertThatCode(floor::mustHaveRoom).doesNotThrowAnyException();
  }

  @Test
  void belowTheFloorNothingIsStoredUntilThereIsRoomAgain() {
    var floor = floor(false);
    has(floor, 58);
    assertThat(floor.hasRoom()).isFalse();
    assertThatThrownBy(floor::mustHaveRoom)
        .isInstanceOfSatisfying(
            Unavailable.class,
            unavailable -> assertThat(unavailable.why()).isEqualTo(Unavailable.Cause.DISK))
        .hasMessage(
            "The disk of this Tutti is full but for 58 MB, so nothing more is stored; reading goes"
                + " on. Storing begins again by itself when 105 MB are free.");
    assertThat(floor.notice()).map(DiskNotice::full).contains(true);
    has(floor, 100);
    assertThat(floor.hasRoom()).isFalse();
    has(floor, 120);
    assertThat(floor.hasRoom()).isTrue();
    has(floor, 300);
    assertThat(floor.notice()).isEmpty();
  }

  @Test
  void aDiskThatDoesNotSayHowFullItIsStaysAsItWas() {
    var floor = floor(false);
    has(floor, 58);
    mute = Optional.of(new IOException("gone"));
    has(floor, 300);
    assertThat(floor.hasRoom()).isFalse();
    mute = Optional.empty();
    has(floor, 300);
    assertThat(floor.hasRoom()).isTrue();
  }

  @Test
  void theReserveIsGivenUpOnlyWhenAlmostNothingIsLeftAndMadeAgainLater() throws IOException {
    var floor = floor(false);
    has(floor, 100);
    assertThat(ballast().isKept()).isFalse();
    has(floor, 300);
    assertThat(Files.size(ballast().file())).isEqualTo(100_000);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ballast().file())))
        .isEqualTo("rw-------");
    has(floor, 20);
    assertThat(ballast().isKept()).isTrue();
    has(floor, 3);
    assertThat(ballast().isKept()).isFalse();
    has(floor, 150);
    assertThat(ballast().isKept()).isFalse();
    has(floor, 300);
    assertThat(ballast().isKept()).isTrue();
  }

  @Test
  void theReserveIsOfBytesThatNoFileSystemMakesSmaller() throws IOException {
    ballast().keep();
    var packed = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(packed)) {
      Files.copy(ballast().file(), out);
    }
    assertThat(packed.size()).isGreaterThan(99_000);
  }

  @Test
  void aReserveThatCannotBeMadeLeavesNothingBehind() {
    var nowhere = new DiskReserve(folder.resolve("no/such/folder"), 100);
    var floor = new DiskFloor(this::look, Optional.of(nowhere));
    has(floor, 300);
    assertThat(nowhere.isKept()).isFalse();
    assertThat(floor.hasRoom()).isTrue();
  }

  @Test
  void aDatabaseElsewhereIsWrittenToOnAFullDiskOfOursButNoFileIsKept() {
    var floor = floor(true);
    has(floor, 3);
    assertThat(floor.hasRoom()).isTrue();
    assertThat(floor.hasRoomForFiles()).isFalse();
    assertThat(floor.notice()).isPresent();
    assertThat(ballast().isKept()).isFalse();
  }

  @Test
  void aFolderThatIsNotThereYetLiesOnTheDiskOfWhatIs() throws IOException {
    var room = DiskSpace.of(folder.resolve("not/yet")).look();
    assertThat(room.total()).isPositive();
    assertThat(room.usable()).isBetween(0L, room.total());
  }
}
