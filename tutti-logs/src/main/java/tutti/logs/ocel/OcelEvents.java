package tutti.logs.ocel;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import tutti.reading.UnreadableInput;

/**
 * The events of an object-centric log as they are met, and the types of its objects. Whatever a log
 * is written in, its events come in the order of their times, then of their ids; the objects of one
 * in the order of their ids.
 */
public final class OcelEvents {

  /** So many relations are kept in memory. */
  private static final int MOST = 2_000_000;

  private static final Comparator<Event> ORDER =
      Comparator.comparing(Event::order).thenComparing(Event::id);

  private final String file;
  private final List<Event> events = new ArrayList<>();
  private final Map<String, String> types = new HashMap<>();
  private long relations;

  /**
   * @param file its name, told with every problem
   */
  public OcelEvents(String file) {
    this.file = requireNonNull(file, "file");
  }

  /** An object that an event is related to, and how. */
  public record Relation(String object, String qualifier) {
    static final Comparator<Relation> ORDER =
        Comparator.comparing(Relation::object).thenComparing(Relation::qualifier);

    public Relation {
      requireNonNull(object, "object");
      requireNonNull(qualifier, "qualifier");
    }
  }

  /** What happened, when, to which objects. */
  public record Event(
      String id,
      String activity,
      OcelTime time,
      Map<String, String> attributes,
      List<Relation> relations) {

    public Event {
      requireNonNull(id, "id");
      requireNonNull(activity, "activity");
      requireNonNull(time, "time");
      attributes = Map.copyOf(attributes);
      relations = relations.stream().sorted(Relation.ORDER).toList();
    }

    private String order() {
      return time.order();
    }
  }

  /**
   * Takes an event.
   *
   * @throws UnreadableInput when there are more than can be kept
   */
  public void add(Event event) {
    events.add(event);
    relations += Math.max(1, event.relations().size());
    limit(relations);
  }

  /** Takes an object. */
  public void type(String object, String type) {
    types.put(object, type);
    limit(types.size());
  }

  private void limit(long count) {
    if (count > MOST) {
      throw UnreadableInput.file(
          file,
          "It has more than %,d relations of events and objects; export fewer months, or flatten it to CSV."
              .formatted(MOST));
    }
  }

  String file() {
    return file;
  }

  /** The names of the attributes, sorted. */
  List<String> attributes() {
    return List.copyOf(
        new TreeSet<>(
            events.stream().flatMap(event -> event.attributes().keySet().stream()).toList()));
  }

  Stream<Event> inOrder() {
    return events.stream().sorted(ORDER);
  }

  String type(String object) {
    return types.getOrDefault(object, "");
  }
}
