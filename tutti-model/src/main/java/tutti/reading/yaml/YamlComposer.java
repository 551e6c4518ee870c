package tutti.reading.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tutti.reading.InputProblem;
import tutti.reading.TextFile;
import tutti.reading.UnreadableInput;
import tutti.reading.yaml.YamlTree.Node;
import tutti.reading.yaml.YamlTree.Style;

/**
 * Composes the tree of a YAML text from the parser's events. Nothing is constructed; depth, aliases
 * and the number of values, counted with what aliases repeat, are bounded.
 */
final class YamlComposer {

  private static final int DEEPEST = 50;
  private static final int MOST_VALUES = 1_000_000;
  private static final int MOST_DOCUMENTS = 1_000;
  static final String UNREADABLE = "This is not YAML that can be read: ";

  private final String name;
  private final String text;
  private final Iterator<Event> events;
  private final List<YamlTree.Alias> aliases = new ArrayList<>();
  private YamlAnchors anchors = new YamlAnchors();
  private int values;
  private int atPoint;
  private int atChar;

  private YamlComposer(String name, String text) {
    this.name = name;
    this.text = text;
    var settings = settings(text.length());
    this.events = new ParserImpl(settings, new StreamReader(settings, text));
  }

  /**
   * The tree of a text.
   *
   * @throws UnreadableInput when it is not one YAML document within the bounds
   */
  static YamlTree of(String name, String text) {
    try {
      return new YamlComposer(name, text).only();
    } catch (MarkedYamlEngineException e) {
      throw new UnreadableInput(List.of(notYaml(name, e)));
    } catch (YamlEngineException e) {
      throw UnreadableInput.file(
          name, UNREADABLE + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }

  private static LoadSettings settings(int length) {
    return LoadSettings.builder()
        .setCodePointLimit(TextFile.LARGEST)
        .setAllowNonScalarKeys(true) // refused as unknown fields, with their place
        .setBufferSize(Math.clamp(length, 1_024, 64 * 1_024)) // small ones take seconds
        .build();
  }

  private static InputProblem notYaml(String name, MarkedYamlEngineException e) {
    var line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
    var column = e.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(0);
    return new InputProblem(
        name, line, column, "", "This is not YAML: " + e.getProblem() + tabHint(e) + ".");
  }

  private static String tabHint(MarkedYamlEngineException e) {
    return e.getProblem().contains("TAB") || e.getProblem().contains("'\\t'")
        ? "; indent with spaces"
        : "";
  }

  private YamlTree only() {
    events.next(); // the stream starts
    var documents = new ArrayList<Node>();
    while (documents.size() < MOST_DOCUMENTS
        && events.next().getEventId() == Event.ID.DocumentStart) {
      anchors = new YamlAnchors();
      documents.add(node(events.next(), 1));
      events.next(); // the document ends
    }
    if (documents.size() != 1) {
      throw UnreadableInput.file(name, notOne(documents.size()));
    }
    return new YamlTree(text, documents.getFirst(), aliases);
  }

  private static String notOne(int documents) {
    return documents == 0
        ? "The file is empty; write at least apiVersion and kind, or start with tutti init."
        : "Expected one YAML document, found " + documents + "; remove the --- lines.";
  }

  private Node node(Event event, int depth) {
    var mark = start(event);
    if (depth > DEEPEST) {
      throw refused(mark, UNREADABLE + "it is nested more than " + DEEPEST + " levels deep.");
    }
    if (event instanceof AliasEvent alias) {
      return alias(alias);
    }
    count(1, mark);
    var weighed = values;
    var anchor = ((NodeEvent) event).getAnchor();
    anchor.ifPresent(a -> anchors.open(a.getValue(), charAt(mark)));
    var node = event instanceof ScalarEvent scalar ? scalar(scalar) : collection(event, depth);
    anchor.ifPresent(a -> anchors.close(a.getValue(), node, 1 + values - weighed));
    return node;
  }

  private Node alias(AliasEvent event) {
    var mark = start(event);
    var named = anchors.named(event.getAlias().getValue(), says -> refused(mark, says));
    count(named.weight(), mark);
    var alias =
        new YamlTree.Alias(
            charAt(mark), end(event), line(mark), column(mark), named.start(), named.node());
    aliases.add(alias);
    return alias;
  }

  private void count(int more, Mark mark) {
    values += more;
    if (values > MOST_VALUES) {
      throw refused(mark, UNREADABLE + "it holds more than a million values; split it.");
    }
  }

  private Node scalar(ScalarEvent event) {
    var mark = start(event);
    var start = charAt(mark);
    var end = end(event);
    var value = event.getValue();
    if (event.isPlain() && value.length() == end - start && text.startsWith(value, start)) {
      return new YamlTree.Leaf(start, end, line(mark), column(mark));
    }
    var style = style(event);
    return new YamlTree.Scalar(
        start,
        style == Style.BLOCK ? blockEnd(start, end) : end,
        line(mark),
        column(mark),
        value,
        style);
  }

  private static Style style(ScalarEvent event) {
    if (event.isPlain()) {
      return Style.PLAIN;
    }
    return event.isLiteral() || event.isFolded() ? Style.BLOCK : Style.QUOTED;
  }

  /** The blank lines after a text in block form belong to it only when its head says {@code +}. */
  private int blockEnd(int start, int end) {
    var head = text.substring(start, Math.min(end, text.indexOf('\n', start) + 1));
    var last = end;
    if (head.split("#", 2)[0].contains("+")) {
      last -= text.startsWith("\n", last - 1) ? 1 : 0;
      return last - (text.startsWith("\r", last - 1) ? 1 : 0);
    }
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private Node collection(Event event, int depth) {
    var mark = start(event);
    var start = charAt(mark);
    var flow = ((CollectionStartEvent) event).isFlow();
    var pair = flow && event.getEndMark().orElseThrow().getIndex() == mark.getIndex();
    var children = new ArrayList<Node>();
    var next = events.next();
    while (!ends(next)) {
      children.add(node(next, depth + 1));
      next = events.next();
    }
    var end = flow && !pair || children.isEmpty() ? end(next) : children.getLast().end();
    return event instanceof SequenceStartEvent
        ? new YamlTree.Listing(start, end, line(mark), column(mark), flow, children)
        : new YamlTree.Mapping(start, end, line(mark), column(mark), flow, children);
  }

  private static boolean ends(Event event) {
    return event.getEventId() == Event.ID.SequenceEnd || event.getEventId() == Event.ID.MappingEnd;
  }

  private static Mark start(Event event) {
    return event.getStartMark().orElseThrow();
  }

  private int end(Event event) {
    return charAt(event.getEndMark().orElseThrow());
  }

  /** Marks count code points; the text counts chars. */
  private int charAt(Mark mark) {
    atChar = text.offsetByCodePoints(atChar, mark.getIndex() - atPoint);
    atPoint = mark.getIndex();
    return atChar;
  }

  private static int line(Mark mark) {
    return mark.getLine() + 1;
  }

  private static int column(Mark mark) {
    return mark.getColumn() + 1;
  }

  private UnreadableInput refused(Mark mark, String says) {
    return new UnreadableInput(List.of(new InputProblem(name, line(mark), column(mark), "", says)));
  }
}
