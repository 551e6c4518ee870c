package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.WebHouse;
import tutti.claims.Claim;
import tutti.company.Party;

/** The pages of the parts, read without a browser. */
class PartsTest {

  private static final Pattern ROW = Pattern.compile("<th scope=\"row\"><a[^>]*>([^<]+)</a>");

  private final WebHouse house = WebHouse.shared();
  private final Visitor visitor = new Visitor(house);

  private List<Party> parties() {
    return house.open().reports().company().orElseThrow().parties();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/parties",
        "/parties/sales",
        "/part",
        "/part?as=Pedro%20Lund",
        "/flow",
        "/threads/wish-120",
        "/launches/spring-set",
        "/checks",
        "/checks?party=sales",
        "/checks/rules/L01",
        "/charter",
        "/charter/1",
        "/charter/upload",
        "/compare",
        "/start",
        "/edit/party",
        "/edit/seat",
        "/find?q=pro"
      })
  void aPageHasNoStyleAndNoScriptOfItsOwn(String path) {
    var answer = visitor.at(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .doesNotContain("<script>", "<style", " style=", " onclick=", "hx-on", "internal customer");
  }

  @Test
  @Claim("A04")
  void onePageTellsAllThatAPartGivesAndGets() {
    var company = house.open().reports().company().orElseThrow();
    var body = visitor.at("/parties/sales").body();
    company.arrows().stream()
        .filter(arrow -> arrow.from().equals("sales") || arrow.to().equals("sales"))
        .forEach(arrow ->
            assertThat(body).contains("href=\"/arrows/" + arrow.id() + "?at=", arrow.gives()));
  }

  @Test
  @Claim("A05")
  void partiesStandInTheOrderOfTheFileWhateverTheirStates() {
    var rows = ROW.matcher(visitor.at("/parties").body()).results().map(m -> m.group(1)).toList();
    assertThat(rows).containsExactlyElementsOf(parties().stream().map(Party::name).toList());
  }

  @Test
  @Claim("A07")
  void everyPartShowsItsWayToTheCustomerAndBack() {
    parties().stream()
        .filter(party -> !party.outside())
        .forEach(party ->
            assertThat(visitor.at("/parties/" + party.id()).body())
                .contains("The path to the Customer", "how the Customer is heard here")
                .containsAnyOf("class=\"end\"", "No arrows lead from here"));
  }

  @ParameterizedTest
  @Claim("S13")
  @CsvSource({"supply, SUPPLY", "demand, DEMAND", "customer, CUSTOMER"})
  void aSideShowsExactlyItsParties(String word, Party.Side side) {
    var rows =
        ROW.matcher(visitor.at("/parties?side=" + word).body())
            .results()
            .map(m -> m.group(1))
            .toList();
    var expected =
        parties().stream()
            .filter(party -> party.side().filter(side::equals).isPresent())
            .map(Party::name)
            .toList();
    assertThat(rows).isNotEmpty().containsExactlyElementsOf(expected);
  }

  @Test
  void aPersonSeesAllPartsTheyHold() {
    assertThat(visitor.at("/part?as=Pedro%20Lund").body())
        .contains("You are Channel Marketing and Growth.");
  }

  @Test
  void aNameLeadsToItsPageAndAPartOfItToAChoice() {
    assertThat(visitor.get("/find?q=sales").headers().firstValue("Location"))
        .get()
        .asString()
        .endsWith("/parties/sales");
    assertThat(visitor.get("/find?q=product").body())
        .contains("Product Owner", "Product Marketing");
    assertThat(visitor.get("/find?q=%3Cb%3E").body()).contains("&lt;b&gt;");
  }

  @Test
  void theFirstTenOfAWeightAreSeenAndTheOthersAreOpened() {
    var warnings =
        new PageText(visitor.at("/checks?party=").body())
            .html()
            .replaceFirst("(?s).*id=\"Warnings\"", "")
            .replaceFirst("(?s)</section>.*", "");
    var parts = warnings.split("<details class=\"rest\">", 2);
    assertThat(parts).hasSize(2);
    assertThat(new PageText(parts[0]).items()).hasSize(10);
    assertThat(parts[1]).contains("Show the other " + new PageText(parts[1]).items().size());
  }

  @Test
  void theSameNumberOfFindingsStandsInTheNavigationAndOnThePage() {
    var body = visitor.at("/checks").body();
    var count = Pattern.compile("aria-current=\"page\">Checks <b>(\\d+)</b>").matcher(body);
    assertThat(count.find()).isTrue();
    assertThat(visitor.at("/").body()).contains("Checks <b>" + count.group(1) + "</b>");
  }

  /** Buttons and the names of what they are about: each is a page that is there. */
  @Test
  void whatAFindingTellsPeopleToDoIsAPageThatIsThere() {
    var body = visitor.at("/checks?all=true&party=").body();
    var addresses =
        Pattern.compile("<p class=\"mend\"><a href=\"([^\"]+)\"")
            .matcher(body)
            .results()
            .map(found -> found.group(1).replace("&amp;", "&"))
            .distinct()
            .toList();
    assertThat(addresses).hasSizeGreaterThan(10);
    assertThat(addresses)
        .allSatisfy(
            address -> assertThat(visitor.get(address).statusCode()).as(address).isEqualTo(200));
  }
}
