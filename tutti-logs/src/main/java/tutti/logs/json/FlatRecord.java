package tutti.logs.json;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The plain values of a record by the paths that lead to them, such as {@code fields.status.name};
 * values of one path, as arrays have them, stand together in one cell.
 */
final class FlatRecord {

  private static final String BETWEEN = "; ";
  private static final String MORE = "; ...";

  /** The most characters of values that stand together. */
  static final int LONGEST = 100_000;

  /** The most characters of a path. */
  static final int LONGEST_PATH = 500;

  private final Map<String, StringBuilder> values = new LinkedHashMap<>();

  private FlatRecord() {}

  static Map<String, String> of(JsonValue.Members record) {
    var flat = new FlatRecord();
    flat.members("", record);
    var cells = new LinkedHashMap<String, String>();
    flat.values.forEach((path, value) -> cells.put(path, value.toString()));
    return cells;
  }

  private void put(String path, JsonValue value) {
    switch (value) {
      case JsonValue.Plain(var text) -> add(path, text);
      case JsonValue.Items(var items) -> items.forEach(item -> put(path, item));
      case JsonValue.Members members -> members(path + ".", members);
    }
  }

  private void members(String before, JsonValue.Members members) {
    members.members().forEach((name, value) -> put(before + name, value));
  }

  private void add(String path, String text) {
    if (path.length() > LONGEST_PATH) {
      return;
    }
    var cell = values.computeIfAbsent(path, p -> new StringBuilder());
    if (cell.isEmpty()) {
      cell.append(text);
    } else if (!text.isEmpty()) {
      join(cell, text);
    }
  }

  private static void join(StringBuilder cell, String text) {
    if (cell.length() + text.length() < LONGEST) {
      cell.append(BETWEEN).append(text);
    } else if (cell.lastIndexOf(MORE) != cell.length() - MORE.length()) {
      cell.append(MORE);
    }
  }
}
