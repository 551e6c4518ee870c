package tutti.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tutti.page.OnTheMap.box;
import static tutti.page.OnTheMap.lit;
import static tutti.page.OnTheMap.press;
import static tutti.page.OnTheMap.shows;
import static tutti.page.OnTheMap.state;
import static tutti.page.PageAudit.assertFlawless;
import static tutti.page.PageAudit.assertFlawlessOnEveryPaper;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.WebHouse;

/** The map looked at in part, at another time, by everybody: filters, the slider, axe. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapFilterBrowserTest {

  private final WebHouse house = WebHouse.shared();
  @RegisterExtension final Reader reader = new Reader();

  private Page map() {
    return map("/");
  }

  private Page map(String path) {
    return OnTheMap.opened(reader, house.page(path));
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
    page.locator("[data-as=table]").click();
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
    page.mouse().move(0, 0);
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

  @Tag("slow")
  @Test
  void axeFindsNothingWhileTheMapIsUsed() {
    var page = reader.page();
    page.navigate(house.page("/?state=broken&side=supply"));
    assertThat(page.locator("#blocks svg")).isAttached();
    assertFlawlessOnEveryPaper(page, "filtered");
    page.getByLabel("Find on the map").fill("answers");
    assertFlawlessOnEveryPaper(page, "sought");
    page.navigate(house.page("/arrows?state=broken"));
    assertFlawlessOnEveryPaper(page, "table");
    page.navigate(house.address() + "map/pins");
    assertFlawlessOnEveryPaper(page, "pins");
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
    assertFlawless(page, "near", "target-size");
    for (var control : page.locator(".tools button:visible, .tools select, .key button").all()) {
      control.click(new Locator.ClickOptions().setTrial(true));
    }
  }

  @Test
  void theMapAsSeenIsFlawless() {
    var page = reader.page();
    page.navigate(house.page("/?as=seen"));
    assertThat(page.locator("#never")).isVisible();
    assertFlawlessOnEveryPaper(page, "as seen");
  }

  @Test
  void whatIsFilteredStaysAsSeen() {
    var page = reader.page(1440, ColorScheme.LIGHT, true);
    page.navigate(house.page("/?as=seen"));
    page.locator("#side").selectOption("supply");
    assertThat(page).hasURL(Pattern.compile("[?&]as=seen"));
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("As said")).click();
    assertThat(page).hasURL(Pattern.compile("[?&]side=supply"));
    assertThat(page.locator("#side")).hasValue("supply");
    assertThat(page.locator("#wild")).hasCount(0);
  }
}
