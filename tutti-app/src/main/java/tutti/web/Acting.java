package tutti.web;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.company.Person;
import tutti.company.Seat;

/** Who a browser says its reader is; until sign-in exists, nobody proves it. */
public record Acting(Optional<String> name) {

  /** The cookie it is kept in. */
  public static final String COOKIE = "acting";

  public Acting {
    requireNonNull(name, "name");
  }

  /** Everybody somebody can act as: who is written in the company. */
  public static List<String> people(Company company) {
    return Stream.of(
            company.people().stream().map(Person::name),
            company.seats().stream().map(Seat::person),
            company.seats().stream().flatMap(seat -> seat.deputy().stream()))
        .flatMap(names -> names)
        .distinct()
        .sorted()
        .toList();
  }
}
