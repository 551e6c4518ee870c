package tutti.reading.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tutti.reading.written.WrittenValue.Fields;
import tutti.reading.written.WrittenValue.Items;
import tutti.reading.written.WrittenValue.Text;

/** How a value is written: on one line, or as lines of a block. */
public final class Script {

  private static final int LONGEST = 100;
  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

  /** Where a plain value would end, or not begin as one. */
  private static final Pattern NOT_PLAIN =
      Pattern.compile(
          "^[,\\[\\]{}#&*!|>'\"%@` ]|^[-?:]( |$)|^---|^\\.\\.\\.|:( |$)| #| $|[\\t\\r\\n\\x85]");

  private static final Pattern NOT_PLAIN_IN_FLOW = Pattern.compile("[,\\[\\]{}]|^[?:]|^-$");

  private Script() {}

  /** Whether a value stands on one line within a block. */
  public static boolean inline(WrittenValue value) {
    return switch (value) {
      case Text text -> true;
      case Items items -> items.items().stream().allMatch(Text.class::isInstance);
      case Fields fields ->
          fields.fields().values().stream().allMatch(Script::flat)
              && flow(value).length() <= LONGEST;
    };
  }

  private static boolean flat(WrittenValue value) {
    return !(value instanceof Fields) && inline(value);
  }

  /** On one line, within a block. */
  public static String line(WrittenValue value) {
    return value instanceof Text text ? text(text.value(), false) : flow(value);
  }

  /** On one line, within braces or brackets. */
  public static String flow(WrittenValue value) {
    return switch (value) {
      case Text text -> text(text.value(), true);
      case Items items ->
          items.items().stream().map(Script::flow).collect(Collectors.joining(", ", "[", "]"));
      case Fields fields ->
          fields.fields().entrySet().stream()
              .map(field -> flowField(field.getKey(), field.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  /** One field within braces. */
  public static String flowField(String name, WrittenValue value) {
    return text(name, true) + ": " + flow(value);
  }

  /** The lines of one field of a block. */
  public static List<String> field(String name, WrittenValue value) {
    var key = text(name, true) + ":";
    return inline(value)
        ? List.of(key + " " + line(value))
        : Stream.concat(Stream.of(key), indented(block(value))).toList();
  }

  /** The lines of a value that does not stand on one. */
  public static List<String> block(WrittenValue value) {
    return switch (value) {
      case Text text -> List.of(line(text));
      case Items items -> items.items().stream().flatMap(item -> item(item).stream()).toList();
      case Fields fields -> {
        var lines = new ArrayList<String>();
        fields.fields().forEach((name, field) -> lines.addAll(field(name, field)));
        yield lines;
      }
    };
  }

  private static List<String> item(WrittenValue value) {
    return item(inline(value) ? List.of(line(value)) : block(value), 2);
  }

  /** The lines of an entry, its dash the given number of columns to the left of what it holds. */
  public static List<String> item(List<String> lines, int gap) {
    var first = "-" + " ".repeat(gap - 1) + lines.getFirst();
    return Stream.concat(
            Stream.of(first), lines.stream().skip(1).map(line -> " ".repeat(gap) + line))
        .toList();
  }

  private static Stream<String> indented(List<String> lines) {
    return lines.stream().map(line -> "  " + line);
  }

  private static String text(String value, boolean flow) {
    return plain(value) && !(flow && NOT_PLAIN_IN_FLOW.matcher(value).find())
        ? value
        : '"' + value.codePoints().mapToObj(Script::escaped).collect(Collectors.joining()) + '"';
  }

  private static boolean plain(String value) {
    return !NOTHING.contains(value)
        && !NOT_PLAIN.matcher(value).find()
        && value.codePoints().allMatch(Script::visible);
  }

  private static boolean visible(int character) {
    return StreamReader.isPrintable(character)
        && character != 0xFEFF
        && character != 0x2028
        && character != 0x2029;
  }

  private static String escaped(int character) {
    return switch (character) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case 0x85 -> "\\N";
      default ->
          visible(character) ? Character.toString(character) : "\\U%08X".formatted(character);
    };
  }
}
