package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.company.sample.SampleCompany;
import tutti.database.embedded.OutsideServer;
import tutti.database.embedded.Site;

/** Tutti in a process of its own: nothing but its own words, and never a stack trace. */
@Tag("slow")
class AsPeopleStartItTest {

  @TempDir(factory = Site.class)
  private Path folder = Path.of("");

  private Path company() throws IOException {
    return Files.writeString(folder.resolve("company.yaml"), SampleCompany.yaml());
  }

  private Path evidence() throws IOException {
    return Files.writeString(
        folder.resolve("e.csv"), "arrow,key,stage,at\ngoals,1,offered,2026-11-01T10:00:00Z\n");
  }

  private static void refused(OtherJvm tutti, String... words) {
    assertThat(tutti.out()).isEmpty();
    assertThat(tutti.err()).singleElement().asString().contains(words);
    assertThat(tutti.exit()).isEqualTo(2);
  }

  @Test
  void aLineOf200MegabytesIsASentenceInASmallHeap() throws Exception {
    var data = folder.resolve("long.csv");
    try (var out = Files.newBufferedWriter(data)) {
      out.write("arrow,key,stage,at\n");
      repeat(out, 200);
    }
    refused(
        OtherJvm.start(Map.of(), "-Xmx256m", "measure", company(), "--data", data).ended(),
        "long.csv:",
        "a line longer than");
    Files.delete(data);
  }

  /** Also where the first row, or something in quotes, never ends. */
  @Test
  void aHeaderOr200MegabytesInQuotesIsASentenceInASmallHeap() throws Exception {
    for (var start : new String[] {"", "arrow,key,stage,at\nleads,\""}) {
      var data = folder.resolve("long.csv");
      try (var out = Files.newBufferedWriter(data)) {
        out.write(start);
        repeat(out, 200);
      }
      refused(
          OtherJvm.start(Map.of(), "-Xmx256m", "measure", company(), "--data", data).ended(),
          "long.csv");
    }
  }

  private static void repeat(BufferedWriter out, int megabytes) throws IOException {
    var megabyte = "x".repeat(1_000_000);
    for (var i = 0; i < megabytes; i++) {
      out.write(megabyte);
    }
  }

  @Test
  void nothingButTheAnswerIsPrinted() throws Exception {
    var check = OtherJvm.start(Map.of(), "check", company()).ended();
    assertThat(check.err()).isEmpty();
    assertThat(check.out()).isNotEmpty();
    var measured =
        OtherJvm.start(Map.of(), "measure", company(), "--data", evidence(), "--json").ended();
    assertThat(measured.err()).isEmpty();
    assertThat(String.join("\n", measured.out())).startsWith("{").endsWith("}");
  }

  /** The script is there once the tree is built; the jar beside it may be of the last build. */
  @Test
  void theScriptAddsNoWordsOfItsOwn() throws Exception {
    if (Files.exists(Path.of("target/tutti/tutti.jar"))) {
      var version = OtherJvm.script(Path.of("../tutti"), "--version").ended();
      assertThat(version.err()).isEmpty();
      assertThat(version.out()).singleElement().asString().startsWith("tutti ");
    }
  }

  @Test
  void importPrintsJsonOnItsOutputAndNothingElse() throws Exception {
    var at = Instant.parse("2026-11-02T00:00:00Z");
    var measured =
        OtherJvm.start(Map.of(), "measure", company(), "--data", evidence(), "--at", at, "--json")
            .ended();
    var words =
        new Object[] {
          "import",
          company(),
          "--data",
          evidence(),
          "--at",
          at,
          "--json",
          "--data-dir",
          folder.resolve("data")
        };
    var programs = Map.of("TUTTI_PROGRAMS_DIR", Site.programs().toString());
    var first = OtherJvm.start(programs, words).ended();
    assertThat(first.out()).as(first.err().toString()).isEqualTo(measured.out());
    assertThat(first.err())
        .anyMatch(line -> line.contains(folder.resolve("data").toString()))
        .contains("stored 1 of 1 facts", "1 facts are new, 0 were known");
    var second = OtherJvm.start(programs, words).ended();
    assertThat(second.out()).isEqualTo(measured.out());
    assertThat(second.err()).contains("nothing new: all 1 facts were known");
    assertThat(folder.resolve("data")).isDirectoryNotContaining("glob:**bin-*");
  }

  private OtherJvm importing(Map<String, String> environment) throws Exception {
    return OtherJvm.start(
            environment,
            "import",
            company(),
            "--data",
            evidence(),
            "--data-dir",
            folder.resolve("data"))
        .ended();
  }

  @Test
  void anOutsideDatabaseThatCannotBeUsedIsASentence() throws Exception {
    var good = OutsideServer.oldest().fresh();
    refused(
        importing(Map.of("TUTTI_DB_URL", "jdbc:postgresql://127.0.0.1:1/x")),
        "No PostgreSQL answers at jdbc:postgresql://127.0.0.1:1/x");
    refused(importing(Map.of("TUTTI_DB_URL", "mysql://x:secret@y/z")), "//...@y", "expected jdbc:");
    refused(
        importing(
            Map.of(
                "TUTTI_DB_URL", good.url(),
                "TUTTI_DB_USER", good.user(),
                "TUTTI_DB_PASSWORD", "wrong")),
        "does not let the user \"" + good.user() + "\" in");
    refused(
        importing(
            Map.of(
                "TUTTI_DB_URL", good.url().replaceAll("/\\w+$", "/nothing"),
                "TUTTI_DB_USER", good.user(),
                "TUTTI_DB_PASSWORD", good.password())),
        "no such database");
    refused(
        importing(Map.of("TUTTI_DB_URL", good.url(), "TUTTI_DB_PASSWORD_FILE", "/no/such")),
        "TUTTI_DB_PASSWORD_FILE names /no/such");
  }

  @Test
  void aPasswordFileOpensAnOutsideDatabase() throws Exception {
    var good = OutsideServer.oldest().fresh();
    var secret = Files.writeString(folder.resolve("secret"), good.password() + "\n");
    var imported =
        importing(
            Map.of(
                "TUTTI_DB_URL", good.url(),
                "TUTTI_DB_USER", good.user(),
                "TUTTI_DB_PASSWORD_FILE", secret.toString()));
    assertThat(imported.exit()).as(imported.err().toString()).isZero();
    assertThat(imported.out()).contains("stored 1 of 1 facts");
    assertThat(String.join("", imported.err()))
        .contains(good.url())
        .doesNotContain(good.password());
    assertThat(folder.resolve("data/pgdata")).doesNotExist();
  }

  @Test
  void aTakenFolderAndATakenPortAreSentences() throws Exception {
    var programs = Map.of("TUTTI_PROGRAMS_DIR", Site.programs().toString());
    var data = folder.resolve("data");
    try (var serving = OtherJvm.start(programs, "serve", "--data-dir", data, "--port", "0")) {
      Site.await("it serves", () -> !serving.out().isEmpty() || !serving.isAlive());
      assertThat(serving.out())
          .as(serving.err().toString())
          .singleElement()
          .asString()
          .startsWith("Tutti is at http://127.0.0.1:");
      refused(importing(programs), "Another Tutti", data.toString());
      var port = serving.out().getFirst().replaceAll("\\D+$", "").replaceAll(".*:", "");
      var other =
          OtherJvm.start(programs, "serve", "--data-dir", folder.resolve("b"), "--port", port)
              .ended();
      assertThat(other.exit()).isEqualTo(2);
      assertThat(other.out()).isEmpty();
      assertThat(other.err().getLast()).contains("Port " + port + " is taken");
      assertThat(String.join("\n", other.err())).doesNotContain("\tat ", "ERROR");
    }
  }

  @Test
  void aTemplateIsCheckedWithFewClassesAndNoneOfTheServers() throws Exception {
    var company = folder.resolve("c.yaml");
    var loaded = folder.resolve("loaded.txt");
    OtherJvm.start(Map.of(), "init", company).ended();
    var log = "-Xlog:class+load:file=" + loaded;
    assertThat(OtherJvm.start(Map.of(), log, "check", company).ended().err()).isEmpty();
    assertThat(Files.readAllLines(loaded))
        .hasSizeLessThan(8_000)
        .noneMatch(
            line -> line.matches(".*org\\.(springframework\\.context|apache\\.catalina)\\..*"));
  }
}
