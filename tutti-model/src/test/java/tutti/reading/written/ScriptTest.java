package tutti.reading.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import tutti.reading.written.WrittenValue.Fields;
import tutti.reading.written.WrittenValue.Items;
import tutti.reading.written.WrittenValue.Text;
import tutti.testkit.LawCases;

/** Another reader of YAML finds in what is written what was to be written, letter by letter. */
class ScriptTest {

  private static final String LETTERS =
      "ab09 :#-?,[]{}&*!|>'\"%@`~\\\t\n\r\u0085\u2028\uFEFF\u0007é株\uD83C\uDFBC=.<";
  private static final List<String> WORDS =
      List.of("", "~", "null", "NULL", "true", "- a", "a: b", "a #b", "--- x", "...", "80%", "?x");

  private static Object read(String yaml) {
    return new Load(LoadSettings.builder().setSchema(new FailsafeSchema()).build())
        .loadFromString(yaml);
  }

  private static String text(Random random) {
    if (random.nextInt(3) == 0) {
      return WORDS.get(random.nextInt(WORDS.size()));
    }
    var letters = LETTERS.codePoints().toArray();
    var text = new StringBuilder();
    for (var left = random.nextInt(6); left > 0; left--) {
      text.appendCodePoint(letters[random.nextInt(letters.length)]);
    }
    return text.toString();
  }

  private static WrittenValue value(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 4 : 2)) {
      case 2 -> new Items(items(random, depth));
      case 3 -> fields(random, depth);
      default -> new Text(text(random));
    };
  }

  private static List<WrittenValue> items(Random random, int depth) {
    var items = new ArrayList<WrittenValue>();
    for (var left = 1 + random.nextInt(3); left > 0; left--) {
      items.add(value(random, depth - 1));
    }
    return items;
  }

  private static Fields fields(Random random, int depth) {
    var fields = Fields.NONE;
    for (var left = 1 + random.nextInt(3); left > 0; left--) {
      fields = fields.with(text(random), value(random, depth - 1));
    }
    return fields;
  }

  /** What another reader should find. */
  private static Object meant(WrittenValue value) {
    return switch (value) {
      case Text text -> text.value();
      case Items items -> items.items().stream().map(ScriptTest::meant).toList();
      case Fields fields -> {
        var meant = new LinkedHashMap<String, Object>();
        fields.fields().forEach((name, field) -> meant.put(name, meant(field)));
        yield meant;
      }
    };
  }

  @Test
  void aValueOnOneLineReadsAsItWasMeant() {
    for (var seed = 0L; seed < LawCases.cases(2_000); seed++) {
      var value = value(new Random(seed), 3);
      var line = Script.line(value);
      assertThat(line).as("seed %d", seed).doesNotContain("\n");
      assertThat(read("x: " + line))
          .as("seed %d: %s", seed, line)
          .isEqualTo(Map.of("x", meant(value)));
      assertThat(read("[" + Script.flow(value) + "]"))
          .as("seed %d", seed)
          .isEqualTo(List.of(meant(value)));
    }
  }

  @Test
  void theLinesOfABlockReadAsTheyWereMeant() {
    for (var seed = 0L; seed < LawCases.cases(2_000); seed++) {
      var random = new Random(seed);
      var name = text(random);
      var value = value(random, 4);
      var lines = String.join("\n", Script.field(name, value));
      assertThat(read(lines)).as("seed %d:%n%s", seed, lines).isEqualTo(Map.of(name, meant(value)));
    }
  }

  @Test
  void anEntryIsIndentedBelowItsDash() {
    for (var seed = 0L; seed < LawCases.cases(500); seed++) {
      var random = new Random(seed);
      var fields = fields(random, 2);
      var lines = Script.item(Script.block(fields), 2 + random.nextInt(3));
      assertThat(read(String.join("\n", lines)))
          .as("seed %d:%n%s", seed, String.join("\n", lines))
          .isEqualTo(List.of(meant(fields)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          two words   | two words
          it's        | it's
          a:b         | a:b
          x#y         | x#y
          -5          | -5
          a, b        | a, b
          rating >= 4 | rating >= 4
          90%         | 90%
          a: b        | "a: b"
          a #b        | "a #b"
          #1          | "#1"
          - a         | "- a"
          ~           | "~"
          [a]         | "[a]"
          "so"        | "\\"so\\""
          """)
  void aTextIsQuotedOnlyWhereItHasToBe(String text, String written) {
    assertThat(Script.line(new Text(text))).isEqualTo(written);
  }

  @Test
  void withinBracketsACommaIsQuoted() {
    assertThat(Script.flow(new Text("a, b"))).isEqualTo("\"a, b\"");
    assertThat(Script.flowField("why", new Text("{x}"))).isEqualTo("why: \"{x}\"");
  }

  @Test
  void charactersThatDoNotShowAreWrittenByNumber() {
    assertThat(Script.line(new Text("a\u0007\u2028\uFEFF\u0085\t")))
        .isEqualTo("\"a\\U00000007\\U00002028\\U0000FEFF\\N\\t\"");
  }

  @Test
  void shortFieldsStandOnOneLineAndLongOnesBelowEachOther() {
    var brief = Fields.NONE.with("id", "a").with("to", new Items(List.of(new Text("b"))));
    var nested = Fields.NONE.with("id", brief);
    assertThat(Script.inline(brief)).isTrue();
    assertThat(Script.inline(brief.with("why", "x".repeat(100)))).isFalse();
    assertThat(Script.inline(nested)).isFalse();
    assertThat(Script.field("goal", brief)).containsExactly("goal: {id: a, to: [b]}");
    assertThat(Script.field("goal", nested)).containsExactly("goal:", "  id: {id: a, to: [b]}");
    assertThat(Script.block(new Items(List.of(brief, nested))))
        .containsExactly("- {id: a, to: [b]}", "- id: {id: a, to: [b]}");
    assertThat(Script.block(new Text("a"))).containsExactly("a");
  }

  @Test
  void fieldsAreOnesOwnAndNoneIsNothing() {
    var given = new LinkedHashMap<String, WrittenValue>(Map.of("a", new Text("b")));
    var fields = new Fields(given);
    given.put("c", new Text("d"));
    assertThat(fields.fields()).containsOnlyKeys("a");
    assertThat(fields.with("a", "e").fields()).containsExactly(Map.entry("a", new Text("e")));
    assertThat(fields.fields()).containsExactly(Map.entry("a", new Text("b")));
  }
}
