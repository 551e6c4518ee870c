package tutti.company.crossing;

import java.util.List;

/**
 * What a map cannot show without a crossing.
 *
 * @param apart the pairs of parties the map sets apart; none when the map is too large to look for
 *     the fewest
 * @param least how many pairs have to be set apart at the least
 * @param why a few sentences; none when it is not known
 */
public record UnavoidableCrossings(List<PartyPair> apart, int least, List<String> why) {

  public UnavoidableCrossings {
    apart = List.copyOf(apart);
    why = List.copyOf(why);
  }

  /** Two parties with arrows between them, by id. */
  public record PartyPair(String one, String other) {}
}
