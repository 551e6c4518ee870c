package tutti.company;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An end of an arrow: a function, a role inside a function, or a group outside the company.
 *
 * @param within the function a role belongs to
 * @param side where the party stands, when the file says so
 */
public record Party(
    String id, String name, Kind kind, Optional<Side> side, Optional<String> within) {

  public Party {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(kind, "kind");
    requireNonNull(side, "side");
    requireNonNull(within, "within");
  }

  /** Whether the party stands outside the company; only such a party may be called customer. */
  public boolean outside() {
    return kind == Kind.OUTSIDE;
  }

  /** What sort of end of an arrow a party is. */
  public enum Kind {
    FUNCTION,
    ROLE,
    OUTSIDE
  }

  /** Where a party stands between making and using. */
  public enum Side {
    SUPPLY,
    DEMAND,
    CUSTOMER
  }
}
