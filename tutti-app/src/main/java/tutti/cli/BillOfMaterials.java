package tutti.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import tutti.cli.option.CommandRefusal;

/** What this program is made of (CycloneDX), for whoever looks for known holes in it. */
final class BillOfMaterials {

  private static final String PLACE = "/META-INF/sbom/application.cdx.json";

  private BillOfMaterials() {}

  /**
   * The whole of it as JSON.
   *
   * @throws CommandRefusal when this program was not built by Maven and knows nothing of it
   */
  static String text() {
    try (var in = BillOfMaterials.class.getResourceAsStream(PLACE)) {
      if (in == null) {
        throw new CommandRefusal(
            "This build holds no bill of materials; build it with ./build package.");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new CommandRefusal(
          "The bill of materials in the jar cannot be read: " + e.getMessage() + ".");
    }
  }
}
