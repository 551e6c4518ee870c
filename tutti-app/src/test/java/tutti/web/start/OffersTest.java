package tutti.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tutti.company.template.Template;
import tutti.company.template.Templates;
import tutti.map.Drawing;
import tutti.map.svg.Svg;

/** What is offered to somebody who begins. */
class OffersTest {

  private static final Path FOLDER = Path.of("src/main/resources/tutti/web/start");

  private final Offers offers = new Offers();

  @ParameterizedTest
  @MethodSource("tutti.company.template.Templates#names")
  void theMapThatWasDrawnBeforeIsTheOneThatWouldBeDrawnNow(String name) throws IOException {
    var company = Offers.company(name).orElseThrow();
    var drawn = Svg.standalone(Drawing.landscape(company, Map.of()));
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
        .containsExactlyElementsOf(Templates.all().stream().map(Template::name).toList());
    assertThat(offers.cards().getFirst().counts()).startsWith("4 parties, ");
  }

  @Test
  void nothingElseHasAMap() {
    assertThat(offers.map("nix")).isEmpty();
    assertThat(offers.map("../start/startup")).isEmpty();
  }
}
