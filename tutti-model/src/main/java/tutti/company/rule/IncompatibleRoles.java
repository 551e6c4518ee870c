package tutti.company.rule;

import static java.util.Objects.requireNonNull;

/** Two roles the company does not want in one person. */
public record IncompatibleRoles(String id, String a, String b, String why) {

  public IncompatibleRoles {
    requireNonNull(id, "id");
    requireNonNull(a, "a");
    requireNonNull(b, "b");
    requireNonNull(why, "why");
  }
}
