package tutti.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.WebHouse;
import tutti.claims.Claim;
import tutti.intake.Cases;
import tutti.people.Actor;

/** A file as a tool exports it, brought to a page by somebody who never saw a mapping. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnyExportBrowserTest {

  private static final int MOST_CLICKS = 5;

  private final WebHouse house = WebHouse.empty();
  @RegisterExtension private final Reader reader = new Reader();
  @TempDir private Path folder = Path.of("");
  private int clicks;

  @BeforeAll
  void aCompany() {
    house.open().charters().publish("small.yaml", Cases.COMPANY, new Actor("test"), "first");
  }

  @AfterAll
  void nobodyIsLeft() {
    house.close();
  }

  /** Twenty deals of the last days, half of them won within a day. */
  private Path export(String name) throws IOException {
    var deals = new StringBuilder("Deal ID,Created,Closed on,Status,Owner\n");
    var now = WebHouse.AT;
    for (var i = 0; i < 20; i++) {
      var created = now.minus(60 - i, ChronoUnit.HOURS);
      var closed = created.plus(i % 2 == 0 ? 2 : 30, ChronoUnit.HOURS);
      deals.append(
          "%s-%d,%s,%s,%s,somebody\n"
              .formatted(name, i, created, closed, i % 3 == 0 ? "lost" : "won"));
    }
    return Files.writeString(folder.resolve(name + ".csv"), deals.toString());
  }

  private void press(Page page, String name) {
    clicks++;
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @Claim("K20")
  void fiveClicksLeadFromAnExportToWhatItSays(boolean scripts) throws IOException {
    clicks = 0;
    var name = scripts ? "deals" : "orders";
    var page = reader.page(1440, ColorScheme.LIGHT, scripts);
    page.navigate(house.page("/import"));
    clicks++;
    page.setInputFiles("#files", export(name));
    clicks++;
    page.getByLabel(Pattern.compile("Find it out")).check();
    clicks++;
    page.selectOption("#arrow", "leads");
    press(page, "Try it out");
    assertThat(page.locator("h1")).hasText(Pattern.compile("40 facts would be stored"));
    assertThat(page.locator("section", new Page.LocatorOptions().setHasText("How it is read")))
        .containsText("case: Deal ID (sure:");
    assertThat(page.locator("details pre")).containsText("# case: Deal ID (sure:");
    press(page, "Store it");
    assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);
    assertThat(page.locator("h1")).hasText(Pattern.compile("40 facts are new"));

    page.navigate(house.page("/arrows/leads"));
    assertThat(page.locator("main")).containsText(name + "-19");
  }
}
