package tutti.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramArchiveTest {

  @TempDir Path around;

  private Path folder;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes);

  @BeforeEach
  void unpacksIntoAFolderWithSurroundings() throws IOException {
    folder = Files.createDirectory(around.resolve("folder")).toRealPath();
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, linux-x86_64",
    "Linux, aarch64, linux-arm_64",
    "Mac OS X, aarch64, darwin-arm_64",
    "Windows 11, amd64, windows-x86_64"
  })
  void aPlatformIsNamedAsItsArtifactNamesIt(String os, String arch, String platform) {
    assertThat(ProgramArchive.platform(os, arch)).isEqualTo(platform);
  }

  @Test
  void aPlatformWithoutProgramsIsPointedToAServerOfItsOwn() {
    assertThatThrownBy(() -> new ProgramArchive("plan9-sparc").unpack(folder.resolve("x")))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("plan9-sparc")
        .hasMessageContaining("TUTTI_DB_URL");
  }

  @Test
  void filesKeepTheirModeAndLinksTheirTarget() throws Exception {
    file("bin/run", 0755);
    link("bin/go", "run");
    unpack();
    assertThat(mode("bin/run")).isEqualTo("rwxr-xr-x");
    assertThat(Files.readSymbolicLink(folder.resolve("bin/go"))).isEqualTo(Path.of("run"));
  }

  @Test
  void aFileOutsideIsRefused() throws Exception {
    file("../evil", 0644);
    assertThatThrownBy(this::unpack).hasMessageContaining("reaches out of its folder");
    assertThat(folder.resolveSibling("evil")).doesNotExist();
  }

  @Test
  void aLinkToTheOutsideIsRefused() throws Exception {
    link("etc", "/etc");
    assertThatThrownBy(this::unpack).hasMessageContaining("reaches out of its folder");
  }

  @Test
  void aDetourOverTwoLinksIsRefused() throws Exception {
    directory("x/y");
    link("x/y/up", "../..");
    link("out", "x/y/up/..");
    file("out/evil", 0644);
    assertThatThrownBy(this::unpack).hasMessageContaining("reaches out of its folder");
    assertThat(folder.resolveSibling("evil")).doesNotExist();
  }

  private void file(String name, int mode) throws IOException {
    var entry = new TarArchiveEntry(name, true);
    entry.setMode(mode);
    put(entry);
  }

  private void directory(String name) throws IOException {
    put(new TarArchiveEntry(name + "/", true));
  }

  private void link(String name, String target) throws IOException {
    var entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
    entry.setLinkName(target);
    put(entry);
  }

  private void put(TarArchiveEntry entry) throws IOException {
    tar.putArchiveEntry(entry);
    tar.closeArchiveEntry();
  }

  private void unpack() throws IOException {
    tar.close();
    var packed = new TarArchiveInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    ProgramArchive.unpack(packed, folder);
  }

  private String mode(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
  }
}
