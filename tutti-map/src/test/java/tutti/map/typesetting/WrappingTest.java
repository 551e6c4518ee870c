package tutti.map.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.testkit.LawCases;

/** Text keeps its words and its width, on texts of chance. */
class WrappingTest {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzäß ÄW.,-0123456789";

  private static String word(int most, Random random) {
    var word = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }

  private static String text(int words, int most, Random random) {
    var text = new ArrayList<String>();
    for (int i = 0; i < words; i++) {
      text.add(word(most, random));
    }
    return String.join(" ", text);
  }

  private static ToIntFunction<String> sans() {
    return text -> MapTypeface.SANS.width(text, 14);
  }

  private static int widest(List<String> rows, ToIntFunction<String> measure) {
    return rows.stream().mapToInt(measure).max().orElseThrow();
  }

  @Test
  void noWordIsLostOrMoved() {
    for (int seed = 0; seed < LawCases.cases(300); seed++) {
      var random = new Random(seed);
      var text = text(1 + random.nextInt(12), 9, random);
      var rows = FittedText.wrap(text, 70 + random.nextInt(120), 1 + random.nextInt(5), sans());
      assertThat(String.join(" ", rows)).as("seed %d", seed).isEqualTo(text);
    }
  }

  @Test
  void noLetterOfAWordThatIsCutIsLost() {
    for (int seed = 0; seed < LawCases.cases(200); seed++) {
      var random = new Random(seed);
      var text = text(1 + random.nextInt(4), 90, random);
      var rows = FittedText.wrap(text, 80, 4, sans());
      assertThat(String.join("", rows).replaceAll("[- ]", ""))
          .as("seed %d", seed)
          .isEqualTo(text.replace(" ", ""));
    }
  }

  @Test
  void rowsKeepTheWidthWhereTheWordsAndTheirNumberAllow() {
    int wrapped = 0;
    for (int seed = 0; seed < LawCases.cases(300); seed++) {
      var random = new Random(seed);
      var rows = FittedText.wrap(text(2 + random.nextInt(8), 8, random), 100, 50, sans());
      assertThat(widest(rows, sans())).as("seed %d", seed).isLessThanOrEqualTo(100);
      wrapped += rows.size() > 1 ? 1 : 0;
    }
    assertThat(wrapped).isGreaterThan(LawCases.atLeast(100));
  }

  @Test
  void neverMoreRowsThanAllowed() {
    for (int seed = 0; seed < LawCases.cases(300); seed++) {
      var random = new Random(seed);
      int most = 1 + random.nextInt(6);
      var text = text(1 + random.nextInt(30), 25, random);
      assertThat(FittedText.wrap(text, 20 + random.nextInt(100), most, sans()))
          .as("seed %d", seed)
          .hasSizeBetween(1, most);
    }
  }

  @Test
  void noRowIsEmptyWhenThereAreWords() {
    for (int seed = 0; seed < LawCases.cases(200); seed++) {
      var random = new Random(seed);
      var rows = FittedText.wrap(text(1 + random.nextInt(9), 30, random), 60, 4, sans());
      assertThat(rows).as("seed %d", seed).noneMatch(String::isBlank);
    }
  }

  @Test
  void aNarrowerSheetNeverNeedsFewerRows() {
    for (int seed = 0; seed < LawCases.cases(100); seed++) {
      var text = text(10, 8, new Random(seed));
      int before = 1;
      for (int width = 400; width >= 80; width -= 20) {
        int rows = FittedText.wrap(text, width, 50, sans()).size();
        assertThat(rows).as("seed %d, width %d", seed, width).isGreaterThanOrEqualTo(before);
        before = rows;
      }
    }
  }

  @Test
  void theRowsCouldNotBeNarrowerAndAsFew() {
    for (int seed = 0; seed < LawCases.cases(100); seed++) {
      var text = text(9, 8, new Random(seed));
      var rows = FittedText.wrap(text, 120, 50, String::length);
      int wide = widest(rows, String::length);
      int longest = widest(List.of(text.split(" ", -1)), String::length);
      assertThat(wide == longest || fewest(text, wide - 1) > rows.size())
          .as("seed %d: %s", seed, rows)
          .isTrue();
    }
  }

  private static int fewest(String text, int width) {
    int rows = 1;
    int used = -1;
    for (var word : text.split(" ", -1)) {
      boolean fits = used + 1 + word.length() <= width;
      rows += fits ? 0 : 1;
      used = fits ? used + 1 + word.length() : word.length();
    }
    return rows;
  }

  @Test
  void cleaningTwiceIsCleaningOnce() {
    for (int seed = 0; seed < LawCases.cases(300); seed++) {
      var clean = FittedText.clean(anything(new Random(seed)));
      assertThat(FittedText.clean(clean)).as("seed %d", seed).isEqualTo(clean);
      assertThat(clean).doesNotContain("  ").isEqualTo(clean.strip());
      assertThat(clean.chars().noneMatch(Character::isISOControl)).as("seed %d", seed).isTrue();
    }
  }

  private static String anything(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(40); i >= 0; i--) {
      text.append((char) random.nextInt(random.nextBoolean() ? 0x100 : 0x10000));
    }
    return text.toString();
  }

  @Test
  void cleaningLeavesPlainWordsAsTheyAre() {
    for (int seed = 0; seed < LawCases.cases(100); seed++) {
      var text = text(6, 12, new Random(seed));
      assertThat(FittedText.clean(text)).isEqualTo(text);
    }
  }

  @Test
  void signsOfDirectionAreTakenOut() {
    for (int sign : new int[] {0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069, 0xFEFF, 0xAD}) {
      assertThat(FittedText.clean("a" + Character.toString(sign) + "b"))
          .as("U+%04X", sign)
          .isEqualTo("ab");
    }
  }

  @Test
  void everyKindOfSpaceIsASpace() {
    for (int space : new int[] {' ', '\t', '\n', '\r', 0x0B, 0x0C, 0xA0, 0x2003, 0x2028, 0x3000}) {
      assertThat(FittedText.clean("a" + Character.toString(space) + "b"))
          .as("U+%04X", space)
          .isEqualTo("a b");
    }
  }

  @ParameterizedTest
  @EnumSource(MapTypeface.class)
  void aLongerTextIsWider(MapTypeface face) {
    for (int seed = 0; seed < LawCases.cases(50); seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      int before = 0;
      for (int i = 0; i < 40; i++) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        int width = face.width(text.toString(), 14);
        assertThat(width).as("seed %d: %s", seed, text).isGreaterThan(before);
        before = width;
      }
    }
  }

  @ParameterizedTest
  @EnumSource(MapTypeface.class)
  void largerLettersAreWider(MapTypeface face) {
    for (int size = 1; size < 60; size++) {
      assertThat(face.width("what became of it", size + 1))
          .isGreaterThan(face.width("what became of it", size));
    }
  }

  @ParameterizedTest
  @EnumSource(MapTypeface.class)
  void theWholeIsAsWideAsItsPartsButForRounding(MapTypeface face) {
    for (int seed = 0; seed < LawCases.cases(100); seed++) {
      var random = new Random(seed);
      var one = text(2, 8, random);
      var other = text(2, 8, random);
      int parts = face.width(one, 14) + face.width(other, 14);
      assertThat(face.width(one + other, 14)).as("seed %d", seed).isBetween(parts - 1, parts);
    }
  }

  @ParameterizedTest
  @EnumSource(MapTypeface.class)
  void noCharacterOfAsciiIsWiderThanAnEmAndAHalf(MapTypeface face) {
    for (char character = ' '; character < 0x7F; character++) {
      assertThat(face.width(Character.toString(character), 1000)).isBetween(100, 1500);
    }
  }

  @ParameterizedTest
  @EnumSource(MapTypeface.class)
  void aVeryLongTextDoesNotOverflow(MapTypeface face) {
    assertThat(face.width("W".repeat(200_000), 20)).isGreaterThan(200_000 * 10);
  }
}
