package tutti.map.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are as wide as their letters are drawn: in the face, or in another where it lacks them. */
class MapTypefaceTest {

  private static int em(String text) {
    return MapTypeface.SERIF.width(text, 1000);
  }

  @ParameterizedTest
  @EnumSource
  void everyLetterOfTheFontIsAsWideAsTheFontSays(MapTypeface face) {
    var advances = face.font().advances();

    assertThat(advances).hasSizeGreaterThan(200);
    advances.forEach((character, advance) ->
        assertThat(face.width("x" + Character.toString(character) + "x", 1000))
            .as("U+%04X", character)
            .isEqualTo(
                2 * face.width("x", 1000) + (character == LineBreaks.SOFT_HYPHEN ? 0 : advance)));
  }

  @ParameterizedTest
  @EnumSource
  void aFaceHasTheLettersOfWesternEuropeAndNoOthers(MapTypeface face) {
    assertThat(face.has("Größe, façade, señor, fjærå")).isTrue();
    assertThat(face.has("Производство")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Производство, 570, 690",
    "Εξυπηρέτηση, 520, 690",
    "Արտադրություն, 560, 720",
    "წარმოება, 550, 760",
    "לקוחות, 480, 650",
    "المبيعات, 450, 720",
    "Łódź, 520, 700",
    "ฝาย, 560, 720",
    "बकर, 620, 760"
  })
  void lettersOfOtherScriptsAreAboutAsWideAsInUsualFonts(String word, int least, int most) {
    assertThat(em(word) / word.length()).isBetween(least, most);
  }

  @ParameterizedTest
  @ValueSource(strings = {"營銷", "マーケ", "판매", "。、", "Ａ"})
  void whatIsWrittenInSquaresIsAnEm(String text) {
    assertThat(em(text)).isEqualTo(1000 * text.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"e\u0301", "o\u0308", "\u00C5\u0308", "שָׁ", "بِ", "ที่", "क्", "и\u0306"})
  void aMarkOnALetterAddsNothing(String text) {
    assertThat(em(text)).isEqualTo(em(Character.toString(text.codePointAt(0))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"👩‍💻", "🏳️‍🌈", "👍🏽", "🇪🇸", "❤️", "🚀"})
  void anEmojiOfSeveralCharactersIsOnePicture(String emoji) {
    assertThat(em(emoji)).isEqualTo(AssumedAdvance.PICTURE);
  }

  @Test
  void twoFlagsAreTwoPictures() {
    assertThat(em("🇪🇸🇫🇷")).isEqualTo(2 * AssumedAdvance.PICTURE);
  }

  @Test
  void aSyllableOfHangulIsOneSquareHoweverItIsWritten() {
    assertThat(em(Normalizer.normalize("한글", Normalizer.Form.NFD))).isEqualTo(em("한글"));
  }

  @Test
  void theLengthIsTheWidthThatIsNotRounded() {
    for (var text : List.of("leads", "Производство", "營銷 A")) {
      assertThat(MapTypeface.SANS.length(text, 14))
          .isGreaterThan(MapTypeface.SANS.width(text, 14) - 1.0)
          .isLessThanOrEqualTo(MapTypeface.SANS.width(text, 14));
    }
  }
}
