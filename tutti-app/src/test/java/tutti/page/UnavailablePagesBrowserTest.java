package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.page.PageAudit.assertFlawless;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tutti.WebHouse;
import tutti.company.sample.SampleCompany;
import tutti.database.FrozenPostgres;
import tutti.database.Pretended;
import tutti.people.Actor;

/** What people see while the disk is full or the database silent, in a real browser. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnavailablePagesBrowserTest {

  private static final Path SHOTS = Path.of("target/unavailable");

  private final WebHouse house = WebHouse.bundled();
  @RegisterExtension final Reader reader = Reader.forgiving();

  UnavailablePagesBrowserTest() {
    house
        .open()
        .charters()
        .publish("fermata.yaml", SampleCompany.yaml(), new Actor("test"), "a test");
  }

  @AfterAll
  void close() {
    house.close();
  }

  private static void flawless(Page page, String name, int width, ColorScheme scheme) {
    assertFlawless(page, name);
    var file = "%s-%d-%s.png".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT));
    page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(file)));
  }

  @ParameterizedTest
  @MethodSource("tutti.page.Reader#papers")
  void everyPageSaysThatTheDiskIsNearlyFull(int width, ColorScheme scheme) {
    Pretended.disk(house, 150, 400);
    var page = reader.page(width, scheme, true);
    page.navigate(house.address() + "health");
    assertThat(page.locator(".notice").innerText())
        .isEqualTo(
            "The disk of this Tutti is nearly full: 150 MB are left. At 96 MB nothing more is"
                + " stored until there is room.");
    flawless(page, "low", width, scheme);
    Pretended.disk(house, 300, 400);
    page.reload();
    assertThat(page.locator(".notice").count()).isZero();
  }

  @ParameterizedTest
  @MethodSource("tutti.page.Reader#papers")
  void aFormThatCannotBeStoredSaysWhy(int width, ColorScheme scheme) {
    var page = reader.page(width, scheme, true);
    page.navigate(house.address() + "edit/party");
    Pretended.disk(house, 58, 400);
    page.waitForNavigation(() -> page.evaluate("document.querySelector('form.form').submit()"));
    assertThat(page.locator("h1").innerText())
        .contains("so nothing more is stored; reading goes on");
    assertThat(page.locator(".notice").count()).isZero();
    flawless(page, "full", width, scheme);
    Pretended.disk(house, 300, 400);
  }

  @ParameterizedTest
  @MethodSource("tutti.page.Reader#papers")
  void aPageThatIsNotThereJustNowComesBackByItself(int width, ColorScheme scheme) {
    var page = reader.page(width, scheme, true);
    try (var frozen = FrozenPostgres.noticed(house)) {
      assertThat(page.navigate(house.address() + "charter").status()).isEqualTo(503);
      assertThat(page.locator("h1").innerText())
          .startsWith("The database does not answer just now");
      flawless(page, "silent", width, scheme);
      assertThat(frozen).isNotNull();
    }
    Pretended.thawed(house);
    page.waitForCondition(() -> !page.locator("h1").innerText().contains("does not answer"));
    assertThat(page.locator(".top nav a").allTextContents()).contains("Charter", "Parties");
  }
}
