package tutti.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.Home;
import tutti.backup.Places;
import tutti.backup.ReachedDatabase;
import tutti.intake.Cases;
import tutti.people.Actor;

/** Whether everything is as it should be. */
@ParameterizedClass
@EnumSource(Home.class)
class DoctorTest {

  private static final Instant NOW = Instant.parse("2026-11-29T14:00:00Z");

  @Parameter private Home home = Home.BUNDLED;

  @BeforeEach
  void aYoungCompany() {
    home.emptied().charters().publish("small.yaml", Cases.COMPANY, new Actor("test"), "first");
    home.intake().take(new Cases(8).facts(400));
  }

  private DoctorReport deep() {
    return Doctor.examine("1.0", Path.of(""), Places.of(home), true, NOW);
  }

  private void finds(String damage, String... words) {
    home.sql().execute(damage);
    var examination = deep();
    assertThat(examination.fine()).isFalse();
    assertThat(examination.text()).contains(words).doesNotContain("Everything is fine");
  }

  @Test
  void nothingIsWrongWithAHealthyOne() {
    var examination = deep();
    assertThat(examination.symptoms()).isEmpty();
    assertThat(examination.differences()).isZero();
    assertThat(examination.text())
        .contains("facts          400", "Everything is fine.")
        .contains(Places.digest(Places.of(home)).everything());
  }

  @Test
  void nothingIsWrongAfterPromisesChanged() {
    home.charters().publish("small.yaml", Cases.LATER, new Actor("test"), "changed");
    assertThat(deep().symptoms()).isEmpty();
  }

  @Test
  void aChangedHandOffIsFound() {
    finds(
        "update hand_off set reason = 'forged' where arrow = 'leads' and key = 'key 1'",
        "leads/key 1: the hand-off is stored otherwise than its facts say.",
        "1 rows are not what the facts say");
  }

  @Test
  void aMissingHandOffIsFound() {
    finds(
        "delete from hand_off where arrow = 'leads' and key = 'key 2'",
        "leads/key 2: the hand-off is missing");
  }

  @Test
  void anInventedHandOffIsFound() {
    finds(
        "insert into hand_off select arrow, 'ghost', now, began, latest, firsts, due, rating,"
            + " rated_at, anomaly, assumed, fulfiller, reason, null, null, attributes"
            + " from hand_off where arrow = 'orders' limit 1",
        "orders/ghost: the hand-off is stored, and no fact says so");
  }

  @Test
  void aMissingAndAChangedVerdictAreFound() {
    var victim =
        home.sql()
            .queryForObject(
                "select min(arrow || '/' || key || ' under ' || promise) from verdict",
                String.class);
    finds(
        "delete from verdict where arrow || '/' || key || ' under ' || promise = '" + victim + "'",
        victim + ": the verdict is missing");
    finds(
        "update verdict set settled = settled + interval '1 second'",
        ": the verdict is stored otherwise");
  }

  @Test
  void aWrongTallyIsFound() {
    finds(
        "update tally set good = good + 1"
            + " where ctid = (select ctid from tally order by arrow, promise, day limit 1)",
        "the tally is stored otherwise than its facts say",
        "1 rows are not what the facts say");
  }

  @Test
  void aWrongArrivalIsFound() {
    finds(
        "update arrival set sane = sane + 1 where arrow = 'news' and day = 'infinity'",
        "news on infinity: the count of arrivals");
  }

  @Test
  void aDeletedFactIsFound() {
    finds(
        "delete from evidence where arrow = 'leads' and key = 'key 3'",
        "leads/key 3: the hand-off is stored, and no fact says so");
  }

  @Test
  void aRowThatCannotBeReadIsFound() {
    finds(
        "update hand_off set firsts = '{\"no stage\": \"no time\"}'",
        "A row cannot be read (",
        "restore the last backup");
  }

  @Test
  void aSequenceBehindItsTableIsFound() {
    var sequence = "select setval(pg_get_serial_sequence('evidence', 'position'), %s)";
    var last = home.sql().queryForObject("select max(position) from evidence", Long.class);
    try {
      finds(sequence.formatted("3"), "evidence_position_seq is at 3, behind evidence.position");
    } finally {
      home.sql().execute(sequence.formatted(last));
    }
  }

  @Test
  void anImportThatDidNotEndIsAWarning() {
    var number =
        home.sql()
            .queryForObject(
                """
                insert into import (what, way, who, state)
                values ('facts.csv', 'page', 'Ada', 'running')
                returning number
                """,
                Long.class);
    var examination = deep();
    assertThat(examination.fine()).isTrue();
    assertThat(examination.text())
        .contains("WARNING: The imports [%d] were begun".formatted(number));
  }

  @Test
  void twentyDifferencesAreToldAndAllAreCounted() {
    home.sql().execute("update hand_off set reason = 'forged'");
    home.sql().execute("update verdict set settled = settled + interval '1 second'");
    var examination = deep();
    assertThat(examination.differences()).isGreaterThan(20);
    assertThat(examination.symptoms()).hasSize(21);
  }

  @Test
  void withoutDeepNoRowIsReadAndJsonSaysWhatTextSays() {
    home.sql().execute("update tally set good = good + 1");
    var examination = Doctor.examine("1.0", Path.of(""), Places.of(home), false, NOW);
    assertThat(examination.fine()).isTrue();
    assertThat(examination.json())
        .contains("\"fine\" : true", "\"facts\" : 400", "\"version\" : \"1.0\"")
        .doesNotContain("digest");
  }

  @Test
  void aFolderThatOthersMayLookIntoIsWrong(@TempDir Path folder) throws Exception {
    var database = Places.of(home);
    var reached = new ReachedDatabase(database.source(), "here", Optional.of(folder), () -> {});
    Files.writeString(folder.resolve("password"), "hidden words");
    Files.setPosixFilePermissions(
        folder.resolve("password"), PosixFilePermissions.fromString("rw-r--r--"));
    var examination = Doctor.examine("1.0", folder, reached, false, NOW);
    assertThat(examination.text())
        .contains("password; close it with chmod go=", "last backup    none noted", "free disk")
        .doesNotContain("hidden words");
    Files.setPosixFilePermissions(
        folder.resolve("password"), PosixFilePermissions.fromString("rw-------"));
    assertThat(Doctor.examine("1.0", folder, reached, false, NOW).text()).doesNotContain("chmod");
  }
}
