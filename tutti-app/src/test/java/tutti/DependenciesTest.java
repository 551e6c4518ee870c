package tutti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * No dependency grows old unseen. Nothing is asked over the net, and the day is that of the
 * release: a build says the same wherever and whenever it runs.
 */
class DependenciesTest {

  private static final int OLDEST_LOOK = 90;
  private static final List<Path> POMS = poms(Path.of(".."));
  private static final Pattern PROPERTY = Pattern.compile("<([\\w.-]+\\.version)>([^<$]+)</");
  private static final Pattern NAMED =
      Pattern.compile(
          "<(?:groupId>([^<]+)</groupId>\\s*<)?artifactId>([^<]+)</artifactId>\\s*"
              + "<version>([^<]+)</version>");
  private static final Pattern ROW =
      Pattern.compile("\\| (\\S+) \\| (\\S+) \\| (\\d{4}-\\d\\d-\\d\\d) \\|");

  /** That of the whole and that of each module. */
  private static List<Path> poms(Path root) {
    try (var files = Files.find(root, 2, (file, of) -> file.endsWith("pom.xml"))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String poms() {
    return POMS.stream().map(DependenciesTest::text).collect(Collectors.joining());
  }

  private static Map<String, String> named() {
    var versions =
        PROPERTY
            .matcher(poms())
            .results()
            .collect(
                Collectors.toMap(one -> one.group(1), one -> one.group(2), (one, other) -> other));
    var named = new TreeMap<String, String>();
    NAMED
        .matcher(poms())
        .results()
        .filter(one -> !one.group(2).equals("tutti") && !one.group(3).equals("${project.version}"))
        .forEach(one ->
            named.put(
                Optional.ofNullable(one.group(1)).orElse("org.apache.maven.plugins")
                    + ":"
                    + one.group(2),
                version(one.group(3), versions)));
    return named;
  }

  private static String version(String written, Map<String, String> versions) {
    return versions.getOrDefault(written.replaceAll("[${}]", ""), written);
  }

  private static Matcher listed() {
    return ROW.matcher(text(Path.of("../docs/dependencies.md")));
  }

  @Test
  void theListIsThatOfThePoms() {
    var listed =
        listed().results().collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
    assertThat(listed).containsExactlyInAnyOrderEntriesOf(named()).hasSizeGreaterThan(30);
  }

  @Test
  void noLookIsOlderThanAQuarterAtTheRelease() {
    var stamp = Pattern.compile("outputTimestamp>([^<]+)<").matcher(poms());
    assertThat(stamp.find()).isTrue();
    var release = LocalDate.ofInstant(Instant.parse(stamp.group(1)), ZoneOffset.UTC);
    assertThat(listed().results())
        .isNotEmpty()
        .allSatisfy(row ->
            assertThat(ChronoUnit.DAYS.between(LocalDate.parse(row.group(3)), release))
                .as(row.group(1) + ": look with ./build ages, then write the day down")
                .isLessThanOrEqualTo(OLDEST_LOOK));
  }
}
