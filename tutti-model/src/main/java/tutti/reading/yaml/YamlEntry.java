package tutti.reading.yaml;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import tutti.reading.InputProblem;
import tutti.reading.SpellingSuggestion;
import tutti.reading.TextLimit;
import tutti.reading.yaml.YamlTree.Listing;
import tutti.reading.yaml.YamlTree.Mapping;
import tutti.reading.yaml.YamlTree.Node;

/**
 * One place of a YAML file: a value that knows where it stands. Whatever is wrong is noted and
 * reading goes on, so that one run finds every problem; {@link #finish} ends the reading.
 */
public final class YamlEntry {

  private static final String MERGE_KEY = "<<";

  private final Node node;
  private final String field;
  private final YamlFile file;

  YamlEntry(Node node, String field, YamlFile file) {
    this.node = node.resolved();
    this.field = field;
    this.file = file;
  }

  /** Notes a problem here. */
  public void refuse(String says) {
    file.add(problem(says));
  }

  /** Notes a problem here that takes a while to word; not worded when nobody will read it. */
  public void refuse(Supplier<String> says) {
    if (!file.full()) {
      refuse(says.get());
    }
  }

  /** A problem at this place. */
  public InputProblem problem(String says) {
    return new InputProblem(file.name(), node.line(), node.column(), field, says);
  }

  /** Refuses every text of the file that is none of its kind, where it is written. */
  public void limitTexts(Function<String, TextLimit> kinds) {
    new TextScan(file, kinds).scan(node);
  }

  /** Refuses a list of more entries than are kept. */
  public void limitEntries(int most, String what) {
    if (node instanceof Listing list && list.items().size() > most) {
      refuse(
          String.format(
              Locale.ENGLISH,
              "There are %,d %s, and at most %,d are kept; make several companies of them.",
              list.items().size(),
              what,
              most));
    }
  }

  /**
   * Ends the reading of the whole file.
   *
   * @throws UnreadableInput when any problem was noted
   */
  public void finish() {
    file.refuseIfProblems();
  }

  /** Refuses fields that nobody reads, except those that start with {@code x-}. */
  public YamlEntry allow(Collection<String> names) {
    if (node instanceof Mapping mapping) {
      unread(mapping, names)
          .forEach((name, value) -> at(name, value).refuse(() -> unread(name, names)));
    }
    return this;
  }

  private static String unread(String name, Collection<String> names) {
    return name.equals(MERGE_KEY)
        ? "Merge keys (\"<<\", YAML 1.1) are not read; write the fields out."
        : "There is no field "
            + SpellingSuggestion.quoted(name)
            + " here"
            + SpellingSuggestion.hint(name, names);
  }

  /** No more of them than will be told. */
  private Map<String, Node> unread(Mapping mapping, Collection<String> names) {
    var unread = new LinkedHashMap<String, Node>();
    for (var i = 0; i < mapping.size() && unread.size() < YamlFile.MOST; i++) {
      var name = file.tree().value(mapping.key(i));
      if (!names.contains(name) && !name.startsWith("x-")) {
        unread.put(name, mapping.value(i));
      }
    }
    return unread;
  }

  /** The fields of a mapping in the order of the file; of a repeated one the last. */
  public Map<String, YamlEntry> fields() {
    var fields = new LinkedHashMap<String, YamlEntry>();
    if (node instanceof Mapping mapping) {
      for (var i = 0; i < mapping.size(); i++) {
        var name = file.tree().value(mapping.key(i));
        fields.put(name, at(name, mapping.value(i)));
      }
    }
    return Collections.unmodifiableMap(fields);
  }

  private YamlEntry at(String name, Node value) {
    return new YamlEntry(value, field.isEmpty() ? name : field + "." + name, file);
  }

  /** Refuses fields written twice in this mapping. */
  public YamlEntry once() {
    if (node instanceof Mapping mapping) {
      var keys = byHash(mapping);
      for (int from = 0, to = 0; from < keys.length; from = to) {
        while (to < keys.length && keys[to] >> 32 == keys[from] >> 32) {
          to++;
        }
        once(mapping, Arrays.stream(keys, from, to));
      }
    }
    return this;
  }

  /** Hash and number of each key, sorted: a set of half a million keys would not fit. */
  private long[] byHash(Mapping mapping) {
    return IntStream.range(0, mapping.size())
        .filter(i -> single(mapping.key(i).resolved()))
        .mapToLong(i -> ((long) file.tree().value(mapping.key(i)).hashCode() << 32) + i)
        .sorted()
        .toArray();
  }

  private void once(Mapping mapping, LongStream keys) {
    var seen = new HashSet<String>();
    keys.mapToObj(key -> mapping.key((int) key))
        .filter(key -> !seen.add(file.tree().value(key)))
        .forEach(key ->
            new YamlEntry(key, field, file)
                .refuse(() ->
                    SpellingSuggestion.quoted(file.tree().value(key))
                        + " stands here twice; keep one of them."));
  }

  private static boolean single(Node node) {
    return !(node instanceof Mapping || node instanceof Listing);
  }

  /** The field, when it is written and not empty. */
  public Optional<YamlEntry> find(String name) {
    return node instanceof Mapping mapping
        ? Optional.of(file.tree().last(mapping, name))
            .filter(i -> i >= 0 && !file.tree().empty(mapping.value(i)))
            .map(i -> at(name, mapping.value(i)))
        : Optional.empty();
  }

  /** The field; its absence is refused with a word on what it should hold. */
  public Optional<YamlEntry> need(String name, String expected) {
    var found = find(name);
    if (found.isEmpty()) {
      refuse("\"" + name + "\" is missing; expected " + expected + ".");
    }
    return found;
  }

  /** The entries of a list; anything else is refused. */
  public List<YamlEntry> items() {
    if (node instanceof Listing list) {
      return entries(list.items());
    }
    refuse("Expected a list, each entry starting with \"- \".");
    return List.of();
  }

  /** Made when they are asked for: a list may be long. */
  private List<YamlEntry> entries(List<Node> items) {
    return new AbstractList<>() {
      @Override
      public YamlEntry get(int i) {
        return new YamlEntry(items.get(i), field + "[" + i + "]", file);
      }

      @Override
      public int size() {
        return items.size();
      }
    };
  }

  /** Whether this is a mapping; anything else is refused. */
  public boolean isMapping(String example) {
    if (node instanceof Mapping) {
      return true;
    }
    refuse("Expected fields, such as " + example + ".");
    return false;
  }

  /** Whether this is a list. */
  public boolean isList() {
    return node instanceof Listing;
  }

  /** Whether this is a single value. */
  public boolean isText() {
    return single(node);
  }

  /** The value as it is written; a list or a mapping is refused. */
  public Optional<String> text() {
    if (single(node)) {
      return Optional.of(file.tree().value(node).strip());
    }
    refuse("Expected one value, found a list or fields.");
    return Optional.empty();
  }

  /**
   * The value as the parser understands it; what it returns empty for, or throws on, is refused.
   */
  public <T> Optional<T> as(Function<String, T> parser, String expected) {
    return text().flatMap(written -> parsed(written, parser, expected));
  }

  /** A text of this place as the parser understands it; the same. */
  public <T> Optional<T> parsed(String written, Function<String, T> parser, String expected) {
    try {
      return Optional.of(parser.apply(written));
    } catch (RuntimeException e) {
      refuse("Expected " + expected + ", found " + SpellingSuggestion.quoted(written) + ".");
      return Optional.empty();
    }
  }
}
