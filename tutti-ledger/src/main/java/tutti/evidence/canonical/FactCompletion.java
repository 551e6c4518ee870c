package tutti.evidence.canonical;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;
import tutti.evidence.FactFingerprint;

/**
 * One fact told several times, each time with more or less in it: what one telling leaves open the
 * other fills.
 */
public final class FactCompletion {

  /** Attributes that decide whether a fact counts at all: they are no detail of the same fact. */
  private static final Set<String> MARKS = Set.of("auto", "mass", "assumed");

  /** Says that the time of a fact is a whole day. */
  private static final String DAY = CanonicalRecords.ATTRIBUTE + Details.UNTIL;

  private FactCompletion() {}

  /** Whether both tell of the same: they differ in nothing but details. */
  public static boolean same(Evidence one, Evidence other) {
    return bare(one).equals(bare(other));
  }

  private static Evidence bare(Evidence fact) {
    return with(fact, fact.id(), Map.of());
  }

  /** A telling, and what only the other telling of the same has in it. */
  public static Evidence completed(Evidence stands, Evidence other) {
    var fields = new LinkedHashMap<>(fields(other));
    fields.putAll(fields(stands));
    return with(stands, stands.id(), fields);
  }

  /** A detail that two tellings have, and differently. */
  public record Contradiction(String detail, String known, String told) {}

  /** The details that both have and that differ. */
  public static List<Contradiction> contradictions(Evidence known, Evidence told) {
    var before = fields(known);
    return fields(told).entrySet().stream()
        .filter(field -> before.containsKey(field.getKey()))
        .filter(field -> !field.getValue().equals(before.get(field.getKey())))
        .map(field ->
            new Contradiction(
                field.getKey(),
                String.valueOf(before.get(field.getKey())),
                field.getValue().toString()))
        .toList();
  }

  /**
   * What only the other telling has in it, each detail as a fact of its own that follows from the
   * first: so each keeps who brought it. Its id is made of the id of the fact and the detail's
   * name; it happened when the fact did, and no more exactly.
   */
  public static List<Evidence> additions(Evidence stands, Evidence other) {
    var known = fields(stands);
    return fields(other).entrySet().stream()
        .filter(field -> !known.containsKey(field.getKey()))
        .map(field -> addition(stands, completed(stands, other), field.getKey()))
        .toList();
  }

  private static Evidence addition(Evidence stands, Evidence completed, String detail) {
    var fields = fields(completed);
    fields.keySet().retainAll(Set.of(detail, DAY));
    return with(stands, FactFingerprint.of(stands.id(), detail), fields);
  }

  /** Each detail by its name in canonical form. */
  private static Map<String, Object> fields(Evidence fact) {
    var details = fact.details();
    var fields = new LinkedHashMap<String, Object>();
    details.due().ifPresent(due -> fields.put("due", due));
    details.rating().ifPresent(rating -> fields.put("rating", rating));
    details.fulfiller().ifPresent(text -> fields.put("fulfiller", text));
    details.reason().ifPresent(text -> fields.put("reason", text));
    details.parent().ifPresent(text -> fields.put("parent", text));
    details.thread().ifPresent(text -> fields.put("thread", text));
    details
        .attributes()
        .forEach((name, value) -> {
          if (!MARKS.contains(name)) {
            fields.put(CanonicalRecords.ATTRIBUTE + name, value);
          }
        });
    return fields;
  }

  /** A fact with these details and no others, but for its marks. */
  private static Evidence with(Evidence fact, String id, Map<String, Object> fields) {
    var details =
        new Details(
            find(fields, "due", Instant.class),
            find(fields, "rating", Integer.class).map(OptionalInt::of).orElse(OptionalInt.empty()),
            find(fields, "fulfiller", String.class),
            find(fields, "reason", String.class),
            find(fields, "parent", String.class),
            find(fields, "thread", String.class),
            attributes(fact, fields));
    return new Evidence(
        id, fact.source(), fact.arrow(), fact.key(), fact.stage(), fact.at(), details);
  }

  private static <T> Optional<T> find(Map<String, Object> fields, String name, Class<T> type) {
    return Optional.ofNullable(fields.get(name)).map(type::cast);
  }

  private static Map<String, String> attributes(Evidence fact, Map<String, Object> fields) {
    var attributes = new TreeMap<>(fact.details().attributes());
    attributes.keySet().retainAll(MARKS);
    fields.forEach((name, value) -> {
      if (name.startsWith(CanonicalRecords.ATTRIBUTE)) {
        attributes.put(name.substring(CanonicalRecords.ATTRIBUTE.length()), value.toString());
      }
    });
    return attributes;
  }
}
