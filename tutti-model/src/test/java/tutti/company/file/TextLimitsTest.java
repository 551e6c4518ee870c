package tutti.company.file;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.company.file.CompanyTexts.readBelowHead;
import static tutti.company.file.CompanyTexts.sentencesBelowHead;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts of a company have a length, and too long ones are refused where they stand. */
class TextLimitsTest {

  @Test
  void aNameOfHundredThousandLettersIsRefusedWhereItStands() {
    assertThat(sentencesBelowHead("parties:\n  - {id: sales, name: " + "x".repeat(100_000) + "}\n"))
        .containsExactly(
            "company.yaml:4:23: parties[0].name: This text has 100,000 characters and may have 200;"
                + " shorten it.");
  }

  @Test
  void aCharacterThatDoesNotShowIsRefusedInEveryField() {
    assertThat(
            sentencesBelowHead(
                """
                name: "Ac\\u202Eme"
                parties:
                  - {id: sales, purpose: "to\\0sell"}
                  - {id: customer, kind: outside, channels: [mail, "pho\\nne"]}
                arrows:
                  - id: leads
                    from: sales
                    to: customer
                    gives: "two
                      words"
                    why: "first\\nsecond"
                """))
        .containsExactly(
            "company.yaml:3:7: name: This text holds the character U+202E, which does not show;"
                + " remove it.",
            "company.yaml:5:26: parties[0].purpose: This text holds the character U+0000, which"
                + " does not show; remove it.",
            "company.yaml:6:52: parties[1].channels[1]: This text goes on in a second line; write"
                + " it in one.");
  }

  @Test
  void aNameOfAFieldHasALengthToo() {
    assertThat(sentencesBelowHead("x-" + "y".repeat(300) + ": 1\n"))
        .singleElement()
        .asString()
        .contains("The name of this field has 302 characters and may have 200");
  }

  @Test
  void reasonsMayBeLong() {
    var why = "because ".repeat(1_000);

    assertThat(
            readBelowHead(
                    "parties: [{id: a}, {id: b}]\narrows:\n  - {id: x, from: a, to: b, why: "
                        + why
                        + "}\n")
                .arrows())
        .hasSize(1);
  }

  @Test
  void aCompanyHasSoManyParties() {
    var parties =
        IntStream.range(0, 5_001)
            .mapToObj("  - {id: p%d}\n"::formatted)
            .collect(Collectors.joining());

    assertThat(sentencesBelowHead("parties:\n" + parties))
        .containsExactly(
            "company.yaml:4:3: parties: There are 5,001 parties, and at most 5,000 are kept; make"
                + " several companies of them.");
  }

  @Test
  void aCompanyThatWasStoredBeforeIsReadAsItIs() {
    var name = "x".repeat(100_000);
    var stored =
        CompanyFile.stored(
            "charter 1",
            "apiVersion: tutti/v1\nkind: Company\nparties:\n  - {id: sales, name: " + name + "}\n");

    assertThat(stored.party("sales").name()).isEqualTo(name);
  }
}
