package tutti.handoff;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import tutti.evidence.Evidence.Details;

/**
 * What the facts of a hand-off say beyond its stages, as it became known: a later word on a name
 * takes the place of an earlier one.
 *
 * @param notes every change of a value, in the order of the facts
 */
public record HandOffAttributes(List<Note> notes) {

  public static final HandOffAttributes NONE = new HandOffAttributes(List.of());

  public HandOffAttributes {
    notes = List.copyOf(notes);
  }

  /** A value a name had from an instant on. */
  public record Note(Instant at, String name, String value) {
    public Note {
      requireNonNull(at, "at");
      requireNonNull(name, "name");
      requireNonNull(value, "value");
    }
  }

  static HandOffAttributes of(SortedFacts inOrder) {
    var notes = new ArrayList<Note>();
    var known = new HashMap<String, String>();
    for (var i = 0; i < inOrder.size(); i++) {
      var at = Instant.ofEpochMilli(inOrder.at(i));
      inOrder
          .details(i)
          .attributes()
          .forEach((name, value) -> {
            if (!name.equals(Details.UNTIL) && !value.equals(known.put(name, value))) {
              notes.add(new Note(at, name, value));
            }
          });
    }
    return new HandOffAttributes(notes);
  }

  /** The latest value of every name. */
  public Map<String, String> latest() {
    return where(note -> true);
  }

  /** The values known by an instant. */
  public Map<String, String> by(Instant at) {
    return where(note -> !note.at().isAfter(at));
  }

  private Map<String, String> where(Predicate<Note> wanted) {
    var values = new TreeMap<String, String>();
    notes.stream().filter(wanted).forEach(note -> values.put(note.name(), note.value()));
    return values;
  }

  /** The first value of every name. */
  public Map<String, String> first() {
    var values = new TreeMap<String, String>();
    notes.forEach(note -> values.putIfAbsent(note.name(), note.value()));
    return values;
  }

  /** The latest value of a name. */
  public Optional<String> value(String name) {
    return Optional.ofNullable(latest().get(name));
  }

  /** Whether the latest value of a name is {@code true} or {@code yes}. */
  public boolean says(String name) {
    return value(name)
        .filter(v -> v.equalsIgnoreCase("true") || v.equalsIgnoreCase("yes"))
        .isPresent();
  }
}
