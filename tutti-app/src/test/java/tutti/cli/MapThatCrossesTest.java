package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A map whose lines have to cross is drawn, and says on the terminal why. */
class MapThatCrossesTest {

  private static final String HEAD =
      """
      apiVersion: tutti/v1
      kind: Company
      name: Wells
      parties:
        - {id: sales}
        - {id: finance}
        - {id: legal}
        - {id: product}
        - {id: marketing}
        - {id: customer, kind: outside}
      arrows:
      """;

  @TempDir private Path folder = Path.of("");

  private Path company(int arrows) throws IOException {
    var lines = new ArrayList<String>();
    for (var from : List.of("sales", "finance", "legal")) {
      for (var to : List.of("product", "marketing", "customer")) {
        lines.add("  - {id: %1$s-%2$s, from: %1$s, to: %2$s, gives: news}".formatted(from, to));
      }
    }
    return Files.writeString(
        folder.resolve("company.yaml"), HEAD + String.join("\n", lines.subList(0, arrows)) + "\n");
  }

  @Test
  void threeWithThreeAreNamedAndWhoCouldStandBetween() throws IOException {
    var line = Line.run("map", company(9), "-o", folder.resolve("map.svg"));
    assertThat(line.exit()).isZero();
    assertThat(line.err().lines().toList())
        .hasSize(3)
        .anyMatch(says -> says.startsWith("This map cannot be drawn without a crossing: "))
        .anyMatch(says -> says.contains("three with three cannot be drawn without a crossing"))
        .anyMatch(says -> says.contains(" would have to cross; it c"));
    assertThat(folder.resolve("map.svg")).exists();
  }

  @Test
  void withOneArrowLessNothingIsSaid() throws IOException {
    assertThat(Line.run("map", company(8), "-o", folder.resolve("map.svg")).err()).isEmpty();
  }

  @Test
  void aTextThatDrawsNoLinesHasNothingToExplain() throws IOException {
    var line = Line.run("map", company(9), "--format", "dot");
    assertThat(line.err()).isEmpty();
    assertThat(line.out()).startsWith("digraph");
  }
}
