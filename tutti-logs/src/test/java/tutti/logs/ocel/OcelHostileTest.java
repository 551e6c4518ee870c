package tutti.logs.ocel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.logs.LogTexts;
import tutti.reading.UnreadableInput;
import tutti.testkit.LawCases;

/** Object-centric logs that are broken, or were written to do harm. */
class OcelHostileTest {

  private static final String LOG =
      "{\"objectTypes\":[],\"events\":[{\"id\":\"e1\",\"type\":\"a\",\"time\":\"2026-03-04\","
          + "\"relationships\":[{\"objectId\":\"o\",\"qualifier\":\"q\"}]}],\"objects\":[]}";

  private static final String[] TABLES = {
    "create table event (ocel_id text, ocel_type text)",
    "create table event_object (ocel_event_id text, ocel_object_id text, ocel_qualifier text)",
    "create table object (ocel_id text, ocel_type text)",
    "create table event_map_type (ocel_type text, ocel_type_map text)",
    "create table \"event_a b\"\"c\" (ocel_id text, ocel_time text, cost real)",
    "insert into event values ('e1', 'a b')",
    "insert into event_object values ('e1', 'o1', null)",
    "insert into object values ('o1', 'order')",
    "insert into event_map_type values ('a b', 'a b\"c')",
    "insert into \"event_a b\"\"c\" values ('e1', '2026-03-04 14:00:00', 12.0)"
  };

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"objectTypes\":[],\"events\":[{\"id\":\"e1\" | not the JSON of a log",
        "{\"objectTypes\":[],\"events\":{}} | a list is expected",
        "{\"objectTypes\":[],\"events\":[7]} | an object is expected",
        "{\"objectTypes\":[],\"events\":[{\"id\":\"1\",\"id\":\"2\"}]} | not the JSON of a log",
        "{\"ocel:events\":[]} | an object is expected"
      })
  void whatIsNoLogIsRefusedWithItsLine(String text, String says) {
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> LogTexts.read("a.jsonocel", text))
        .withMessageStartingWith("a.jsonocel:1: ")
        .withMessageContaining(says);
  }

  @Test
  void whatLiesTooDeepIsRefused() {
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> LogTexts.read("a.jsonocel", "{\"objectTypes\":" + "[".repeat(100_000)))
        .withMessageContaining("not the JSON of a log");
  }

  private byte[] database(String... statements) throws IOException, SQLException {
    var file = folder.resolve("log.sqlite");
    Files.deleteIfExists(file);
    try (var database = DriverManager.getConnection("jdbc:sqlite:" + file);
        var sql = database.createStatement()) {
      for (var statement : statements) {
        sql.execute(statement);
      }
    }
    return Files.readAllBytes(file);
  }

  @Test
  void namesOfTablesAreQuoted() throws IOException, SQLException {
    var log = LogTexts.read("a.sqlite", new ByteArrayInputStream(database(TABLES)));
    assertThat(log.records()).hasSize(1);
    assertThat(log.column("cost")).containsExactly("12");
    assertThat(log.column("ocel:timestamp")).containsExactly("2026-03-04T14:00:00");
  }

  @Test
  void aViewIsNoTable() throws IOException, SQLException {
    var bytes =
        database(
            "create table secrets (ocel_id text, ocel_type text)",
            "create view event as select * from secrets",
            "create view event_object as select 1 as ocel_event_id");
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> LogTexts.read("a.sqlite", new ByteArrayInputStream(bytes)))
        .withMessageContaining("It has not the tables of OCEL 2.0");
  }

  @Test
  void whatLacksAColumnIsSaid() throws IOException, SQLException {
    var bytes =
        database(
            "create table event (a text)",
            "create table event_object (b text)",
            "insert into event_object values ('x')");
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> LogTexts.read("a.sqlite", new ByteArrayInputStream(bytes)))
        .withMessageContaining("This SQLite database cannot be read");
  }

  @Test
  void aDatabaseThatIsCutOffOrChangedIsReadOrRefused() throws IOException, SQLException {
    var whole = database(TABLES);
    var random = new Random(7);
    for (var i = 0; i < LawCases.cases(300); i++) {
      var bytes = i % 3 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
      for (var change = 0; change < random.nextInt(8) && bytes.length > 16; change++) {
        bytes[16 + random.nextInt(bytes.length - 16)] = (byte) random.nextInt(256);
      }
      readOrRefused("a.sqlite", bytes);
    }
  }

  @Test
  void aLogInWhichAnythingIsChangedIsReadOrRefused() {
    var random = new Random(15);
    for (var i = 0; i < LawCases.cases(3_000); i++) {
      var bytes = LOG.getBytes(UTF_8);
      for (var change = 0; change <= random.nextInt(4); change++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      readOrRefused("a.jsonocel", bytes);
    }
  }

  @FuzzTest(maxDuration = "5m")
  void bytesAreRecordsOrSentences(byte[] bytes) {
    readOrRefused("a.jsonocel", bytes);
    readOrRefused("a.xmlocel", bytes);
  }

  private static void readOrRefused(String name, byte[] bytes) {
    try {
      assertThat(LogTexts.read(name, new ByteArrayInputStream(bytes)).columns()).isNotNull();
    } catch (UnreadableInput e) {
      assertThat(e.problems()).isNotEmpty();
    }
  }
}
