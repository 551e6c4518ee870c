package tutti.people.web;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** Who a browser says its reader is; until sign-in exists, nobody proves it. */
public record ClaimedIdentity(Optional<String> name) {

  /** The cookie it is kept in. */
  public static final String COOKIE = "acting";

  public ClaimedIdentity {
    requireNonNull(name, "name");
  }
}
