package tutti.company.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.testkit.LawCases;

/** Names and texts within the bounds that OpenSLO sets them. */
class SloNamesTest {

  /** A label of DNS (RFC 1123), which names of OpenSLO are. */
  private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";

  private static final String LETTERS = "abzAZ09.-_ é株/";

  @Test
  void everyNameIsALabelAndNoTwoAreTheSame() {
    for (var seed = 0L; seed < LawCases.cases(50); seed++) {
      var random = new Random(seed);
      var names = new SloNames();
      var taken = new HashSet<String>();
      for (var i = 0; i < 40; i++) {
        var name = names.objective(wanted(random));
        assertThat(name + "-ratio").as("seed %d", seed).matches(LABEL);
        assertThat(taken.add(name)).as("seed %d: %s", seed, name).isTrue();
      }
    }
  }

  private static String wanted(Random random) {
    var text = new StringBuilder();
    for (var left = random.nextInt(5); left > 0; left--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text + "x".repeat(random.nextInt(2) * 160);
  }

  @Test
  void manyPromisesOfAnArrowWithALongIdStillHaveNames() {
    var names = new SloNames();
    for (var i = 0; i < 1_200; i++) {
      assertThat(names.objective("a".repeat(80) + "-promise-" + i) + "-ratio").matches(LABEL);
    }
  }

  @Test
  void aPartyHasOneNameHoweverOftenItIsAskedFor() {
    var names = new SloNames();
    assertThat(names.service("Sales")).isEqualTo("sales");
    assertThat(names.service("sales")).isEqualTo("sales-2");
    assertThat(names.service("Sales")).isEqualTo("sales");
    assertThat(names.objective("sales")).isEqualTo("sales");
    assertThat(names.service("株")).isEqualTo("x");
  }

  @ParameterizedTest
  @CsvSource({"60, 1m", "61, 2m", "3600, 1h", "3660, 61m", "86400, 1d", "7776000, 90d", "1, 1m"})
  void aWindowIsWrittenInWholeMinutes(long seconds, String written) {
    assertThat(SloTexts.duration(Duration.ofSeconds(seconds))).isEqualTo(written);
  }

  @Test
  void aDescriptionIsCutBetweenCharacters() {
    assertThat(SloTexts.description("x".repeat(1_050))).hasSize(1_050).doesNotContain("\u2026");
    var faces = "\uD83C\uDFBC".repeat(1_100);
    var cut = SloTexts.description(faces);
    assertThat(cut.codePointCount(0, cut.length())).isEqualTo(1_050);
    assertThat(cut).endsWith("\uD83C\uDFBC\u2026");
  }

  @Test
  void aBlankNameIsNoTitle() {
    assertThat(SloTexts.title(" ", "sales")).isEqualTo("sales");
    assertThat(SloTexts.title("Sales", "sales")).isEqualTo("Sales");
  }
}
