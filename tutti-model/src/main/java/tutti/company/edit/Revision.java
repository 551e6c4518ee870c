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
import tutti.company.Terms;
import tutti.company.file.CompanyFile;
import tutti.reading.Problem;
import tutti.reading.Unreadable;
import tutti.reading.written.Written;

/** A company's text after an edit, and what it then says. */
public record Revision(String yaml, Company company) {

  private static final Pattern MISSING =
      Pattern.compile("\"([^\"]+)\" is missing.*", Pattern.DOTALL);

  public Revision {
    requireNonNull(yaml, "yaml");
    requireNonNull(company, "company");
  }

  /**
   * A text changed by an edit.
   *
   * @param file the name problems are reported under
   * @throws Unreadable with every problem; those of the changed entry name its field alone, such as
   *     {@code target}
   */
  public static Revision of(String file, String yaml, Edit edit) {
    var draft = Draft.of(file, yaml);
    return switch (edit) {
      case Edit.Put put ->
          read(draft.put(put.place(), put.fields()), renamed(put.place(), put.fields()));
      case Edit.Add add -> read(added(draft, add), renamed(add.place(), add.fields()));
      case Edit.Retire retire -> read(retired(draft, retire), retire.place());
      case Edit.Settle settle -> settled(draft, settle);
    };
  }

  private static Place renamed(Place place, Map<String, Written> fields) {
    return place.renamed(PlainValues.texts(fields));
  }

  private static Draft added(Draft draft, Edit.Add add) {
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

  private static Draft retired(Draft draft, Edit.Retire retire) {
    if (draft.find(retire.place()).isEmpty()) {
      throw draft.absent(retire.place());
    }
    return retire.along()
        ? Retirement.along(draft, retire.place())
        : Retirement.alone(draft, retire.place());
  }

  private static Revision settled(Draft draft, Edit.Settle settle) {
    var fields = draft.put(settle.place(), settle.fields());
    if (settle.agreed().isEmpty()) {
      return read(fields, settle.place());
    }
    var mark = mark(read(fields, settle.place()).company(), settle);
    var agreed = new LinkedHashMap<String, Written>();
    agreed.put("agreed", new Written.Items(yeses(settle.agreed().get(), mark)));
    return read(fields.put(settle.place(), agreed), settle.place());
  }

  private static String mark(Company company, Edit.Settle settle) {
    return company
        .arrow(settle.arrow())
        .flatMap(arrow -> arrow.promise(settle.promise()))
        .map(Terms::mark)
        .orElseThrow();
  }

  private static List<Written> yeses(List<Yes> agreed, String mark) {
    var written = new ArrayList<Written>();
    for (var yes : agreed) {
      written.add(
          Written.Fields.NONE
              .with("end", yes.end().name().toLowerCase(Locale.ROOT))
              .with("by", yes.by())
              .with("on", yes.on().toString())
              .with("terms", yes.terms().orElse(mark)));
    }
    return written;
  }

  private static Revision read(Draft draft, Place place) {
    var yaml = draft.text().text();
    try {
      return new Revision(yaml, CompanyFile.read(draft.file(), yaml));
    } catch (Unreadable e) {
      var at = draft.find(place).map(Object::toString).orElse("?");
      throw new Unreadable(e.problems().stream().map(problem -> within(at, problem)).toList());
    }
  }

  /** A problem of the changed entry names its field as the form does. */
  private static Problem within(String at, Problem problem) {
    var below = at.isEmpty() ? "" : at + ".";
    if (problem.field().equals(at)) {
      var missing = MISSING.matcher(problem.says());
      return named(problem, missing.matches() ? missing.group(1) : "");
    }
    return problem.field().startsWith(below)
        ? named(problem, problem.field().substring(below.length()))
        : problem;
  }

  private static Problem named(Problem problem, String field) {
    return new Problem(problem.file(), problem.line(), problem.column(), field, problem.says());
  }
}
