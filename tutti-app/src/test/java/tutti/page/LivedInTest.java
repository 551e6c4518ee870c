package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tutti.WebHouse;
import tutti.charter.Charter;
import tutti.company.Company;
import tutti.company.Person;
import tutti.company.Seat;

/**
 * A company begins in the browser and gets its people there. The tests stand in the order in which
 * it happens, because they live in one house, which takes seconds to open.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LivedInTest {

  private final WebHouse house = WebHouse.empty();
  private final Desk desk = new Desk(house);

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
    fields.put("who", "Ana Lima");
    for (var i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }

  private static String to(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static PageText wrong(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(422);
    return new PageText(answer.body());
  }

  @Test
  @Order(1)
  void theFirstPageAsksWhoOneIsAndProposesAZone() {
    var page = desk.get("/start").body();
    assertThat(page)
        .contains("Your name", "Its city, or time zone", "Working days, holidays and your part")
        .containsPattern("id=\"zone\" name=\"zone\" value=\"[A-Z][^\"]*\"[^>]*data-proposed")
        .contains("src=\"/start/zone.js\"");
    assertThat(desk.get("/start/zone.js").headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/javascript"));
  }

  @Test
  @Order(2)
  void aMisspeltCityIsToldBesideItsFieldAndNothingIsLost() {
    var answer =
        desk.hand("/start", fields("what", "startup", "name", "Lima & Co", "zone", "Berlim"));
    assertThat(wrong(answer).words()).contains("did you mean \"Berlin\"?");
    assertThat(answer.body()).contains("value=\"Lima &amp; Co\"", "value=\"Berlim\"");
    assertThat(house.open().charters().current()).isEmpty();
  }

  @Test
  @Order(3)
  void whoeverBeginsIsRememberedSeatedAndAskedWhoTheOthersAre() {
    var answer =
        desk.hand("/start", fields("what", "startup", "name", "Lima & Co", "zone", "Berlin"));
    assertThat(to(answer)).isEqualTo("/people/names");
    assertThat(company().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(company().people()).extracting(Person::name).contains("Ana Lima");
    var page = desk.get("/people/names").body();
    assertThat(new PageText(page).words()).contains("Who are founder-a, founder-b, engineer-1?");
    assertThat(page)
        .contains("name=\"name.founder-a\" value=\"Ana Lima\"")
        .contains("<option value=\"Ana Lima\" selected>");
  }

  @Test
  @Order(4)
  void placeholdersGetTheirNamesInOneVersionThatCanBeUndone() {
    var before = charter();
    var names =
        fields("name.founder-a", "Ana Lima", "name.founder-b", "Ben  Ode", "remove", "true");
    assertThat(to(desk.hand("/people/names", names))).isEqualTo("/");
    assertThat(charter().version()).isEqualTo(before.version() + 1);
    assertThat(company().people()).extracting(Person::name).containsOnly("Ana Lima", "Ben Ode");
    assertThat(company().seatsOf("product-management"))
        .extracting(Seat::person)
        .containsExactly("Ana Lima");
    assertThat(company().seatsOf("sales")).extracting(Seat::person).containsExactly("Ben Ode");
    assertThat(company().seatsOf("engineering")).isEmpty();
    assertThat(charter().yaml()).contains("# A start-up: the business symphony");
    desk.hand("/charter", "/charter/undo", fields("expected", "2", "version", "2"));
    assertThat(company()).isEqualTo(before.company());
    desk.hand("/charter", "/charter/redo", fields("expected", "3", "version", "3"));
    assertThat(desk.get("/people/names").body()).contains("Everybody of the template has a name.");
  }

  @Test
  @Order(5)
  void thePeoplePageCountsAndListsEverybody() {
    var page = new PageText(desk.get("/people").body().replace('\u00a0', ' '));
    assertThat(page.words())
        .contains("2 people hold 9 seats.", "Berlin (Europe/Berlin)", "start-up")
        .contains("Product Management, until 30 June 2027");
    assertThat(page.rows())
        .extracting(row -> row.getFirst().words())
        .containsExactly("Ana Lima", "Ben Ode");
  }

  @Test
  @Order(6)
  void somebodyNewTakesASeatAtOnce() {
    var answer = desk.hand("/people", fields("name", "Cy Dorn", "party", "engineering"));
    assertThat(to(answer)).isEqualTo("/people");
    assertThat(company().seatsOf("engineering"))
        .extracting(Seat::person)
        .containsExactly("Cy Dorn");
    assertThat(wrong(desk.hand("/people", fields("name", "cy  DORN"))).words())
        .contains("Cy Dorn is here already, and cy DORN differs in letters and spaces only");
    assertThat(wrong(desk.hand("/people", fields("name", ""))).words())
        .contains("Write the name people call them by.");
    assertThat(wrong(desk.hand("/edit/person", fields("name", "CyDorn"))).words())
        .contains("Cy Dorn is here already");
    assertThat(wrong(desk.hand("/edit/party", fields("name", "SALES"))).words())
        .contains("is here already");
  }

  @Test
  @Order(7)
  void anotherNameIsGivenWhereverSomebodyIsNamed() {
    desk.hand(
        "/parties/sales/seats/Ben%20Ode",
        fields("party", "sales", "person", "Ben Ode", "deputy", "Cy Dorn"));
    var answer =
        desk.hand("/people/Cy%20Dorn", "/people/Cy%20Dorn/rename", fields("name", "Cyra Dorn"));
    assertThat(to(answer)).isEqualTo("/people/Cyra%20Dorn");
    assertThat(charter().yaml()).doesNotContain("Cy Dorn");
    assertThat(company().seatsOf("sales").getFirst().deputy()).contains("Cyra Dorn");
    assertThat(new PageText(desk.get("/people/Cyra%20Dorn").body()).words())
        .contains("Cyra Dorn holds 1 seat.", "Stands in for Ben Ode in Sales");
    assertThat(desk.get("/people/Cy%20Dorn").statusCode()).isEqualTo(404);
    assertThat(
            wrong(
                    desk.hand(
                        "/people/Cyra%20Dorn",
                        "/people/Cyra%20Dorn/rename", fields("name", "Ben Ode")))
                .words())
        .contains("Ben Ode is here already");
  }

  @Test
  @Order(8)
  void whoeverLeavesHandsSeatsOnOrEndsThem() {
    var left =
        fields("holder.sales", "Cyra Dorn", "holder.growth", "Ana Lima", "holder.support", "");
    var answer = desk.hand("/people/Ben%20Ode", "/people/Ben%20Ode/leave", left);
    assertThat(to(answer)).isEqualTo("/people");
    assertThat(charter().yaml()).doesNotContain("Ben Ode");
    assertThat(company().seatsOf("sales").getFirst().person()).isEqualTo("Cyra Dorn");
    assertThat(company().seatsOf("sales").getFirst().deputy()).isEmpty();
    assertThat(company().seatsOf("growth")).extracting(Seat::person).containsExactly("Ana Lima");
    assertThat(company().seatsOf("support")).isEmpty();
    assertThat(charter().why()).isEqualTo("Ben Ode leaves");
  }

  @Test
  @Order(9)
  void nobodyTakesASeatWhoIsNotHere() {
    var left = fields("holder.engineering", "Nobody");
    var answer = desk.hand("/people/Cyra%20Dorn", "/people/Cyra%20Dorn/leave", left);
    assertThat(wrong(answer).words()).contains("Nobody cannot take a seat here");
  }

  @Test
  @Order(10)
  void aFormThatIsTooOldAndAStrangerChangeNothing() {
    var before = charter().version();
    var old = fields("name", "Dee", "version", "1");
    assertThat(wrong(desk.hand("/people", old)).words()).contains("in between");
    var stranger = fields("name", "Dee", "who", "Zoe");
    assertThat(wrong(desk.hand("/people", stranger)).words()).contains("is nobody in");
    assertThat(charter().version()).isEqualTo(before);
  }

  @Test
  @Order(11)
  void theCompanyItselfIsChangedByAForm() {
    var sent = fields("name", "Lima", "zone", "vienna", "size", "grown", "days", "mon-thu");
    sent.put("hours", "8-17");
    sent.put("holidays", "at");
    assertThat(to(desk.hand("/edit/company", sent))).isEqualTo("/people");
    assertThat(company().zone()).isEqualTo(ZoneId.of("Europe/Vienna"));
    assertThat(company().name()).isEqualTo("Lima");
    assertThat(company().calendar().holidays()).contains("at");
    sent.put("zone", "Viena");
    assertThat(wrong(desk.hand("/edit/company", sent)).words())
        .contains("did you mean \"Vienna\"?");
    assertThat(desk.hand("/edit/company", "/edit/company/retire", fields()).statusCode())
        .isEqualTo(404);
  }

  @Test
  @Order(12)
  void moreThanTenPeopleAreFolded() {
    for (var i = 0; i < 10; i++) {
      desk.hand("/people", fields("name", "Person " + i));
    }
    var page = desk.get("/people").body();
    assertThat(new PageText(page).words()).contains("Show the rest: 2 more", "10 hold none.");
  }
}
