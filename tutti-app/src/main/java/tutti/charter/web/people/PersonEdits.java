package tutti.charter.web.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.company.Person;
import tutti.company.Seat;
import tutti.company.edit.CompanyEdit;
import tutti.company.edit.CompanyRevision;
import tutti.company.edit.EntryPath;
import tutti.reading.written.WrittenValue;

/** What has to change in a company's text when a person does: every place that names them. */
final class PersonEdits {

  private static final String FILE = "charter";

  private final String person;

  /** The one who holds a seat in their place; nobody when it ends. */
  private final Function<Seat, Optional<String>> holder;

  /** The one who stands in for a seat in their place. */
  private final Function<Seat, Optional<String>> deputy;

  /** The one who takes their place everywhere else. */
  private final Optional<String> next;

  private PersonEdits(
      String person,
      Function<Seat, Optional<String>> holder,
      Function<Seat, Optional<String>> deputy,
      Optional<String> next) {
    this.person = person;
    this.holder = holder;
    this.deputy = deputy;
    this.next = next;
  }

  /** Another name, which may be that of somebody who is there: then the two become one. */
  static PersonEdits renaming(String person, String name) {
    return new PersonEdits(
        person, seat -> Optional.of(name), seat -> Optional.of(name), Optional.of(name));
  }

  /** They go; their seats are held on by whom these name by party, and else end. */
  static PersonEdits leaving(
      String person, Map<String, String> holders, Map<String, String> deputies) {
    return new PersonEdits(person, by(holders), by(deputies), Optional.empty());
  }

  private static Function<Seat, Optional<String>> by(Map<String, String> people) {
    return seat -> Optional.ofNullable(people.get(seat.party()));
  }

  /** A company's text in which they did. */
  CompanyRevision in(CompanyRevision before) {
    var company = before.company();
    var after = all(before, deputies(company));
    after = all(after, managers(company));
    after = all(after, owners(company));
    for (var seat : company.seats()) {
      after = seat.person().equals(person) ? handed(after, seat) : after;
    }
    return entry(after);
  }

  private static CompanyRevision all(CompanyRevision before, Stream<CompanyEdit> edits) {
    var after = before;
    for (var edit : edits.toList()) {
      after = CompanyRevision.of(FILE, after.yaml(), edit);
    }
    return after;
  }

  private Stream<CompanyEdit> deputies(Company company) {
    return company.seats().stream()
        .filter(seat -> seat.deputy().filter(person::equals).isPresent())
        .map(seat ->
            CompanyEdit.put(
                EntryPath.seat(seat),
                Map.of(
                    "deputy",
                    deputy.apply(seat).filter(name -> !name.equals(seat.person())).orElse(""))));
  }

  private Stream<CompanyEdit> managers(Company company) {
    return company.people().stream()
        .filter(one -> one.manager().filter(person::equals).isPresent())
        .map(one ->
            CompanyEdit.put(EntryPath.person(one.name()), Map.of("manager", next.orElse(""))));
  }

  private Stream<CompanyEdit> owners(Company company) {
    return company.arrows().stream()
        .flatMap(arrow ->
            arrow.promises().stream()
                .filter(promise -> promise.owners().contains(person))
                .map(promise ->
                    new CompanyEdit.Put(
                        EntryPath.promise(arrow.id(), promise.id()),
                        WrittenValue.Fields.NONE
                            .with("owner", listed(promise.owners()))
                            .fields())));
  }

  private WrittenValue listed(List<String> owners) {
    return new WrittenValue.Items(
        owners.stream()
            .flatMap(owner -> owner.equals(person) ? next.stream() : Stream.of(owner))
            .distinct()
            .<WrittenValue>map(WrittenValue.Text::new)
            .toList());
  }

  /** A seat of theirs passes to whoever is next in it; of two that are then alike, one stays. */
  private CompanyRevision handed(CompanyRevision before, Seat seat) {
    var to = holder.apply(seat);
    if (to.isEmpty()) {
      return all(before, Stream.of(CompanyEdit.retire(EntryPath.seat(seat))));
    }
    var twin =
        before.company().seatsOf(seat.party()).stream()
            .filter(other -> other.person().equals(to.get()) && other.from().equals(seat.from()))
            .<CompanyEdit>map(other -> CompanyEdit.retire(EntryPath.seat(other)));
    var now = Map.of("person", to.get(), "deputy", otherThan(to.get(), before, seat));
    return all(before, Stream.concat(twin, Stream.of(CompanyEdit.put(EntryPath.seat(seat), now))));
  }

  /** Nobody stands in for themselves. */
  private static String otherThan(String holder, CompanyRevision at, Seat seat) {
    return at.company().seatsOf(seat.party()).stream()
        .filter(now -> now.person().equals(seat.person()) && now.from().equals(seat.from()))
        .flatMap(now -> now.deputy().stream())
        .filter(deputy -> !deputy.equals(holder))
        .findFirst()
        .orElse("");
  }

  /** Their own entry gets the new name, or goes. */
  private CompanyRevision entry(CompanyRevision before) {
    var names = before.company().people().stream().map(Person::name).toList();
    if (!names.contains(person)) {
      return before;
    }
    var place = EntryPath.person(person);
    var edit =
        next.filter(name -> !names.contains(name))
            .<CompanyEdit>map(name -> CompanyEdit.put(place, Map.of("name", name)))
            .orElseGet(() -> CompanyEdit.retire(place));
    return all(before, Stream.of(edit));
  }
}
