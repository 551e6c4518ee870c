package tutti.charter.web.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tutti.company.file.CompanyFile;
import tutti.company.template.CompanyTemplates;
import tutti.page.FieldFault;
import tutti.people.Actor;
import tutti.reading.UnreadableInput;

/** The text a company begins with; what is wrong stays beside its field. */
final class CompanyStart {

  private static final Pattern NAME = Pattern.compile("(?m)^name:.*$");
  private static final String BLANK =
      """
      apiVersion: tutti/v1
      kind: Company
      name: Company
      zone: UTC

      parties:
        - {id: customer, kind: outside, side: customer}
      """;

  private static final Actor SOMEBODY = new Actor("somebody");

  private final String name;
  private final List<FieldFault> faults = new ArrayList<>();

  CompanyStart(String name) {
    this.name = name;
  }

  List<FieldFault> faults() {
    return faults;
  }

  /** Who begins it; somebody, when nobody says. */
  Optional<Actor> by(String who) {
    if (who.isBlank()) {
      return Optional.of(SOMEBODY);
    }
    Actor.refusal(who).ifPresent(says -> faults.add(new FieldFault("who", "", says)));
    return faults.isEmpty() ? Optional.of(new Actor(who)) : Optional.empty();
  }

  /** The text of a template, or of nothing but the Customer. */
  Optional<String> from(String what) {
    return what.equals("blank") ? named(BLANK) : CompanyTemplates.text(what).flatMap(this::named);
  }

  private Optional<String> named(String text) {
    if (name.length() > 80) {
      faults.add(new FieldFault("name", "", "A name has at most 80 letters; shorten it."));
      return Optional.empty();
    }
    var line = "name: " + quoted(name);
    return Optional.of(
        name.isBlank() ? text : NAME.matcher(text).replaceFirst(Matcher.quoteReplacement(line)));
  }

  /** A text as YAML takes it, whatever stands in it. */
  private static String quoted(String text) {
    return "'" + text.replaceAll("\\p{Cntrl}", " ").replace("'", "''") + "'";
  }

  /** A text of somebody's own, when it is a company. */
  Optional<String> own(String text) {
    if (text.isBlank()) {
      faults.add(new FieldFault("text", "", "Write the company here, or choose a file."));
      return Optional.empty();
    }
    try {
      CompanyFile.read("company.yaml", text);
      return Optional.of(text);
    } catch (UnreadableInput e) {
      faults.addAll(FieldFault.all("text", e));
      return Optional.empty();
    }
  }
}
