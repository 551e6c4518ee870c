package tutti.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tutti.page.PageAudit.assertFlawlessOnEveryPaper;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.WebHouse;
import tutti.company.sample.SampleCompany;
import tutti.insight.simulation.SampleYear;
import tutti.intake.imports.ImportRun;
import tutti.people.Actor;

/** The written company in a real browser: read, filled in, kept accessible. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesBrowserTest {

  private static final List<String> PAGES =
      List.of(
          "parties",
          "parties/product-marketing",
          "part?as=Pedro%20Lund",
          "health",
          "flow",
          "flow/to/s5-deal",
          "launches/spring-set",
          "checks",
          "checks/rules/L01",
          "charter",
          "charter/1",
          "charter/1/restore",
          "import",
          "discover",
          "import/1",
          "import/1/take-back",
          "import/2",
          "import/2/put-back",
          "charter/upload",
          "compare",
          "start",
          "people",
          "people/Pedro%20Lund",
          "people/names",
          "people/import",
          "people",
          "people/Ines%20Calvo",
          "arrows/answers/log",
          "arrows/answers/hand-offs",
          "arrows",
          "help",
          "settings",
          "edit/company",
          "arrows/answers/log",
          "find?q=pro",
          "edit/party",
          "edit/arrow",
          "edit/seat",
          "parties/sales/edit",
          "arrows/answers/promises/answered-in-3-days",
          "arrows/answers/promises/answered-in-3-days/agreement",
          "edit/exemption?rule=L01&where=arrows/risks");

  private final WebHouse house = WebHouse.empty();
  @RegisterExtension final Reader reader = new Reader();

  PagesBrowserTest() {
    house
        .open()
        .charters()
        .publish("fermata.yaml", SampleCompany.yaml(), new Actor("test"), "a test");
    house.open().charters().publish("fermata.yaml", later(), new Actor("test"), "one goal more");
    imported().brokeOff("The disk is full.");
    var second = imported();
    second.stored();
    house.open().reversal().takeBack(second.number(), new Actor("test"));
  }

  private static String later() {
    return SampleCompany.yaml().replaceFirst("target: 80%", "target: 85%");
  }

  private ImportRun imported() {
    var run =
        house.open().imports().beginByCommand(List.of("answers.csv"), new Actor("Ines Calvo"));
    run.take(SampleYear.evidence(WebHouse.AT).subList(0, 100));
    return run;
  }

  @AfterAll
  void close() {
    house.close();
  }

  @AfterEach
  void whatIsRefusedIsNoComplaint() {
    reader.complaints.removeIf(says -> says.contains("422"));
  }

  @Tag("slow")
  @ParameterizedTest
  @FieldSource("PAGES")
  void axeFindsNothingOnAnyPaper(String path) {
    var page = reader.page();
    page.navigate(house.address() + path);
    assertFlawlessOnEveryPaper(page, path);
  }

  @Test
  void aFieldIsCheckedWhileTheFormIsFilledIn() {
    var page = reader.page();
    page.navigate(house.address() + "arrows/answers/promises/answered-in-3-days");
    assertThat(page.locator("#words")).containsText("within 3 days of being requested");
    page.getByLabel("Within").first().fill("soon");
    page.keyboard().press("Tab");
    assertThat(page.locator("#reach-within-faults li")).hasCount(1);
    page.getByLabel("Within").first().fill("24bh");
    page.keyboard().press("Tab");
    assertThat(page.locator("#words")).containsText("within 24 business hours");
    assertThat(page.locator("#reach-within-faults li")).hasCount(0);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPromiseShowsTheFieldsOfItsFormWithAndWithoutScripts(boolean scripts) {
    var page = reader.page(1024, ColorScheme.LIGHT, scripts);
    page.navigate(house.address() + "arrows/plan/promise");
    assertThat(page.locator("#cadence-every")).isHidden();
    page.getByLabel("Again and again").check();
    assertThat(page.locator("#reach-within")).isHidden();
    page.locator("#cadence-every").fill(scripts ? "14d" : "30d");
    page.locator("#cadence-atLeast").fill("1");
    page.getByLabel("You act as").selectOption("Ines Calvo");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add it")).click();
    assertThat(page.locator("main")).containsText(scripts ? "in every 14 days" : "in every month");
  }

  @Test
  void thePartPrintsOnPaperWithoutControls() {
    var page = reader.page();
    page.navigate(house.address() + "parties/sales");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("nav").first()).isHidden();
    assertThat(page.locator(".fanned")).isVisible();
  }
}
