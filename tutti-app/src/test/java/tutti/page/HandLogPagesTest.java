package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.PatientClient;
import tutti.WebHouse;
import tutti.company.Stage;
import tutti.company.sample.SampleCompany;
import tutti.handoff.HandOff;
import tutti.intake.store.HandOffs;
import tutti.people.Actor;

/**
 * What happened is written down by hand, and taken back. One house for all tests: each writes under
 * a title of its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandLogPagesTest {

  private static final String LOG = "/arrows/answers/log";

  private final WebHouse house = filled();
  private final Desk desk = new Desk(house);

  private static WebHouse filled() {
    var house = WebHouse.empty();
    house
        .open()
        .charters()
        .publish("fermata.yaml", SampleCompany.yaml(), new Actor("test"), "a test");
    return house;
  }

  @AfterAll
  void close() {
    house.close();
  }

  private static Map<String, String> entry(String title, String stage, String when) {
    return new HashMap<>(Map.of("title", title, "stage", stage, "when", when, "who", "Ines Calvo"));
  }

  private HttpResponse<String> hand(String title, String stage, String when) {
    return desk.hand(LOG, entry(title, stage, when));
  }

  /** The address that follows. */
  private String logged(String title, String stage, String when) {
    var answer = hand(title, stage, when);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private List<HandOff> known(String... keys) {
    var ids = Arrays.stream(keys).map(key -> new HandOff.Id("answers", key)).toList();
    return WebHouse.bean(house.open(), HandOffs.class).withIds(ids);
  }

  @Test
  void threeFieldsAndAButtonStoreAFactOfTheCompanysZone() {
    var page = desk.get(LOG).body();
    assertThat(new PageText(page).words())
        .contains("What happened with answers to questions?", "When, in Berlin")
        .contains("Sales asked for it", "Product Management delivered it");
    assertThat(page)
        .containsPattern("name=\"when\" value=\"20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d\"");
    var next = logged("Offer for Müller", "requested", "2026-07-01T14:30");
    var handOff = known("by-hand-offer-for-müller").getFirst();
    assertThat(handOff.first(Stage.REQUESTED)).hasToString("Optional[2026-07-01T12:30:00Z]");
    assertThat(handOff.title()).contains("Offer for Müller");
    assertThat(new PageText(desk.get(next).body()).words())
        .contains("Written down: Offer for Müller: requested.", "By Ines Calvo.", "Take it back");
    assertThat(new PageText(desk.get("/import").body()).words())
        .contains("Offer for Müller: requested", "Ines Calvo, by hand");
    var number = next.replaceFirst(".*done=", "");
    assertThat(new PageText(desk.get("/import/" + number).body()).words())
        .containsPattern("Began \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d, Berlin");
    assertThat(new PageText(desk.get("/charter").body()).words())
        .containsPattern("\\d{4}, \\d\\d:\\d\\d, Berlin");
  }

  @Test
  void whatWasWrittenDownIsTakenBackByOneButton() {
    var next = logged("A mistake", "requested", "2026-07-01T14:30");
    var number = next.replaceFirst(".*done=", "");
    assertThat(known("by-hand-a-mistake")).hasSize(1);
    var back = desk.hand(next, "/import/" + number + "/take-back", Map.of("who", "Ines Calvo"));
    assertThat(back.statusCode()).isEqualTo(303);
    assertThat(known("by-hand-a-mistake")).isEmpty();
    assertThat(logged("A mistake", "delivered", "2026-07-02T14:30")).contains("done=");
  }

  @Test
  void theSameTitleGoesOnUntilItIsAskedForAgain() {
    logged("Weekly", "requested", "2026-07-01T09:00");
    logged("weekly", "delivered", "2026-07-02T09:00");
    logged("Weekly", "requested", "2026-07-08T09:00");
    var handOffs = known("by-hand-weekly", "by-hand-weekly-2");
    assertThat(handOffs)
        .extracting(HandOff::now)
        .containsExactlyInAnyOrder(Stage.DELIVERED, Stage.REQUESTED);
  }

  @Test
  void whatAToolKnowsByThisNameGoesOn() {
    var csv = "arrow,key,stage,at\nanswers,T-77,requested,2026-07-01 09:00\n";
    assertThat(imported(csv).statusCode()).isEqualTo(200);
    logged("T-77", "delivered", "2026-07-02T09:00");
    assertThat(known("T-77").getFirst().now()).isEqualTo(Stage.DELIVERED);
  }

  private HttpResponse<String> imported(String csv) {
    return new PatientClient()
        .send(
            HttpRequest.newBuilder(URI.create(house.address()).resolve("/api/v1/evidence"))
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(csv))
                .build());
  }

  @Test
  void whatIsWrittenTwiceIsStoredOnce() {
    logged("Twice", "requested", "2026-07-01T09:00");
    var again = hand("Twice", "requested", "2026-07-01T09:00");
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(new PageText(again.body()).words()).contains("This is written down already");
    assertThat(known("by-hand-twice", "by-hand-twice-2")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'', requested, 2026-07-01T09:00, title, Say what it is",
    "Thing, asked, 2026-07-01T09:00, stage, is no stage",
    "Thing, requested, yesterday, when, is not a time",
    "Thing, requested, 2100-01-01T09:00, when, This is still to come"
  })
  void whatIsWrongStandsBesideItsField(
      String title, String stage, String when, String field, String says) {
    var answer = hand(title, stage, when);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .containsPattern("id=\"" + field + "-faults\">\\s*<li>[^<]*" + says)
        .containsPattern("id=\"" + field + "\"[^>]*aria-invalid=\"true\"");
  }

  @Test
  void aStrangerWritesNothingDown() {
    var sent = entry("Thing", "requested", "2026-07-01T09:00");
    sent.put("who", "Zoe");
    var answer = desk.hand(LOG, sent);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).containsPattern("id=\"who-faults\">\\s*<li>");
    assertThat(desk.get("/arrows/nix/log").statusCode()).isEqualTo(404);
  }

  @Test
  void anAddressFillsTheFormIn() {
    var page = desk.get(LOG + "?title=Offer%20%3Cb%3E&stage=told%20back").body();
    assertThat(page)
        .contains("value=\"Offer &lt;b>\"")
        .contains("<option value=\"told-back\" selected>");
  }

  @Test
  void aFileToFillInIsTakenAsItIsAndWithRowsOfOnesOwn() {
    assertThat(desk.get("/arrows/answers").body())
        .contains("href=\"/arrows/answers/log\"", "href=\"/arrows/answers/log.csv\"");
    var csv = desk.get(LOG + ".csv").body();
    assertThat(csv.lines()).hasSize(3).first().isEqualTo("arrow,key,stage,at,title");
    assertThat(imported(csv).body()).contains("\"accepted\":2", "\"refused\":0");
    var own = csv.replace("sample-1", "own-1").replace("2001-01-0", "2026-07-0");
    assertThat(imported(own).statusCode()).isEqualTo(200);
    assertThat(known("own-1").getFirst().now()).isEqualTo(Stage.DELIVERED);
  }

  @Test
  void anImportTakesTheWordsOfTheArrow() {
    var csv = "arrow,key,stage,at\nAnswers to Questions,W-1,requested,2026-07-01 09:00\n";
    assertThat(imported(csv).statusCode()).isEqualTo(200);
    assertThat(known("W-1")).hasSize(1);
    assertThat(imported(csv.replace("Questions", "Qestions")).body())
        .contains("did you mean \\\"answers to questions\\\"?");
  }
}
