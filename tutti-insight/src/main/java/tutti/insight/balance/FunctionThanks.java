package tutti.insight.balance;

import static java.util.Objects.requireNonNull;

/** One function thanked one; thanks within a function are welcome and no cross-team ones. */
public record FunctionThanks(String from, String to) {

  public FunctionThanks {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
  }

  boolean acrossTeams() {
    return !from.equals(to);
  }
}
