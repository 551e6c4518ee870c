package tutti.reading;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tutti.reading.yaml.ValueAddress;
import tutti.reading.yaml.YamlEntry;
import tutti.reading.yaml.YamlFile;
import tutti.testkit.LawCases;

/** What stands in a table or a text is read where it stands, and told in order. */
class ReadingLawsTest {

  private static final String LETTERS = "ab ,;\"'\n\r\t=+-@|é株";

  private static String cell(Random random) {
    var cell = new StringBuilder();
    for (var left = random.nextInt(6); left > 0; left--) {
      cell.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return cell.toString();
  }

  private static List<List<String>> rows(Random random, int columns) {
    var rows = new ArrayList<List<String>>();
    for (var left = random.nextInt(6); left > 0; left--) {
      var row = new ArrayList<String>();
      for (var i = 0; i < columns; i++) {
        row.add(cell(random));
      }
      rows.add(row);
    }
    return rows;
  }

  @Test
  void anotherReaderFindsEveryCellOfATable() throws IOException {
    for (var seed = 0L; seed < LawCases.cases(500); seed++) {
      var random = new Random(seed);
      var columns = List.of("id", "says", "why").subList(0, 2 + random.nextInt(2));
      var rows = rows(random, columns.size());
      var text = CsvDocument.of(columns, rows.stream());
      var read = new ArrayList<List<String>>();
      try (var csv = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(text)) {
        csv.forEach(row -> read.add(row.getFields().stream().map(CsvCell::read).toList()));
      }
      assertThat(read.getFirst()).isEqualTo(columns);
      assertThat(read.subList(1, read.size())).as("seed %d%n%s", seed, text).isEqualTo(rows);
    }
  }

  /** Line and column of every value, as another reader of YAML counts them. */
  @Test
  void everyValueKnowsWhereItStands() {
    for (var seed = 0L; seed < LawCases.cases(300); seed++) {
      var text = RandomYaml.text(new Random(seed));
      same(seed, YamlFile.open("c.yaml", text), Model.nodes(text), "");
    }
  }

  private static void same(long seed, YamlEntry entry, Node node, String field) {
    var mark = node.getStartMark().orElseThrow();
    var problem = entry.problem("here");
    assertThat(List.of(problem.line(), problem.column(), problem.field()))
        .as("seed %d", seed)
        .isEqualTo(List.of(mark.getLine() + 1, mark.getColumn() + 1, field));
    if (node instanceof MappingNode mapping) {
      mapping
          .getValue()
          .forEach(pair -> {
            var name = ((ScalarNode) pair.getKeyNode()).getValue();
            entry
                .find(name)
                .ifPresent(value ->
                    same(
                        seed,
                        value,
                        pair.getValueNode(),
                        field.isEmpty() ? name : field + "." + name));
          });
    }
    if (node instanceof SequenceNode list) {
      for (var i = 0; i < list.getValue().size(); i++) {
        same(seed, entry.items().get(i), list.getValue().get(i), field + "[" + i + "]");
      }
    }
  }

  @Test
  void problemsAreToldInTheOrderOfTheFileHoweverTheyWereFound() {
    for (var seed = 0L; seed < LawCases.cases(100); seed++) {
      var random = new Random(seed);
      var problems = new ArrayList<InputProblem>();
      for (var i = 0; i < 12; i++) {
        problems.add(
            new InputProblem("f" + i % 2, random.nextInt(4), random.nextInt(3), "", "s" + i % 3));
      }
      var told = new UnreadableInput(problems);
      Collections.shuffle(problems, random);
      assertThat(new UnreadableInput(problems).problems())
          .as("seed %d", seed)
          .isEqualTo(told.problems())
          .doesNotHaveDuplicates()
          .isSortedAccordingTo(InputProblem.IN_ORDER)
          .containsAll(problems);
      assertThat(new UnreadableInput(problems)).hasMessage(told.getMessage());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "target, targte, target",
    "target, tagret, target",
    "target, TARGETS, target",
    "within, witin, within",
    "id, ie, ''",
    "id, x, ''",
  })
  void aSlipOfAFewLettersIsRecognized(String word, String written, String meant) {
    var hint = SpellingSuggestion.hint(written, List.of("unrelated-thing", word));
    assertThat(hint)
        .isEqualTo(
            meant.isEmpty()
                ? "; expected one of unrelated-thing, " + word + "."
                : "; did you mean \"" + meant + "\"?");
  }

  /** One letter left out, doubled or replaced in a word of some length is always found. */
  @Test
  void oneSlipInALongWordIsAlwaysRecognized() {
    var words = List.of("competitorNote", "buyingRoles", "importance", "description", "enablement");
    for (var seed = 0L; seed < LawCases.cases(300); seed++) {
      var random = new Random(seed);
      var word = words.get(random.nextInt(words.size()));
      var at = random.nextInt(word.length());
      var slip =
          switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            default -> word.substring(0, at) + "q" + word.substring(at + 1);
          };
      assertThat(SpellingSuggestion.hint(slip, words))
          .as("seed %d: %s", seed, slip)
          .isEqualTo("; did you mean \"" + word + "\"?");
    }
  }

  @Test
  void anAddressIsWrittenAsItIsWalked() {
    var address = ValueAddress.root().field("arrows").entry("id", "leads").field("promises").at(0);
    assertThat(address).hasToString("arrows[id: leads].promises[0]");
    assertThat(ValueAddress.root()).hasToString("");
    assertThat(ValueAddress.root().field("seats").entry(Map.of("person", "Bo", "party", "a")))
        .hasToString("seats[party: a, person: Bo]");
    assertThat(ValueAddress.root().at(2)).hasToString("[2]");
    assertThat(address.steps()).hasSize(4);
  }
}
