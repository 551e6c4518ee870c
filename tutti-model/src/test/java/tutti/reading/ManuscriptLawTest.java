package tutti.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import tutti.reading.written.WrittenValue;
import tutti.reading.yaml.ValueAddress;
import tutti.reading.yaml.YamlManuscript;
import tutti.testkit.LawCases;

/** Whatever is changed, the text then says that and no more, and other lines are not touched. */
class ManuscriptLawTest {

  private static final List<String> NASTY =
      List.of(
          "",
          " ",
          "~",
          "null",
          "NULL",
          "a: b",
          "a #b",
          "#",
          "- x",
          "-",
          "--- ",
          "?",
          "? x",
          ":x",
          "x:",
          "{",
          "}",
          "[a]",
          "a, b",
          "@home",
          "`x`",
          "%",
          "&a",
          "*a",
          "!t",
          "|",
          ">",
          "'",
          "\"",
          " lead",
          "trail ",
          "two\nlines",
          "crlf\r\n",
          "tab\tbed",
          "\u0000\u0001\u001B",
          "\u0085",
          "\u2028",
          "\uFEFFx",
          "\uD83D",
          "😀",
          "</svg><script>",
          "\\",
          "a\\nb",
          "...",
          "<<",
          "-5",
          "true",
          "1e3",
          "0x1F",
          "x".repeat(3_000),
          "it's \"so\"",
          "a:b",
          "x#y",
          "\uFFFF");

  private static final String TEMPLATE = template();

  static String nasty(Random random) {
    return NASTY.get(random.nextInt(NASTY.size()));
  }

  private static String template() {
    try (var in =
        ManuscriptLawTest.class.getResourceAsStream(
            "/tutti/company/templates/business-symphony.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String document(Random random) {
    return random.nextInt(20) == 0 ? TEMPLATE : RandomYaml.text(random);
  }

  @Test
  void aChangeSaysWhatTheSameChangeOfAModelSays() {
    for (var seed = 0L; seed < LawCases.cases(2_000); seed++) {
      var random = new Random(seed);
      var text = document(random);
      try {
        var edit = RandomEdit.of(text, random);
        var changed = edit.onText(YamlManuscript.of("c.yaml", text)).text();
        var expected = edit.onModel(Model.of(text));
        assertThat(Model.of(changed)).as("seed %d: %s%n%s", seed, edit, text).isEqualTo(expected);
        assertThat(touched(text, changed))
            .as("lines touched, seed %d: %s%n%s%n=====%n%s", seed, edit, text, changed)
            .isLessThanOrEqualTo(edit.lines(text));
      } catch (RuntimeException e) {
        fail("Seed " + seed + " ended in " + e + "\n" + text, e);
      }
    }
  }

  /** How many lines of a text are not the same, from its start or from its end, in another. */
  private static int touched(String text, String changed) {
    var a = text.split("(?<=\n)", -1);
    var b = changed.split("(?<=\n)", -1);
    var start = Arrays.mismatch(a, b);
    var same = 0;
    while (same < Math.min(a.length, b.length) - Math.max(start, 0)
        && a[a.length - 1 - same].equals(b[b.length - 1 - same])) {
      same++;
    }
    return start < 0 ? 0 : a.length - same - start;
  }

  @Test
  void aValueThatIsThereAlreadyChangesNothing() {
    for (var seed = 0L; seed < LawCases.cases(500); seed++) {
      var text = document(new Random(seed));
      var manuscript = YamlManuscript.of("c.yaml", text);
      Model.walk(
          Model.of(text),
          ValueAddress.root(),
          (spot, value) -> {
            if (value instanceof Map<?, ?> map) {
              map.forEach((name, field) -> {
                if (!holdsNothing(field)) {
                  assertThat(manuscript.put(spot, (String) name, written(field)).text())
                      .isEqualTo(text);
                }
              });
            }
          });
    }
  }

  /** The model does not tell an empty text from nothing. */
  private static boolean holdsNothing(Object value) {
    var nothing = new AtomicBoolean();
    Model.walk(
        value,
        ValueAddress.root(),
        (spot, below) -> nothing.compareAndSet(false, below.equals("") || below.equals("~")));
    return nothing.get();
  }

  private static WrittenValue written(Object value) {
    if (value instanceof List<?> list) {
      return new WrittenValue.Items(list.stream().map(ManuscriptLawTest::written).toList());
    }
    if (value instanceof Map<?, ?> map) {
      var fields = new LinkedHashMap<String, WrittenValue>();
      map.forEach((name, field) -> fields.put((String) name, written(field)));
      return new WrittenValue.Fields(fields);
    }
    return new WrittenValue.Text((String) value);
  }

  @Test
  void anEntryThatComesAndGoesLeavesNoTrace() {
    for (var seed = 0L; seed < LawCases.cases(200); seed++) {
      var random = new Random(seed);
      var text = document(random);
      var manuscript = YamlManuscript.of("c.yaml", text);
      var lists = new ArrayList<ValueAddress>();
      Model.walk(
          Model.of(text),
          ValueAddress.root(),
          (spot, value) -> {
            if (value instanceof Map<?, ?> map) {
              map.forEach((name, field) -> {
                if (field instanceof List<?> list && !list.isEmpty()) {
                  lists.add(spot.field((String) name));
                }
              });
            }
          });
      for (var list : lists) {
        var above = new ValueAddress(list.steps().subList(0, list.steps().size() - 1));
        var name = ((ValueAddress.Step.Field) list.steps().getLast()).name();
        var entry =
            new WrittenValue.Fields(new LinkedHashMap<>()).with("id", "brand-new").with("x", "y");
        assertThat(
                manuscript.append(above, name, entry).remove(list.entry("id", "brand-new")).text())
            .as("seed %d: %s", seed, list)
            .isEqualTo(text);
      }
    }
  }

  @Test
  void anyTextReadsBackWhereverItIsWritten() {
    var manuscript = YamlManuscript.of("c.yaml", "flow: {a: 1}\nblock:\n  a: 1\nlist: [x]\n");
    for (var text : NASTY) {
      var value = new WrittenValue.Text(text);
      var fields = WrittenValue.Fields.NONE.with("k", value);
      var changed =
          manuscript
              .put(ValueAddress.root().field("flow"), "a", value)
              .put(ValueAddress.root().field("block"), "a", value)
              .put(
                  ValueAddress.root().field("block"),
                  "items",
                  new WrittenValue.Items(List.of(value, value)))
              .append(ValueAddress.root(), "list", fields)
              .append(ValueAddress.root(), "made", fields)
              .put(ValueAddress.root(), text.length() > 1_000 ? "long" : text, value);
      assertThat(changed.text().lines().count()).isEqualTo(8);
      assertThat(Model.of(changed.text()))
          .as(changed.text())
          .isEqualTo(
              Map.of(
                  "flow",
                  Map.of("a", text),
                  "block",
                  Map.of("a", text, "items", List.of(text, text)),
                  "list",
                  List.of("x", Map.of("k", text)),
                  "made",
                  List.of(Map.of("k", text)),
                  text.length() > 1_000 ? "long" : text,
                  text));
    }
  }
}
