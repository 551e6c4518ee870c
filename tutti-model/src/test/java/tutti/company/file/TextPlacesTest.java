package tutti.company.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.company.file.TextPlaces.Place;

/** Where things stand in the text of a company. */
class TextPlacesTest {

  private static final String TEXT =
      """
      apiVersion: tutti/v1
      kind: Company
      parties:
        - {id: sales, kind: function}
        - id: a
      people:
        - {name: Jonas Weck}
      seats:
        - {party: sales, person: Jonas Weck}
        - {party: sales, person: A/B "C"}
      arrows:
        - id: leads
          from: a
          to: sales
          promises:
            - {id: fast, valid: offered, good: confirmed, within: 1d}
            - id: right
              good: first-time-right
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          parties/sales                | 4  | 5
          parties/a                    | 5  | 5
          people/Jonas Weck            | 7  | 5
          people/A/B "C"               | 10 | 5
          arrows/leads                 | 12 | 5
          arrows/leads/promises/fast   | 16 | 9
          arrows/leads/promises/right  | 17 | 9
          arrows/leads/promises/gone   | 12 | 5
          arrows/gone                  | 12 | 3
          people/Somebody Else         | 7  | 3
          company                      | 1  | 1
          """)
  void everyThingHasItsLineAndColumn(String thing, int line, int column) {
    assertThat(TextPlaces.of("company.yaml", TEXT).of(thing)).isEqualTo(new Place(line, column));
  }

  @Test
  void aTextWithoutAnythingHasAPlaceForAnything() {
    var bare = TextPlaces.of("x", "[1, {id: 2}]");
    assertThat(bare.of("arrows/leads")).isEqualTo(new Place(1, 1));
    assertThat(TextPlaces.of("x", "arrows: {a: b}\nparties: [~, [], {id: [x]}]").of("parties/x"))
        .isEqualTo(new Place(2, 10));
  }
}
