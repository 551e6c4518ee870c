package tutti.reading.yaml;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import tutti.reading.InputProblem;
import tutti.reading.SpellingSuggestion;
import tutti.reading.UnreadableInput;
import tutti.reading.written.TextLines;
import tutti.reading.written.WrittenValue;
import tutti.reading.yaml.YamlTree.Listing;
import tutti.reading.yaml.YamlTree.Mapping;
import tutti.reading.yaml.YamlTree.Node;

/**
 * A YAML text that can be changed in places while all else stays byte for byte: comments, order,
 * blank lines, quotes, indentation, line ends. Every change gives a new manuscript, is read again,
 * and is refused unless the new text says exactly what the old one said with that change.
 *
 * <p>Every change throws {@link UnreadableInput}, with a line and a column, when there is no such
 * place, when the place is shared through an anchor, an alias or a merge key, or when it is written
 * in a way that cannot be changed here.
 */
public final class YamlManuscript {

  private static final String SHARED =
      " What is shared cannot be changed here; write it out in the file.";

  private final String name;
  private final YamlTree tree;

  private YamlManuscript(String name, YamlTree tree) {
    this.name = name;
    this.tree = tree;
  }

  /**
   * The manuscript of a text.
   *
   * @param name the name problems are reported under
   * @throws UnreadableInput when the text is not one YAML document
   */
  public static YamlManuscript of(String name, String text) {
    return new YamlManuscript(requireNonNull(name, "name"), YamlFile.tree(name, text));
  }

  /** The whole text. */
  public String text() {
    return tree.text();
  }

  /** What the text says; problems noted there are nobody else's. */
  public YamlEntry root() {
    return new YamlFile(name, tree).root();
  }

  /** Whether a value stands there that is not empty. */
  public boolean has(ValueAddress spot) {
    return TreePath.find(tree, spot).map(path -> !tree.empty(path.node())).orElse(false);
  }

  /** Gives a field this value: in place when it is there, else as a new field. */
  public YamlManuscript put(ValueAddress fields, String field, WrittenValue value) {
    var at = mapping(fields);
    var mapping = (Mapping) at.node();
    var i = only(mapping, field);
    if (i < 0) {
      var added =
          with(
              mapping,
              2 * YamlEdit.place(mapping, value),
              YamlMeaning.text(field),
              YamlMeaning.of(value));
      return changed(at, added, edit -> edit.add(mapping, field, value));
    }
    return YamlMeaning.same(tree, mapping.value(i), tree, YamlMeaning.of(value))
        ? this
        : replaced(at, i, value);
  }

  private YamlManuscript replaced(TreePath at, int i, WrittenValue value) {
    var mapping = (Mapping) at.node();
    refuseNamed(mapping.value(i));
    return changed(
        at.child(2 * i + 1), YamlMeaning.of(value), edit -> edit.replace(mapping, i, value));
  }

  /** Takes a field away with its lines and the comment above it; without the field, nothing. */
  public YamlManuscript drop(ValueAddress fields, String field) {
    var at = mapping(fields);
    var i = only((Mapping) at.node(), field);
    return i < 0 ? this : dropped(at, i);
  }

  private YamlManuscript dropped(TreePath at, int i) {
    var mapping = (Mapping) at.node();
    refuseNamed(mapping.key(i));
    refuseNamed(mapping.value(i));
    return mapping.size() == 1 && !mapping.flow()
        ? cleared(at, WrittenValue.Fields.NONE)
        : removed(at, without(mapping, 2 * i, 2), i);
  }

  /** Makes a list or fields in block form empty. */
  private YamlManuscript cleared(TreePath at, WrittenValue empty) {
    var above = at.above();
    if (above.isPresent() && above.get().node() instanceof Mapping mapping && !mapping.flow()) {
      return replaced(above.get(), at.last() / 2, empty);
    }
    return changed(at, YamlMeaning.of(empty), edit -> edit.clear(at.node()));
  }

  /** Adds an entry at the end of a list, which is made when there is none. */
  public YamlManuscript append(ValueAddress fields, String list, WrittenValue.Fields entry) {
    var at = mapping(fields);
    var mapping = (Mapping) at.node();
    var i = only(mapping, list);
    if (i < 0 || tree.empty(mapping.value(i)) || empty(mapping.value(i))) {
      return put(fields, list, new WrittenValue.Items(List.of(entry)));
    }
    var there = at.child(2 * i + 1);
    refuseShared(there);
    if (!(there.node() instanceof Listing listing)) {
      throw refused(there.node(), "Expected a list, each entry starting with \"- \".");
    }
    var added = with(listing, listing.items().size(), YamlMeaning.of(entry));
    return changed(there, added, edit -> edit.add(listing, entry));
  }

  private static boolean empty(Node node) {
    return node instanceof Listing list && list.items().isEmpty();
  }

  /**
   * Takes an entry of a list away, with the comment above it. A list that becomes empty goes with
   * its field; one of the outermost fields stays, as {@code []}.
   */
  public YamlManuscript remove(ValueAddress entry) {
    var at = path(entry);
    var list =
        at.above()
            .filter(above -> above.node() instanceof Listing)
            .orElseThrow(() -> refused(at.node(), "Expected an entry of a list."));
    refuseNamed(at.node());
    var listing = (Listing) list.node();
    if (listing.items().size() > 1) {
      return removed(list, without(listing, at.last(), 1), at.last());
    }
    return list.above()
        .filter(above -> above.node() instanceof Mapping && above.above().isPresent())
        .map(above -> dropped(above, list.last() / 2))
        .orElseGet(() -> emptied(list, listing));
  }

  private YamlManuscript emptied(TreePath at, Listing list) {
    return list.flow()
        ? removed(at, without(list, 0, 1), 0)
        : cleared(at, new WrittenValue.Items(List.of()));
  }

  private static Node with(Node node, int at, Node... more) {
    var children = new ArrayList<>(YamlMeaning.children(node));
    children.addAll(at, List.of(more));
    return node instanceof Mapping ? YamlMeaning.fields(children) : YamlMeaning.list(children);
  }

  private static Node without(Node node, int from, int count) {
    var children = new ArrayList<>(YamlMeaning.children(node));
    children.subList(from, from + count).clear();
    return node instanceof Mapping ? YamlMeaning.fields(children) : YamlMeaning.list(children);
  }

  private TreePath mapping(ValueAddress spot) {
    var path = path(spot);
    if (!(path.node() instanceof Mapping)) {
      throw refused(path.node(), "Expected fields here: " + spot + ".");
    }
    return path;
  }

  private TreePath path(ValueAddress spot) {
    var path =
        TreePath.find(tree, spot)
            .orElseThrow(() -> refused(tree.root(), "There is no " + spot + " here."));
    if (path.ambiguous()) {
      throw refused(path.node(), spot + " stands here more than once; keep one of them.");
    }
    refuseShared(path);
    return path;
  }

  private void refuseShared(TreePath path) {
    for (var node : path.nodes()) {
      if (node instanceof YamlTree.Alias) {
        throw refused(node, "This is written elsewhere." + SHARED);
      }
      if (tree.aliases().stream().anyMatch(alias -> alias.anchor() == node.start())) {
        throw refused(node, "This is used elsewhere, too." + SHARED);
      }
      if (node instanceof Mapping mapping && tree.last(mapping, "<<") >= 0) {
        throw refused(node, "The key << takes fields from elsewhere." + SHARED);
      }
    }
  }

  /** What goes away may not be named by what stays. */
  private void refuseNamed(Node node) {
    var outside =
        tree.aliases().stream()
            .filter(alias -> within(node, alias.anchor()) && !within(node, alias.start()));
    if (outside.findAny().isPresent()) {
      throw refused(node, "This is used elsewhere, too." + SHARED);
    }
  }

  private static boolean within(Node node, int at) {
    return node.start() <= at && at < node.end();
  }

  /** Which field has this name; -1 when none has. */
  private int only(Mapping mapping, String field) {
    var found =
        IntStream.range(0, mapping.size()).filter(i -> tree.is(mapping.key(i), field)).toArray();
    if (found.length > 1) {
      throw refused(
          mapping.key(found[1]),
          SpellingSuggestion.quoted(field) + " stands here twice; keep one of them.");
    }
    return found.length == 0 ? -1 : found[0];
  }

  private YamlManuscript removed(TreePath at, Node says, int i) {
    return changed(
        at, says, edit -> edit.remove(at.node(), i), edit -> edit.removeWithBlanks(at.node(), i));
  }

  /** The first way that gives a text which says what it should. */
  @SafeVarargs
  private YamlManuscript changed(TreePath at, Node says, Function<YamlEdit, TextLines>... ways) {
    var expected = YamlMeaning.replaced(tree.root(), at.steps(), says);
    var why = "";
    for (var way : ways) {
      try {
        var read = of(name, way.apply(new YamlEdit(text())).changed());
        if (YamlMeaning.same(tree, expected, read.tree, read.tree.root())) {
          return read;
        }
      } catch (UnreadableInput e) {
        why = " With the change: " + e.problems().getFirst().says();
      }
    }
    throw refused(
        at.node(),
        "This cannot be changed here the way it is written; change it in the file." + why);
  }

  private UnreadableInput refused(Node at, String says) {
    return new UnreadableInput(List.of(new InputProblem(name, at.line(), at.column(), "", says)));
  }
}
