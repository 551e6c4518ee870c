package tutti.evidence.log;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.evidence.log.ReadFacts.canonical;
import static tutti.evidence.log.ReadFacts.mapped;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.evidence.Evidence;
import tutti.reading.InputProblem;

/** What names a hand-off names it however it was copied; what was spoilt is said. */
class KeysTest {

  private static final String RULES =
      "- {arrow: leads, key: row.id, stage: offered, at: row.day, parent: row.from, thread: row.deal}\n";

  private static ReadFacts row(String key) {
    return canonical("arrow,key,stage,at\nleads," + key + ",offered,2026-03-02\n");
  }

  private static List<String> notes(ReadFacts read) {
    return read.result().notes().stream().map(InputProblem::sentence).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L-1\u00A0",
        "\u3000L-1",
        "L\u200B-1",
        "\uFEFFL-1",
        "L-\u00AD1",
        "\u2060L-1",
        "L\u200E-1"
      })
  void keysThatLookAlikeAreOneWithOneId(String key) {
    assertThat(row(key).fact()).isEqualTo(row("L-1").fact());
    assertThat(mapped(RULES, "id,day,from,deal\n" + key + ",2026-03-02,,\n").fact())
        .isEqualTo(mapped(RULES, "id,day,from,deal\nL-1,2026-03-02,,\n").fact());
  }

  @Test
  void composedAndDecomposedLettersAreOneKey() {
    assertThat(row("Mu\u0308ller").fact()).isEqualTo(row("M\u00FCller").fact());
  }

  @Test
  void whatPointsAtAKeyIsReadLikeAKey() {
    var details =
        mapped(RULES, "id,day,from,deal\n1,2026-03-02,P\u00A0,T\u200B\n").fact().details();
    assertThat(details.parent()).contains("P");
    assertThat(details.thread()).contains("T");
    assertThat(
            canonical(
                    "arrow,key,stage,at,parent,thread\nleads,1,offered,2026-03-02,\u00A0P,T\uFEFF\n")
                .fact()
                .details())
        .isEqualTo(details);
  }

  @Test
  void aKeyOfNothingThatCanBeSeenIsAProblem() {
    assertThat(row("\u00A0\u200B").sentences())
        .containsExactly("data.csv:2:2: key: The cell is empty; every fact needs its key.");
    assertThat(mapped(RULES, "id,day,from,deal\n\u200B,2026-03-02,,\n").sentences())
        .containsExactly("data.csv:2:1: id: The cell is empty; it names the hand-off.");
  }

  @Test
  void aTextStaysAsItIsWritten() {
    var csv = "arrow,key,stage,at,reason\nleads,1,declined,2026-03-02,a\u00A0b\u200Bc\n";
    assertThat(canonical(csv).fact().details().reason()).contains("a\u00A0b\u200Bc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.23457E+11", "1,23457E+11", "1E+15", "1.23457e+11"})
  void aKeyInScientificNotationIsSaidOnceForAFile(String key) {
    var quoted = "\"" + key + "\"";
    var read =
        canonical(
            "arrow,key,stage,at\nleads,7,offered,2026-03-02\n"
                + "leads,%1$s,offered,2026-03-02\nleads,%1$s,offered,2026-03-03\n"
                    .formatted(quoted));
    assertThat(read.facts()).hasSize(3);
    assertThat(notes(read))
        .containsExactly(
            "data.csv:3: key: %s is a long number that a spreadsheet rounded (scientific notation); different hand-offs may have become one. Make the column text in the spreadsheet, and export it again."
                .formatted(quoted));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#N/A", "#REF!", "#####", "#NAME?"})
  void aKeyThatIsAnErrorOfASpreadsheetIsSaid(String key) {
    assertThat(notes(row(key))).singleElement().asString().contains("in place of a value");
  }

  @Test
  void longNumbersThatAllEndInZerosWereRounded() {
    var rounded = "leads,8931408201512340000,offered,2026-03-02\n";
    assertThat(notes(canonical("arrow,key,stage,at\n" + rounded)))
        .singleElement()
        .asString()
        .startsWith("data.csv:2: key: \"8931408201512340000\" may be a long number");
    assertThat(
            notes(canonical("arrow,key,stage,at\n" + rounded + rounded.replace("0000,", "0007,"))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"5-Mar", "12-Dec", "Mar-05"})
  void aKeyThatASpreadsheetTookForADateIsSaid(String key) {
    assertThat(notes(row(key))).singleElement().asString().contains("took for a date");
  }

  @ParameterizedTest
  @CsvSource({"0042, 42", "42, 0042", "1042, 1042.0", "1042.0, 1042.00", "7.0, 7"})
  void oneNumberWrittenTwiceIsSaidOnceForAFileAndStaysTwoKeys(String one, String other) {
    var read =
        canonical(
            "arrow,key,stage,at\nleads,%1$s,offered,2026-03-02\nleads,%2$s,offered,2026-03-02\nleads,%2$s,accepted,2026-03-03\n"
                .formatted(one, other));
    assertThat(read.facts().stream().map(Evidence::key).distinct()).containsExactly(one, other);
    assertThat(notes(read))
        .containsExactly(
            "data.csv:3: key: \"%s\" and \"%s\" are one number and name two hand-offs; write both alike, as text."
                .formatted(one, other));
  }

  @Test
  void oneNumberOnTwoArrowsIsNotComplainedOf() {
    assertThat(
            notes(
                canonical(
                    "arrow,key,stage,at\nleads,07,offered,2026-03-02\norders,7,offered,2026-03-02\n")))
        .isEmpty();
  }

  @Test
  void keysThatAreAllWholeNumbersWithAPointAreSaid() {
    var rows = "arrow,key,stage,at\nleads,1042.0,offered,2026-03-02\n";
    assertThat(notes(canonical(rows)))
        .singleElement()
        .asString()
        .startsWith("data.csv:2: key: \"1042.0\" is a whole number written as a decimal");
    assertThat(notes(canonical(rows + "leads,7,offered,2026-03-02\n"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.0",
        "12.0",
        "1042.5",
        "1042.",
        "MAR-5",
        "00",
        "7",
        "123456789012345",
        "1E5",
        "E+11",
        "AB-1.5E+3",
        "1234567890123450",
        "#7"
      })
  void aKeyThatMayBeMeantSoIsNotComplainedOf(String key) {
    assertThat(notes(row(key))).isEmpty();
  }
}
