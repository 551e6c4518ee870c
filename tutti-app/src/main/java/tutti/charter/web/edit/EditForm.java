package tutti.charter.web.edit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tutti.charter.web.edit.FormField.Choice;
import tutti.company.form.FormShape;

/**
 * A form of the editor as it is filled in.
 *
 * @param about what it changes, in words and addresses
 * @param version the charter it was opened on; a later one makes a conflict
 * @param who who changes it
 * @param people everybody who can be chosen
 * @param faults what is wrong, by field; under no name what is wrong with the whole
 * @param sentence what it means in words; none when it means no sentence
 */
public record EditForm(
    About about,
    int version,
    String who,
    List<String> people,
    List<FormSection> sections,
    Map<String, String> values,
    Map<String, List<String>> faults,
    Optional<String> sentence) {

  public EditForm {
    requireNonNull(about, "about");
    requireNonNull(who, "who");
    people = List.copyOf(people);
    sections = List.copyOf(sections);
    values = Map.copyOf(values);
    faults = Map.copyOf(faults);
    requireNonNull(sentence, "sentence");
  }

  /**
   * What a form is about.
   *
   * @param action where it is sent
   * @param back the page it came from
   */
  public record About(
      String title,
      String beneath,
      String action,
      String back,
      String backName,
      String button,
      Optional<Retire> retire) {
    public About {
      requireNonNull(title, "title");
      requireNonNull(beneath, "beneath");
      requireNonNull(action, "action");
      requireNonNull(back, "back");
      requireNonNull(backName, "backName");
      requireNonNull(button, "button");
      requireNonNull(retire, "retire");
    }
  }

  /**
   * How the thing is taken out of the charter.
   *
   * @param along whether what hangs on it can be taken along
   */
  public record Retire(String title, String warns, String action, String button, boolean along) {}

  public String title() {
    return about.title();
  }

  public String beneath() {
    return about.beneath();
  }

  public String action() {
    return about.action();
  }

  /** Where the form is tried out while it is filled in. */
  public String check() {
    return about.action() + "/check";
  }

  public String back() {
    return about.back();
  }

  public String backName() {
    return about.backName();
  }

  public String button() {
    return about.button();
  }

  public Optional<Retire> retire() {
    return about.retire();
  }

  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  public List<String> faults(String field) {
    return faults.getOrDefault(field, List.of());
  }

  /** Whether something is written in a section, or wrong in it, so that it is not folded away. */
  public boolean unfolded(FormSection section) {
    return section.fields().stream()
        .map(FormField::name)
        .anyMatch(field -> !value(field).isEmpty() || !faults(field).isEmpty());
  }

  /** What is wrong with no single field. */
  public List<String> general() {
    return faults("");
  }

  /** For {@code aria-invalid}: {@code true}, or nothing to say. */
  public String wrong(String field) {
    return String.valueOf(!faults(field).isEmpty());
  }

  /** Whether the form of a promise is chosen in it. */
  public boolean forms() {
    return sections.stream().anyMatch(section -> section.of().isPresent());
  }

  public List<Choice> formChoices() {
    return FormShape.allChoices().stream().map(c -> new Choice(c.word(), c.asks())).toList();
  }

  /** What else is swapped when a field was checked. */
  public String oob() {
    return sentence.isPresent() ? "#words" : "";
  }
}
