package tutti.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.discovery.EventLogFiles.ReadLog;
import tutti.insight.discovery.NetworkDiscovery;
import tutti.logs.role.ColumnRole;
import tutti.logs.role.LogRoles;
import tutti.reading.UnreadableInput;

/** Logs read into events. */
class EventLogFilesTest {

  private static final DiscoveryRequest USUAL = request(Map.of(), "UTC");

  private static final String LOG =
      "case,timestamp,team,activity\nC-1,2026-03-04 14:22,Sales,offer\nC-1,2026-03-04 15:22,Legal,check\n";

  @TempDir private Path folder = Path.of("");

  private static DiscoveryRequest request(Map<ColumnRole, String> columns, String zone) {
    return new DiscoveryRequest(new LogRoles(columns), ZoneId.of(zone), Optional.empty());
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static ReadLog read(Path path, DiscoveryRequest request) {
    return EventLogFiles.read(path, request, rows -> {});
  }

  @Test
  void columnsWithUsualNamesNeedNotBeNamed() throws IOException {
    var read = read(file("a.csv", LOG), USUAL);
    assertThat(read.log().events()).isEqualTo(2);
    assertThat(read.roles().columns())
        .containsEntry(ColumnRole.CASE, "case")
        .containsEntry(ColumnRole.TIME, "timestamp")
        .containsEntry(ColumnRole.PARTY, "team")
        .containsEntry(ColumnRole.STAGE, "activity");
    assertThat(read.left()).isZero();
  }

  @Test
  void allFilesOfAFolderAreOneLog() throws IOException {
    file("a.csv", LOG);
    file("b.csv", LOG.replace("Legal", "Support").replace("15:22", "16:22"));
    var network = NetworkDiscovery.of(read(folder, USUAL).log());
    assertThat(network.cases()).isEqualTo(1);
    assertThat(network.parties()).containsExactly("Legal", "Sales", "Support");
  }

  @Test
  void aFileSplitInTwoSaysTheSameAsTheWhole() throws IOException {
    var lines = LOG.lines().toList();
    var whole = read(file("whole.csv", LOG), USUAL);
    var parts = Files.createDirectory(folder.resolve("parts"));
    Files.writeString(parts.resolve("1.csv"), lines.get(0) + "\n" + lines.get(1) + "\n");
    Files.writeString(parts.resolve("2.csv"), lines.get(0) + "\n" + lines.get(2) + "\n");
    assertThat(NetworkDiscovery.of(read(parts, USUAL).log()))
        .isEqualTo(NetworkDiscovery.of(whole.log()));
  }

  @Test
  void whatIsPackedIsReadAsWhatIsInIt() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(LOG.getBytes(StandardCharsets.UTF_8));
    }
    var packed = Files.write(folder.resolve("a.csv.gz"), bytes.toByteArray());
    assertThat(read(packed, USUAL).log().events()).isEqualTo(2);
  }

  @Test
  void whatLiesInAnArchiveIsOneLogWithWhatLiesBesideIt() throws IOException {
    var lines = LOG.lines().toList();
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part = 1; part < 3; part++) {
        zip.putNextEntry(new ZipEntry("part-" + part + ".csv"));
        zip.write((lines.get(0) + "\n" + lines.get(part) + "\n").getBytes(StandardCharsets.UTF_8));
      }
      zip.putNextEntry(new ZipEntry(".DS_Store"));
      zip.write(1);
    }
    var archive = Files.write(folder.resolve("a.zip"), bytes.toByteArray());
    assertThat(NetworkDiscovery.of(read(archive, USUAL).log()))
        .isEqualTo(NetworkDiscovery.of(read(file("a.csv", LOG), USUAL).log()));
  }

  @Test
  void aTimeWithoutAZoneIsMeantInTheOneThatWasNamed() throws IOException {
    var log = LOG + "C-1,2026-03-04T14:30:00Z,Support,mend\n";
    var inBerlin = read(file("a.csv", log), request(Map.of(), "Europe/Berlin")).log();
    assertThat(NetworkDiscovery.of(inBerlin).pairs())
        .extracting(pair -> pair.from() + " " + pair.to())
        .containsExactlyInAnyOrder("Sales Legal", "Legal Support");
    var inUtc = read(file("b.csv", log), USUAL).log();
    assertThat(NetworkDiscovery.of(inUtc).pairs())
        .extracting(pair -> pair.from() + " " + pair.to())
        .containsExactlyInAnyOrder("Sales Support", "Support Legal");
  }

  @Test
  void aBlankTimeHasNoPlaceAndIsCounted() throws IOException {
    var read = read(file("a.csv", LOG + "C-1,,Support,mend\nC-1,n/a,Support,mend\n"), USUAL);
    assertThat(read.log().undated()).isEqualTo(2);
    assertThat(read.left()).isZero();
  }

  @Test
  void progressIsToldARecordAtATime() throws IOException {
    var told = new ArrayList<Long>();
    EventLogFiles.read(file("a.csv", LOG), USUAL, told::add);
    assertThat(told).containsExactly(1L, 2L);
  }

  @Test
  void ofProblemsTheFirstAreKept() throws IOException {
    var log = new StringBuilder(LOG);
    for (var i = 0; i < 50; i++) {
      log.append("C-1,never,Sales,offer\n");
    }
    var read = read(file("a.csv", log.toString()), USUAL);
    assertThat(read.left()).isEqualTo(50);
    assertThat(read.problems()).hasSize(20);
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> read(folder.resolve("none.csv"), USUAL))
        .withMessageContaining("There is no such file or folder.");
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> read(file("a.csv", LOG), request(Map.of(ColumnRole.CASE, "cse"), "UTC")))
        .withMessageContaining("There is no column \"cse\"; did you mean \"case\"?");
  }
}
