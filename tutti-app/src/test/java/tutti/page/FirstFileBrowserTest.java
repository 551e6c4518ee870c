package tutti.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.WebHouse;
import tutti.claims.Claim;
import tutti.discovery.draft.MadeExport;

/** From an empty server and one file to a map of one's own company, by a person at a browser. */
@Tag("slow")
class FirstFileBrowserTest {

  private static final int MOST_CLICKS = 5;
  private static final Pattern NOTHING_KNOWN = Pattern.compile("no evidence|no company", 2);

  private final WebHouse house = WebHouse.empty();
  @RegisterExtension private final Reader reader = new Reader();
  @TempDir private Path folder = Path.of("");
  private int clicks;

  @AfterEach
  void close() {
    house.close();
  }

  private void press(Page page, String name) {
    clicks++;
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
  }

  private void begin(Page page, MadeExport export) throws IOException {
    var file = Files.write(folder.resolve(export.file()), export.bytes());
    page.navigate(house.page("/start"));
    clicks++;
    page.setInputFiles("#export", file);
    press(page, "Look at it");
    assertThat(
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start from it")))
        .isVisible();
  }

  @ParameterizedTest
  @EnumSource
  @Claim("K20")
  void fiveClicksLeadFromAnExportToATrueSentence(MadeExport export) throws IOException {
    var page = reader.page();
    begin(page, export);
    assertThat(page.locator("main")).containsText("A company drafted from it");
    press(page, "Start from it");
    assertThat(page.locator("nav .stay").first()).hasText("Map");
    assertThat(page.locator("h1")).not().containsText(NOTHING_KNOWN);
    assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);
    var company = house.open().charters().current().orElseThrow().company();
    var report = house.open().reports().at(WebHouse.AT).orElseThrow();
    assertThat(company.arrows()).isNotEmpty();
    assertThat(report.reading().arrows())
        .anyMatch(arrow -> arrow.worst().filter(w -> w.sample().window().valid() > 3).isPresent());
  }

  @Test
  void itWorksWithoutScriptsAndSaysHowTheFileIsRead() throws IOException {
    var page = reader.page(390, ColorScheme.DARK, false);
    begin(page, MadeExport.HUBSPOT_DEALS);
    assertThat(page.locator("main")).containsText("Known export: HubSpot deals");
    assertThat(page.locator("main")).containsText("Sales to Customer");
    press(page, "Start from it");
    assertThat(page.locator("footer")).containsText("charter 1");
  }
}
