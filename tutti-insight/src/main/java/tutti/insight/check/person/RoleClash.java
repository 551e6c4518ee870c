package tutti.insight.check.person;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tutti.insight.check.Severity;

/**
 * Two things one person holds that ought to be apart.
 *
 * @param rule the check
 * @param severity how grave the rule is, before the size of the company is looked at
 * @param a the seats that bring the one, as places in the holder's list; -1 for what no seat brings
 * @param b the seats that bring the other
 * @param says who holds what, and why that is a conflict
 */
public record RoleClash(
    String rule, Severity severity, List<Integer> a, List<Integer> b, String says) {

  public RoleClash {
    requireNonNull(rule, "rule");
    requireNonNull(severity, "severity");
    a = List.copyOf(a);
    b = List.copyOf(b);
    requireNonNull(says, "says");
  }
}
