package tutti.map.svg;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tutti.map.Companies;

/** Writes maps into the build folder, to be looked at. */
class PicturesTest {

  @Test
  void theThreeCompaniesAreWrittenToBeLookedAt() throws IOException {
    var folder = Files.createDirectories(Path.of("target", "maps"));
    var companies =
        Map.of(
            "symphony",
            Companies.symphony(),
            "olist",
            Companies.olist(),
            "twelve",
            Companies.twelve());
    for (var company : companies.entrySet()) {
      var land = company.getValue().landscape();
      var port = company.getValue().portrait();
      Files.writeString(folder.resolve(company.getKey() + ".svg"), SvgMap.standalone(land), UTF_8);
      Files.writeString(
          folder.resolve(company.getKey() + "-port.svg"), SvgMap.standalone(port), UTF_8);
    }
  }
}
