package tutti.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tutti.page.OnTheMap.arrow;
import static tutti.page.OnTheMap.box;
import static tutti.page.OnTheMap.lit;
import static tutti.page.OnTheMap.party;
import static tutti.page.OnTheMap.press;
import static tutti.page.OnTheMap.shows;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.WebHouse;
import tutti.claims.Claim;

/** The map under a reader's hands: moved about, found, followed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapBrowserTest {

  private final WebHouse house = WebHouse.shared();
  @RegisterExtension final Reader reader = new Reader();

  private Page map() {
    return map("/");
  }

  private Page map(String path) {
    return OnTheMap.opened(reader, house.page(path));
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
    var map = page.locator(".map.land");
    var low = map.boundingBox().height - 4;
    map.hover(new Locator.HoverOptions().setPosition(4, low));
    page.keyboard().down("Control");
    page.mouse().wheel(0, -300);
    page.keyboard().up("Control");
    shows(page, whole.get(2), Math.exp(-1));
    var near = box(page);
    page.mouse().wheel(0, -100);
    assertThat(box(page)).isEqualTo(near);
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
  @ValueSource(ints = {1440, 1024})
  @Claim("K31")
  void theLettersOfALabelAreAtLeastThirteenPixelsHigh(int width) {
    var page = reader.page(width, ColorScheme.LIGHT, true);
    page.navigate(house.page("/"));
    var least =
        page.evaluate(
            """
            () => Math.min(...[...document.querySelectorAll('.map .lb')]
              .filter(label => label.getClientRects().length > 0)
              .map(label => parseFloat(getComputedStyle(label).fontSize)
                * label.ownerSVGElement.getScreenCTM().a))
            """);
    assertThat(((Number) least).doubleValue()).isBetween(13.0, 16.0);
  }
}
