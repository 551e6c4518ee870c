package tutti.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.company.PromiseState;
import tutti.testkit.LawCases;

/** The text at a line, also of chance. */
class LineCaptionTest {

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

  @Test
  void aCaptionPutsItsNoteOnTheLastRowWhenItFits() {
    var look = new ArrowLook(PromiseState.AT_RISK, 9, "9 of 12", "", Optional.of(1));

    assertThat(LineCaption.of("plan", look, 124).rows())
        .containsExactly(new LineCaption.Row("plan", "9 of 12"));
    assertThat(LineCaption.of("what became of it", look, 124).rows())
        .contains(new LineCaption.Row("", "9 of 12"));
    assertThat(LineCaption.of("plan", look, 124).room()).isEqualTo(20);
  }

  private static ArrowLook look(String note, Optional<Integer> rank) {
    return new ArrowLook(PromiseState.AT_RISK, 9, note, "", rank);
  }

  private static String said(LineCaption caption) {
    return String.join(
        " ",
        caption.rows().stream().map(row -> (row.plain() + " " + row.strong()).strip()).toList());
  }

  @Test
  void aCaptionSaysItsLabelThenItsNote() {
    for (int seed = 0; seed < LawCases.cases(200); seed++) {
      var random = new Random(seed);
      var label = text(1 + random.nextInt(8), 9, random);
      var caption =
          LineCaption.of(label, look("9 of 12", Optional.empty()), 60 + random.nextInt(200));
      assertThat(said(caption)).as("seed %d", seed).isEqualTo(label + " 9 of 12");
    }
  }

  @Test
  void aCaptionHasThreeRowsOfALabelAtMostAndOneOfANote() {
    for (int seed = 0; seed < LawCases.cases(200); seed++) {
      var random = new Random(seed);
      var label = text(1 + random.nextInt(20), 20, random);
      assertThat(LineCaption.of(label, look("", Optional.empty()), 80).rows()).hasSizeBetween(1, 3);
      assertThat(LineCaption.of(label, look("none", Optional.empty()), 80).rows())
          .hasSizeBetween(1, 4);
    }
  }

  @Test
  void aCaptionIsAsWideAsItsWidestRow() {
    for (int seed = 0; seed < LawCases.cases(100); seed++) {
      var caption =
          LineCaption.of(text(6, 9, new Random(seed)), look("3 of 9", Optional.empty()), 120);
      assertThat(caption.rows()).allMatch(row -> row.width() <= caption.width());
      assertThat(caption.rows()).anyMatch(row -> row.width() == caption.width());
      assertThat(caption.height()).isEqualTo(SheetStyle.LABEL_LEADING * caption.rows().size());
    }
  }

  @Test
  void aBoxedNumberMakesACaptionWider() {
    var plain = LineCaption.of("leads", look("", Optional.empty()), 100);
    var numbered = LineCaption.of("leads", look("", Optional.of(3)), 100);

    assertThat(numbered.width()).isEqualTo(plain.width() + numbered.room());
    assertThat(numbered.room()).isGreaterThan(BundleRows.NUMBER);
    assertThat(plain.room()).isZero();
  }

  @Test
  void aRowLeavesASpaceBeforeItsNote() {
    int apart = new LineCaption.Row("leads", "").width() + new LineCaption.Row("", "none").width();

    assertThat(new LineCaption.Row("leads", "none").width())
        .isEqualTo(apart + SheetStyle.NOTE_SPACE);
    assertThat(new LineCaption.Row("", "").width()).isZero();
  }

  @Test
  void aCaptionOfNothingIsOneRowOfItsNote() {
    assertThat(LineCaption.of(" \u0000", look("none", Optional.empty()), 100).rows())
        .containsExactly(new LineCaption.Row("", "none"));
  }
}
