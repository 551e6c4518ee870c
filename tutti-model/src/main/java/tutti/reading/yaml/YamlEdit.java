package tutti.reading.yaml;

import java.util.List;
import tutti.reading.written.Script;
import tutti.reading.written.TextLines;
import tutti.reading.written.WrittenValue;
import tutti.reading.yaml.YamlTree.Leaf;
import tutti.reading.yaml.YamlTree.Listing;
import tutti.reading.yaml.YamlTree.Mapping;
import tutti.reading.yaml.YamlTree.Node;
import tutti.reading.yaml.YamlTree.Scalar;
import tutti.reading.yaml.YamlTree.Style;

/**
 * One change of a YAML text, found by looking at its lines. It takes the text for what people
 * write; whether the outcome says what it should is for {@link YamlManuscript} to check.
 */
final class YamlEdit {

  private final String text;
  private final TextLines lines;

  YamlEdit(String text) {
    this.text = text;
    this.lines = new TextLines(text);
  }

  /** Gives a field another value, in place. */
  TextLines replace(Mapping mapping, int i, WrittenValue value) {
    var old = mapping.value(i);
    var colon = colon(mapping.key(i).end(), old.start());
    if (!mapping.flow() && !Script.inline(value)) {
      return replaceByBlock(mapping, old, colon, value);
    }
    var line = mapping.flow() ? Script.flow(value) : Script.line(value);
    if (old instanceof Leaf && old.start() == old.end()) {
      return lines.insert(colon, (colon == mapping.key(i).end() ? ": " : " ") + line);
    }
    return isBlock(old) && text.substring(colon, old.start()).contains("\n")
        ? lines.insert(colon, " " + line).cutLines(lines.next(colon), old.end())
        : lines.splice(old.start(), old.end(), line + headComment(old));
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
    var head = text.substring(node.start(), Math.min(node.end(), lines.end(node.start())));
    return head.contains("#") ? " " + head.substring(head.indexOf('#')) : "";
  }

  private TextLines replaceByBlock(Mapping mapping, Node old, int colon, WrittenValue value) {
    var block = Script.block(value);
    var list =
        value instanceof WrittenValue.Items && old instanceof Listing former && !former.flow();
    var column = list ? lines.column(head(old, 0)) : lines.column(mapping.key(0).start()) + 2;
    if (isBlock(old) && text.substring(colon, old.start()).contains("\n")) {
      return lines.insertBelow(old.end(), column, block).cutLines(lines.next(colon), old.end());
    }
    return lines.cut(colon, old.end()).insertBelow(old.end(), column, block);
  }

  /** Adds a field. */
  TextLines add(Mapping mapping, String name, WrittenValue value) {
    if (mapping.flow()) {
      return addToFlow(mapping, Script.flowField(name, value));
    }
    return lines.insertBelow(
        mapping.value(place(mapping, value) - 1).end(),
        lines.column(mapping.key(0).start()),
        Script.field(name, value));
  }

  /** Which field a new one becomes: behind the last on one line when it is on one line, too. */
  static int place(Mapping mapping, WrittenValue value) {
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
  TextLines add(Listing list, WrittenValue.Fields entry) {
    if (list.flow()) {
      return addToFlow(list, Script.flow(entry));
    }
    var last = list.items().getLast();
    var head = head(list, list.items().size() - 1);
    var beside = lines.end(head) > last.start() && last.start() > head + 1;
    return lines.insertBelow(
        last.end(),
        lines.column(head),
        Script.item(body(entry, last), beside ? last.start() - head : 2));
  }

  private static List<String> body(WrittenValue.Fields entry, Node neighbour) {
    var flow = neighbour instanceof Mapping mapping ? mapping.flow() : Script.inline(entry);
    return flow || entry.fields().isEmpty() ? List.of(Script.flow(entry)) : Script.block(entry);
  }

  private TextLines addToFlow(Node node, String member) {
    var size = size(node);
    if (size > 0) {
      return lines.insert(end(node, size - 1), ", " + member);
    }
    var open = 1 + text.indexOf(node instanceof Listing ? '[' : '{', node.start());
    return lines.insert(open, member);
  }

  /** Takes a field or an entry away; it is not the only one of a block. */
  TextLines remove(Node node, int i) {
    return remove(node, i, end(node, i));
  }

  /** The blank lines below go, too: they would become part of a text in block form above. */
  TextLines removeWithBlanks(Node node, int i) {
    return remove(node, i, lines.blanksBelow(end(node, i)));
  }

  private TextLines remove(Node node, int i, int last) {
    if (node instanceof Listing list && list.flow() || node instanceof Mapping m && m.flow()) {
      return removeFromFlow(node, i);
    }
    var head = head(node, i);
    if (lines.begins(head)) {
      return lines.cutLines(lines.comments(head, i == 0 ? 0 : end(node, i - 1)), last);
    }
    var next = i + 1 < size(node) ? head(node, i + 1) : end(node, i);
    return text.substring(end(node, i), next).contains("#")
        ? lines.cut(head - 1, end(node, i))
        : lines.cut(head, next);
  }

  private TextLines removeFromFlow(Node node, int i) {
    var last = i == size(node) - 1;
    if (last && i > 0) {
      return cutApart(end(node, i - 1), head(node, i), head(node, i), end(node, i));
    }
    var comma = lines.skip(end(node, i));
    var after = text.startsWith(",", comma) ? comma + 1 : end(node, i);
    return cutApart(end(node, i), last ? after : head(node, i + 1), head(node, i), end(node, i));
  }

  /** Cuts a member and the comma in the gap beside it; a comment in the gap stays. */
  private TextLines cutApart(int gap, int gapEnd, int from, int to) {
    if (!text.substring(gap, gapEnd).contains("#")) {
      return lines.cut(Math.min(gap, from), Math.max(gapEnd, to));
    }
    var comma = lines.skip(gap);
    return lines.cut(from, to).cut(comma, comma + 1);
  }

  /** Makes a list or fields in block form an empty one in flow form. */
  TextLines clear(Node node) {
    return lines.splice(head(node, 0), node.end(), node instanceof Listing ? "[]" : "{}");
  }

  private static int size(Node node) {
    return node instanceof Mapping mapping ? mapping.size() : YamlMeaning.children(node).size();
  }

  /** Where a field or an entry begins: at its key, at its dash, or in flow form at its value. */
  private int head(Node node, int i) {
    if (node instanceof Mapping mapping) {
      return mapping.key(i).start();
    }
    var items = YamlMeaning.children(node);
    if (node instanceof Listing list && list.flow()) {
      return items.get(i).start();
    }
    return i > 0 ? lines.skip(items.get(i - 1).end()) : dash(node.start());
  }

  private static int end(Node node, int i) {
    return node instanceof Mapping mapping
        ? mapping.value(i).end()
        : YamlMeaning.children(node).get(i).end();
  }

  /** Behind the anchor and the tag of a list. */
  private int dash(int start) {
    var at = start;
    while (text.startsWith("&", at) || text.startsWith("!", at)) {
      while (!Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      at = lines.skip(at);
    }
    return at;
  }
}
