package tutti.reading.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.testkit.LawCases;

/** Changes at offsets of a text, made together. */
class TextLinesTest {

  private static final String TEXT = "a: 1\n# of b\nb: 2\n\n  \nc: 3";

  private static int at(String part) {
    return TEXT.indexOf(part);
  }

  private static TextLines lines() {
    return new TextLines(TEXT);
  }

  @Test
  void withoutAChangeTheTextStays() {
    assertThat(lines().changed()).isEqualTo(TEXT);
  }

  @Test
  void offsetsAreThoseOfTheTextAsItWas() {
    assertThat(
            lines().splice(at("3"), at("3") + 1, "three").insert(0, "x: 0\n").cut(3, 4).changed())
        .isEqualTo("x: 0\n" + TEXT.replace("3", "three").replace("1", ""));
  }

  @Test
  void twoChangesAtOnePlaceFollowEachOther() {
    assertThat(new TextLines("ab").insert(1, "x").insert(1, "y").changed()).isEqualTo("axyb");
    assertThat(new TextLines("ab").insert(1, "x").cut(1, 2).changed()).isEqualTo("ax");
  }

  /** Changes apart from each other may be told in any order, and are those of a plain text. */
  @Test
  void changesInAnyOrderGiveTheSameText() {
    for (var seed = 0L; seed < LawCases.cases(500); seed++) {
      var random = new Random(seed);
      var first = random.nextInt(10);
      var second = first + 1 + random.nextInt(10);
      var there = lines().splice(first, second, "X").insert(second + 1, "Y").changed();
      assertThat(lines().insert(second + 1, "Y").splice(first, second, "X").changed())
          .isEqualTo(there)
          .isEqualTo(
              new StringBuilder(TEXT)
                  .insert(second + 1, "Y")
                  .replace(first, second, "X")
                  .toString());
    }
  }

  @Test
  void linesPutBelowAnotherAreIndentedAndEndAsTheOthers() {
    assertThat(lines().insertBelow(at("a:"), 2, List.of("x", "y")).changed())
        .startsWith("a: 1\n  x\n  y\n# of b");
    assertThat(lines().insertBelow(at("c:"), 0, List.of("x", "y")).changed())
        .endsWith("c: 3\nx\ny");
    assertThat(new TextLines("a\r\nb").insertBelow(0, 0, List.of("x")).changed())
        .isEqualTo("a\r\nx\r\nb");
    assertThat(new TextLines("a\r\nb").insertBelow(4, 0, List.of("x")).changed())
        .isEqualTo("a\r\nb\r\nx");
    assertThat(new TextLines("a").insertBelow(0, 1, List.of("x")).changed()).isEqualTo("a\n x");
  }

  @Test
  void cutLinesTakeTheirEndWithThem() {
    assertThat(lines().cutLines(at("# of"), at("b: 2")).changed()).isEqualTo("a: 1\n\n  \nc: 3");
    assertThat(lines().cutLines(at("c:"), at("3")).changed()).isEqualTo("a: 1\n# of b\nb: 2\n\n  ");
    assertThat(new TextLines("a\r\nb").cutLines(3, 3).changed()).isEqualTo("a");
    assertThat(new TextLines("a").cutLines(0, 0).changed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"b: 2, 0, # of b", "b: 2, 10, b: 2", "c: 3, 0, c: 3", "a: 1, 0, a: 1"})
  void theCommentsRightAboveALineBelongToIt(String line, int bound, String from) {
    assertThat(lines().comments(at(line), bound)).isEqualTo(at(from));
  }

  @Test
  void aCommentThatBeginsTheTextIsAboutAllOfIt() {
    var text = new TextLines("# all\na: 1");
    assertThat(text.comments(6, 0)).isEqualTo(6);
    assertThat(new TextLines("x: 0\n# one\n  # other\na: 1").comments(21, 0)).isEqualTo(21);
  }

  @Test
  void aPlaceKnowsItsLine() {
    assertThat(lines().column(at("2"))).isEqualTo(3);
    assertThat(lines().start(at("2"))).isEqualTo(at("b:"));
    assertThat(lines().end(at("b:"))).isEqualTo(at("2") + 1);
    assertThat(lines().end(at("3"))).isEqualTo(TEXT.length());
    assertThat(lines().next(at("a:"))).isEqualTo(at("# of"));
    assertThat(lines().next(at("3"))).isEqualTo(TEXT.length());
    assertThat(lines().begins(at("b:"))).isTrue();
    assertThat(lines().begins(at("2"))).isFalse();
    assertThat(new TextLines("\uFEFFa: 1").start(3)).isEqualTo(1);
    assertThat(new TextLines("\uFEFFa: 1").column(1)).isZero();
  }

  @Test
  void blankLinesBelowAreFound() {
    assertThat(lines().blanksBelow(at("b: 2"))).isEqualTo(at("  \nc"));
    assertThat(lines().blanksBelow(at("a:"))).isEqualTo(at("a:"));
    assertThat(lines().blanksBelow(at("c:"))).isEqualTo(at("c:"));
  }

  @Test
  void aTextGoesOnBehindBlanksAndComments() {
    assertThat(lines().skip(at("# of"))).isEqualTo(at("b: 2"));
    assertThat(lines().skip(at("\n\n"))).isEqualTo(at("c: 3"));
    assertThat(new TextLines("a # to the end").skip(1)).isEqualTo(14);
  }
}
