package tutti.company.chain;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/**
 * Something a party must have before it can be asked for a result.
 *
 * @param confirm how the receiver confirms it
 * @param expire how long a confirmation holds
 */
public record Enablement(
    String id,
    String to,
    String from,
    String what,
    Optional<String> confirm,
    Optional<Duration> expire) {

  public Enablement {
    requireNonNull(id, "id");
    requireNonNull(to, "to");
    requireNonNull(from, "from");
    requireNonNull(what, "what");
    requireNonNull(confirm, "confirm");
    requireNonNull(expire, "expire");
  }
}
