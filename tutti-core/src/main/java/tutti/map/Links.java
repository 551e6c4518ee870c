package tutti.map;

import static java.util.Objects.requireNonNull;

import java.util.function.UnaryOperator;

/**
 * Where a map leads.
 *
 * @param arrow the address of an arrow's page, from its id
 * @param party the address of a party's page, from its id
 */
public record Links(UnaryOperator<String> arrow, UnaryOperator<String> party) {

  public Links {
    requireNonNull(arrow, "arrow");
    requireNonNull(party, "party");
  }
}
