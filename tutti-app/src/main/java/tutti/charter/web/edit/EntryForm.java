package tutti.charter.web.edit;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import tutti.charter.Charter;
import tutti.charter.web.edit.EditForm.About;
import tutti.company.Company;
import tutti.company.edit.CompanyEdit;
import tutti.company.edit.EntryPath;
import tutti.reading.InputProblem;
import tutti.reading.written.WrittenValue;

/**
 * One thing of the charter on a sheet: what its fields are, and what the charter makes of them.
 *
 * @param about what the form says
 * @param place where the thing stands in the charter
 * @param there whether it is written already
 * @param now its fields as they are written; of a new thing, what is proposed
 * @param written from the fields of the page to those of the charter
 * @param shown from a field of the charter to the one of the page that asks for it
 * @param complaints what is wrong with values before the charter reads them, by field
 * @param sentence what it would mean in words, in the company it would make
 */
record EntryForm(
    About about,
    EntryPath place,
    boolean there,
    List<FormSection> sections,
    FormValues now,
    Function<FormValues, SequencedMap<String, WrittenValue>> written,
    BiFunction<FormValues, String, String> shown,
    Function<FormValues, Map<String, List<String>>> complaints,
    Optional<Function<Company, String>> sentence) {

  EntryForm {
    requireNonNull(about, "about");
    requireNonNull(place, "place");
    sections = List.copyOf(sections);
    requireNonNull(now, "now");
    requireNonNull(written, "written");
    requireNonNull(shown, "shown");
    requireNonNull(complaints, "complaints");
    requireNonNull(sentence, "sentence");
  }

  /** One whose values only the charter complains of. */
  EntryForm(
      About about,
      EntryPath place,
      boolean there,
      List<FormSection> sections,
      FormValues now,
      Function<FormValues, SequencedMap<String, WrittenValue>> written,
      BiFunction<FormValues, String, String> shown,
      Optional<Function<Company, String>> sentence) {
    this(about, place, there, sections, now, written, shown, values -> Map.of(), sentence);
  }

  /** The same with something that can be wrong beside what the charter finds. */
  EntryForm complaining(Function<FormValues, Map<String, List<String>>> more) {
    return new EntryForm(about, place, there, sections, now, written, shown, more, sentence);
  }

  /** The change of the charter that these values mean. */
  CompanyEdit edit(FormValues values) {
    return there
        ? new CompanyEdit.Put(place, written.apply(values))
        : new CompanyEdit.Add(place, written.apply(values));
  }

  /** The names of its fields on the page. */
  List<FormField> fields() {
    return sections.stream().flatMap(section -> section.fields().stream()).toList();
  }

  /**
   * The values after a choice between two changes: where theirs was chosen, what is written now.
   */
  FormValues chosen(FormValues sent) {
    var values = sent;
    for (var choice : sent.fields().entrySet()) {
      if (choice.getKey().startsWith("choose.") && choice.getValue().equals("theirs")) {
        var name = choice.getKey().substring("choose.".length());
        values = values.with(name, now.get(name));
      }
    }
    return values;
  }

  /** What is wrong, beside the fields it is about; under no name what is about none of them. */
  Map<String, List<String>> faults(FormValues values, List<InputProblem> problems) {
    return problems.stream()
        .collect(
            Collectors.groupingBy(
                problem -> field(values, problem),
                LinkedHashMap::new,
                Collectors.mapping(InputProblem::says, Collectors.toList())));
  }

  private String field(FormValues values, InputProblem problem) {
    return field(values, problem.field());
  }

  /** The field of the page that asks for a field of the charter; no name when none does. */
  String field(FormValues values, String written) {
    var steps = List.of(written.replaceAll("\\[\\d+]", "").split("\\.", -1)).reversed();
    return steps.stream()
        .map(step -> shown.apply(values, step))
        .filter(name -> fields().stream().anyMatch(field -> field.name().equals(name)))
        .findFirst()
        .orElse("");
  }

  /** What a field of the page asks for. */
  Optional<String> label(String name) {
    return fields().stream()
        .filter(field -> field.name().equals(name))
        .map(FormField::label)
        .findFirst();
  }

  /** The fields that must not stay empty and are, and what else is known to be wrong. */
  Map<String, List<String>> missing(FormValues values) {
    var missing = new LinkedHashMap<>(complaints.apply(values));
    fields().stream()
        .filter(field -> field.needed() && values.get(field.name()).isEmpty())
        .forEach(field -> missing.put(field.name(), List.of("This has to be filled in.")));
    return missing;
  }

  /** The form with these values in it. */
  EditForm form(
      Charter charter,
      FormValues values,
      String who,
      Map<String, List<String>> faults,
      String words) {
    return new EditForm(
        about,
        charter.version(),
        who,
        PeopleChoices.of(charter.company()),
        sections,
        values.fields(),
        faults,
        sentence.map(says -> words));
  }
}
