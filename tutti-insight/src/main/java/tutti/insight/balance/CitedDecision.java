package tutti.insight.balance;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A decision and where the inputs it cites came from.
 *
 * @param sources one for each cited input: a function, the customer, or {@link #LEADER}; may be
 *     empty
 */
public record CitedDecision(String id, List<String> sources) {

  /** A leader's own opinion, a source of its own. */
  public static final String LEADER = "leader opinion";

  public CitedDecision {
    requireNonNull(id, "id");
    sources = List.copyOf(sources);
  }
}
