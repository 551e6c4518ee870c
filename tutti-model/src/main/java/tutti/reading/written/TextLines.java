package tutti.reading.written;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A text to be changed at offsets, in chars, and its lines. All offsets are those of the text as it
 * was; the changes are made together, and may not overlap.
 */
public final class TextLines {

  private record TextSplice(int to, String with) {}

  private final String text;
  private final TreeMap<Integer, TextSplice> splices = new TreeMap<>();

  public TextLines(String text) {
    this.text = text;
  }

  /** The changed text. */
  public String changed() {
    var changed = new StringBuilder(text.length() + 200);
    var at = 0;
    for (var splice : splices.entrySet()) {
      changed.append(text, at, splice.getKey()).append(splice.getValue().with());
      at = splice.getValue().to();
    }
    return changed.append(text, at, text.length()).toString();
  }

  /** Puts something else between two offsets. */
  public TextLines splice(int from, int to, String with) {
    splices.merge(
        from,
        new TextSplice(to, with),
        (a, b) -> new TextSplice(Math.max(a.to(), b.to()), a.with + b.with));
    return this;
  }

  /** Puts something at an offset. */
  public TextLines insert(int at, String with) {
    return splice(at, at, with);
  }

  /** Cuts what is between two offsets. */
  public TextLines cut(int from, int to) {
    return splice(from, to, "");
  }

  /** Puts lines below the line of an offset, indented by a number of columns. */
  public TextLines insertBelow(int after, int column, List<String> lines) {
    var ending = lineBreak(after);
    var indented = lines.stream().map(line -> " ".repeat(column) + line);
    return end(after) == text.length()
        ? insert(text.length(), indented.map(line -> ending + line).collect(Collectors.joining()))
        : insert(next(after), indented.map(line -> line + ending).collect(Collectors.joining()));
  }

  /** The line break at the end of a line; of the last one, that of the first. */
  private String lineBreak(int at) {
    var end = end(at) < text.length() ? end(at) : text.indexOf('\n');
    return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
  }

  /**
   * Cuts from the start of a line to the end of another. A text that ended without a line break
   * still does.
   */
  public TextLines cutLines(int from, int last) {
    if (from > 0 && end(last) == text.length()) {
      return cut(from - (text.startsWith("\r\n", from - 2) ? 2 : 1), text.length());
    }
    return cut(from, next(last));
  }

  /**
   * Where the comment lines right above the line of an offset start, indented like it; else where
   * the line starts. Comments that begin the text are about all of it.
   *
   * @param bound no line is taken that starts before this
   */
  public int comments(int at, int bound) {
    var line = start(at);
    var first = line;
    while (first > start(0)
        && start(first - 1) >= bound
        && isComment(start(first - 1), at - line)) {
      first = start(first - 1);
    }
    return first == start(0) ? line : first;
  }

  private boolean isComment(int line, int column) {
    return text.startsWith("#", line + column)
        && end(line) > line + column
        && text.substring(line, line + column).isBlank();
  }

  /** How many characters stand before an offset in its line. */
  public int column(int at) {
    return at - start(at);
  }

  /** Whether only blanks stand before an offset in its line. */
  public boolean begins(int at) {
    return text.substring(start(at), at).isBlank();
  }

  /** Where the line of an offset starts. */
  public int start(int at) {
    var start = text.lastIndexOf('\n', at - 1) + 1;
    return start == 0 && text.startsWith("\uFEFF") ? 1 : start;
  }

  /** Where the line of an offset ends. */
  public int end(int at) {
    var end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /** Where the line below that of an offset starts. */
  public int next(int at) {
    return Math.min(text.length(), end(at) + 1);
  }

  /** The start of the last of the blank lines below that of an offset; else the offset. */
  public int blanksBelow(int at) {
    var last = at;
    while (next(last) < text.length() && text.substring(next(last), end(next(last))).isBlank()) {
      last = next(last);
    }
    return last;
  }

  /** Where a YAML text goes on behind blanks, line ends and comments. */
  public int skip(int from) {
    var at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '#')) {
      at = text.charAt(at) == '#' ? end(at) : at + 1;
    }
    return at;
  }
}
