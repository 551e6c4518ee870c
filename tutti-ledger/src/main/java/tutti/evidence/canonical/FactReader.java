package tutti.evidence.canonical;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tutti.english.SentenceWords;
import tutti.evidence.Evidence;
import tutti.evidence.RowProblem;
import tutti.evidence.SubjectNames;
import tutti.reading.SpellingSuggestion;
import tutti.reading.TextNormalization;
import tutti.reading.time.TimeParser;
import tutti.reading.time.WrittenTime;

/**
 * Reads a fact from named fields, as programs hand them in: the fields of canonical evidence, in
 * which texts stand as they are.
 *
 * @param subjects what facts may be about
 * @param zone for times that name none
 * @param source of facts that name none
 */
public record FactReader(SubjectNames subjects, ZoneId zone, String source) {

  /** The field of all attributes. */
  public static final String ATTRIBUTES = "attributes";

  public FactReader {
    requireNonNull(subjects, "subjects");
    requireNonNull(zone, "zone");
    requireNonNull(source, "source");
  }

  /** Of arrows that are called by their ids alone. */
  public FactReader(Set<String> arrows, ZoneId zone, String source) {
    this(SubjectNames.ofIds(arrows), zone, source);
  }

  /**
   * Reads one fact; a blank text is a field that is not there.
   *
   * @param fields by name, without the attributes
   */
  public ReadFact read(Map<String, String> fields, Map<String, String> attributes) {
    try {
      var fact = new FactLimits(subjects).kept(fact(fields, attributes));
      return new ReadFact.Understood(fact);
    } catch (RowProblem e) {
      return new ReadFact.Refused(e.column(), e.says());
    }
  }

  private Evidence fact(Map<String, String> fields, Map<String, String> attributes) {
    refuseUnknown(fields);
    var named = new NamedFields(fields, attributes, zone);
    named.refuseMissing();
    return named.fact(source);
  }

  private static void refuseUnknown(Map<String, String> fields) {
    fields.keySet().stream()
        .filter(name -> !CanonicalFields.ALL.contains(name))
        .findFirst()
        .ifPresent(name -> {
          throw new RowProblem(
              name,
              "A fact has no field %s; what else is known of it stands in %s%s"
                  .formatted(
                      SpellingSuggestion.quoted(name),
                      ATTRIBUTES,
                      SpellingSuggestion.hint(name, CanonicalFields.ALL)));
        });
  }

  private record NamedFields(
      Map<String, String> fields, Map<String, String> attributes, ZoneId zone)
      implements CanonicalFields {

    void refuseMissing() {
      NEEDED.stream()
          .filter(field -> text(field).isEmpty())
          .findFirst()
          .ifPresent(field -> {
            throw missing(field);
          });
    }

    @Override
    public Optional<String> text(String field) {
      return Optional.ofNullable(fields.get(field))
          .filter(text -> !text.isBlank())
          .map(text -> NEEDED.contains(field) ? text.strip() : text);
    }

    @Override
    public Optional<String> name(String field) {
      return text(field).map(TextNormalization::name).filter(name -> !name.isEmpty());
    }

    @Override
    public Optional<WrittenTime> time(String field) {
      return text(field).map(text -> parsed(field, text));
    }

    private WrittenTime parsed(String field, String text) {
      try {
        return TimeParser.read(text, zone);
      } catch (IllegalArgumentException e) {
        throw new RowProblem(field, e.getMessage() + ".");
      }
    }

    @Override
    public RowProblem missing(String field) {
      return new RowProblem(
          field,
          "The %s is missing; every fact needs %s.".formatted(field, SentenceWords.and(NEEDED)));
    }
  }
}
