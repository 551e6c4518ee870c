package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.WebHouse;
import tutti.charter.Charter;
import tutti.claims.Claim;
import tutti.company.Company;
import tutti.company.sample.SampleCompany;
import tutti.people.Actor;

/**
 * The forms that change the charter, handed in without JavaScript. One file, because they change
 * one house, which takes seconds to open.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditorTest {

  private static final String HOSTILE = "<script>alert(1)</script> \"'{{: #";

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

  private Charter charter() {
    return house.open().charters().current().orElseThrow();
  }

  private Company company() {
    return charter().company();
  }

  private static Map<String, String> fields(String... namesAndValues) {
    var fields = new HashMap<String, String>();
    fields.put("who", "Ines Calvo");
    for (var i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }

  private Map<String, String> promise(String within, String target) {
    return fields(
        "form",
        "reach",
        "reach.valid",
        "requested",
        "reach.good",
        "delivered",
        "reach.within",
        within,
        "target",
        target,
        "window",
        "90d");
  }

  @Test
  @Claim("S36")
  void aPartyAnArrowAndAPromiseOfOnesOwnAreWrittenByForms() {
    var party = desk.hand("/edit/party", fields("name", "Field Service", "kind", "function"));
    assertThat(party.statusCode()).isEqualTo(303);
    assertThat(company().find("field-service").orElseThrow().name()).isEqualTo("Field Service");
    var arrow =
        desk.hand(
            "/edit/arrow",
            fields(
                "from", "field-service", "to", "customer", "gives", "visits", "why", "it works"));
    assertThat(arrow.headers().firstValue("Location")).hasValue("/arrows/visits");
    assertThat(desk.hand("/arrows/visits/promise", promise("24bh", "90%")).statusCode())
        .isEqualTo(303);
    assertThat(company().arrow("visits").orElseThrow().promises().getFirst().target())
        .isEqualTo(0.9);
    assertThat(charter().by()).isEqualTo("Ines Calvo");
    assertThat(charter().yaml()).contains("# Fermata Instruments, a company that does not exist");
  }

  @ParameterizedTest
  @CsvSource({
    "soon, 80%, reach-within",
    "3d, 180%, target",
    "3d, many, target",
    "0d, 80%, reach-within"
  })
  void whatIsWrongStandsBesideItsField(String within, String target, String field) {
    var before = charter().version();
    var answer = desk.hand("/arrows/goals/promise", promise(within, target));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).containsPattern("id=\"" + field + "-faults\"[^>]*>\\s*<li>");
    assertThat(answer.body()).contains("value=\"" + within + "\"", "value=\"" + target + "\"");
    assertThat(charter().version()).isEqualTo(before);
  }

  @Test
  void theCheckTwinPublishesNothingAndSaysTheSentence() {
    var before = charter().version();
    var answer =
        desk.hand("/arrows/goals/promise", "/arrows/goals/promise/check", promise("24bh", "85%"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("Goals and limits: 85 of 100 are delivered within 24 business");
    assertThat(charter().version()).isEqualTo(before);
  }

  @Test
  @Claim("R17")
  void whatAReceiverNeedsIsWrittenByItAndReadByTheGiverFirst() {
    var answer =
        desk.hand(
            "/arrows/relief/edit",
            fields(
                "from", "customer",
                "to", "product-management",
                "gives", "whether the problem is gone",
                "by", "product-management",
                "wants", "  an answer within a week \r\n\r\nthe words <b>they</b> used\r\n"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    assertThat(company().arrow("relief").orElseThrow().nature().wants())
        .containsExactly("an answer within a week", "the words <b>they</b> used");
    var page = desk.get("/arrows/relief").body();
    assertThat(page)
        .contains("What Product Management needs from it to succeed")
        .contains("<li>the words &lt;b&gt;they&lt;/b&gt; used</li>");
    assertThat(desk.get("/parties/customer").body())
        .contains("Product Management needs: an answer within a week; the words");
    assertThat(desk.get("/arrows/relief/promise").body())
        .contains("What Product Management needs from it to succeed: an answer within a week; ");
  }

  @Test
  void needsComeBeforePromisesAndAreAskedForWhereNobodySaidThem() {
    var goals = desk.get("/arrows/goals").body();
    assertThat(goals.indexOf("one outcome at a time"))
        .isPositive()
        .isLessThan(goals.indexOf("The promise"));
    assertThat(desk.get("/arrows/plan").body())
        .contains("Nobody has said it yet.", "href=\"/arrows/plan/edit#wants\"");
  }

  @Test
  void whoDoesNotSayWhoTheyAreChangesNothing() {
    var sent = new HashMap<>(fields("name", "Nobody's"));
    sent.put("who", "");
    var answer = desk.hand("/edit/party", sent);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).containsPattern("id=\"who-faults\"[^>]*>\\s*<li>Say who you are");
  }

  @Test
  void whoActsIsRememberedInAStrictCookie() {
    var answer = desk.hand("/edit/person", fields("name", "Rosa Neu"));
    assertThat(answer.headers().firstValue("Set-Cookie"))
        .get()
        .asString()
        .contains("acting=Ines+Calvo", "SameSite=Strict", "HttpOnly");
    assertThat(desk.get("/edit/person").body())
        .contains("<option value=\"Ines Calvo\" selected>Ines Calvo</option>");
  }

  @Test
  void twoChangesOfOneFieldAreShownSideBySideAndChosenFrom() {
    var opened = desk.version("/arrows/plan/edit");
    var mine = change("mine");
    desk.hand("/arrows/plan/edit", change("theirs"));
    mine.put("version", opened);
    var crossed = desk.hand("/arrows/plan/edit", mine);
    assertThat(crossed.statusCode()).isEqualTo(409);
    assertThat(crossed.body())
        .contains("choose.gives", "<b>mine</b>", "theirs (Ines Calvo, charter");
    mine.put("version", String.valueOf(charter().version()));
    mine.put("choose.gives", "theirs");
    mine.put("why", "chosen");
    assertThat(desk.hand("/arrows/plan/edit", mine).statusCode()).isEqualTo(303);
    assertThat(company().arrow("plan").orElseThrow().gives()).isEqualTo("theirs");
    assertThat(company().arrow("plan").orElseThrow().why()).isEqualTo("chosen");
  }

  private static Map<String, String> change(String gives) {
    return fields(
        "from", "product-management", "to", "product-marketing", "gives", gives, "why", "words");
  }

  @Test
  void whatHangsOnAPartyIsNamedBeforeItEnds() {
    var answer = desk.hand("/parties/legal/edit", "/parties/legal/edit/retire", fields());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("is still named by");
    assertThat(company().find("legal")).isPresent();
  }

  @Test
  void aFindingIsExemptWithReasonPersonAndEnd() {
    var form = "/edit/exemption?rule=L01&where=arrows%2Frisks";
    var sent =
        fields("rule", "L01", "where", "arrows/risks", "why", "In spring", "until", "2099-01-31");
    assertThat(desk.hand(form, sent).statusCode()).isEqualTo(303);
    assertThat(company().governance().exemptions().getFirst().by()).isEqualTo("Ines Calvo");
    sent.put("until", "someday");
    assertThat(desk.hand(form, sent).body()).containsPattern("id=\"until-faults\"[^>]*>\\s*<li>");
  }

  @Test
  @Claim("S37")
  void otherTermsNeedTheYesOfTheOtherEnd() {
    var talk = "/arrows/answers/promises/answered-in-3-days/agreement";
    var proposal = fields("say", "propose", "term.target", "90%", "why", "Deals wait");
    assertThat(desk.hand(talk, proposal).statusCode()).isEqualTo(303);
    assertThat(target("answers")).isEqualTo(0.8);
    assertThat(desk.get("/arrows/answers").body())
        .contains(
            "Ines Calvo proposed \u201cHow many must be good: 90\u00a0%\u201d for Product Management");
    var own = desk.hand(talk, fields("say", "agree"));
    assertThat(own.statusCode()).isEqualTo(422);
    assertThat(own.body()).contains("Ines Calvo does not speak for Sales");
    var yes = fields("say", "agree");
    yes.put("who", "Jonas Weck");
    assertThat(desk.hand(talk, yes).statusCode()).isEqualTo(303);
    assertThat(target("answers")).isEqualTo(0.9);
    assertThat(desk.get("/arrows/answers").body()).contains("Agreed by both ends.");
    assertThat(desk.get(talk).body()).doesNotContain("Say yes", "Withdraw it", "2026-");
  }

  private double target(String arrow) {
    return company().arrow(arrow).orElseThrow().promises().getFirst().target();
  }

  @Test
  @Claim("A16")
  void whatIsImposedIsMarkedForAllToSee() {
    var talk = "/arrows/designs/promises/on-the-date/agreement";
    assertThat(desk.hand(talk, fields("say", "impose", "why", "")).statusCode()).isEqualTo(422);
    desk.hand(talk, fields("say", "impose", "why", "The fair is in May"));
    assertThat(desk.get("/arrows/designs").body())
        .contains("Imposed by Ines Calvo.", "The fair is in May");
  }

  @Test
  void theCharterTellsItsVersionsAndGoesBack() {
    desk.hand("/edit/party", fields("name", "Short Lived"));
    var version = charter().version();
    assertThat(desk.get("/charter/" + version).body()).contains("Short Lived");
    var undo = fields("version", "" + version, "expected", "" + version);
    assertThat(desk.hand("/charter", "/charter/undo", undo).statusCode()).isEqualTo(303);
    assertThat(company().find("short-lived")).isEmpty();
    assertThat(charter().version()).isEqualTo(version + 1);
    assertThat(desk.get("/charter/" + version + ".yaml").body()).contains("short-lived");
  }

  @Test
  @Claim({"K24", "K25"})
  void successBelongsToThePartWhoeverHoldsIt() {
    var sent =
        fields(
            "name", "Support", "kind", "function", "criteria", "Answers come = help/first-touch");
    assertThat(desk.hand("/parties/support/edit", sent).statusCode()).isEqualTo(303);
    assertThat(desk.get("/parties/support").body())
        .contains("What success is", "Answers come", "/arrows/help");
    desk.hand("/edit/seat", fields("party", "support", "person", "Rosa Alt"));
    assertThat(desk.get("/parties/support").body()).contains("Rosa Alt", "Answers come");
    assertThat(desk.get("/part?as=Rosa%20Alt").body()).doesNotContain("Answers come");
  }

  @Test
  @Claim("K20")
  void theCompanyIsHeldAgainstATemplateAndWhatIsMissingCanBeAdded() {
    var body = desk.get("/compare?template=business-symphony").body();
    assertThat(body).contains("missing here", "only here", "owned differently");
    var form = Pattern.compile("href=\"(/edit/arrow[?][^\"]*)\"").matcher(body);
    assertThat(form.find()).isTrue();
    assertThat(desk.get(form.group(1).replace("&amp;", "&")).body())
        .contains("name=\"gives\" value=");
  }

  @Test
  void peopleOutOfAListAreShownFirstAndThenStored() {
    var list = "person,party,share\nRosa Liste,support,50%\nNobody,nowhere,1\n";
    var look =
        desk.form("/people/import", "/people/import", Map.of("text", list, "who", "Ines Calvo"));
    assertThat(look.body()).contains("Rosa Liste", "Passed over", "nowhere");
    var packed = Base64.getEncoder().encodeToString(list.getBytes(StandardCharsets.UTF_8));
    var sent = fields("packed", packed, "expected", "" + charter().version(), "format", "csv");
    assertThat(desk.hand("/people/import", "/people/import/store", sent).statusCode())
        .isEqualTo(303);
    assertThat(company().seatsOf("support")).anyMatch(seat -> seat.person().equals("Rosa Liste"));
  }

  @Test
  void aTextIsHeldAgainstTheCharterBeforeItIsPublished() {
    var text = charter().yaml().replace("name: Fermata Instruments", "name: Fermata");
    var before = charter().version();
    var look =
        desk.form("/charter/upload", "/charter/upload", Map.of("text", text, "who", "Ines Calvo"));
    assertThat(look.statusCode()).isEqualTo(200);
    assertThat(look.body()).contains("Nothing is published yet", "Publish it");
    assertThat(charter().version()).isEqualTo(before);
    var wrong = desk.form("/charter/upload", "/charter/upload", Map.of("text", "a:\n\tb"));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Line 2");
    var packed = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    desk.hand(
        "/charter/upload", "/charter/publish", fields("packed", packed, "expected", "" + before));
    assertThat(charter().yaml()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"openslo", "mermaid", "dot", "csv-arrows"})
  void theCharterLeavesInOtherForms(String form) {
    var answer = desk.get("/export/" + form);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Disposition")).get().asString().contains(form);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/edit/party", "/edit/person"})
  void hostileNamesStayNames(String form) {
    assertThat(desk.hand(form, fields("name", HOSTILE)).statusCode()).isEqualTo(303);
    for (var page :
        new String[] {"/parties", "/charter", "/edit/seat", "/checks", "/", "/compare"}) {
      assertThat(desk.get(page).body()).doesNotContain("<script>alert");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/parties/nix",
        "/parties/nix/edit",
        "/arrows/nix/edit",
        "/arrows/nix/promise",
        "/arrows/answers/promises/nix",
        "/edit/nix",
        "/checks/rules/nix",
        "/charter/999999",
        "/compare?template=nix",
        "/export/nix",
        "/start/nix.svg"
      })
  void whatIsNotInTheCharterGetsASentence(String path) {
    var answer = desk.get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("<h1>").doesNotContain("Exception");
  }

  private Map<String, String> works(String... namesAndValues) {
    var fields = fields("name", "Legal", "kind", "function");
    fields.putAll(fields(namesAndValues));
    return fields;
  }

  @Test
  void whenAPartyWorksIsWrittenByAFormThatShowsTheHolidaysOfTheComingYear() {
    var party = desk.hand("/edit/party", works("name", "Tokyo Desk"));
    assertThat(party.statusCode()).isEqualTo(303);
    var tried =
        desk.hand(
            "/parties/tokyo-desk/edit",
            "/parties/tokyo-desk/edit/check",
            works(
                "name", "Tokyo Desk", "holidays", "jp", "hours", "22:00-06:00", "days", "sun-thu"));
    assertThat(tried.body())
        .contains("Works sun-thu, 22:00 to 06:00")
        .contains("Public holidays of Japan on its working days in the coming year", "23 Feb")
        .doesNotContain("23 Dec");
    var done =
        desk.hand(
            "/parties/tokyo-desk/edit",
            works("name", "Tokyo Desk", "holidays", "jp", "hours", "22:00-06:00", "free", "12-31"));
    assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
    var calendar = company().party("tokyo-desk").calendar().orElseThrow();
    assertThat(calendar.holidays()).hasValue("jp");
    assertThat(calendar.shifts().getFirst()).hasToString("22:00-06:00");
    assertThat(calendar.zone()).isEqualTo(company().zone());
    assertThat(desk.get("/parties/tokyo-desk/edit").body())
        .contains("value=\"22:00-06:00\"", "Also free: 12-31.");
    desk.hand("/parties/tokyo-desk/edit", works("name", "Tokyo Desk"));
    assertThat(company().party("tokyo-desk").calendar()).isEmpty();
  }

  @Test
  void aRegionNobodyKnowsStandsBesideItsField() {
    var sent = works("name", "Night Desk", "holidays", "de-berlin");
    var answer = desk.hand("/edit/party", sent);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .containsPattern("id=\"holidays-faults\"[^>]*>\\s*<li>No holidays are known for")
        .contains("did you mean");
  }
}
