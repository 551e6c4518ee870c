package tutti.company.edit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tutti.company.AgreementState.Yes;
import tutti.company.Company;
import tutti.company.PromiseTerms;
import tutti.company.file.CompanyFile;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;
import tutti.reading.written.WrittenValue;

/** A company's text after an edit, and what it then says. */
public record CompanyRevision(String yaml, Company company) {

  private static final Pattern MISSING =
      Pattern.compile("\"([^\"]+)\" is missing.*", Pattern.DOTALL);

  public CompanyRevision {
    requireNonNull(yaml, "yaml");
    requireNonNull(company, "company");
  }

  /**
   * A text changed by an edit.
   *
   * @param file the name problems are reported under
   * @throws UnreadableInput with every problem; those of the changed entry name its field alone,
   *     such as {@code target}
   */
  public static CompanyRevision of(String file, String yaml, CompanyEdit edit) {
    var draft = CompanyDraft.of(file, yaml);
    return switch (edit) {
      case CompanyEdit.Put put ->
          read(draft.put(put.place(), put.fields()), renamed(put.place(), put.fields()));
      case CompanyEdit.Add add -> read(added(draft, add), renamed(add.place(), add.fields()));
      case CompanyEdit.Retire retire -> read(retired(draft, retire), retire.place());
      case CompanyEdit.Settle settle -> settled(draft, settle);
    };
  }

  private static EntryPath renamed(EntryPath place, Map<String, WrittenValue> fields) {
    return place.renamed(PlainValues.texts(fields));
  }

  private static CompanyDraft added(CompanyDraft draft, CompanyEdit.Add add) {
    if (draft.find(renamed(add.place(), add.fields())).isPresent()) {
      var key = add.place().steps().getLast().key();
      throw draft.refused(
          key.isEmpty() ? "" : key.firstEntry().getKey(),
          add.place()
              + " is there already; change it, or choose another "
              + (key.isEmpty() ? "name." : key.firstEntry().getKey() + "."));
    }
    return draft.put(add.place(), add.fields());
  }

  private static CompanyDraft retired(CompanyDraft draft, CompanyEdit.Retire retire) {
    if (draft.find(retire.place()).isEmpty()) {
      throw draft.absent(retire.place());
    }
    return retire.along()
        ? EntryRetirement.along(draft, retire.place())
        : EntryRetirement.alone(draft, retire.place());
  }

  private static CompanyRevision settled(CompanyDraft draft, CompanyEdit.Settle settle) {
    var fields = draft.put(settle.place(), settle.fields());
    if (settle.agreed().isEmpty()) {
      return read(fields, settle.place());
    }
    var mark = mark(read(fields, settle.place()).company(), settle);
    var agreed = new LinkedHashMap<String, WrittenValue>();
    agreed.put("agreed", new WrittenValue.Items(yeses(settle.agreed().get(), mark)));
    return read(fields.put(settle.place(), agreed), settle.place());
  }

  private static String mark(Company company, CompanyEdit.Settle settle) {
    return company
        .arrow(settle.arrow())
        .flatMap(arrow -> arrow.promise(settle.promise()))
        .map(PromiseTerms::mark)
        .orElseThrow();
  }

  private static List<WrittenValue> yeses(List<Yes> agreed, String mark) {
    var written = new ArrayList<WrittenValue>();
    for (var yes : agreed) {
      written.add(
          WrittenValue.Fields.NONE
              .with("end", yes.end().name().toLowerCase(Locale.ROOT))
              .with("by", yes.by())
              .with("on", yes.on().toString())
              .with("terms", yes.terms().orElse(mark)));
    }
    return written;
  }

  private static CompanyRevision read(CompanyDraft draft, EntryPath place) {
    var yaml = draft.text().text();
    try {
      return new CompanyRevision(yaml, CompanyFile.read(draft.file(), yaml));
    } catch (UnreadableInput e) {
      var at = draft.find(place).map(Object::toString).orElse("?");
      throw new UnreadableInput(e.problems().stream().map(problem -> within(at, problem)).toList());
    }
  }

  /** A problem of the changed entry names its field as the form does. */
  private static InputProblem within(String at, InputProblem problem) {
    var below = at.isEmpty() ? "" : at + ".";
    if (problem.field().equals(at)) {
      var missing = MISSING.matcher(problem.says());
      return named(problem, missing.matches() ? missing.group(1) : "");
    }
    return problem.field().startsWith(below)
        ? named(problem, problem.field().substring(below.length()))
        : problem;
  }

  private static InputProblem named(InputProblem problem, String field) {
    return new InputProblem(
        problem.file(), problem.line(), problem.column(), field, problem.says());
  }
}
