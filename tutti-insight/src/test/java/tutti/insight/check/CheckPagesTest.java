package tutti.insight.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tutti.claims.Ledger;

/** The pages in docs/checks say what the rules say; {@code ./build checks} writes them. */
class CheckPagesTest {

  private static final Path FOLDER = Path.of("../docs/checks");
  private static final Map<String, String> PAGES = CheckPages.of(CheckRules.all());

  @Test
  void thePagesSayWhatTheRulesSay() throws IOException {
    if (Boolean.getBoolean("tutti.checks.write")) {
      write();
    }
    assertThat(written())
        .as("Run ./build checks: the rules have changed, their pages have not.")
        .isEqualTo(PAGES);
  }

  private static void write() throws IOException {
    Files.createDirectories(FOLDER);
    for (var name : written().keySet()) {
      Files.delete(FOLDER.resolve(name));
    }
    for (var page : PAGES.entrySet()) {
      Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
    }
  }

  private static Map<String, String> written() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.collect(
          Collectors.toMap(
              file -> file.getFileName().toString(),
              CheckPagesTest::text,
              (a, b) -> a,
              TreeMap::new));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyRuleHasItsSentenceItsFixAndItsReason() {
    for (var rule : CheckRules.all()) {
      assertThat(PAGES.get(rule.id() + ".md"))
          .as(rule.id())
          .contains(rule.says(), rule.fix(), "checks: {" + rule.id(), "exemptions:", "## Why");
      assertThat(RulePages.of(rule.id())).isEqualTo("docs/checks/" + rule.id() + ".md");
    }
    assertThat(RulePages.of("own-1")).isEqualTo("docs/checks/L16.md");
  }

  @Test
  void everyClaimOfARuleIsInTheLedger() {
    var known = Ledger.entries().stream().map(Ledger.Entry::id).toList();
    assertThat(CheckRules.all())
        .allSatisfy(rule -> assertThat(known).as(rule.id()).containsAll(rule.claims()));
  }

  @Test
  void aPageTellsOfFamilyControlsAndWhatIsWaitedFor() {
    assertThat(PAGES.get("cf-19.md"))
        .contains("It belongs to [L16](L16.md) and [L17](L17.md)", "checkedBy");
    assertThat(PAGES.get("L18.md")).contains("Its rules: [ov-01](ov-01.md), [ov-02](ov-02.md)");
    assertThat(PAGES.get("ov-06.md")).contains("**It waits for** the accepted hand-offs");
    assertThat(PAGES.get("ov-01.md")).doesNotContain("checkedBy");
    assertThat(PAGES.get("README.md")).contains("| [cf-05](cf-05.md) |");
  }
}
