package tutti.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.WebHouse;

/** The map under a reader's hands: found, followed, filtered, moved about, taken back in time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapBrowserTest {

  private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

  private final WebHouse house = WebHouse.shared();
  private final Reader reader = new Reader();

  @AfterAll
  void close() {
    reader.close();
  }

  @AfterEach
  void nothingIsBlockedAndNobodyElseIsAsked() {
    assertThat(reader.complaints).isEmpty();
    assertThat(reader.asked).allMatch(url -> url.startsWith("http://127.0.0.1:"));
  }

  private Page map() {
    return map("/");
  }

  private Page map(String path) {
    var page = reader.page();
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.navigate(house.page(path));
    assertThat(page.locator("html")).hasClass("with-scripts");
    return page;
  }

  private static Locator arrow(Page page, String id) {
    return page.locator(".land [data-arrow=" + id + "]");
  }

  private static Locator party(Page page, String id) {
    return page.locator(".land [data-party=" + id + "]");
  }

  private static Locator lit(Page page, String what) {
    return page.locator(".land [data-" + what + "]:not(.dim)");
  }

  private static List<Double> box(Page page) {
    var written = page.locator(".map.land").getAttribute("viewBox");
    return Arrays.stream(written.split(" ")).map(Double::valueOf).toList();
  }

  /** Waits until the drawing shows as large a part of itself as this share of its width. */
  private static void shows(Page page, double whole, double share) {
    page.waitForFunction(
        "([w, s]) => Math.abs(document.querySelector('.land').viewBox.baseVal.width - w * s) < 1",
        List.of(whole, share));
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  @Test
  void buttonsZoomInAndOutAndFit() {
    var page = map();
    var whole = box(page);
    press(page, "Zoom in");
    shows(page, whole.get(2), 1 / 1.5);
    press(page, "Zoom in");
    shows(page, whole.get(2), 1 / 2.25);
    press(page, "Zoom out");
    shows(page, whole.get(2), 1 / 1.5);
    press(page, "Fit");
    shows(page, whole.get(2), 1);
    assertThat(box(page)).isEqualTo(whole);
  }

  @Test
  void keysZoomMoveAndFitWhenTheMapIsFocused() {
    var page = map();
    var whole = box(page);
    page.locator("#drawn").focus();
    page.keyboard().press("+");
    shows(page, whole.get(2), 1 / 1.5);
    var left = box(page).getFirst();
    page.keyboard().press("ArrowRight");
    page.waitForFunction(
        "left => document.querySelector('.land').viewBox.baseVal.x > left + 1", left);
    page.keyboard().press("-");
    shows(page, whole.get(2), 1);
    page.keyboard().press("+");
    page.keyboard().press("0");
    shows(page, whole.get(2), 1);
    assertThat(box(page)).isEqualTo(whole);
  }

  @Test
  void nobodyMovesBeyondTheSheet() {
    var page = map();
    var whole = box(page);
    page.locator("#drawn").focus();
    page.keyboard().press("+");
    shows(page, whole.get(2), 1 / 1.5);
    for (var i = 0; i < 30; i++) {
      page.keyboard().press("ArrowLeft");
      page.keyboard().press("ArrowUp");
    }
    page.waitForFunction(
        "([x, y]) => { const b = document.querySelector('.land').viewBox.baseVal;"
            + " return b.x === x && b.y === y; }",
        whole.subList(0, 2));
  }

  @Test
  void zoomEndsEightTimesNearer() {
    var page = map();
    var whole = box(page);
    page.locator("#drawn").focus();
    for (var i = 0; i < 12; i++) {
      page.keyboard().press("+");
    }
    shows(page, whole.get(2), 1 / 8.0);
  }

  @Test
  void theWheelZoomsAboutThePointerWithControlAlone() {
    var page = map();
    var whole = box(page);
    var area = page.locator(".map.land").boundingBox();
    page.mouse().move(area.x + 4, area.y + area.height - 4);
    page.mouse().wheel(0, -100);
    assertThat(box(page)).isEqualTo(whole);
    page.keyboard().down("Control");
    page.mouse().wheel(0, -300);
    page.keyboard().up("Control");
    shows(page, whole.get(2), Math.exp(-1));
    assertThat(box(page).get(0)).isCloseTo(whole.get(0), within(6.0));
    assertThat(box(page).get(1) + box(page).get(3))
        .isCloseTo(whole.get(1) + whole.get(3), within(6.0));
  }

  @Test
  void paperIsDraggedAndLinksStayLinks() {
    var page = map();
    var whole = box(page).get(2);
    press(page, "Zoom in");
    shows(page, whole, 1 / 1.5);
    var before = box(page);
    var spot = (List<?>) page.evaluate("() => { " + EMPTY_SPOT + " }");
    double x = ((Number) spot.get(0)).doubleValue();
    double y = ((Number) spot.get(1)).doubleValue();
    page.mouse().move(x, y);
    page.mouse().down();
    page.mouse().move(x - 60, y - 30);
    page.mouse().up();
    page.waitForFunction(
        "left => document.querySelector('.land').viewBox.baseVal.x > left + 10", before.get(0));
    assertThat(box(page).get(1)).isGreaterThan(before.get(1));
    assertThat(page.url()).doesNotContain("/arrows/");
  }

  /** A point of the drawing where no arrow and no party lies. */
  private static final String EMPTY_SPOT =
      """
      const svg = document.querySelector('.land'), area = svg.getBoundingClientRect();
      for (let y = area.top + 100; y < area.bottom - 40; y += 7) {
        for (let x = area.left + 100; x < area.right - 40; x += 7) {
          if (document.elementFromPoint(x, y) === svg) return [x, y];
        }
      }
      """;

  @Test
  void whatGetsTheFocusIsBroughtIntoSight() {
    var page = map();
    var whole = box(page).get(2);
    page.locator("#drawn").focus();
    for (var i = 0; i < 6; i++) {
      page.keyboard().press("+");
    }
    shows(page, whole, 1 / 8.0);
    party(page, "design").focus();
    page.waitForFunction(
        "() => { const box = document.activeElement.getBBox(),"
            + " part = document.querySelector('.land').viewBox.baseVal;"
            + " return box.x + box.width / 2 > part.x && box.x + box.width / 2 < part.x + part.width;"
            + " }");
  }

  @Test
  void withoutAWishForLessMotionAZoomGlidesToTheSamePlace() {
    var page = reader.page();
    page.navigate(house.page("/"));
    var whole = box(page).get(2);
    press(page, "Zoom in");
    shows(page, whole, 1 / 1.5);
  }

  @Test
  void theSearchLightsWhatMatchesAndSaysHowMany() {
    var page = map();
    page.getByLabel("Find on the map").fill("answers");
    assertThat(page.locator("#found")).hasText("3 matches");
    assertThat(lit(page, "arrow")).hasCount(3);
    page.getByLabel("Find on the map").fill("legal");
    assertThat(page.locator("#found")).hasText("1 match");
    assertThat(lit(page, "arrow")).hasCount(0);
    assertThat(lit(page, "party")).hasCount(2);
    page.getByLabel("Find on the map").fill("zither");
    assertThat(page.locator("#found")).hasText("no matches");
  }

  @Test
  void enterGoesFromMatchToMatchAndBack() {
    var page = map();
    var field = page.getByLabel("Find on the map");
    field.fill("contract");
    field.press("Enter");
    var first = page.evaluate("document.activeElement.dataset.arrow");
    field.press("Enter");
    var second = page.evaluate("document.activeElement.dataset.arrow");
    field.press("Shift+Enter");
    assertThat(page.evaluate("document.activeElement.dataset.arrow")).isEqualTo(first);
    assertThat(first).isNotEqualTo(second);
  }

  @Test
  void escapeClearsTheSearchAndTheLight() {
    var page = map();
    page.getByLabel("Find on the map").fill("answers");
    page.keyboard().press("Escape");
    assertThat(page.getByLabel("Find on the map")).hasValue("");
    assertThat(page.locator(".land .dim")).hasCount(0);
    assertThat(page.locator("#found")).hasText("");
  }

  @Test
  void anArrowInFocusIsSaidAndLitWithItsWayToTheCustomerAndBack() {
    var page = map();
    arrow(page, "answers").focus();
    assertThat(page.locator("#said"))
        .containsText("Product Management to Sales: answers to questions. Broken.");
    assertThat(lit(page, "arrow")).hasCount(3);
    assertThat(arrow(page, "answers")).not().hasClass(Pattern.compile("dim"));
    assertThat(arrow(page, "help")).not().hasClass(Pattern.compile("dim"));
    assertThat(party(page, "sales")).not().hasClass(Pattern.compile("dim"));
    assertThat(party(page, "legal")).hasClass(Pattern.compile("dim"));
  }

  @Test
  void theSameHappensUnderThePointerAndEndsWhenItLeaves() {
    var page = map();
    arrow(page, "answers").locator(".hit").hover(new Locator.HoverOptions().setForce(true));
    assertThat(lit(page, "arrow")).hasCount(3);
    page.mouse().move(2, 2);
    assertThat(page.locator(".land .dim")).hasCount(0);
    assertThat(page.locator("#said")).hasText("");
  }

  @Test
  void aPartyInFocusLightsAllItsArrows() {
    var page = map();
    party(page, "legal").focus();
    assertThat(page.locator("#said")).hasText("Legal gives 1 and gets 1.");
    assertThat(lit(page, "arrow")).hasCount(2);
    page.keyboard().press("Escape");
    assertThat(page.locator(".land .dim")).hasCount(0);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aStateOfTheLegendIsLookedAtAloneWithAndWithoutScripts(boolean scripts) {
    var page = reader.page(1440, ColorScheme.LIGHT, scripts);
    page.navigate(house.page("/"));
    press(page, state(page, "broken"));
    assertThat(page.locator("#fit")).containsText(Pattern.compile("^\\d of 33 arrows\\."));
    assertThat(lit(page, "arrow").first()).hasClass(Pattern.compile("broken"));
    assertThat(page.locator(".land [data-arrow]:not(.dim):not(.broken)")).hasCount(0);
    assertThat(page.locator(".key [data-state=broken]")).hasAttribute("aria-pressed", "true");
    assertThat(page).hasURL(Pattern.compile("state=broken"));
    press(page, state(page, "broken"));
    assertThat(page.locator(".land .dim")).hasCount(0);
  }

  private static String state(Page page, String word) {
    return page.locator(".key [data-state=" + word + "]").innerText().strip();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aSideAndAPartyAreLookedAtAloneWithAndWithoutScripts(boolean scripts) {
    var page = reader.page(1440, ColorScheme.LIGHT, scripts);
    page.navigate(house.page("/"));
    page.getByLabel("Given by a side").selectOption("demand");
    page.getByLabel("To or from a party").selectOption("sales");
    if (!scripts) {
      press(page, "Show");
    }
    assertThat(page).hasURL(Pattern.compile("side=demand&party=sales"));
    assertThat(lit(page, "arrow")).not().hasCount(0);
    assertThat(
            page.locator(
                ".land [data-arrow]:not(.dim):not([data-from=sales]):not([data-to=sales])"))
        .hasCount(0);
    assertThat(page.locator(".land [data-arrow]:not(.dim):not([data-side=demand])")).hasCount(0);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show all")).click();
    assertThat(page.locator(".land .dim")).hasCount(0);
  }

  @Test
  void severalStatesAreLookedAtTogether() {
    var page = map("/?state=broken");
    press(page, state(page, "kept"));
    assertThat(page).hasURL(Pattern.compile("state=broken&state=kept|state=kept&state=broken"));
    assertThat(page.locator(".land [data-arrow]:not(.dim).kept").first()).isVisible();
    assertThat(page.locator(".land [data-arrow]:not(.dim).broken").first()).isVisible();
  }

  @Test
  void theTableLeavesOutWhatDoesNotFit() {
    var page = map("/?state=broken&state=silent");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("As a table")).click();
    assertThat(page.locator("#fit")).containsText("of 33 arrows.");
    var rows = page.locator("table.arrows tbody tr").count();
    assertThat(page.locator("#fit")).containsText(rows + " of 33");
    assertThat(page.locator("table.arrows .st:not(.broken):not(.silent)")).hasCount(0);
  }

  @Test
  void theSliderBringsAnotherWeekByTheKeyboard() {
    var page = map("/");
    page.navigate(house.address());
    assertThat(page.locator("#day")).hasText("today");
    page.locator("#week").focus();
    page.keyboard().press("ArrowLeft");
    assertThat(page).hasURL(Pattern.compile("[?]at=\\d{4}-\\d\\d-\\d\\dT"));
    assertThat(page.locator("#day")).hasText(Pattern.compile("\\d+ [A-Z][a-z]+ \\d{4}"));
    assertThat(page.locator("#week"))
        .hasAttribute("aria-valuetext", Pattern.compile("\\d+ [A-Z][a-z]+ \\d{4}"));
    assertThat(page.locator(".foot")).containsText("as it is known now");
    page.keyboard().press("End");
    assertThat(page).hasURL(house.address());
    assertThat(page.locator(".foot")).not().containsText("as it is known now");
  }

  @Test
  void theSliderLeadsBackInTimeWithoutScripts() {
    var page = reader.page(1440, ColorScheme.LIGHT, false);
    page.navigate(house.address());
    page.locator("#week").focus();
    page.keyboard().press("Home");
    press(page, "Go there");
    assertThat(page).hasURL(Pattern.compile("[?]at=\\d{4}-\\d\\d-\\d\\dT"));
    assertThat(page.locator("#week")).hasValue("0");
  }

  @Test
  void aWeekKeepsTheFilterAndTheZoom() {
    var page = map();
    page.navigate(house.address());
    var whole = box(page).get(2);
    press(page, state(page, "kept"));
    press(page, "Zoom in");
    shows(page, whole, 1 / 1.5);
    page.locator("#week").focus();
    page.keyboard().press("ArrowLeft");
    assertThat(page).hasURL(Pattern.compile("at=.*state=kept"));
    assertThat(page.locator(".land [data-arrow]:not(.dim):not(.kept)")).hasCount(0);
    assertThat(page.locator(".map.land")).hasClass(Pattern.compile("near"));
  }

  @Test
  void theBlocksOfTheWeeksComeAfterThePage() {
    var page = map();
    assertThat(page.locator("#blocks svg"))
        .hasAttribute("aria-label", Pattern.compile("Arrows in each of 26 weeks"));
  }

  @ParameterizedTest
  @CsvSource({
    "/?state=odd, a state is one of broken",
    "/?side=left, 'a side is one of supply, demand, customer'",
    "/?party=nobody, no party of this company has that id",
    "/map/at?week=99, a week is a number from 0"
  })
  void aWordThatNamesNothingIsRefusedWithASentence(String path, String says) {
    var page = reader.page(1440, ColorScheme.LIGHT, false);
    assertThat(page.navigate(house.page(path)).status()).isEqualTo(400);
    assertThat(page.locator("h1")).containsText(says);
    reader.complaints.removeIf(complaint -> complaint.contains("400"));
  }

  @Test
  void controlsOfScriptsAreNotShownWithoutThem() {
    var page = reader.page(1440, ColorScheme.LIGHT, false);
    page.navigate(house.page("/"));
    assertThat(page.getByLabel("Find on the map")).isHidden();
    assertThat(page.locator("[data-zoom]").first()).isHidden();
    assertThat(page.locator("#move")).isHidden();
  }

  @Test
  void everyControlIsLargeEnoughToHit() {
    var page = map("/?state=broken");
    for (var control :
        page.locator(".tools button:visible, .tools select, .key button, .time [type=range], #move")
            .all()) {
      var area = control.boundingBox();
      assertThat(Math.min(area.width, area.height))
          .as(String.valueOf(control))
          .isGreaterThanOrEqualTo(24);
    }
  }

  static Stream<Arguments> papers() {
    return Stream.of(1440, 1024, 390)
        .flatMap(width ->
            Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).map(s -> Arguments.of(width, s)));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void axeFindsNothingWhileTheMapIsUsed(int width, ColorScheme scheme) {
    var page = reader.page(width, scheme, true);
    page.navigate(house.page("/?state=broken&side=supply"));
    assertThat(page.locator("#blocks svg")).isAttached();
    flawless(page, "filtered", width);
    page.getByLabel("Find on the map").fill("answers");
    flawless(page, "sought", width);
    page.navigate(house.page("/?as=table&state=broken"));
    flawless(page, "table", width);
    page.navigate(house.address() + "map/pins");
    flawless(page, "pins", width);
  }

  /** What a drawing clips is not there for a finger; axe, which knows no clipping, thinks it is. */
  @ParameterizedTest
  @ValueSource(ints = {1440, 1024, 390})
  void aMapSeenFromNearLiesUnderNoOtherControl(int width) {
    var page = reader.page(width, ColorScheme.LIGHT, true);
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.navigate(house.page("/"));
    press(page, "Zoom in");
    assertThat(page.locator(".map.near")).hasCount(1);
    assertThat(new AxeBuilder(page).withTags(RULES).disableRules(List.of("target-size")).analyze())
        .extracting(found -> found.getViolations())
        .isEqualTo(List.of());
    for (var control : page.locator(".tools button:visible, .tools select, .key button").all()) {
      control.click(new Locator.ClickOptions().setTrial(true));
    }
  }

  @ParameterizedTest
  @CsvSource({"1440, LIGHT", "1440, DARK", "1024, LIGHT", "390, LIGHT", "390, DARK"})
  void theMapAsSeenIsFlawless(int width, ColorScheme scheme) {
    var page = reader.page(width, scheme, true);
    page.navigate(house.page("/?as=seen"));
    assertThat(page.locator("#never")).isVisible();
    flawless(page, "as seen", width);
  }

  @Test
  void whatIsFilteredStaysAsSeen() {
    var page = map("/?as=seen");
    page.locator("#side").selectOption("supply");
    assertThat(page).hasURL(Pattern.compile("[?&]as=seen"));
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("As said")).click();
    assertThat(page).hasURL(Pattern.compile("[?&]side=supply"));
    assertThat(page.locator("#side")).hasValue("supply");
    assertThat(page.locator("#wild")).hasCount(0);
  }

  private static void flawless(Page page, String what, int width) {
    var found = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
    assertThat(
            found.stream().map(rule -> what + " " + rule.getId() + " " + rule.getNodes()).toList())
        .isEmpty();
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .as(what)
        .isLessThanOrEqualTo(width);
  }
}
