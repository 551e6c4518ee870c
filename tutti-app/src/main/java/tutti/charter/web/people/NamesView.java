package tutti.charter.web.people;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tutti.charter.Charter;
import tutti.charter.web.edit.PeopleChoices;
import tutti.english.SentenceWords;

/** The people of a template, each with a field for who it is. */
public record NamesView(Charter charter, List<String> unnamed, PeopleForm form) {

  public NamesView {
    requireNonNull(charter, "charter");
    unnamed = List.copyOf(unnamed);
    requireNonNull(form, "form");
  }

  static NamesView of(Charter charter, PeopleForm form) {
    return new NamesView(charter, PlaceholderPeople.of(charter.company()), form);
  }

  public int version() {
    return charter.version();
  }

  public List<String> people() {
    return PeopleChoices.of(charter.company());
  }

  public String headline() {
    return unnamed.isEmpty()
        ? "Everybody of the template has a name."
        : "Who are %s?".formatted(String.join(", ", unnamed));
  }

  /** The parts a placeholder holds: {@code Sales, Growth and Support}. */
  public String holds(String person) {
    var company = charter.company();
    var parts =
        company.seats().stream()
            .filter(seat -> seat.person().equals(person))
            .map(seat -> company.party(seat.party()).name())
            .distinct()
            .toList();
    return parts.isEmpty() ? "holds no seat" : "holds " + SentenceWords.and(parts);
  }

  /** The same with whoever acts in the first field: most often they begin with themselves. */
  NamesView proposing() {
    return others().contains(form.who()) && !unnamed.isEmpty()
        ? new NamesView(charter, unnamed, form.otherwise(field(unnamed.getFirst()), form.who()))
        : this;
  }

  /** Those who have names of their own. */
  List<String> others() {
    return people().stream().filter(person -> !unnamed.contains(person)).toList();
  }

  /** What whoever acts is called afterwards. */
  String whoThen() {
    return unnamed.contains(form.who()) && !name(form.who()).isEmpty()
        ? name(form.who())
        : form.who();
  }

  /** Who it is; nothing leaves them as they are. */
  public String name(String person) {
    return form.get(field(person));
  }

  /** Whether those who stay without a name go, with their seats. */
  public boolean removing() {
    return form.get("remove").equals("true");
  }

  public String field(String person) {
    return "name." + person;
  }

  public String id(String person) {
    return "name-" + person;
  }
}
