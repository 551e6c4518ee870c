package tutti;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** NOTICE names what is in the jar under whose licence; {@code ./build checks} writes its list. */
class NoticeTest {

  private static final Path NOTICE = Path.of("../NOTICE");
  private static final String OURS = "dev.tutti";

  @Test
  void everyLibraryInTheJarIsNamedWithItsLicence() throws IOException {
    var notice = Files.readString(NOTICE);
    var lists = lists();
    if (Boolean.getBoolean("tutti.checks.write")) {
      notice = notice.substring(0, notice.lastIndexOf("\n\n") + 2) + lists;
      Files.writeString(NOTICE, notice);
    }
    assertThat(notice)
        .as("Run ./build checks: the libraries have changed, NOTICE has not.")
        .endsWith("\n\n" + lists);
  }

  private static String lists() {
    var groups = new TreeMap<String, TreeSet<String>>();
    contents()
        .path("components")
        .valueStream()
        .filter(library -> !library.path("group").asString().equals(OURS))
        .forEach(library ->
            groups
                .computeIfAbsent(licence(library), absent -> new TreeSet<>())
                .add(library.path("group").asString()));
    return groups.entrySet().stream()
        .map(list -> list.getKey() + ": " + String.join(", ", list.getValue()) + "\n")
        .collect(Collectors.joining());
  }

  private static String licence(JsonNode library) {
    var licences =
        library
            .path("licenses")
            .valueStream()
            .map(one -> one.has("license") ? one.get("license") : one)
            .map(one -> one.path("id").asString(one.path("name").asString("")))
            .collect(Collectors.joining(" or "));
    assertThat(licences).as("the licence of %s", library.path("purl")).isNotBlank();
    return licences;
  }

  private static JsonNode contents() {
    try (var in = NoticeTest.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
      return new ObjectMapper().readTree(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
