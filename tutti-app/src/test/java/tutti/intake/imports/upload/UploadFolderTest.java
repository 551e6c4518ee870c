package tutti.intake.imports.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where files handed in wait. */
class UploadFolderTest {

  @TempDir private static Path dataDir = Path.of("");

  private final UploadFolder folder = new UploadFolder(dataDir);

  @AfterEach
  void gone() throws IOException {
    folder.destroy();
  }

  private DataFile keep(String name, String text) {
    return folder.keep(name, new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static Path parent(DataFile file) {
    return Objects.requireNonNull(file.place().getParent(), "a folder");
  }

  private static long dataFiles(Path folder) throws IOException {
    try (var list = Files.list(folder)) {
      return list.filter(file -> file.toString().endsWith(".data")).count();
    }
  }

  @Test
  void theBytesAreKeptAsTheyCame() throws IOException {
    assertThat(Files.readString(keep("orders.csv", "a,b\r\nZoë").place())).isEqualTo("a,b\r\nZoë");
  }

  @Test
  void twoFilesOfOneNameAreTwoFiles() throws IOException {
    var one = keep("orders.csv", "one");
    var other = keep("orders.csv", "other");
    assertThat(Files.readString(one.place())).isEqualTo("one");
    assertThat(Files.readString(other.place())).isEqualTo("other");
  }

  @Test
  void aNameDecidesNothingAboutThePlace() {
    var file = keep("../../../etc/passwd", "x");
    assertThat(parent(file)).isEqualTo(parent(keep("orders.csv", "y")));
    assertThat(file.place().toString()).doesNotContain("passwd");
  }

  @Test
  void nobodyElseMayRead() throws IOException {
    var file = keep("orders.csv", "secret");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.place())))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(parent(file))))
        .isEqualTo("rwx------");
  }

  @Test
  void aDroppedFileIsGoneAndMayBeDroppedAgain() {
    var file = keep("orders.csv", "x");
    folder.drop(file);
    assertThat(file.place()).doesNotExist();
    folder.drop(file);
  }

  @Test
  void whatIsKeptForAnImportOutlivesItsProcessUntilItIsDropped() throws IOException {
    var kept = folder.keepFor(7, List.of(keep("a.csv", "one"), keep("b.csv", "two")));
    assertThat(folder.keepFor(7, kept)).isEqualTo(kept);
    folder.destroy();
    var next = new UploadFolder(dataDir);
    assertThat(next.holds(kept)).isTrue();
    assertThat(Files.readString(kept.getFirst().place())).isEqualTo("one");
    assertThat(kept).extracting(DataFile::name).containsExactly("a.csv", "b.csv");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(next.keptFor(7))))
        .isEqualTo("rwx------");
    next.keepFor(8, List.of());
    next.dropAllBut(Set.of(8L));
    assertThat(next.holds(kept)).isFalse();
    assertThat(next.keptFor(8)).exists();
    next.dropFor(8);
    assertThat(next.keptFor(8)).doesNotExist();
    next.destroy();
  }

  @Test
  void aFileThatBreaksOffOnItsWayTakesNoRoom() throws IOException {
    var there = parent(keep("whole.csv", "x"));
    var broken =
        new InputStream() {
          private int left = 3;

          @Override
          public int read() throws IOException {
            if (left-- > 0) {
              return 'x';
            }
            throw new IOException("the line is dead");
          }
        };
    assertThatThrownBy(() -> folder.keep("half.csv", broken))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(dataFiles(there)).isEqualTo(1);
  }

  @Test
  void whenTheHouseClosesNothingIsLeft() throws IOException {
    var there = parent(keep("orders.csv", "x"));
    folder.destroy();
    assertThat(there).doesNotExist();
  }

  @Test
  void filesLieInTheDataFolderBehindADoorOfTheirOwn() throws IOException {
    var uploads = dataDir.resolve("uploads");
    assertThat(keep("orders.csv", "x").place()).startsWith(uploads);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(uploads)))
        .isEqualTo("rwx------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.spool("a"))))
        .startsWith("rwx");
    assertThat(folder.spool("a")).startsWith(uploads);
  }

  @Test
  void whatAKilledProcessLeftIsClearedAtTheNextStart(@TempDir Path other) throws IOException {
    var left = Files.createDirectories(other.resolve("uploads/123/spool"));
    Files.writeString(left.resolve("people.csv"), "somebody's work");
    Files.writeString(left.resolveSibling("lock"), "");
    Files.writeString(other.resolve("uploads/loose.data"), "more of it");
    var next = new UploadFolder(other);
    assertThat(left).doesNotExist();
    assertThat(other.resolve("uploads/loose.data")).doesNotExist();
    next.destroy();
  }

  @Test
  void whatALivingProcessHasIsLeftAlone() throws IOException {
    var kept = keep("orders.csv", "x");
    new UploadFolder(dataDir).destroy();
    assertThat(kept.place()).exists();
  }

  @Test
  void aFolderThatCannotBeMadeIsSaidInASentence(@TempDir Path other) throws IOException {
    var file = Files.writeString(other.resolve("file"), "x");
    assertThatThrownBy(() -> new UploadFolder(file))
        .isInstanceOf(UploadFolder.Unusable.class)
        .hasMessageContaining("choose another --data-dir");
  }
}
