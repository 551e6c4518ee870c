package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import tutti.WebHouse;
import tutti.cli.server.DatabaseHouse;
import tutti.company.Stage;
import tutti.database.embedded.Site;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;
import tutti.intake.Cases;
import tutti.people.Actor;

/** Backup, restore, doctor and the facts as CSV, as people type them, beside a running server. */
class BackupCommandsTest {

  private static final DatabaseHouse HOUSE = WebHouse.commands();
  private static final WebHouse RUNNING = WebHouse.bundled();

  @TempDir(factory = Site.class)
  private Path folder = Path.of("");

  @BeforeAll
  static void aCompanyAtWork() {
    RUNNING.open().charters().publish("small.yaml", Cases.COMPANY, new Actor("test"), "first");
    RUNNING.open().intake().take(known(new Cases(4).facts(500)));
    var sql = RUNNING.bean("jdbcTemplate", JdbcTemplate.class);
    Site.await(
        "its maps are kept, upright and not",
        () -> sql.queryForList("select 1 from arrangement").size() == 2);
  }

  /** The import takes no fact about an arrow that the company does not have. */
  private static List<Evidence> known(List<Evidence> facts) {
    return facts.stream().filter(fact -> !fact.arrow().equals("unknown")).toList();
  }

  @AfterAll
  static void nobodyIsLeft() {
    RUNNING.close();
  }

  private static Line tutti(Object... words) {
    return Line.run(HOUSE, words);
  }

  private static Line fine(Object... words) {
    var line = tutti(words);
    assertThat(line.exit()).as(line.err() + line.out()).isZero();
    return line;
  }

  private Path backup() {
    var file = folder.resolve("b.tutti");
    fine("backup", file, "--data-dir", RUNNING.data());
    return file;
  }

  private static String value(Line line, String label) {
    return line.out()
        .lines()
        .map(String::strip)
        .filter(row -> row.startsWith(label + " "))
        .map(row -> row.substring(label.length()).strip())
        .findFirst()
        .orElseThrow(() -> new AssertionError(line.out()));
  }

  @Test
  void aBackupBesideARunningServerTellsWhatIsInIt() throws IOException {
    var file = folder.resolve("b.tutti");
    var line = fine("backup", file, "--data-dir", RUNNING.data());
    assertThat(line.out()).startsWith("Everything is in " + file + ".");
    assertThat(value(line, "charters")).isEqualTo("1");
    assertThat(value(line, "bytes")).isEqualTo("%,d".formatted(Files.size(file)));
    assertThat(value(line, "SHA-256")).hasSize(64);
    assertThat(fine("backup", "--verify", file).out())
        .startsWith(file + " is whole.")
        .contains(value(line, "SHA-256"), value(line, "digest"));
    Line.refused(tutti("backup", file, "--data-dir", RUNNING.data()), "is there already");
    fine("backup", file, "--force", "--data-dir", RUNNING.data());
  }

  @Test
  void aBrokenFileIsFoundWithoutADatabase() throws IOException {
    var file = backup();
    var bytes = Files.readAllBytes(file);
    bytes[40] ^= 1;
    Files.write(file, bytes);
    var line = Line.run("backup", "--verify", file);
    assertThat(line.exit()).isEqualTo(1);
    assertThat(line.err()).startsWith(file + " is broken. The ");
    Line.refused(
        tutti("restore", file, "--data-dir", folder.resolve("new")), "cannot be restored. The ");
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void whatIsRestoredIsServedAndTakesFacts() {
    var file = backup();
    var made = folder.resolve("new");
    var restored = fine("restore", file, "--data-dir", made);
    assertThat(restored.out()).contains("Start it with tutti serve --data-dir " + made + ".");
    var digest = value(fine("doctor", "--deep", "--data-dir", made), "digest");
    assertThat(digest)
        .isEqualTo(value(restored, "digest"))
        .isEqualTo(value(fine("doctor", "--deep", "--data-dir", RUNNING.data()), "digest"));
    Line.refused(tutti("restore", file, "--data-dir", made), "holds rows; name an empty place.");
    Line.refused(tutti("restore", file, "--data-dir", RUNNING.data()), "A Tutti runs on");
    try (var open = HOUSE.open(made, OptionalInt.empty())) {
      var fact = Evidence.saying("test", "leads", "new", Stage.OFFERED, Cases.START, Details.NONE);
      assertThat(open.intake().take(List.of(fact)).fresh()).isEqualTo(1);
    }
    fine("doctor", "--deep", "--data-dir", made);
  }

  @Test
  void aKilledRestoreIsBegunAnewOrWasDone() throws Exception {
    var file = backup();
    var digest = value(fine("backup", "--verify", file), "digest");
    var random = new Random(3);
    for (var kill = 0; kill < 3; kill++) {
      var made = folder.resolve("killed" + kill);
      var programs = Map.of("TUTTI_PROGRAMS_DIR", Site.programs().toString());
      try (var restoring = OtherJvm.start(programs, "restore", file, "--data-dir", made)) {
        restoring.endsWithin(500 + random.nextInt(6_000));
        restoring.killed();
      }
      var again = tutti("restore", file, "--data-dir", made);
      if (again.exit() != 0) {
        Line.refused(again, "holds rows");
      }
      assertThat(value(fine("doctor", "--deep", "--data-dir", made), "digest")).isEqualTo(digest);
    }
  }

  @Test
  void aKilledBackupLeavesNoFileOrAWholeOne() throws Exception {
    var random = new Random(5);
    for (var kill = 0; kill < 3; kill++) {
      var file = folder.resolve("killed" + kill + ".tutti");
      try (var backing = OtherJvm.start(Map.of(), "backup", file, "--data-dir", RUNNING.data())) {
        backing.endsWithin(500 + random.nextInt(3_000));
        backing.killed();
      }
      if (Files.exists(file)) {
        fine("backup", "--verify", file);
      } else {
        fine("backup", file, "--data-dir", RUNNING.data());
      }
    }
  }

  @Test
  void theDoctorSaysTheSameToProgramsAndLooksBesideAServer() {
    backup();
    var line = fine("doctor", "--data-dir", RUNNING.data());
    assertThat(line.out()).contains("b.tutti, ", "Everything is fine.", "free disk");
    var json = Json.read(fine("doctor", "--json", "--data-dir", RUNNING.data()).out());
    assertThat(json.path("fine").asBoolean()).isTrue();
    assertThat(json.path("charters").asInt()).isEqualTo(1);
    assertThat(json.path("disk").asString()).contains(" MB, ");
  }

  @Test
  void withoutDataThereIsNothingToLookAt() {
    var nothing = folder.resolve("nothing");
    Line.refused(tutti("doctor", "--data-dir", nothing), "holds no data of Tutti");
    Line.refused(
        tutti("backup", folder.resolve("x"), "--data-dir", nothing), "holds no data of Tutti");
    assertThat(nothing).doesNotExist();
  }

  @Test
  void everyFactLeavesAndComesBackTheSame() throws IOException {
    var csv = folder.resolve("evidence.csv");
    fine("export", "--evidence", "-o", csv, "--data-dir", RUNNING.data());
    assertThat(fine("export", "--evidence", "--server", RUNNING.address()).out())
        .isEqualTo(Files.readString(csv));
    var company = Files.writeString(folder.resolve("small.yaml"), Cases.COMPANY);
    var made = folder.resolve("imported");
    fine("import", company, "--data", csv, "--data-dir", made);
    assertThat(value(fine("doctor", "--deep", "--data-dir", made), "of facts"))
        .isEqualTo(value(fine("doctor", "--deep", "--data-dir", RUNNING.data()), "of facts"));
    assertThat(folder.resolve("evidence.csv.part")).doesNotExist();
  }
}
