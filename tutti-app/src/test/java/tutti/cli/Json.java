package tutti.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Output read back, and the page that documents it. */
public final class Json {

  private Json() {}

  public static JsonNode read(String text) {
    return JsonMapper.shared().readTree(text);
  }

  /** The paths of all fields, such as {@code findings[].id}, in their order. */
  public static Set<String> fields(JsonNode root) {
    var fields = new LinkedHashSet<String>();
    collect("", root, fields);
    return fields;
  }

  private static void collect(String path, JsonNode node, Set<String> fields) {
    if (node.isObject()) {
      node.forEachEntry(
          (name, value) -> collect(path.isEmpty() ? name : path + "." + name, value, fields));
    } else if (node.isArray() && (node.isEmpty() || node.get(0).isObject())) {
      node.valueStream().forEach(item -> collect(path + "[]", item, fields));
    } else {
      fields.add(path);
    }
  }

  /** The fields in the table of a page, in its order. */
  public static List<String> documented(String page) {
    return Pattern.compile("(?m)^\\| `([^`]+)` \\|")
        .matcher(page)
        .results()
        .map(row -> row.group(1))
        .toList();
  }
}
