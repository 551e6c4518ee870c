package tutti.company.edit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.Seat;
import tutti.reading.yaml.YamlEntry;

/**
 * Which entry of a company's text is meant: {@code arrows/leads/promises/accepted}. The company
 * itself is the place without steps.
 */
public record EntryPath(List<Step> steps) {

  /** The fields of the company itself, such as its name. */
  public static final EntryPath COMPANY = new EntryPath(List.of());

  public EntryPath {
    steps = List.copyOf(steps);
  }

  /**
   * An entry of a list, found by the values of some of its fields, a blank value meaning that the
   * field is absent; without keys the fields under that name, such as {@code goal}.
   */
  public record Step(String list, SequencedMap<String, String> key) {
    public Step {
      requireNonNull(list, "list");
      key = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(key));
    }

    @Override
    public String toString() {
      return Stream.concat(Stream.of(list), key.values().stream().filter(value -> !value.isBlank()))
          .collect(Collectors.joining("/"));
    }
  }

  public static EntryPath party(String id) {
    return entry("parties", id);
  }

  public static EntryPath person(String name) {
    return COMPANY.in("people", "name", name);
  }

  /** The seat of a person in a party, held from a day where several differ in it. */
  public static EntryPath seat(Seat seat) {
    return COMPANY.in(
        "seats",
        "party",
        seat.party(),
        "person",
        seat.person(),
        "from",
        seat.from().map(Object::toString).orElse(""));
  }

  public static EntryPath arrow(String id) {
    return entry("arrows", id);
  }

  public static EntryPath promise(String arrow, String id) {
    return arrow(arrow).in("promises", "id", id);
  }

  /** The exemption of a rule at a place; at a blank one everywhere. */
  public static EntryPath exemption(String rule, String where) {
    return COMPANY.in("exemptions", "rule", rule, "where", where);
  }

  /** The compensating control for a rule at a place; at a blank one everywhere. */
  public static EntryPath control(String rule, String where) {
    return COMPANY.in("controls", "rule", rule, "where", where);
  }

  public static EntryPath pair(String give, String get) {
    return COMPANY.in("pairs", "give", give, "get", get);
  }

  public static EntryPath relay(String from, String to) {
    return COMPANY.in("relays", "from", from, "to", to);
  }

  /** What a function does for an audience. */
  public static EntryPath part(String function, String audience) {
    return COMPANY.in("parts", "function", function, "audience", audience);
  }

  /** An entry of any list whose entries have ids, such as {@code audiences}. */
  public static EntryPath entry(String list, String id) {
    return COMPANY.in(list, "id", id);
  }

  /** The fields under a name, such as {@code goal}, {@code mix}, {@code checks}. */
  public static EntryPath block(String name) {
    return COMPANY.in(name);
  }

  /** An entry below this one, found by names and values in turn. */
  public EntryPath in(String list, String... namesAndValues) {
    var key = new LinkedHashMap<String, String>();
    for (var i = 0; i + 1 < namesAndValues.length; i += 2) {
      key.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return in(new Step(list, key));
  }

  private EntryPath in(Step step) {
    var deeper = new ArrayList<>(steps);
    deeper.add(step);
    return new EntryPath(deeper);
  }

  /**
   * What stands here in a text; empty when nothing does.
   *
   * @throws tutti.reading.UnreadableInput when the text is no YAML
   */
  public Optional<YamlEntry> found(String file, String yaml) {
    return CompanyDraft.of(file, yaml).entry(this);
  }

  /** What this stands in; the company stands in itself. */
  EntryPath above() {
    return steps.isEmpty() ? this : new EntryPath(steps.subList(0, steps.size() - 1));
  }

  /** The same place after these values became those of its key. */
  EntryPath renamed(Map<String, String> values) {
    if (steps.isEmpty()) {
      return this;
    }
    var key = new LinkedHashMap<>(steps.getLast().key());
    key.replaceAll((name, value) -> values.getOrDefault(name, value));
    return above().in(new Step(steps.getLast().list(), key));
  }

  /** {@code arrows/leads/promises/accepted}; {@code company} for the company itself. */
  @Override
  public String toString() {
    return steps.isEmpty()
        ? "company"
        : steps.stream().map(Step::toString).collect(Collectors.joining("/"));
  }
}
