package tutti.charter.web.people;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tutti.charter.web.edit.SameNames;
import tutti.company.Company;
import tutti.page.FieldFault;
import tutti.people.ActingRule;
import tutti.people.Actor;

/** What is written in a form about people, and what is wrong with it. */
public record PeopleForm(Map<String, String> written, List<FieldFault> faults) {

  public PeopleForm {
    written = Map.copyOf(written);
    faults = List.copyOf(faults);
  }

  static PeopleForm of(Map<String, String> sent) {
    var written = new HashMap<String, String>();
    sent.forEach((field, value) -> written.put(field, value.strip().replaceAll("\\s+", " ")));
    return new PeopleForm(written, List.of());
  }

  /** Nothing is written yet but who acts. */
  static PeopleForm by(Optional<String> who) {
    return of(Map.of("who", who.orElse("")));
  }

  PeopleForm with(List<FieldFault> wrong) {
    return new PeopleForm(written, wrong);
  }

  PeopleForm otherwise(String field, String value) {
    var more = new HashMap<>(written);
    more.putIfAbsent(field, value);
    return new PeopleForm(more, faults);
  }

  public String get(String field) {
    return written.getOrDefault(requireNonNull(field, "field"), "");
  }

  /** Who changes it. */
  public String who() {
    return get("who");
  }

  /** The charter it was opened on. */
  Optional<Integer> version() {
    return Optional.of(get("version")).filter(v -> v.matches("\\d{1,9}")).map(Integer::valueOf);
  }

  public List<FieldFault> at(String field) {
    return faults.stream().filter(fault -> fault.field().equals(field)).toList();
  }

  /** For {@code aria-invalid}; nothing when the field is right. */
  public @Nullable String wrong(String field) {
    return at(field).isEmpty() ? null : "true";
  }

  /** What is written in fields whose names begin alike, by the rest of their names. */
  Map<String, String> under(String prefix) {
    return written.entrySet().stream()
        .filter(field -> field.getKey().startsWith(prefix) && !field.getValue().isEmpty())
        .collect(
            Collectors.toMap(
                field -> field.getKey().substring(prefix.length()), Map.Entry::getValue));
  }

  /** What is wrong with a name somebody is to have; nothing when it is theirs alone. */
  List<FieldFault> name(String field, Company company, Optional<String> now) {
    var name = get(field);
    if (name.isEmpty()) {
      return List.of(new FieldFault(field, "", "Write the name people call them by."));
    }
    var others =
        ActingRule.people(company).stream().filter(known -> !now.equals(Optional.of(known)));
    return Actor.refusal(name)
        .or(() -> SameNames.taken(name, others))
        .map(says -> new FieldFault(field, "", says))
        .stream()
        .toList();
  }
}
