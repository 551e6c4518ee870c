package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.MultipartConfigElement;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import tutti.WebHouse;
import tutti.company.Stage;
import tutti.database.embedded.Site;
import tutti.evidence.Evidence;
import tutti.intake.Cases;
import tutti.intake.imports.ImportRun;
import tutti.people.Actor;

/** The imports there were, as people and programs meet them. */
class ImportPagesTest {

  private static final WebHouse HOUSE = WebHouse.empty();
  private static final Pattern NUMBER = Pattern.compile("/import/(\\d+)/take-back");

  private final Desk desk = new Desk(HOUSE);
  private final Visitor visitor = new Visitor(HOUSE);

  @BeforeAll
  static void aCompany() {
    HOUSE.open().charters().publish("small.yaml", Cases.COMPANY, new Actor("test"), "first");
  }

  @AfterAll
  static void nobodyIsLeft() {
    HOUSE.close();
  }

  private static Evidence fact(String key) {
    return Evidence.saying(
        "test",
        "leads",
        key,
        Stage.OFFERED,
        Instant.parse("2026-11-02T10:00:00Z"),
        Evidence.Details.NONE);
  }

  private static ImportRun begun(String... keys) {
    var run = HOUSE.open().imports().beginByCommand(List.of("exports/leads.csv"), new Actor("Ada"));
    run.take(Arrays.stream(keys).map(ImportPagesTest::fact).toList());
    return run;
  }

  private static long stored(String... keys) {
    var run = begun(keys);
    run.stored();
    return run.number();
  }

  private static long facts(String key) {
    return HOUSE.open().reports().company().map(company -> handOffs(key)).orElseThrow();
  }

  private static long handOffs(String key) {
    return HOUSE
        .bean("jdbcTemplate", JdbcTemplate.class)
        .queryForList("select count(*) from hand_off where key = ?", Long.class, key)
        .getFirst();
  }

  @Test
  void theWayForProgramsIsNamed() {
    assertThat(visitor.get("/import").body())
        .contains("POST /api/v1/evidence", "href=\"/api/v1/openapi.json\"");
  }

  @Test
  void whatColumnsStandForCanBeFoundOutForEachArrow() {
    assertThat(visitor.get("/import").body())
        .contains("value=\"suggest\"", "Find it out: Tutti proposes what the columns stand for")
        .containsPattern("<option value=\"leads\" ?>leads: [Aa] to [Bb]</option>");
  }

  @Test
  void besideTheMappingStandsWhatEachStageDoesToTheSums() {
    var page = desk.get("/import").body().replace("&#39;", "'");
    for (var stage : Stage.values()) {
      assertThat(page).contains("<dt>" + stage.word() + "</dt><dd>" + stage.effect());
    }
  }

  @Test
  void aCompanyThatHasJustBegunIsToldThreeThingsToDoOnEveryPage() {
    assertThat(desk.get("/checks").body())
        .contains("3 things to do next.", "aria-current=\"page\">Checks <b>3</b>");
    assertThat(desk.get("/import").body()).contains("Checks <b>3</b>");
    assertThat(desk.get("/checks?all=true").body()).contains("Nobody owns the promise");
  }

  @Test
  void filesHandedInAreListedAndTakenBackWhole() {
    var token = visitor.token();
    var trial =
        visitor.send(
            new Form()
                .field("_csrf", token)
                .field("company", "keep")
                .field("form", "canonical")
                .file(
                    "files",
                    "by-page.csv",
                    "arrow,key,stage,at\nleads,by-page,offered,2026-11-02T10:00:00Z\n"));
    assertThat(trial.body()).contains("1 fact would be stored. Nothing is yet.");
    var here = trial.uri().getPath();
    var done = Pattern.compile("1 fact is new");
    var stored = desk.hand("/import", here, Map.of());
    assertThat(stored.statusCode()).isEqualTo(303);
    Site.await("stored", () -> done.matcher(desk.get(here).body()).find());
    assertThat(facts("by-page")).isEqualTo(1);
    assertThat(desk.get("/import").body()).contains("by-page.csv", "import page", "1 new");
    var number = NUMBER.matcher(desk.get(here).body());
    assertThat(number.find()).isTrue();
    desk.hand("/import", "/import/" + number.group(1) + "/take-back", Map.of("who", "Ada"));
    assertThat(facts("by-page")).isZero();
  }

  @Test
  void beforeAnImportIsTakenBackItIsSaidWhatWillHappen() {
    stored("both");
    var number = stored("both", "mine", "mine too");
    var asked = desk.get("/import/" + number + "/take-back").body();
    assertThat(asked)
        .contains(
            "Take import " + number + " back?",
            "2 facts of 2 hand-offs on 1 arrow are taken out of the measures.",
            "Nothing is deleted: you can put it in again at any time.");
    assertThat(facts("mine")).isEqualTo(1);
    var done = act(number, "take-back", "Ada");
    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(facts("mine")).isZero();
    assertThat(facts("both")).isEqualTo(1);
    assertThat(desk.get("/import/" + number).body())
        .contains("Import " + number + " is taken back.", "Put it in again");
    assertThat(desk.get("/import").body()).contains("taken back");
    assertThat(desk.get("/import/" + number + "/put-back").body())
        .contains("2 facts of 2 hand-offs on 1 arrow count again.");
    assertThat(act(number, "put-back", "Ada").statusCode()).isEqualTo(303);
    assertThat(facts("mine")).isEqualTo(1);
  }

  private HttpResponse<String> act(long number, String deed, String who) {
    var form = "/import/" + number + "/" + deed;
    return desk.hand(form, Map.of("who", who));
  }

  @Test
  void whatAnotherBroughtTooIsSaidToStay() {
    var first = stored("shared");
    stored("shared");
    assertThat(desk.get("/import/" + first + "/take-back").body())
        .contains("1 of them came by somebody else, too, and count on as they told it.");
  }

  @Test
  void nobodyTakesBackWithoutSayingWhoTheyAre() {
    var number = stored("nameless");
    var answer = act(number, "take-back", "");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Say who you are");
    assertThat(facts("nameless")).isEqualTo(1);
  }

  @Test
  void anotherSiteTakesNothingBack() throws Exception {
    var number = stored("forged");
    for (var deed : List.of("take-back", "put-back", "cancel", "go-on")) {
      var request =
          HttpRequest.newBuilder(
                  URI.create(HOUSE.address()).resolve("/import/" + number + "/" + deed))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString("who=Ada"))
              .build();
      assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode())
          .isEqualTo(403);
    }
    assertThat(facts("forged")).isEqualTo(1);
  }

  @Test
  void oneThatBrokeOffSaysWhatIsKeptAndWhatToDo() {
    var run = begun("half", "of it");
    run.brokeOff("The disk is full.");
    assertThat(desk.get("/import/" + run.number()).body())
        .contains(
            "This import broke off after 2 facts: they are kept.",
            "The disk is full. Hand the same files in again to complete it, or take it back.",
            "/import/" + run.number() + "/take-back");
    assertThat(desk.get("/import").body()).contains("Complete it, or take it back");
  }

  @Test
  void oneThatRunsElsewhereIsNotStoppedFromHereNorTakenBack() {
    var run = begun("elsewhere");
    var stopped = desk.hand("/import", "/import/" + run.number() + "/cancel", Map.of());
    assertThat(stopped.statusCode()).isEqualTo(409);
    assertThat(stopped.body()).contains("runs in another process; press Ctrl-C");
    var back = act(run.number(), "take-back", "Ada");
    assertThat(back.statusCode()).isEqualTo(422);
    assertThat(back.body()).contains("is running; stop it first");
    run.stored();
    var ended = desk.hand("/import", "/import/" + run.number() + "/cancel", Map.of());
    assertThat(ended.body()).contains("has ended; there is nothing to stop");
  }

  @Test
  void anImportNobodyKnowsIsNotFound() {
    for (var path : List.of("/import/999999", "/import/999999/take-back", "/import/beef")) {
      assertThat(desk.get(path).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aCompanyThatAnImportPublishedIsSaidToStay() {
    var run = begun("with a company");
    run.published(1);
    run.stored();
    assertThat(desk.get("/import/" + run.number() + "/take-back").body())
        .contains("The company it published, charter 1, stays as it is.", "href=\"/charter\"");
  }

  @Test
  void whatTheServerPutsDownLiesInTheDataFolder() {
    var spool = HOUSE.bean("multipartConfigElement", MultipartConfigElement.class).getLocation();
    assertThat(Path.of(spool)).startsWith(HOUSE.data().resolve("uploads")).isDirectory();
  }

  @Test
  void anOlderCharterIsLookedAtAndPutInForce() {
    var charters = HOUSE.open().charters();
    charters.publish("small.yaml", Cases.LATER, new Actor("test"), "second");
    var expected = charters.current().orElseThrow().version();
    var form = "/charter/1/restore";
    assertThat(desk.get("/charter").body()).contains("href=\"" + form + "\"");
    assertThat(desk.get(form).body())
        .contains("Put charter 1 back in force?", "to charter 1", "Put this version in force");
    var late = Map.of("who", "Ada", "expected", "" + (expected - 1));
    assertThat(desk.hand(form, late).statusCode()).isEqualTo(422);
    var done = desk.hand(form, Map.of("who", "Ada", "expected", "" + expected));
    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(charters.current().orElseThrow().yaml()).isEqualTo(Cases.COMPANY);
    var undone =
        desk.hand(
            "/charter",
            "/charter/undo",
            Map.of("who", "Ada", "expected", "" + (expected + 1), "version", "" + (expected + 1)));
    assertThat(undone.statusCode()).isEqualTo(303);
    assertThat(charters.current().orElseThrow().yaml()).isEqualTo(Cases.LATER);
    assertThat(desk.get("/charter").body()).contains("Redo charter");
    desk.hand("/charter", "/charter/redo", Map.of("who", "Ada", "expected", "" + (expected + 2)));
    assertThat(charters.current().orElseThrow().yaml()).isEqualTo(Cases.COMPANY);
  }

  @Test
  void everythingCanBeTakenOutAgain() {
    assertThat(visitor.get("/import").body()).contains("href=\"/api/v1/evidence\" download");
    var all = visitor.get("/api/v1/evidence");
    assertThat(all.statusCode()).isEqualTo(200);
    assertThat(all.body()).startsWith("id,source,arrow,key,stage,at,");
  }
}
