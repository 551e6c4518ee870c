package tutti.charter.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tutti.company.template.CompanyTemplate;
import tutti.company.template.CompanyTemplates;
import tutti.map.MapDrawing;
import tutti.map.svg.SvgMap;

/** What is offered to somebody who begins. */
class TemplateOffersTest {

  private static final Path FOLDER = Path.of("src/main/resources/tutti/charter/web/start");

  private final TemplateOffers offers = new TemplateOffers();

  @ParameterizedTest
  @MethodSource("tutti.company.template.CompanyTemplates#names")
  void theMapThatWasDrawnBeforeIsTheOneThatWouldBeDrawnNow(String name) throws IOException {
    var company = TemplateOffers.company(name).orElseThrow();
    var drawn = SvgMap.standalone(MapDrawing.landscape(company, Map.of()));
    var file = FOLDER.resolve(name + ".svg");
    if (Boolean.getBoolean("tutti.checks.write")) {
      Files.writeString(file, drawn);
      return;
    }
    assertThat(Files.readString(file))
        .as("Run ./build checks: maps are drawn differently, or the template has changed.")
        .isEqualTo(drawn);
    assertThat(offers.map(name)).contains(drawn);
  }

  @Test
  void everyTemplateIsOfferedInItsOrderWithWhatIsInIt() {
    assertThat(offers.cards())
        .extracting(TemplateCard::name)
        .containsExactlyElementsOf(
            CompanyTemplates.all().stream().map(CompanyTemplate::name).toList());
    assertThat(offers.cards().getFirst().counts()).startsWith("4 parties, ");
  }

  @Test
  void nothingElseHasAMap() {
    assertThat(offers.map("nix")).isEmpty();
    assertThat(offers.map("../start/startup")).isEmpty();
  }
}
