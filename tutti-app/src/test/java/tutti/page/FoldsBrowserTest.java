package tutti.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tutti.page.PageAudit.assertFlawless;
import static tutti.page.PageAudit.onEveryPaper;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.WebHouse;
import tutti.people.Actor;

/** Functions with roles are opened and closed on the map, with and without scripts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoldsBrowserTest {

  private static final String HALDEN =
      """
      apiVersion: tutti/v1
      kind: Company
      name: Halden
      parties:
        - {id: sales, name: Sales, side: demand}
        - {id: field-sales, name: Field Sales, kind: role, within: sales, side: demand}
        - {id: key-accounts, name: Key Accounts, kind: role, within: sales, side: supply}
        - {id: marketing, name: Marketing}
        - {id: brand, name: Brand, kind: role, within: marketing}
        - {id: channel, name: Channel, kind: role, within: marketing}
        - {id: customer, name: Customer, kind: outside}
      arrows:
        - {id: leads, from: channel, to: field-sales, gives: leads of agreed quality}
        - {id: told, from: field-sales, to: channel, gives: what became of each lead}
        - {id: grown, from: key-accounts, to: field-sales, gives: accounts that have grown}
        - {id: handed, from: field-sales, to: key-accounts, gives: accounts to keep}
        - {id: brief, from: brand, to: channel, gives: the message}
        - {id: help, from: key-accounts, to: customer, gives: help to buy}
        - {id: order, from: customer, to: sales, gives: order and payment}
      """;

  private final WebHouse house = WebHouse.empty();
  @RegisterExtension final Reader reader = new Reader();
  private final Visitor visitor = new Visitor(house);

  @BeforeAll
  void moveIn() {
    house.open().charters().publish("halden.yaml", HALDEN, new Actor("test"), "a test");
  }

  @AfterAll
  void close() {
    house.close();
  }

  private Page map(String path, boolean scripts) {
    var page = reader.page(1440, ColorScheme.LIGHT, scripts);
    page.navigate(house.address() + path);
    return page;
  }

  private static Locator boxes(Page page) {
    return page.locator(".land .pt:not(.cu)");
  }

  private static Locator arrows(Page page) {
    return page.locator(".land a[data-arrow]");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFunctionIsClosedByItsNameAboveARoleAndOpenedByThePlusInItsBox(boolean scripts) {
    var page = map("", scripts);
    assertThat(boxes(page)).hasCount(6);
    page.locator(".land .fd", new Page.LocatorOptions().setHasText("Sales")).first().click();
    assertThat(page).hasURL(house.address() + "?open=marketing");
    assertThat(boxes(page)).hasCount(4);
    assertThat(arrows(page)).hasCount(5);
    page.locator(".land .fd", new Page.LocatorOptions().setHasText("+")).click();
    assertThat(page).hasURL(house.address() + "?open=all");
    assertThat(boxes(page)).hasCount(6);
    assertThat(arrows(page)).hasCount(7);
  }

  @Test
  void theKeyboardAloneOpensAFunction() {
    var page = map("?open=none", true);
    var plus = page.locator(".land .fd").first();
    plus.focus();
    assertThat(plus).hasAttribute("aria-label", Pattern.compile("Open (Sales|Marketing) to see"));
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("open=(sales|marketing)$"));
    assertThat(boxes(page)).hasCount(4);
  }

  @Test
  void nothingBadHidesInAClosedFunction() {
    var page = map("?open=none", true);
    assertThat(page.locator(".land [data-party=sales]"))
        .hasAttribute(
            "aria-label", "Sales, 2 roles, 2 arrows inside; the worst: nothing heard yet");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theFilterCountsWhatIsInsideAndLightsItsBoxWithAndWithoutScripts(boolean scripts) {
    var page = map("?open=none&party=brand", scripts);
    assertThat(page.locator("#fit")).containsText("1 of 7 arrows.");
    assertThat(page.locator(".land .pt.dim[data-party=sales]")).hasCount(1);
    assertThat(page.locator(".land .pt[data-party=marketing]:not(.dim)")).hasCount(1);
    assertThat(page.locator(".land a[data-arrow]:not(.dim)")).hasCount(0);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aSideIsThatOfTheRoleThatGives(boolean scripts) {
    var page = map("?open=none&side=supply", scripts);
    assertThat(page.locator("#fit")).containsText("2 of 7 arrows.");
    assertThat(page.locator(".land a[data-arrow]:not(.dim)")).hasCount(1);
    assertThat(page.locator(".land a[data-arrow=help]:not(.dim)")).hasCount(1);
  }

  @Test
  void theFilterKeepsWhatIsOpen() {
    var page = map("?open=sales", true);
    page.getByLabel("To or from a party").selectOption("brand");
    assertThat(page).hasURL(Pattern.compile("open=sales&party=brand"));
    assertThat(page.locator("[data-as=table]")).hasAttribute("href", Pattern.compile("open=sales"));
    page.locator("#fit a").click();
    assertThat(page).hasURL(house.address() + "?open=sales");
    assertThat(boxes(page)).hasCount(4);
  }

  @Test
  void theSliderKeepsWhatIsOpenWithoutScripts() {
    var answer = visitor.get("/map/at?week=25&open=sales&party=brand");
    assertThat(answer.headers().firstValue("Location")).hasValue("/?party=brand&open=sales");
    assertThat(visitor.get("/?open=sales").body())
        .contains("<input type=\"hidden\" name=\"open\" value=\"sales\">");
  }

  @Test
  void pointingAtAClosedFunctionCountsWhatItGivesToOthers() {
    var page = map("?open=none", true);
    page.locator(".land [data-party=sales].pt").focus();
    assertThat(page.locator("#said")).hasText("Sales gives 2 and gets 2.");
  }

  @ParameterizedTest
  @CsvSource({"all, 7", "none, 7", "sales, 7"})
  void theTableTellsEveryArrowWhateverIsOpen(String open, int rows) {
    var body = visitor.get("/arrows?open=" + open).body();
    assertThat(body.split("<th scope=\"row\">", -1)).hasSize(rows + 1);
    assertThat(body).contains("name=\"open\" value=\"" + open + "\"");
  }

  @Test
  void aFileShowsWhatThePageShows() {
    assertThat(visitor.get("/map.svg?open=none").body()).contains("2 roles, 2 arrows inside");
    assertThat(visitor.get("/map.svg").body()).doesNotContain("arrows inside");
    assertThat(visitor.get("/?open=none").body()).contains("href=\"/map.svg?open=none\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?open=zither", "/map.svg?open=zither", "/arrows?open=sales,zither"})
  void anUnknownFunctionIsRefusedWithASentence(String path) {
    var answer = visitor.get(path);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("no party of this company has the id", "zither", "marketing, sales");
  }

  @Test
  void aHostileIdStaysText() {
    assertThat(visitor.get("/?open=%3Cscript%3E").body()).doesNotContain("<script>");
  }

  @Test
  void noChoiceIsKeptInACookie() {
    assertThat(visitor.get("/?open=none").headers().allValues("Set-Cookie"))
        .noneMatch(cookie -> cookie.contains("open"));
    assertThat(visitor.get("/").body()).doesNotContain("arrows inside");
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(strings = {"none", "sales", "all"})
  void axeFindsNothingOnFoldedMaps(String open) {
    var page = reader.page();
    page.navigate(house.address() + "?open=" + open);
    assertThat(page.locator("html")).hasClass("with-scripts");
    onEveryPaper(
        page,
        paper -> {
          var file = Path.of("target", "screens", "folds-%s-%s.png".formatted(open, paper));
          page.screenshot(new Page.ScreenshotOptions().setPath(file));
          assertFlawless(page, open + " " + paper);
        });
  }
}
