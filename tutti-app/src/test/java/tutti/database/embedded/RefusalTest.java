package tutti.database.embedded;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalTest {

  @TempDir(factory = Site.class)
  Path folder;

  @Test
  void aFileIsNoFolder() throws Exception {
    Path file = Files.writeString(folder.resolve("notes.txt"), "mine");
    refusal(file).hasMessageContaining(file.toString()).hasMessageContaining("is a file");
    assertThat(file).hasContent("mine");
  }

  @Test
  void aFolderThatCannotBeMadeIsNamedInFull() throws Exception {
    refusal(Path.of("/proc/tutti"))
        .hasMessageContaining("/proc/tutti")
        .hasMessageContaining("choose another --data-dir");
    Path below = Files.createFile(folder.resolve("file")).resolve("data");
    refusal(Path.of("").toAbsolutePath().relativize(below)).hasMessageContaining(" " + below + " ");
  }

  @Test
  void dataOfAnotherMajorVersionStaysUntouched() throws Exception {
    Path version = Files.createDirectories(cluster()).resolve("PG_VERSION");
    Files.writeString(version, "17\n");
    ServerAccount.named(version).own(cluster());
    refusal(folder)
        .hasMessageContaining(cluster() + " was made by PostgreSQL 17")
        .hasMessageContaining("bundles PostgreSQL 18");
    assertThat(cluster()).isDirectoryNotContaining(path -> !path.equals(version));
    assertThat(version).hasContent("17");
  }

  @Test
  void aFolderThatIsNoClusterStaysUntouched() throws Exception {
    Files.createDirectories(cluster());
    ServerAccount.named(cluster()).own(cluster());
    refusal(folder).hasMessageContaining("PG_VERSION is missing");
    assertThat(cluster()).isEmptyDirectory();
  }

  @Test
  void aLostPasswordIsNotReplaced() throws Exception {
    Files.writeString(Files.createDirectories(cluster()).resolve("PG_VERSION"), "18\n");
    ServerAccount.named(cluster()).own(cluster());
    refusal(folder).hasMessageContaining(folder.resolve("password") + " with the password");
    assertThat(folder.resolve("password")).doesNotExist();
  }

  @Test
  void dataOfAnotherUserIsNotTouched() throws Exception {
    assumeTrue(isRoot());
    Files.writeString(Files.createDirectories(cluster()).resolve("PG_VERSION"), "18\n");
    refusal(folder).hasMessageContaining("belongs to the user root").hasMessageContaining("nobody");
  }

  @Test
  void rootLearnsWhichFolderBarsTheWay() throws Exception {
    assumeTrue(isRoot());
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, fromString("rwx------"));
    refusal(closed.resolve("deep/data"))
        .hasMessageContaining("may not enter " + closed + ":")
        .hasMessageContaining("choose another --data-dir");
  }

  @Test
  void aRefusalFreesTheFolder() throws Exception {
    Files.createDirectories(cluster());
    ServerAccount.named(cluster()).own(cluster());
    refusal(folder).hasMessageContaining("PG_VERSION is missing");
    refusal(folder).hasMessageContaining("PG_VERSION is missing");
    assertThat(folder.resolve("lock.pid")).doesNotExist();
  }

  private Path cluster() {
    return folder.resolve("pgdata");
  }

  private static boolean isRoot() {
    return ProcessHandle.current().info().user().filter("root"::equals).isPresent();
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> refusal(Path dataDir) {
    return assertThatThrownBy(() -> Site.start(dataDir)).isInstanceOf(CannotStart.class);
  }
}
