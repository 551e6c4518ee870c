package tutti.evidence;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tutti.company.Stage;
import tutti.reading.Spelling;
import tutti.reading.TextNormalization;
import tutti.reading.time.Times;
import tutti.reading.time.WrittenTime;

/**
 * Reads a fact from named fields, as programs hand them in: the fields of canonical evidence, in
 * which texts stand as they are.
 *
 * @param arrows the arrows facts may be about
 * @param zone for times that name none
 * @param source of facts that name none
 */
public record FactReader(Set<String> arrows, ZoneId zone, String source) {

  /** The field of all attributes. */
  public static final String ATTRIBUTES = "attributes";

  public FactReader {
    arrows = Set.copyOf(arrows);
    requireNonNull(zone, "zone");
    requireNonNull(source, "source");
  }

  /**
   * Reads one fact; a blank text is a field that is not there.
   *
   * @param fields by name, without the attributes
   */
  public ReadFact read(Map<String, String> fields, Map<String, String> attributes) {
    try {
      var fact = fact(fields, attributes);
      new FactLimits(arrows).check(fact);
      return new ReadFact.Understood(fact);
    } catch (RowProblem e) {
      return new ReadFact.Refused(e.column(), e.says());
    }
  }

  private Evidence fact(Map<String, String> fields, Map<String, String> attributes) {
    refuseUnknown(fields);
    var arrow = needed(fields, "arrow");
    var key = named(fields, "key").orElseThrow(() -> missing("key"));
    var stage = stage(needed(fields, "stage"));
    var at = time(fields, "at").orElseThrow(() -> missing("at"));
    var from = text(fields, "source").orElse(source);
    var details = details(fields, attributes).happened(stage, at);
    return text(fields, "id")
        .map(id -> new Evidence(id, from, arrow, key, stage, at.first(), details))
        .orElseGet(() -> Evidence.saying(from, arrow, key, stage, at.first(), details));
  }

  private static void refuseUnknown(Map<String, String> fields) {
    fields.keySet().stream()
        .filter(name -> !CanonicalRecords.COLUMNS.contains(name))
        .findFirst()
        .ifPresent(name -> {
          throw new RowProblem(
              name,
              "A fact has no field %s; what else is known of it stands in %s%s"
                  .formatted(
                      Spelling.quoted(name),
                      ATTRIBUTES,
                      Spelling.hint(name, CanonicalRecords.COLUMNS)));
        });
  }

  private Evidence.Details details(Map<String, String> fields, Map<String, String> attributes) {
    return new Evidence.Details(
        time(fields, "due").map(WrittenTime::last),
        text(fields, "rating").map(RecordMapper::rating).orElse(OptionalInt.empty()),
        text(fields, "fulfiller"),
        text(fields, "reason"),
        named(fields, "parent"),
        named(fields, "thread"),
        attributes);
  }

  private static Optional<String> text(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name)).filter(text -> !text.isBlank());
  }

  /** What hand-offs are found by. */
  private static Optional<String> named(Map<String, String> fields, String name) {
    return text(fields, name).map(TextNormalization::name).filter(text -> !text.isEmpty());
  }

  private static String needed(Map<String, String> fields, String name) {
    return text(fields, name).map(String::strip).orElseThrow(() -> missing(name));
  }

  private static RowProblem missing(String name) {
    return new RowProblem(
        name,
        "The %s is missing; every fact needs %s."
            .formatted(name, WordList.and(List.copyOf(CanonicalRecords.NEEDED))));
  }

  private static Stage stage(String word) {
    return Stage.named(word).orElseThrow(() -> RecordMapper.noStage("stage", word));
  }

  private Optional<WrittenTime> time(Map<String, String> fields, String name) {
    return text(fields, name).map(text -> parsed(name, text));
  }

  private WrittenTime parsed(String name, String text) {
    try {
      return Times.read(text, zone);
    } catch (IllegalArgumentException e) {
      throw new RowProblem(name, e.getMessage() + ".");
    }
  }
}
