package tutti.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tutti.page.PageAudit.assertFlawlessOnEveryPaper;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.WebHouse;

/** What people do with the pages, in a real browser before a real database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebBrowserTest {

  private static final int BUDGET = 100_000;
  private static final String FACTS =
      """
      arrow,key,stage,at
      %1$s,%2$s-1,requested,2026-11-02T10:00:00Z
      %1$s,%2$s-1,delivered,2026-11-03T10:00:00Z
      %1$s,%2$s-2,wished,2026-11-03T10:00:00Z
      """;

  private final WebHouse house = WebHouse.shared();
  @RegisterExtension final Reader reader = new Reader();

  private static FilePayload csv(String arrow, String key) {
    var bytes = FACTS.formatted(arrow, key).getBytes(StandardCharsets.UTF_8);
    return new FilePayload("facts.csv", "text/csv", bytes);
  }

  @Test
  void theMapPrintsOnOnePageA4Landscape() throws IOException {
    var page = reader.page(1024, ColorScheme.LIGHT, true);
    page.navigate(house.address());
    var paper = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    try (var pdf = Loader.loadPDF(paper)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Customer", "outside party")
          .doesNotContain("As SVG");
    }
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  private static void follow(Page page, String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
  }

  private static void heading(Page page, String says) {
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .containsText(Pattern.compile(says));
  }

  @Test
  void anArrowOnTheMapLeadsToItsPage() {
    var page = reader.page();
    page.navigate(house.page("/"));
    page.locator(".map.land a.ar.broken .hit").first().dispatchEvent("click");
    page.waitForURL(Pattern.compile("/arrows/[a-z-]+\\?at="));
    assertThat(page.locator(".st").first()).containsText("broken");
    assertThat(page.locator(".promise").first()).containsText("Counted over");
  }

  @Test
  void everyArrowIsReachedByTheTabKey() {
    var page = reader.page();
    page.navigate(house.page("/"));
    var reached = new TreeSet<String>();
    for (var i = 0; i < 90; i++) {
      page.keyboard().press("Tab");
      reached.add(String.valueOf(page.evaluate("document.activeElement.getAttribute('href')")));
    }
    house
        .open()
        .reports()
        .company()
        .orElseThrow()
        .arrows()
        .forEach(arrow ->
            assertThat(reached).anyMatch(href -> href.startsWith("/arrows/" + arrow.id() + "?")));
  }

  @Test
  void theKeyboardAloneOpensTheWorstArrow() {
    var page = reader.page();
    page.navigate(house.page("/"));
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).hasText("To the content");
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).hasText(Pattern.compile("See the \\d+"));
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).hasText("See this arrow");
    page.keyboard().press("Enter");
    heading(page, "Answers to questions");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void filesAreTriedThenStoredThenKnown(boolean scripts) {
    var page = reader.page(1024, ColorScheme.LIGHT, scripts);
    var key = scripts ? "with" : "without";
    tryOut(page, key);
    assertThat(page.locator("body")).containsText("Line 4, column 3");
    assertThat(page.locator("body")).containsText("\"wished\" is no stage");
    press(page, "Store it");
    settle(page, scripts, "2 facts are new, 0 were known");
    tryOut(page, key);
    press(page, "Store it");
    settle(page, scripts, "Nothing changed: all 2 facts were known");
    follow(page, "To the map");
    assertThat(page.locator(".map.land")).isVisible();
  }

  private void tryOut(Page page, String key) {
    page.navigate(house.address() + "import");
    page.getByLabel("files, one or more").setInputFiles(csv("answers", key));
    press(page, "Try it out");
    heading(page, "2 facts would be stored");
  }

  /** Without scripts a reader looks again; with them the page moves on by itself. */
  private static void settle(Page page, boolean scripts, String says) {
    var again = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Look again"));
    assertThat(again.or(page.getByText(says)).first()).isVisible();
    while (!scripts && again.count() > 0) {
      page.waitForNavigation(again::click);
    }
    heading(page, says);
  }

  @Test
  void theKeyboardAloneImports() {
    var page = reader.page();
    page.navigate(house.address() + "import");
    page.getByLabel("files, one or more").setInputFiles(csv("answers", "keys"));
    page.getByLabel("files, one or more").focus();
    while (!"Try it out".equals(page.evaluate("document.activeElement.textContent"))) {
      page.keyboard().press("Tab");
    }
    page.keyboard().press("Enter");
    heading(page, "2 facts would be stored");
    while (!"Store it".equals(page.evaluate("document.activeElement.textContent"))) {
      page.keyboard().press("Tab");
    }
    page.keyboard().press("Enter");
    heading(page, "2 facts are new");
  }

  @Test
  void anEmptyHouseTeachesAndIsFilledFromTheTemplate() {
    try (var fresh = WebHouse.empty()) {
      var page = reader.page();
      page.navigate(fresh.address());
      assertThat(page).hasURL(Pattern.compile(".*/start$"));
      assertThat(page.getByLabel("Main")).hasCount(0);
      page.navigate(fresh.address() + "import");
      press(page, "Try it out");
      assertThat(page.locator("main")).containsText("becomes the charter");
      press(page, "Store it");
      heading(page, "The company is stored");
      follow(page, "To the map");
      assertThat(page.locator(".map.land a.ar").first()).isVisible();
    }
  }

  @Test
  void thePaperTurnsDarkWithoutAScript() {
    var page = reader.page(1440, ColorScheme.LIGHT, false);
    page.navigate(house.page("/"));
    page.locator(".me1 summary").click();
    page.locator(".me1").getByText("Dark").click();
    assertThat(page.locator("html")).hasCSS("background-color", "rgb(24, 22, 19)");
  }

  @Test
  void theFirstPageFitsItsBudget() {
    var page = reader.page();
    var bytes = new LongAdder();
    var network = page.context().newCDPSession(page);
    network.send("Network.enable");
    network.on(
        "Network.loadingFinished", event -> bytes.add(event.get("encodedDataLength").getAsLong()));
    page.navigate(house.page("/"));
    page.evaluate("document.fonts.ready");
    page.waitForLoadState(LoadState.NETWORKIDLE);
    System.out.println("First page over the wire: " + bytes.sum() + " bytes");
    assertThat(bytes.sum()).isBetween(20_000L, (long) BUDGET);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/arrows",
        "/arrows/answers",
        "/arrows/help",
        "/arrows/renewals",
        "/flow",
        "/threads/wish-120",
        "/launches/spring-set",
        "/import",
        "/nix"
      })
  void axeFindsNothingOnAnyPaper(String path) {
    var page = reader.page();
    page.navigate(house.page(path));
    assertFlawlessOnEveryPaper(page, path);
    reader.complaints.removeIf(says -> says.contains("404"));
  }

  @Tag("slow")
  @Test
  void axeFindsNothingOnATrialNorBesideAFault() {
    var page = reader.page();
    page.navigate(house.address() + "import");
    page.getByLabel("files, one or more").setInputFiles(csv("answers", "axe"));
    press(page, "Try it out");
    heading(page, "2 facts would be stored");
    assertFlawlessOnEveryPaper(page, "trial");
    page.navigate(house.address() + "import");
    press(page, "Try it out");
    assertFlawlessOnEveryPaper(page, "faults");
    reader.complaints.removeIf(says -> says.contains("422"));
  }
}
