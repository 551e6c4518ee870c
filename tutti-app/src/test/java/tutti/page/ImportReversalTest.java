package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.WebHouse;
import tutti.cli.Json;
import tutti.cli.OtherJvm;
import tutti.company.Stage;
import tutti.database.ReadyDatabase;
import tutti.database.embedded.OutsideServer;
import tutti.database.embedded.Site;
import tutti.evidence.Evidence;
import tutti.intake.Cases;
import tutti.people.Actor;

/** Imports that are taken back while something else keeps the facts busy for long. */
class ImportReversalTest {

  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

  /** Work of a process that died is taken after four of these without a word from it. */
  private static final String HEARTBEAT = "tutti.jobs.heartbeat";

  private final OutsideServer database = ReadyDatabase.create();

  @TempDir(factory = Site.class)
  private Path folder = Path.of("");

  @BeforeAll
  static void theDeadAreSoonTakenForDead() {
    System.setProperty(HEARTBEAT, "PT0.5S");
  }

  @AfterAll
  static void asInEarnest() {
    System.clearProperty(HEARTBEAT);
  }

  private WebHouse house() {
    var environment = new HashMap<>(database.environment());
    environment.put("TUTTI_PROGRAMS_DIR", Site.programs().toString());
    return WebHouse.on(environment);
  }

  private static Evidence fact() {
    return Evidence.saying(
        "test",
        "leads",
        "mine",
        Stage.OFFERED,
        Instant.parse("2026-11-02T10:00:00Z"),
        Evidence.Details.NONE);
  }

  private static long stored(WebHouse house) {
    house.open().charters().publish("small.yaml", Cases.COMPANY, new Actor("test"), "first");
    var run = house.open().imports().beginByCommand(List.of("leads.csv"), new Actor("Ada"));
    run.take(List.of(fact()));
    run.stored();
    return run.number();
  }

  /** Nobody appends to the log, nor takes anything out of it, until this is closed. */
  private Connection busyLog() throws SQLException {
    var connection =
        DriverManager.getConnection(database.url(), database.user(), database.password());
    connection.setAutoCommit(false);
    try (var locking = connection.createStatement()) {
      locking.execute("select pg_advisory_xact_lock(7701)");
    }
    return connection;
  }

  private static String state(Desk desk, long number) {
    return Json.read(desk.get("/api/v1/imports/" + number).body()).path("state").asString();
  }

  @Test
  void untilItIsDoneEveryPageSaysThatItIsUnderWayAndWhoAsked() throws Exception {
    try (var house = house()) {
      var number = stored(house);
      var desk = new Desk(house);
      var here = "/import/" + number;
      try (var busy = busyLog()) {
        assertThat(desk.hand(here + "/take-back", Map.of("who", "Ada")).statusCode())
            .isEqualTo(303);
        assertThat(desk.get(here).body())
            .contains(
                "Import " + number + " is being taken back.",
                "Ada asked for it on ",
                "Until it is done, all is as before.",
                "http-equiv=\"refresh\"")
            .doesNotContain(here + "/take-back", "It was tried");
        assertThat(desk.get("/import").body()).contains("being taken back", ">Look<");
        assertThat(desk.get(here + "/take-back").statusCode()).isEqualTo(303);
        var refused = desk.hand("/import", here + "/put-back", Map.of("who", "Ada"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
            .contains("Import " + number + " is being taken back; look again");
        var json = Json.read(desk.get("/api/v1/imports/" + number).body());
        assertThat(json.path("state").asString()).isEqualTo("stored");
        assertThat(json.path("reversal").path("state").asString()).isEqualTo("being taken back");
        assertThat(json.path("reversal").path("by").asString()).isEqualTo("Ada");
        busy.rollback();
      }
      Site.await("taken back", () -> state(desk, number).equals("taken back"));
      Site.await(
          "said so", () -> desk.get(here).body().contains("Import " + number + " is taken back."));
    }
  }

  @Test
  void whatAKilledServerHadBegunIsDoneByTheNext() throws Exception {
    long number;
    try (var house = house()) {
      number = stored(house);
    }
    killWhileTakingBack(number);
    try (var house = house()) {
      var desk = new Desk(house);
      Site.await("taken back", () -> state(desk, number).equals("taken back"));
      Site.await("over", () -> desk.get("/import/" + number).body().contains("is taken back."));
    }
  }

  private void killWhileTakingBack(long number) throws Exception {
    var environment = database.environment();
    try (var tutti = OtherJvm.start(environment, "serve", "--port", "0", "--data-dir", folder)) {
      Site.await("it serves", () -> !tutti.out().isEmpty() || !tutti.isAlive());
      var address = ADDRESS.matcher(tutti.out().getFirst());
      assertThat(address.find()).as(tutti.err().toString()).isTrue();
      killWhileTakingBack(number, URI.create(address.group()), tutti);
    }
  }

  private void killWhileTakingBack(long number, URI server, OtherJvm tutti) throws Exception {
    var asked =
        HttpRequest.newBuilder(server.resolve("/api/v1/imports/" + number + "/take-back"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"by\": \"Ada\"}"))
            .build();
    try (var busy = busyLog();
        var http = HttpClient.newHttpClient()) {
      var answer = http.sendAsync(asked, BodyHandlers.ofString());
      Site.await("begun", () -> begun() || answer.isDone());
      assertThat(begun()).as(() -> answer.join().body()).isTrue();
      tutti.killed();
      busy.rollback();
    }
  }

  private boolean begun() {
    try (var sql =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        var asking = sql.createStatement();
        var rows = asking.executeQuery("select count(*) from job where picked")) {
      return rows.next() && rows.getInt(1) == 1;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
