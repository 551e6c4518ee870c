package tutti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of the architecture tells the rooms in their own words. */
class ArchitecturePageTest {

  private static final Path PAGE = Path.of("../ARCHITECTURE.md");
  private static final String BEGIN =
      "<!-- From the package-info.java of each; ./build checks writes it. -->\n";
  private static final String END = "<!-- End of the rooms. -->\n";
  private static final Pattern WORDS =
      Pattern.compile("(?s)/\\*\\*(.*?)\\*/.*^package (\\S+);", Pattern.MULTILINE);

  /** {@code ./build checks} writes it anew. */
  @Test
  void theRoomsAreToldAsTheyTellThemselves() throws IOException {
    var page = Files.readString(PAGE);
    var from = page.indexOf(BEGIN) + BEGIN.length();
    var to = page.indexOf(END);
    assertThat(to).isGreaterThanOrEqualTo(from);
    var told = page.substring(0, from) + rooms() + page.substring(to);
    if (Boolean.getBoolean("tutti.checks.write")) {
      Files.writeString(PAGE, told);
    }
    assertThat(PAGE).content().isEqualTo(told);
  }

  private static String rooms() {
    return ProductModules.ALL.stream()
        .map(module -> "\n**%s**\n\n| room | |\n|---|---|\n%s".formatted(module, rooms(module)))
        .collect(Collectors.joining("", "", "\n"));
  }

  private static String rooms(String module) {
    try (var files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
      return files
          .filter(file -> file.endsWith("package-info.java"))
          .map(ArchitecturePageTest::row)
          .sorted()
          .collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String row(Path file) {
    try {
      var found = WORDS.matcher(Files.readString(file));
      assertThat(found.find()).as(file.toString()).isTrue();
      return "| `%s` | %s |\n".formatted(found.group(2), words(found.group(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without the marks of Javadoc. */
  private static String words(String comment) {
    return comment
        .replaceAll("\\s*\\n\\s*\\*\\s?", " ")
        .replaceAll("\\{@link\\s+[\\w.]*?(\\w+)(?:#(\\w+)\\(\\))?}", "`$1`")
        .replaceAll("\\{@code\\s+([^}]*)}", "`$1`")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
