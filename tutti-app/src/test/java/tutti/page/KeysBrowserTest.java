package tutti.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import tutti.WebHouse;
import tutti.page.navigation.SitePlace;

/** Real keys on real pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeysBrowserTest {

  private final WebHouse house = WebHouse.shared();
  @RegisterExtension private final Reader reader = new Reader();

  private Page open(String path) {
    var page = reader.page(1440, ColorScheme.LIGHT, true);
    page.navigate(house.page(path));
    return page;
  }

  private static String ends(String path) {
    return ".*[0-9]" + path + "([?].*)?$";
  }

  @Test
  void aSlashFindsWhereverOneIs() {
    var page = open("/health");
    page.keyboard().press("/");
    assertThat(page.locator("#q")).isFocused();
    page.keyboard().type("Sales");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*/(find|parties/sales).*"));
  }

  @Test
  void gAndALetterGoToAPlace() {
    var page = open("/parties");
    page.keyboard().press("g");
    page.keyboard().press("h");
    assertThat(page).hasURL(Pattern.compile(ends("/health")));
    page.keyboard().press("g");
    page.keyboard().press("s");
    assertThat(page).hasURL(Pattern.compile(ends("/import")));
  }

  @Test
  void rowsAreReachedAndOpenedByKeys() {
    var page = open("/health");
    page.keyboard().press("j");
    page.keyboard().press("j");
    page.keyboard().press("k");
    var first = page.locator("main .fix>li a, main tbody tr a").first();
    assertThat(first).isFocused();
    var there = first.getAttribute("href");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(house.address() + there.substring(1));
  }

  @Test
  void aLetterInAFieldIsALetter() {
    var page = open("/");
    page.locator("#q").focus();
    page.keyboard().type("gh/?j");
    assertThat(page.locator("#q")).hasValue("gh/?j");
    assertThat(page).hasURL(Pattern.compile(ends("/")));
  }

  @Test
  void escapeShutsTheMenuAndGoesBackToIt() {
    var page = open("/");
    var you = page.locator(".me1 summary");
    you.click();
    assertThat(page.locator(".me1")).hasAttribute("open", "");
    page.keyboard().press("Escape");
    assertThat(page.locator(".me1[open]")).hasCount(0);
    assertThat(you).isFocused();
  }

  @Test
  void keysThatAreSwitchedOffDoNothing() {
    var page = open("/settings");
    page.getByRole(
            AriaRole.LINK, new Page.GetByRoleOptions().setName("Switch them off").setExact(true))
        .click();
    page.keyboard().press("g");
    page.keyboard().press("m");
    page.keyboard().press("/");
    assertThat(page).hasURL(Pattern.compile(ends("/settings")));
    assertThat(page.locator("#q")).not().isFocused();
  }

  @Test
  void thePaperChosenStaysOnTheNextPage() {
    var page = open("/");
    page.locator(".me1 summary").click();
    page.locator(".me1 .tone a").getByText("Dark").click();
    assertThat(page.locator("html")).hasAttribute("data-paper", "dark");
    page.navigate(house.page("/health"));
    assertThat(page.evaluate("getComputedStyle(document.body).colorScheme")).isEqualTo("dark");
  }

  @Test
  void onAPhoneTheMenuHoldsEveryPage() {
    var page = reader.page(390, ColorScheme.LIGHT, true);
    page.navigate(house.page("/"));
    assertThat(page.locator(".top>nav a:visible")).hasText(new String[] {"Map", "Inbox"});
    page.locator(".menu1 summary").click();
    assertThat(page.locator(".plan a:visible"))
        .hasCount(Arrays.stream(SitePlace.values()).mapToInt(p -> p.pages().size()).sum());
  }
}
