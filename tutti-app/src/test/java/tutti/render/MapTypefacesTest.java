package tutti.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.map.typesetting.MapTypeface;

/** The printed faces are as wide as the map was planned. */
class MapTypefacesTest {

  private static final String LETTERS =
      " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz"
          + "ÄÖÜäöüßéèáàçñøåæ–—‘’“”…€";

  @ParameterizedTest
  @EnumSource
  void everyLetterIsAsWideAsItsPlan(MapTypefaces face) {
    var plan = MapTypeface.valueOf(face.name());
    LETTERS
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(letter ->
            assertThat(face.width(letter, 1000))
                .as(letter)
                .isCloseTo(plan.width(letter, 1000), offset(1.0)));
  }

  @ParameterizedTest
  @EnumSource
  void aTextOfItsLettersIsSetInTheFace(MapTypefaces face) {
    assertThat(face.has(LETTERS)).isTrue();
    assertThat(face.family("Sales")).isEqualTo(face.font().getFamily());
  }

  @ParameterizedTest
  @EnumSource
  void aTextWithOtherLettersIsSetInTheSystems(MapTypefaces face) {
    assertThat(face.has("\u05E9\u05DC\u05D5\u05DD")).isFalse();
    assertThat(face.family("\u05E9\u05DC\u05D5\u05DD")).contains("Serif");
  }

  @Test
  void aStyleAsksForItsFace() {
    assertThat(MapTypefaces.of("Newsreader,Georgia,serif", "400")).isEqualTo(MapTypefaces.SERIF);
    assertThat(MapTypefaces.of("\"Source Sans 3\",sans-serif", "400")).isEqualTo(MapTypefaces.SANS);
    assertThat(MapTypefaces.of("\"Source Sans 3\",sans-serif", "600")).isEqualTo(MapTypefaces.BOLD);
  }
}
