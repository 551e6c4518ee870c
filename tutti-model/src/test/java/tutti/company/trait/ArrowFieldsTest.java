package tutti.company.trait;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tutti.company.Arrow;
import tutti.company.ArrowTraits;
import tutti.company.file.CompanyFile;

/** The one list of an arrow's fields, and what is made from it. */
class ArrowFieldsTest {

  private static Arrow arrow(String fields) {
    return CompanyFile.read(
            "company.yaml",
            """
            apiVersion: tutti/v1
            kind: Company
            parties: [{id: a}, {id: b}, {id: c}]
            needs: [{id: n, words: less to do}]
            arrows:
              - {id: other, from: b, to: a}
              - {id: ab, from: a, to: b, %s}
            """
                .formatted(fields))
        .arrow("ab")
        .orElseThrow();
  }

  @Test
  void whatIsWrittenInAFieldIsReadFromIt() {
    var written =
        Map.ofEntries(
            Map.entry("gives", "leads"),
            Map.entry("why", "time is scarce"),
            Map.entry("by", "c"),
            Map.entry("observed", "true"),
            Map.entry("kind", "intangible"),
            Map.entry("dependency", "fit"),
            Map.entry("mode", "service"),
            Map.entry("until", "2027-01-31"),
            Map.entry("need", "n"),
            Map.entry("shared", "true"),
            Map.entry("oneWay", "true"),
            Map.entry("push", "true"),
            Map.entry("needs", "other"),
            Map.entry("wants", "we know who decides"),
            Map.entry("claims", "S20"),
            Map.entry("origin", "ours"));
    written.forEach((name, value) ->
        assertThat(values(name, arrow(name + ": '" + value + "'")))
            .as(name)
            .containsExactly(value));
  }

  private static List<String> values(String name, Arrow arrow) {
    return ArrowFields.named(name).orElseThrow().values().apply(arrow);
  }

  @Test
  void whatIsNotWrittenIsInNoField() {
    var plain = arrow("x-note: 1");
    assertThat(
            ArrowFields.ALL.stream()
                .filter(field -> !field.values().apply(plain).isEmpty())
                .map(ArrowField::name))
        .containsExactly("id", "from", "to", "gives");
  }

  @Test
  void everyTraitOfAnArrowIsAField() {
    assertThat(ArrowFields.names())
        .doesNotHaveDuplicates()
        .containsAll(
            List.of(ArrowTraits.class.getRecordComponents()).stream()
                .map(component -> component.getName())
                .toList());
  }
}
