package tutti.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** One sheet is served, put together from those that lie as the slices do. */
class StylesheetTest {

  private static final Path STYLES = Path.of("src/main/css");

  private static String served() throws IOException {
    try (var sheet = StylesheetTest.class.getResourceAsStream("/static/tutti.css")) {
      return new String(Objects.requireNonNull(sheet, "tutti.css").readAllBytes(), UTF_8);
    }
  }

  @Test
  void everyStyleIsServedOnceAndNothingElse() throws IOException {
    var rest = served();
    try (var files = Files.walk(STYLES)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var style = Files.readString(file);
        assertThat(rest).as(file.toString()).containsOnlyOnce(style);
        rest = rest.replace(style, "");
      }
    }
    assertThat(rest).isEmpty();
  }

  @Test
  void whatNarrowPagesChangeStandsBehindWhatItChanges() throws IOException {
    assertThat(served()).endsWith(Files.readString(STYLES.resolve("page/widths.css")));
  }
}
