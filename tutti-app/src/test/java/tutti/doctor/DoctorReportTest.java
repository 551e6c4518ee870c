package tutti.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tutti.doctor.DoctorReport.Gravity;
import tutti.doctor.DoctorReport.Sign;
import tutti.doctor.DoctorReport.Symptom;

/** How an examination reads, and what a look at a folder sees. */
class DoctorReportTest {

  private static final Instant NOW = Instant.parse("2026-11-29T14:00:00Z");
  private static final Sign FACTS = new Sign("facts", "facts", 12_345L);
  private static final Symptom WARNING = new Symptom(Gravity.WARNING, "disk", "It fills up.");
  private static final Symptom WRONG = new Symptom(Gravity.WRONG, "rows", "A row \"is\" wrong.");

  @TempDir private Path folder = Path.of("");

  @Test
  void aWarningIsToldAndAllIsFine() {
    var examination = new DoctorReport(List.of(FACTS), List.of(WARNING), 0);
    assertThat(examination.fine()).isTrue();
    assertThat(examination.text())
        .isEqualTo("facts          12,345\nWARNING: It fills up.\nEverything is fine.\n");
  }

  @Test
  void whatIsWrongIsNotFine() {
    var examination = new DoctorReport(List.of(FACTS), List.of(WARNING, WRONG), 3);
    assertThat(examination.fine()).isFalse();
    assertThat(examination.text())
        .endsWith("WRONG: A row \"is\" wrong.\n")
        .doesNotContain("Everything is fine");
  }

  @Test
  void programsReadTheSame() {
    var json =
        JsonMapper.shared()
            .readTree(new DoctorReport(List.of(FACTS), List.of(WARNING, WRONG), 3).json());
    assertThat(json.path("fine").asBoolean(true)).isFalse();
    assertThat(json.path("facts").asLong()).isEqualTo(12_345);
    assertThat(json.path("differences").asLong()).isEqualTo(3);
    assertThat(json.path("symptoms").get(0).path("gravity").asString()).isEqualTo("warning");
    assertThat(json.path("symptoms").get(1).path("says").asString())
        .isEqualTo("A row \"is\" wrong.");
  }

  private List<Symptom> look(List<Sign> signs) {
    var symptoms = new ArrayList<Symptom>();
    new FolderLook(folder, NOW).look(signs, symptoms);
    return symptoms.stream().filter(symptom -> symptom.gravity() == Gravity.WRONG).toList();
  }

  private void made(String name, String permissions) throws Exception {
    Files.writeString(folder.resolve(name), "x");
    Files.setPosixFilePermissions(
        folder.resolve(name), PosixFilePermissions.fromString(permissions));
  }

  @Test
  void whateverHoldsAPasswordIsClosedToOthers() throws Exception {
    made("password", "rw-------");
    made("password.superuser", "rw-r-----");
    made("secret.key", "rw----r--");
    made("backup.last", "rw-r--r--");
    assertThat(look(new ArrayList<>()))
        .extracting(Symptom::says)
        .hasSize(2)
        .allMatch(says -> says.contains("chmod go="))
        .anyMatch(says -> says.contains("password.superuser"))
        .anyMatch(says -> says.contains("secret.key"));
  }

  @Test
  void aFolderOthersMayWriteToIsWrongAndOneTheyMayPassIsNot() throws Exception {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    assertThat(look(new ArrayList<>())).isEmpty();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwx--x"));
    assertThat(look(new ArrayList<>())).singleElement().asString().contains("chmod go-w");
  }

  @Test
  void theLastBackupAndCopyAreNamedWithTheirAge() throws Exception {
    Files.writeString(
        folder.resolve("backup.last"),
        "{\"file\": \"/b/monday.tutti\", \"at\": \"2026-11-26T13:00:00Z\", \"sha256\": \"ab\"}");
    var copies = Files.createDirectory(folder.resolve("copies"));
    Files.setPosixFilePermissions(copies, PosixFilePermissions.fromString("rwx------"));
    var copy = Files.writeString(copies.resolve("before-V5-20261129T100000Z.tutti"), "x");
    Files.setLastModifiedTime(copy, FileTime.from(NOW.minusSeconds(4 * 3600 + 60)));
    var signs = new ArrayList<Sign>();
    assertThat(look(signs)).isEmpty();
    assertThat(signs)
        .contains(new Sign("lastBackup", "last backup", "/b/monday.tutti, 3 days old"))
        .contains(
            new Sign("lastCopy", "last copy", "before-V5-20261129T100000Z.tutti, 4 hours old"));
  }

  @Test
  void aNoteThatCannotBeReadIsNone() throws Exception {
    Files.writeString(folder.resolve("backup.last"), "{torn");
    var signs = new ArrayList<Sign>();
    look(signs);
    assertThat(signs).anyMatch(sign -> sign.value().toString().startsWith("none noted"));
  }
}
