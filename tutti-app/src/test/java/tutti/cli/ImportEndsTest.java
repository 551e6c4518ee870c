package tutti.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tutti.database.embedded.Site;
import tutti.intake.Cases;

/** How imports end that do not come to their end: by Ctrl-C, by a kill, in the middle of a file. */
@Tag("slow")
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class ImportEndsTest {

  private static final int FACTS = 60_000;
  private static final Pattern ADDRESS = Pattern.compile("Tutti is at (http://\\S+)");
  private static final Pattern STOPPED =
      Pattern.compile("stopped: ([\\d,]+) of 60,000 facts are stored and stay [(]import 1[)]");

  @TempDir(factory = Site.class)
  private Path folder = Path.of("");

  private Path temporary() throws IOException {
    return Files.createDirectories(folder.resolve("tmp"));
  }

  private OtherJvm tutti(Object... words) throws IOException {
    return OtherJvm.start(
        Map.of(
            "TUTTI_PROGRAMS_DIR",
            Site.programs().toString(),
            "JAVA_TOOL_OPTIONS",
            "-Djava.io.tmpdir=" + temporary()),
        words);
  }

  private OtherJvm importing() throws IOException {
    var company = Files.writeString(folder.resolve("company.yaml"), Cases.COMPANY);
    var rows = new StringBuilder("arrow,key,stage,at\n");
    for (var i = 0; i < FACTS; i++) {
      rows.append("leads,").append(i).append(",offered,2026-03-28T10:00:00Z\n");
    }
    var data = Files.writeString(folder.resolve("leads.csv"), rows);
    return tutti("import", company, "--data", data, "--data-dir", folder.resolve("data"));
  }

  private static boolean storing(OtherJvm tutti) {
    return tutti.out().stream().anyMatch(line -> line.startsWith("stored "));
  }

  private List<String> imports() throws Exception {
    try (var tutti = tutti("imports", "--data-dir", folder.resolve("data"))) {
      assertThat(tutti.ended().exit()).as(tutti.err().toString()).isZero();
      return tutti.out();
    }
  }

  @Test
  void ctrlCStopsAfterTheFactsInHandAndTheSameCommandGoesOn() throws Exception {
    try (var tutti = importing()) {
      Site.await("it stores", () -> storing(tutti) || !tutti.isAlive());
      tutti.interrupt();
      assertThat(tutti.ended().exit()).as(tutti.err().toString()).isEqualTo(130);
      assertThat(tutti.out()).anyMatch(line -> STOPPED.matcher(line).matches());
      assertThat(tutti.out()).anyMatch(line -> line.startsWith("the same command goes on"));
    }
    assertThat(imports()).anyMatch(line -> line.startsWith("1 ") && line.contains("cancelled"));
    try (var tutti = importing()) {
      assertThat(tutti.ended().exit()).as(tutti.err().toString()).isZero();
    }
    assertThat(imports()).anyMatch(line -> line.startsWith("2 ") && line.contains("stored"));
  }

  @Test
  void oneThatWasKilledBrokeOffAndKeepsWholeBatches() throws Exception {
    try (var tutti = importing()) {
      Site.await("it stores", () -> storing(tutti) || !tutti.isAlive());
      tutti.killed();
    }
    var line = imports().stream().filter(row -> row.startsWith("1 ")).findFirst().orElseThrow();
    assertThat(line).contains("broken off").containsPattern("\\d?[02468],000 ");
    try (var tutti = tutti("imports", "take-back", 1, "--data-dir", folder.resolve("data"))) {
      assertThat(tutti.ended().exit()).as(tutti.err().toString()).isZero();
    }
    assertThat(imports()).anyMatch(row -> row.contains("taken back"));
  }

  @Test
  void aKillInTheMiddleOfAFileLeavesNothingInThePublicFolderNorAfterTheNextStart()
      throws Exception {
    var uploads = folder.resolve("data/uploads");
    try (var tutti = tutti("serve", "--data-dir", folder.resolve("data"), "--port", 0)) {
      Site.await("it serves", () -> address(tutti).isPresent() || !tutti.isAlive());
      var port = URI.create(address(tutti).orElseThrow()).getPort();
      try (var socket = new Socket("127.0.0.1", port)) {
        halfAFile(socket);
        Site.await("it is put down", () -> tutti.keepsOpen(uploads));
        tutti.killed();
      }
    }
    try (var left = Files.list(temporary())) {
      assertThat(left).isEmpty();
    }
    assertThat(holdsData(uploads)).isFalse();
    imports();
    assertThat(holdsData(uploads)).isFalse();
  }

  private static Optional<String> address(OtherJvm tutti) {
    return tutti.out().stream()
        .map(ADDRESS::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst();
  }

  /** A form of 40 MB, of which 2 MB arrive. */
  private static void halfAFile(Socket socket) throws IOException {
    var head =
        """
        POST /import HTTP/1.1
        Host: 127.0.0.1
        Content-Type: multipart/form-data; boundary=tutti
        Content-Length: 40000000

        --tutti
        Content-Disposition: form-data; name="files"; filename="people.csv"

        """
            .replace("\n", "\r\n");
    socket.getOutputStream().write(head.getBytes(US_ASCII));
    socket.getOutputStream().write("leads,1,offered\n".repeat(125_000).getBytes(US_ASCII));
    socket.getOutputStream().flush();
  }

  private static boolean holdsData(Path uploads) {
    try (var files = Files.walk(uploads)) {
      return files.anyMatch(file -> Files.isRegularFile(file) && file.toFile().length() > 100_000);
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }
}
