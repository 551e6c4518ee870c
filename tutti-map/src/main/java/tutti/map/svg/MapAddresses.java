package tutti.map.svg;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where a map leads.
 *
 * @param arrow the address of an arrow's page, from its id
 * @param party the address of a party's page, from its id
 * @param fold the address of the same map, a closed function open or an open one closed, from its
 *     id; nothing can be opened or closed when there is none
 */
public record MapAddresses(
    UnaryOperator<String> arrow,
    UnaryOperator<String> party,
    Optional<UnaryOperator<String>> fold) {

  public MapAddresses {
    requireNonNull(arrow, "arrow");
    requireNonNull(party, "party");
    requireNonNull(fold, "fold");
  }

  /** Where a map leads on which nothing can be opened or closed. */
  public MapAddresses(UnaryOperator<String> arrow, UnaryOperator<String> party) {
    this(arrow, party, Optional.empty());
  }
}
