package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.PatientClient;
import tutti.WebHouse;
import tutti.claims.Claim;
import tutti.page.navigation.SitePlace;

/** Where pages are found: places, the pages of each, and how a reader likes them. */
class PlacesTest {

  private final WebHouse house = WebHouse.shared();
  private final Visitor visitor = new Visitor(house);

  private String cookied(String path, String cookie) {
    return new PatientClient()
        .send(
            HttpRequest.newBuilder(URI.create(house.address()).resolve(path))
                .header("Cookie", cookie)
                .build())
        .body();
  }

  @ParameterizedTest
  @CsvSource({
    "/,Map,Map",
    "/?as=seen,Map,As seen",
    "/arrows,Map,As a table",
    "/part?as=Ines%20Calvo,Inbox,My part",
    "/health,Health,Arrows",
    "/flow,Health,End to end",
    "/parties,Company,Parties",
    "/checks,Company,Checks",
    "/charter,Company,Charter",
    "/import,Sources,From a file"
  })
  @Claim("K31")
  void everyPageIsInOnePlaceAndMarkedThere(String path, String place, String page) {
    var body = visitor.get(path).body();
    assertThat(body)
        .containsPattern("aria-current=\"true\">" + place + "</a>")
        .containsPattern("aria-current=\"page\">" + page + "[< ]");
    assertThat(body.split("aria-current=\"page\">" + page, -1))
        .as("sub line and menu")
        .hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  @Claim("K31")
  void theFirstLineHasPlacesOnlyAndNoneThatDoesNotExist() {
    var body = visitor.get("/").body();
    var first =
        body.substring(body.indexOf("aria-label=\"Main\""), body.indexOf("role=\"search\""));
    assertThat(first.split("<li", -1)).hasSize(1 + SitePlace.values().length);
    assertThat(first).doesNotContain("Together");
  }

  @Test
  void aThingMarksItsPlaceAndIsNoPageOfIt() {
    var body = visitor.get("/arrows/answers").body();
    assertThat(body).contains("aria-current=\"true\">Health</a>", "aria-current=\"true\">Arrows<");
    assertThat(body).doesNotContain("aria-current=\"page\">Arrows<");
  }

  @Test
  void theTableHasOneAddressAndTheOneItHadLeadsThere() {
    var answer = visitor.get("/?as=table&state=broken&side=demand");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElse(""))
        .isEqualTo("/arrows?state=broken&side=demand");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nix", "/arrows/nix", "/parties/nix", "/charter/999"})
  void anErrorKeepsTheCompanysNavigationAndOffersASearch(String path) {
    var answer = visitor.get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body())
        .contains("aria-label=\"Main\"", "Fermata Instruments, charter", "id=\"sought\"");
  }

  @Test
  void thePaperIsRememberedByTheServer() {
    assertThat(visitor.get("/").body()).contains("<html lang=\"en\">");
    assertThat(cookied("/", "paper=dark"))
        .contains("<html lang=\"en\" data-paper=\"dark\">")
        .contains("back=%2F\" aria-current=\"true\">Dark</a>");
    assertThat(cookied("/", "paper=pink")).contains("<html lang=\"en\">");
  }

  @Test
  void whoeverChoosesAPaperComesBackToTheirPage() {
    var answer = visitor.get("/settings/paper?tone=light&back=%2Fhealth%3Fsince%3D2026-09-01");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElse(""))
        .isEqualTo("/health?since=2026-09-01");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anySatisfy(cookie ->
            assertThat(cookie).startsWith("paper=light;").contains("HttpOnly", "SameSite=Lax"));
  }

  @Test
  void nobodyIsLedElsewhere() {
    for (var back : List.of("https://evil.example/", "//evil.example", "/%5Cevil.example", "")) {
      var answer = visitor.get("/settings/paper?tone=dark&back=" + PageAddresses.value(back));
      assertThat(answer.headers().firstValue("Location").orElse(""))
          .as(back)
          .doesNotContain("evil.example/")
          .startsWith("/")
          .doesNotStartWith("//");
    }
  }

  @Test
  void aPaperThatIsNoneIsRefusedInASentence() {
    var answer = visitor.get("/settings/paper?tone=pink");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Paper is light, dark or system, not pink.");
  }

  @Test
  void keysAreSwitchedOffAndTheirSignsGo() {
    assertThat(visitor.get("/settings/keys?on=false").headers().allValues("Set-Cookie"))
        .anySatisfy(cookie -> assertThat(cookie).startsWith("keys=off;"));
    assertThat(cookied("/", "keys=off")).contains("data-keys=\"off\"");
    assertThat(cookied("/settings", "keys=off")).contains("Single keys are off");
    assertThat(new Visitor(house).get("/settings").body()).contains("Single keys are on");
  }

  @Test
  void whoReadsIsSaidWithTheirParties() {
    assertThat(cookied("/", "acting=Ines%20Calvo"))
        .contains(
            "<span class=\"skip\">You: </span>Ines Calvo</summary>", "Product Management</b>");
    assertThat(visitor.get("/").body()).contains("Nobody has said who reads here.");
  }

  @Test
  void thePagesHaveAHeadOnPaperWithTheCompanyAndTheDaysCounted() {
    assertThat(visitor.at("/health").body())
        .containsPattern(
            "class=\"printed\">Fermata Instruments, charter 1. Counted from [^<]* to 20 Nov 2026[.]");
  }

  @ParameterizedTest
  @CsvSource({
    "checks,/checks",
    "Charter,/charter",
    "ines calvo,/part?as=Ines%20Calvo",
    "settings,/settings",
    "Sales,/parties/sales"
  })
  void pagesPeopleAndPartiesAreFoundByName(String words, String address) {
    var answer = visitor.get("/find?q=" + PageAddresses.value(words));
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(address);
  }

  @Test
  void aHandOffIsFoundByItsKey() {
    var answer = visitor.get("/find?q=answers-99");
    assertThat(answer.headers().firstValue("Location").orElse(""))
        .endsWith("/arrows/answers/hand-offs?words=answers-99");
  }

  @Test
  void theHelpExplainsEveryWordByAnExample() {
    var body = visitor.get("/help").body();
    assertThat(body)
        .contains(
            "id=\"hand-off\"", "id=\"state-at-risk\"", "id=\"stage-told-back\"", "id=\"pace\"")
        .contains("id=\"keys\"", "id=\"mapping\"", "id=\"api\"");
    assertThat(visitor.get("/help/tutti-mapping.schema.json").body())
        .contains("urn:tutti:v1:mapping");
    assertThat(visitor.get("/help/tutti-company.schema.json").body())
        .contains("urn:tutti:v1:company");
  }

  private static final Pattern ASKED = Pattern.compile("class=\"qm\" href=\"/help#([a-z-]+)\"");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/arrows",
        "/arrows/answers",
        "/arrows/answers/hand-offs",
        "/health",
        "/flow",
        "/parties",
        "/parties/sales"
      })
  @Claim("K31")
  void aQuestionMarkBesideATermLeadsToItsWords(String page) {
    var asked = ASKED.matcher(visitor.get(page).body()).results().map(at -> at.group(1)).toList();
    var help = visitor.get("/help").body();
    assertThat(asked).isNotEmpty();
    assertThat(asked).allSatisfy(term -> assertThat(help).contains("id=\"" + term + "\""));
  }
}
