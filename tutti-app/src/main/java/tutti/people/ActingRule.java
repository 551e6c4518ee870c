package tutti.people;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import tutti.company.Company;
import tutti.company.Person;
import tutti.company.Seat;

/** Who may act, until sign-in exists: a person of the company, once it has people. */
public final class ActingRule {

  private ActingRule() {}

  /** Everybody the company names, in the order of its text. */
  public static SequencedSet<String> people(Company company) {
    var people = new LinkedHashSet<String>();
    company.people().stream().map(Person::name).forEach(people::add);
    company.seats().stream().map(Seat::person).forEach(people::add);
    company.seats().stream().flatMap(seat -> seat.deputy().stream()).forEach(people::add);
    return people;
  }

  /** Why a name cannot act for the company; empty when it can. */
  public static Optional<String> refusal(Company company, String name) {
    return Actor.refusal(name).or(() -> stranger(company, name));
  }

  private static Optional<String> stranger(Company company, String name) {
    var people = people(company);
    return people.isEmpty() || people.contains(name)
        ? Optional.empty()
        : Optional.of(
            "\"%s\" is nobody in %s; act as one of its people, such as %s."
                .formatted(name, company.name(), people.getFirst()));
  }
}
