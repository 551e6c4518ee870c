package tutti.evidence.expression;

import static dev.cel.common.CelOverloadDecl.newMemberOverload;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The functions on texts of CEL's extension for strings: {@code substring}, {@code split}, {@code
 * replace}, {@code trim}, {@code indexOf}, {@code charAt}, {@code lowerAscii}, {@code upperAscii}.
 * Characters are counted as Unicode code points, from 0.
 */
final class TextFunctions {

  private static final CelType TEXT = SimpleType.STRING;
  private static final CelType NUMBER = SimpleType.INT;

  /** Texts are searched sixteen characters at a time. */
  private static final long SEARCHED = 16;

  private TextFunctions() {}

  /** How they are called. */
  static List<CelFunctionDecl> declarations() {
    return List.of(
        function(
            "substring",
            newMemberOverload("string_substring_int", TEXT, TEXT, NUMBER),
            newMemberOverload("string_substring_int_int", TEXT, TEXT, NUMBER, NUMBER)),
        function(
            "split",
            newMemberOverload("string_split_string", ListType.create(TEXT), TEXT, TEXT),
            newMemberOverload(
                "string_split_string_int", ListType.create(TEXT), TEXT, TEXT, NUMBER)),
        function(
            "replace",
            newMemberOverload("string_replace_string_string", TEXT, TEXT, TEXT, TEXT),
            newMemberOverload("string_replace_string_string_int", TEXT, TEXT, TEXT, TEXT, NUMBER)),
        function("indexOf", newMemberOverload("string_index_of_string", NUMBER, TEXT, TEXT)),
        function("charAt", newMemberOverload("string_char_at_int", TEXT, TEXT, NUMBER)),
        function("trim", newMemberOverload("string_trim", TEXT, TEXT)),
        function("lowerAscii", newMemberOverload("string_lower_ascii", TEXT, TEXT)),
        function("upperAscii", newMemberOverload("string_upper_ascii", TEXT, TEXT)));
  }

  private static CelFunctionDecl function(String name, CelOverloadDecl... overloads) {
    return CelFunctionDecl.newFunctionDeclaration(name, overloads);
  }

  /** What they do. */
  static List<CelFunctionBinding> bindings() {
    return Stream.concat(cutting().stream(), changing().stream()).toList();
  }

  private static List<CelFunctionBinding> cutting() {
    return List.of(
        CelFunctionBinding.from(
            "string_substring_int",
            String.class,
            Long.class,
            (text, from) -> substring(text, from, characters(text))),
        CelFunctionBinding.from(
            "string_substring_int_int",
            List.of(String.class, Long.class, Long.class),
            of -> substring((String) of[0], (Long) of[1], (Long) of[2])),
        CelFunctionBinding.from(
            "string_char_at_int", String.class, Long.class, TextFunctions::character),
        CelFunctionBinding.from(
            "string_split_string",
            String.class,
            String.class,
            (text, mark) -> split(text, mark, CostMeter.LONGEST_TEXT)),
        CelFunctionBinding.from(
            "string_split_string_int",
            List.of(String.class, String.class, Long.class),
            of -> split((String) of[0], (String) of[1], most((Long) of[2]))),
        CelFunctionBinding.from(
            "string_index_of_string", String.class, String.class, TextFunctions::index));
  }

  private static List<CelFunctionBinding> changing() {
    return List.of(
        CelFunctionBinding.from(
            "string_replace_string_string",
            List.of(String.class, String.class, String.class),
            of -> replace((String) of[0], (String) of[1], (String) of[2], most(-1))),
        CelFunctionBinding.from(
            "string_replace_string_string_int",
            List.of(String.class, String.class, String.class, Long.class),
            of -> replace((String) of[0], (String) of[1], (String) of[2], most((Long) of[3]))),
        CelFunctionBinding.from("string_trim", String.class, TextFunctions::trim),
        CelFunctionBinding.from("string_lower_ascii", String.class, TextFunctions::lower),
        CelFunctionBinding.from("string_upper_ascii", String.class, TextFunctions::upper));
  }

  /** How many times; less than none means however many. */
  private static int most(long times) {
    return times < 0 || times > CostMeter.LONGEST_TEXT ? CostMeter.LONGEST_TEXT : (int) times;
  }

  private static long characters(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String substring(String text, long from, long to) {
    if (from < 0 || to < from || to > characters(text)) {
      throw new IllegalArgumentException(
          "A text of %d characters has no part from %d to %d"
              .formatted(characters(text), from, to));
    }
    var start = text.offsetByCodePoints(0, (int) from);
    return text.substring(start, text.offsetByCodePoints(start, (int) (to - from)));
  }

  /** Right behind the text is nothing. */
  private static String character(String text, long at) {
    return at == characters(text) ? "" : substring(text, at, at + 1);
  }

  private static List<String> split(String text, String mark, int most) {
    search(text, mark);
    if (most == 0) {
      return List.of();
    }
    return mark.isEmpty() ? single(text, most) : parts(text, mark, most);
  }

  private static List<String> parts(String text, String mark, int most) {
    var parts = new ArrayList<String>();
    var from = 0;
    for (var at = text.indexOf(mark);
        at >= 0 && parts.size() < most - 1;
        at = text.indexOf(mark, from)) {
      parts.add(text.substring(from, at));
      from = at + mark.length();
    }
    parts.add(text.substring(from));
    return parts;
  }

  private static List<String> single(String text, int most) {
    var all = text.codePoints().mapToObj(Character::toString).toList();
    return all.size() <= most
        ? all
        : Stream.concat(
                all.stream().limit(most - 1L),
                Stream.of(String.join("", all.subList(most - 1, all.size()))))
            .toList();
  }

  private static String replace(String text, String part, String with, int most) {
    if (part.isEmpty()) {
      throw new IllegalArgumentException("replace needs a text to look for");
    }
    search(text, part);
    var made = new StringBuilder();
    var from = 0;
    var at = text.indexOf(part);
    for (var i = 0; i < most && at >= 0; i++) {
      made.append(text, from, at).append(with);
      refuseLong(made);
      from = at + part.length();
      at = text.indexOf(part, from);
    }
    return made.append(text, from, text.length()).toString();
  }

  private static void refuseLong(StringBuilder made) {
    if (made.length() > CostMeter.LONGEST_TEXT) {
      throw new IllegalArgumentException(CostMeter.TOO_LARGE);
    }
  }

  private static long index(String text, String part) {
    search(text, part);
    var at = text.indexOf(part);
    return at < 0 ? -1 : text.codePointCount(0, at);
  }

  private static void search(String text, String part) {
    CostMeter.ahead((long) text.length() * part.length() / SEARCHED);
  }

  /** Without what cannot be seen at its ends, whatever Unicode calls it. */
  private static String trim(String text) {
    var from = 0;
    var to = text.length();
    while (from < to && unseen(text.charAt(from))) {
      from++;
    }
    while (to > from && unseen(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean unseen(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
  }

  private static String lower(String text) {
    return shifted(text, 'A', 'Z', 'a' - 'A');
  }

  private static String upper(String text) {
    return shifted(text, 'a', 'z', 'A' - 'a');
  }

  private static String shifted(String text, char first, char last, int by) {
    var letters = text.toCharArray();
    for (var i = 0; i < letters.length; i++) {
      letters[i] += (char) (letters[i] >= first && letters[i] <= last ? by : 0);
    }
    return new String(letters);
  }
}
