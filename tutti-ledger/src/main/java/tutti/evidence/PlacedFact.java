package tutti.evidence;

import static java.util.Objects.requireNonNull;

/**
 * A fact and where it was read.
 *
 * @param line where its row starts, counted from 1
 */
public record PlacedFact(Evidence fact, String file, long line) {

  public PlacedFact {
    requireNonNull(fact, "fact");
    requireNonNull(file, "file");
  }
}
