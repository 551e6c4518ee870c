package tutti.reading;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tutti.reading.Tree.Leaf;
import tutti.reading.Tree.Listing;
import tutti.reading.Tree.Mapping;
import tutti.reading.Tree.Node;
import tutti.reading.Tree.Scalar;
import tutti.reading.Tree.Style;

/**
 * One change of a YAML text, found by looking at its lines. It takes the text for what people
 * write; whether the outcome says what it should is for {@link Manuscript} to check.
 */
final class Edit {

  private record Splice(int to, String with) {}

  private final String text;
  private final TreeMap<Integer, Splice> splices = new TreeMap<>();

  Edit(String text) {
    this.text = text;
  }

  /** The changed text. */
  String applied() {
    var changed = new StringBuilder(text.length() + 200);
    var at = 0;
    for (var splice : splices.entrySet()) {
      changed.append(text, at, splice.getKey()).append(splice.getValue().with());
      at = splice.getValue().to();
    }
    return changed.append(text, at, text.length()).toString();
  }

  private Edit splice(int from, int to, String with) {
    splices.merge(
        from,
        new Splice(to, with),
        (a, b) -> new Splice(Math.max(a.to(), b.to()), a.with + b.with));
    return this;
  }

  /** Gives a field another value, in place. */
  Edit replace(Mapping mapping, int i, Written value) {
    var old = mapping.value(i);
    var colon = colon(mapping.key(i).end(), old.start());
    if (!mapping.flow() && !Script.inline(value)) {
      return replaceByBlock(mapping, old, colon, value);
    }
    var line = mapping.flow() ? Script.flow(value) : Script.line(value);
    if (old instanceof Leaf && old.start() == old.end()) {
      return splice(colon, colon, (colon == mapping.key(i).end() ? ": " : " ") + line);
    }
    return isBlock(old) && text.substring(colon, old.start()).contains("\n")
        ? splice(colon, colon, " " + line).cutLines(nextLine(colon), old.end())
        : splice(old.start(), old.end(), line + headComment(old));
  }

  /** Where the value of a key may begin: behind its colon, or behind the key when it has none. */
  private int colon(int key, int value) {
    var colon = text.indexOf(':', key);
    return colon < 0 || colon >= value ? key : colon + 1;
  }

  private static boolean isBlock(Node node) {
    return node instanceof Listing list && !list.flow()
        || node instanceof Mapping mapping && !mapping.flow();
  }

  /** The comment behind the {@code |} of a text in block form. */
  private String headComment(Node node) {
    if (!(node instanceof Scalar scalar) || scalar.style() != Style.BLOCK) {
      return "";
    }
    var head = text.substring(node.start(), Math.min(node.end(), lineEnd(node.start())));
    return head.contains("#") ? " " + head.substring(head.indexOf('#')) : "";
  }

  private Edit replaceByBlock(Mapping mapping, Node old, int colon, Written value) {
    var lines = Script.block(value);
    var list = value instanceof Written.Items && old instanceof Listing former && !former.flow();
    var column = list ? column(head(old, 0)) : column(mapping.key(0).start()) + 2;
    if (isBlock(old) && text.substring(colon, old.start()).contains("\n")) {
      return insertLines(old.end(), column, lines).cutLines(nextLine(colon), old.end());
    }
    return splice(colon, old.end(), "").insertLines(old.end(), column, lines);
  }

  /** Adds a field. */
  Edit add(Mapping mapping, String name, Written value) {
    if (mapping.flow()) {
      return addToFlow(mapping, Script.flowField(name, value));
    }
    return insertLines(
        mapping.value(place(mapping, value) - 1).end(),
        column(mapping.key(0).start()),
        Script.field(name, value));
  }

  /** Which field a new one becomes: behind the last on one line when it is on one line, too. */
  static int place(Mapping mapping, Written value) {
    var place = mapping.size();
    if (mapping.flow() || !Script.inline(value)) {
      return place;
    }
    while (place > 0 && isBlock(mapping.value(place - 1))) {
      place--;
    }
    return place == 0 ? mapping.size() : place;
  }

  /** Adds an entry at the end of a list that has some. */
  Edit add(Listing list, Written.Fields entry) {
    if (list.flow()) {
      return addToFlow(list, Script.flow(entry));
    }
    var last = list.items().getLast();
    var head = head(list, list.items().size() - 1);
    var beside = lineEnd(head) > last.start() && last.start() > head + 1;
    return insertLines(
        last.end(),
        column(head),
        Script.item(lines(entry, last), beside ? last.start() - head : 2));
  }

  private static List<String> lines(Written.Fields entry, Node neighbour) {
    var flow = neighbour instanceof Mapping mapping ? mapping.flow() : Script.inline(entry);
    return flow || entry.fields().isEmpty() ? List.of(Script.flow(entry)) : Script.block(entry);
  }

  private Edit addToFlow(Node node, String member) {
    var size = size(node);
    if (size > 0) {
      return splice(end(node, size - 1), end(node, size - 1), ", " + member);
    }
    var open = 1 + text.indexOf(node instanceof Listing ? '[' : '{', node.start());
    return splice(open, open, member);
  }

  /** Takes a field or an entry away; it is not the only one of a block. */
  Edit remove(Node node, int i) {
    if (node instanceof Listing list && list.flow() || node instanceof Mapping m && m.flow()) {
      return removeFromFlow(node, i);
    }
    var head = head(node, i);
    if (text.substring(lineStart(head), head).isBlank()) {
      var from = comments(head, i == 0 ? 0 : end(node, i - 1));
      return cutLines(from, afterBlock(node, i) ? beforeText(end(node, i)) : end(node, i));
    }
    var next = i + 1 < size(node) ? head(node, i + 1) : end(node, i);
    return text.substring(end(node, i), next).contains("#")
        ? splice(head, end(node, i), "")
        : splice(head, next, "");
  }

  /** Whether a text in block form stands above: blank lines below the gap would become its own. */
  private static boolean afterBlock(Node node, int i) {
    if (i == 0) {
      return false;
    }
    var above = Meaning.children(node).get(node instanceof Mapping ? 2 * i - 1 : i - 1);
    while (!Meaning.children(above).isEmpty() && !(above instanceof Tree.Alias)) {
      above = Meaning.children(above).getLast();
    }
    return above instanceof Scalar scalar && scalar.style() == Style.BLOCK;
  }

  /** The last of the blank lines below a place. */
  private int beforeText(int at) {
    var last = at;
    while (nextLine(last) < text.length()
        && text.substring(nextLine(last), lineEnd(nextLine(last))).isBlank()) {
      last = nextLine(last);
    }
    return last;
  }

  private Edit removeFromFlow(Node node, int i) {
    var last = i == size(node) - 1;
    if (last && i > 0) {
      return cutApart(end(node, i - 1), head(node, i), head(node, i), end(node, i));
    }
    var comma = skip(end(node, i));
    var after = text.startsWith(",", comma) ? comma + 1 : end(node, i);
    return cutApart(end(node, i), last ? after : head(node, i + 1), head(node, i), end(node, i));
  }

  /** Cuts a member and the comma in the gap beside it; a comment in the gap stays. */
  private Edit cutApart(int gap, int gapEnd, int from, int to) {
    if (!text.substring(gap, gapEnd).contains("#")) {
      return splice(Math.min(gap, from), Math.max(gapEnd, to), "");
    }
    var comma = skip(gap);
    return splice(from, to, "").splice(comma, comma + 1, "");
  }

  /** Makes a list or fields in block form an empty one in flow form. */
  Edit clear(Node node) {
    return splice(head(node, 0), node.end(), node instanceof Listing ? "[]" : "{}");
  }

  private static int size(Node node) {
    return node instanceof Mapping mapping ? mapping.size() : Meaning.children(node).size();
  }

  /** Where a field or an entry begins: at its key, at its dash, or in flow form at its value. */
  private int head(Node node, int i) {
    if (node instanceof Mapping mapping) {
      return mapping.key(i).start();
    }
    var items = Meaning.children(node);
    if (node instanceof Listing list && list.flow()) {
      return items.get(i).start();
    }
    return i > 0 ? skip(items.get(i - 1).end()) : dash(node.start());
  }

  private static int end(Node node, int i) {
    return node instanceof Mapping mapping
        ? mapping.value(i).end()
        : Meaning.children(node).get(i).end();
  }

  /** Behind the anchor and the tag of a list. */
  private int dash(int start) {
    var at = start;
    while (text.startsWith("&", at) || text.startsWith("!", at)) {
      while (!Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      at = skip(at);
    }
    return at;
  }

  /** Behind blanks, line ends and comments. */
  private int skip(int from) {
    var at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '#')) {
      at = text.charAt(at) == '#' ? lineEnd(at) : at + 1;
    }
    return at;
  }

  private Edit insertLines(int after, int column, List<String> lines) {
    var ending = lineBreak(after);
    var indented = lines.stream().map(line -> " ".repeat(column) + line);
    return lineEnd(after) == text.length()
        ? splice(
            text.length(),
            text.length(),
            indented.map(line -> ending + line).collect(Collectors.joining()))
        : splice(
            nextLine(after),
            nextLine(after),
            indented.map(line -> line + ending).collect(Collectors.joining()));
  }

  /** Cuts from the start of a line to the end of another; the text ends in a line break or not. */
  private Edit cutLines(int from, int last) {
    var to = nextLine(last);
    if (from > 0 && lineEnd(last) == text.length()) {
      return splice(from - (text.startsWith("\r\n", from - 2) ? 2 : 1), to, "");
    }
    return splice(from, to, "");
  }

  /** The start of the comment lines right above a line, indented like it; not the file's head. */
  private int comments(int head, int bound) {
    var line = lineStart(head);
    var first = line;
    while (first > lineStart(0)
        && lineStart(first - 1) >= bound
        && isComment(lineStart(first - 1), head - line)) {
      first = lineStart(first - 1);
    }
    return first == lineStart(0) ? line : first;
  }

  private boolean isComment(int line, int column) {
    return text.startsWith("#", line + column)
        && text.substring(line, line + column).isBlank()
        && lineEnd(line) > line + column;
  }

  private int column(int at) {
    return at - lineStart(at);
  }

  private int lineStart(int at) {
    var start = text.lastIndexOf('\n', at - 1) + 1;
    return start == 0 && text.startsWith("\uFEFF") ? 1 : start;
  }

  private int lineEnd(int at) {
    var end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private int nextLine(int at) {
    return Math.min(text.length(), lineEnd(at) + 1);
  }

  /** The line break at the end of a line; of the last one, that of the first. */
  private String lineBreak(int at) {
    var end = lineEnd(at) < text.length() ? lineEnd(at) : text.indexOf('\n');
    return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
  }
}
