package tutti.company;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who works here. Seats name people by name; a person in a seat need not stand in this
 * list.
 *
 * @param since the first day
 */
public record Person(
    String name, Optional<String> email, Optional<LocalDate> since, Optional<String> manager) {

  public Person {
    requireNonNull(name, "name");
    requireNonNull(email, "email");
    requireNonNull(since, "since");
    requireNonNull(manager, "manager");
  }
}
