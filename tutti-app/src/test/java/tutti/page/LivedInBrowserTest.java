package tutti.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.WebHouse;
import tutti.company.Company;
import tutti.company.Person;
import tutti.company.Seat;

/** From an empty server to a company that is lived in, by a person at a browser. */
class LivedInBrowserTest {

  private static final int MOST_TABS = 250;

  private final WebHouse house = WebHouse.empty();
  @RegisterExtension final Reader reader = new Reader();
  private int clicks;
  private int fields;

  @AfterEach
  void close() {
    house.close();
  }

  private Company company() {
    return house.open().charters().current().orElseThrow().company();
  }

  private void click(Page page, AriaRole role, String name) {
    clicks++;
    page.getByRole(role, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)))
        .first()
        .click();
  }

  private void fill(Page page, String label, String value) {
    fields++;
    field(page, label).fill(value);
  }

  private void choose(Page page, String label, String choice) {
    fields++;
    field(page, label).selectOption(choice);
  }

  private static Locator startFrom(Page page, String template) {
    var name = Pattern.compile("Start from it ?: " + template);
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static Locator field(Page page, String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void twelveClicksAndEightFieldsLeadToATrueSentenceWithAndWithoutScripts(boolean scripts) {
    var page = reader.page(1440, ColorScheme.LIGHT, scripts);
    page.navigate(house.address());
    begin(page);
    ownArrow(page);
    click(page, AriaRole.LINK, "Log one by hand");
    fill(page, "What", "Offer for Lima");
    click(page, AriaRole.BUTTON, "Write it down");
    assertThat(page.locator("h1")).hasText("Written down: Offer for Lima: requested.");
    click(page, AriaRole.LINK, "See the map");
    assertThat(page.locator("h1")).containsText("offers that fit");
    assertThat(clicks).as("clicks").isLessThanOrEqualTo(12);
    assertThat(fields).as("fields").isLessThanOrEqualTo(8);
  }

  private void begin(Page page) {
    fill(page, "Your name", "Ana Lima");
    fill(page, "What the company is called", "Lima & Co");
    startFrom(page, "Start-up").click();
    clicks++;
    assertThat(page.locator("h1")).hasText("Who are founder-a, founder-b, engineer-1?");
    fill(page, "founder-b", "Ben Ode");
    fill(page, "engineer-1", "Cy Dorn");
    click(page, AriaRole.BUTTON, "These are their names");
    assertThat(page).hasURL(house.address());
    assertThat(company().people())
        .extracting(Person::name)
        .containsExactlyInAnyOrder("Ana Lima", "Ben Ode", "Cy Dorn");
  }

  private void ownArrow(Page page) {
    click(page, AriaRole.LINK, "Company");
    click(page, AriaRole.LINK, "Sales");
    click(page, AriaRole.LINK, "Add what it gives");
    choose(page, "Who gets", "customer");
    fill(page, "What", "offers that fit");
    click(page, AriaRole.BUTTON, "Add it");
    click(page, AriaRole.LINK, "Add a promise");
    fill(page, "Within", "3 days");
    click(page, AriaRole.BUTTON, "Add it");
    assertThat(page.locator("main")).containsText("8 of 10 are delivered within 3 days");
  }

  /** Goes on with the key until a field, a link or a button has the focus. */
  private static void reach(Page page, Locator wanted) {
    for (var i = 0; i < MOST_TABS; i++) {
      if ((Boolean) wanted.evaluate("element => element === document.activeElement")) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("No key leads to " + wanted);
  }

  private static void write(Page page, String label, String text) {
    reach(page, field(page, label));
    page.keyboard().press("Control+A");
    page.keyboard().type(text);
  }

  private static void press(Page page, String name) {
    press(page, page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first());
  }

  private static void press(Page page, Locator button) {
    reach(page, button);
    page.keyboard().press("Enter");
  }

  @Test
  void everyTaskIsDoneByKeysAlone() {
    var page = reader.page();
    page.navigate(house.address() + "start");
    write(page, "Your name", "Ana Lima");
    press(page, startFrom(page, "Start-up"));
    write(page, "founder-b", "Ben Ode");
    reach(page, page.getByLabel("Take out whom I leave empty, with their seats"));
    page.keyboard().press("Space");
    press(page, "These are their names");
    assertThat(page).hasURL(house.address());
    assertThat(company().people())
        .extracting(Person::name)
        .containsExactlyInAnyOrder("Ana Lima", "Ben Ode");
    somebodyNewAndGone(page);
    page.navigate(house.address() + "arrows/bs-11/log");
    write(page, "What", "Lead 7");
    press(page, "Write it down");
    assertThat(page.locator("h1")).hasText("Written down: Lead 7: offered.");
    press(page, "Take it back");
    assertThat(page.locator("h1")).containsText("is taken back.");
  }

  private void somebodyNewAndGone(Page page) {
    page.navigate(house.address() + "people");
    write(page, "Name", "Cy Dorn");
    reach(page, field(page, "Takes a seat in"));
    page.keyboard().type("Engineering");
    press(page, "Add them");
    assertThat(page.locator("h1")).containsText("3 people hold");
    assertThat(company().seatsOf("engineering"))
        .extracting(Seat::person)
        .containsExactly("Cy Dorn");
    renamedInAnotherCity(page);
    page.navigate(house.address() + "people/Ben%20Ode");
    reach(page, page.locator("main details summary").first());
    page.keyboard().press("Enter");
    press(page, "Ben Ode leaves");
    assertThat(page.locator("h1")).containsText("2 people hold");
    assertThat(company().seatsOf("sales")).isEmpty();
  }

  private void renamedInAnotherCity(Page page) {
    page.navigate(house.address() + "people/Cy%20Dorn");
    write(page, "What they are called", "Cy Doran");
    press(page, "Rename them everywhere");
    assertThat(page.locator("h1")).containsText("Cy Doran");
    page.navigate(house.address() + "edit/company");
    write(page, "City or time zone", "Lisbon");
    press(page, "Change the company");
    assertThat(page.locator("footer")).containsText("Lisbon");
    assertThat(company().seatsOf("engineering"))
        .extracting(Seat::person)
        .containsExactly("Cy Doran");
    assertThat(company().zone().getId()).isEqualTo("Europe/Lisbon");
  }

  @Test
  void theZoneOfTheBrowserIsProposedAsLongAsNobodyWroteAnother() {
    var page = reader.page();
    page.navigate(house.address() + "start");
    var own = page.evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone");
    assertThat(page.getByLabel("Its city, or time zone")).hasValue(String.valueOf(own));
    page.getByLabel("Its city, or time zone").fill("Lisbon");
    page.getByLabel("Your name").fill("Ana Lima");
    startFrom(page, "Business symphony").click();
    assertThat(page.locator("footer")).containsText("Lisbon");
  }
}
