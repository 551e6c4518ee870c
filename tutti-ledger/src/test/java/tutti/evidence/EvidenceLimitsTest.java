package tutti.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.evidence.log.ReadFacts.canonical;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row whose texts are none of their kind is bad, and the good ones count. */
class EvidenceLimitsTest {

  private static final String HEAD =
      "arrow,key,stage,at,source,fulfiller,reason,parent,thread,attr.note\n";
  private static final String GOOD = "leads,L-1,offered,2026-03-02,crm,Jo,well,P-1,T-1,seen\n";

  @ParameterizedTest
  @CsvSource({
    "L-1,key,400",
    "crm,source,400",
    "Jo,fulfiller,400",
    "well,reason,10000",
    "P-1,parent,400",
    "T-1,thread,400",
    "seen,attr.note,10000"
  })
  void aTextThatIsTooLongIsABadRow(String text, String column, int most) {
    var bad = GOOD.replace(text, "x".repeat(most + 1));
    var read = canonical(HEAD + bad + GOOD + GOOD.replace(text, "x".repeat(most)));

    assertThat(read.facts()).hasSize(2);
    assertThat(read.sentences())
        .singleElement()
        .asString()
        .startsWith("data.csv:2:")
        .contains(
            ": %s: The %s has %,d characters and may have %,d; shorten it."
                .formatted(column, column, most + 1, most));
  }

  @Test
  void aCharacterThatDoesNotShowIsABadRow() {
    assertThat(canonical(HEAD + GOOD.replace("L-1", "L\u202E-1") + GOOD).sentences())
        .containsExactly(
            "data.csv:2:2: key: The key holds the character U+202E, which does not show; remove"
                + " it.");
  }

  @Test
  void aRowHasSoManyAttributes() {
    var names =
        IntStream.range(0, 201).mapToObj("attr.a%d"::formatted).collect(Collectors.joining(","));
    var values = IntStream.range(0, 201).mapToObj(i -> "x").collect(Collectors.joining(","));

    assertThat(
            canonical(
                    "arrow,key,stage,at,"
                        + names
                        + "\nleads,L-1,offered,2026-03-02,"
                        + values
                        + "\n")
                .sentences())
        .containsExactly("data.csv:2: There are 201 attributes; at most 200 are kept.");
  }
}
