package tutti.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import tutti.WebHouse;
import tutti.company.Company;
import tutti.company.MapPin;
import tutti.company.sample.SampleCompany;
import tutti.computing.ComputeKind;
import tutti.people.Actor;

/** Boxes are put where somebody wishes them, by hand and by key, and let go again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PinsBrowserTest {

  private final WebHouse house = WebHouse.empty();
  @RegisterExtension final Reader reader = new Reader();

  PinsBrowserTest() {
    house
        .open()
        .charters()
        .publish("fermata.yaml", SampleCompany.yaml(), new Actor("test"), "a test");
  }

  @AfterAll
  void close() {
    house.close();
  }

  private Company company() {
    return house.open().charters().current().orElseThrow().company();
  }

  private Optional<MapPin> pin(String party) {
    return company().party(party).pin();
  }

  /** The map with its boxes loose, in the name of Ines Calvo. */
  private Page loose() {
    var page = reader.page();
    page.navigate(house.address());
    page.locator("#move").click();
    page.getByLabel("You act as").selectOption("Ines Calvo");
    return page;
  }

  private static Locator box(Page page, String party) {
    return page.locator(".land [data-party=" + party + "]");
  }

  private static void drag(Page page, String party, double dx, double dy) {
    var rect = box(page, party).locator("rect");
    rect.hover(new Locator.HoverOptions().setPosition(12, 12));
    var area = rect.boundingBox();
    page.mouse().down();
    page.mouse().move(area.x + 12 + dx / 2, area.y + 12 + dy / 2);
    page.mouse().move(area.x + 12 + dx, area.y + 12 + dy);
    assertThat(page.locator(".ghost")).isVisible();
    page.mouse().up();
  }

  private static void letGo(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Let go of " + name))
        .click();
  }

  @Test
  void aDraggedBoxIsPinnedInTheCompanyFileAndMarked() {
    var page = loose();
    drag(page, "legal", 50, 30);
    assertThat(box(page, "legal")).hasAttribute("aria-label", "Legal, pinned");
    assertThat(page.locator("#said")).containsText("Legal is pinned at ");
    var pin = pin("legal").orElseThrow();
    assertThat(pin.x() % 8).isZero();
    assertThat(pin.y() % 8).isZero();
    var charter = house.open().charters().current().orElseThrow();
    assertThat(charter.why()).isEqualTo("Legal was moved on the map");
    assertThat(charter.by()).isEqualTo("Ines Calvo");
  }

  @Test
  void aMapThatIsStillBeingDrawnComesAsSoonAsItIsDone() {
    var page = loose();
    try (var held = new HeldPool()) {
      held.hold(house, ComputeKind.LAYOUT);
      var table =
          page.waitForResponse(
              answer -> answer.url().equals(house.address()), () -> drag(page, "support", 40, 24));
      assertThat(table.text()).contains("The map is being drawn");
    }
    assertThat(box(page, "support")).hasAttribute("aria-label", "Support, pinned");
    assertThat(page.locator("#said")).containsText("Support is pinned at ");
  }

  @Test
  void nothingButThePinChangesInTheFile() {
    var before = house.open().charters().current().orElseThrow().yaml();
    var page = loose();
    drag(page, "growth", 40, 40);
    assertThat(box(page, "growth")).hasAttribute("aria-label", "Growth, pinned");
    var after = house.open().charters().current().orElseThrow().yaml();
    var added = after.lines().filter(line -> !before.lines().toList().contains(line)).toList();
    assertThat(added).isNotEmpty().allMatch(line -> line.contains("pin") || line.contains("x:"));
    assertThat(after.lines().count()).isLessThanOrEqualTo(before.lines().count() + 3);
  }

  @Test
  void theKeyboardAlonePinsABox() {
    var page = reader.page();
    page.navigate(house.address());
    page.locator("#move").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#move")).hasAttribute("aria-pressed", "true");
    page.getByLabel("You act as").selectOption("Ines Calvo");
    box(page, "design").focus();
    page.keyboard().press("Shift+ArrowDown");
    page.keyboard().press("Shift+ArrowRight");
    page.keyboard().press("Shift+ArrowRight");
    assertThat(page.locator("#said")).containsText(Pattern.compile("^Design at \\d+, \\d+\\."));
    page.keyboard().press("Enter");
    assertThat(box(page, "design")).hasAttribute("aria-label", "Design, pinned");
    assertThat(box(page, "design")).isFocused();
    assertThat(pin("design")).isPresent();
  }

  @Test
  void escapeLeavesABoxWhereItWas() {
    var version = house.open().charters().current().orElseThrow().version();
    var page = loose();
    box(page, "support").focus();
    page.keyboard().press("Shift+ArrowDown");
    assertThat(page.locator(".ghost")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator(".ghost")).hasCount(0);
    assertThat(house.open().charters().current().orElseThrow().version()).isEqualTo(version);
  }

  @Test
  void aClickMovesNothingAndOpensNothingWhileBoxesAreLoose() {
    var page = loose();
    box(page, "finance").locator("rect").click();
    assertThat(box(page, "finance")).isFocused();
    assertThat(page.locator(".ghost")).hasCount(0);
    assertThat(page).hasURL(house.address());
    assertThat(pin("finance")).isEmpty();
    page.locator("#move").click();
    box(page, "finance").locator("rect").click();
    assertThat(page).hasURL(Pattern.compile("/parties/finance"));
  }

  @Test
  void whoeverMovesABoxSaysWhoTheyAre() {
    var page = reader.page();
    page.navigate(house.address());
    page.locator("#move").click();
    assertThat(page.getByLabel("You act as")).hasValue("");
    drag(page, "finance", 40, 0);
    assertThat(page.locator("#said")).containsText("Choose who you act as");
    assertThat(page.getByLabel("You act as")).isFocused();
    assertThat(pin("finance")).isEmpty();
  }

  @Test
  void aPinnedBoxIsLetGoOfOnTheMap() {
    var page = loose();
    drag(page, "engineering", 24, 24);
    assertThat(box(page, "engineering")).hasAttribute("aria-label", "Engineering, pinned");
    letGo(page, "Engineering");
    assertThat(box(page, "engineering")).hasAttribute("aria-label", "Engineering");
    assertThat(pin("engineering")).isEmpty();
  }

  @Test
  void withoutScriptsAPinIsWrittenInTheFormAndLetGoOfOnThePartysPage() {
    var page = reader.page(1024, ColorScheme.LIGHT, false);
    page.navigate(house.address() + "parties/product-owner/edit");
    page.locator("summary")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Pinned|Where|map")))
        .first()
        .click();
    page.getByLabel("Pinned from the left at").fill("160");
    page.getByLabel("Pinned from above at").fill("80");
    page.getByLabel("You act as").selectOption("Ines Calvo");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Change it")).click();
    assertThat(page.locator("#pins")).containsText("pinned at 160, 80");
    assertThat(pin("product-owner")).contains(new MapPin(160, 80));
    letGo(page, "Product Owner");
    assertThat(page).hasURL(Pattern.compile("/parties/product-owner$"));
    assertThat(page.locator("#pins")).hasCount(0);
    assertThat(pin("product-owner")).isEmpty();
  }

  @Test
  void withoutScriptsThePinsAreAPageOfTheirOwn() {
    var page = reader.page(1024, ColorScheme.LIGHT, false);
    page.navigate(house.address());
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Pins")).click();
    assertThat(page.locator("h1")).containsText("pinned on the map");
  }

  @Test
  void aHostileNameIsFoundSaidAndMovedAsTextAlone() {
    var name = "<img src=x onerror=alert(1)>\"'";
    try (var odd = WebHouse.empty()) {
      odd.open().charters().publish("odd.yaml", HOSTILE, new Actor("test"), "a test");
      var page = reader.page();
      page.onDialog(dialog -> reader.complaints.add(dialog.message()));
      page.navigate(odd.address());
      page.getByLabel("Find on the map").fill("<img");
      assertThat(page.locator("#found")).hasText("2 matches");
      page.keyboard().press("Enter");
      assertThat(page.locator("#said")).containsText(name + " gives 1 and gets 1.");
      page.locator("#move").click();
      page.getByLabel("You act as").selectOption(name);
      drag(page, "a", 30, 0);
      assertThat(page.locator("#said")).containsText(name + " is pinned at");
      letGo(page, name);
      assertThat(page.locator("#pins")).hasCount(0);
      assertThat(page.locator("main img")).hasCount(0);
    }
  }

  private static final String HOSTILE =
      """
      apiVersion: tutti/v1
      kind: Company
      parties:
        - {id: a, name: "<img src=x onerror=alert(1)>\\"'"}
        - {id: customer, kind: outside, side: customer}
      people:
        - {name: "<img src=x onerror=alert(1)>\\"'"}
      seats:
        - {party: a, person: "<img src=x onerror=alert(1)>\\"'"}
      arrows:
        - {id: give, from: a, to: customer, gives: "<img src=y onerror=alert(2)>", why: x}
        - {id: get, from: customer, to: a, gives: money, why: x}
      """;
}
