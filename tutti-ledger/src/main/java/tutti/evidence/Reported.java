package tutti.evidence;

import static java.util.Objects.requireNonNull;

/**
 * A fact and where it was read.
 *
 * @param line where its row starts, counted from 1
 */
public record Reported(Evidence fact, String file, long line) {

  public Reported {
    requireNonNull(fact, "fact");
    requireNonNull(file, "file");
  }
}
