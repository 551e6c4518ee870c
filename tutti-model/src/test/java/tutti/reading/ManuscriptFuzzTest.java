package tutti.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tutti.reading.written.WrittenValue;
import tutti.reading.yaml.ValueAddress;
import tutti.reading.yaml.YamlEntry;
import tutti.reading.yaml.YamlManuscript;

/** Run with {@code JAZZER_FUZZ=1} to search; the build repeats what was found before. */
class ManuscriptFuzzTest {

  private static final WrittenValue VALUE = new WrittenValue.Text("a: \"new\" {value}\n");
  private static final WrittenValue.Fields ENTRY = WrittenValue.Fields.NONE.with("id", VALUE);

  @FuzzTest(maxDuration = "5m")
  void bytesAreChangedOrAnsweredInSentences(byte[] bytes) {
    try {
      var manuscript = YamlManuscript.of("c.yaml", TextFile.text("c.yaml", bytes));
      spots(manuscript.root(), ValueAddress.root(), new LinkedHashMap<>())
          .forEach((spot, fields) -> change(manuscript, spot, fields));
    } catch (UnreadableInput e) {
      assertThat(e.problems()).isNotEmpty();
    }
  }

  private static void change(YamlManuscript manuscript, ValueAddress spot, Set<String> fields) {
    change(() -> manuscript.put(spot, "new", VALUE));
    change(() -> manuscript.append(spot, "new", ENTRY));
    change(() -> manuscript.remove(spot));
    for (var field : fields) {
      change(() -> manuscript.put(spot, field, VALUE));
      change(() -> manuscript.append(spot, field, ENTRY));
      change(() -> manuscript.drop(spot, field));
    }
  }

  private static void change(Runnable change) {
    try {
      change.run();
    } catch (UnreadableInput e) {
      assertThat(e.problems()).allSatisfy(problem -> assertThat(problem.line()).isPositive());
    }
  }

  /** The first places, each with its fields: aliases can repeat many. */
  private static Map<ValueAddress, Set<String>> spots(
      YamlEntry entry, ValueAddress spot, Map<ValueAddress, Set<String>> found) {
    if (found.size() < 50) {
      found.put(spot, entry.fields().keySet());
      entry.fields().forEach((name, field) -> spots(field, spot.field(name), found));
      var items = entry.isList() ? entry.items() : List.<YamlEntry>of();
      for (var i = 0; i < Math.min(50, items.size()); i++) {
        spots(items.get(i), spot.at(i), found);
      }
    }
    return found;
  }
}
