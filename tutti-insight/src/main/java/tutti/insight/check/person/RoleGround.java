package tutti.insight.check.person;

import java.util.Map;

/**
 * One thing that gives somebody roles: a seat, a duty of a seat, or what else is written.
 *
 * @param seat which of the holder's seats goes with it; {@link #NONE} when none does
 * @param roles the words the conflict rules know it by, each with what a sentence calls it
 */
record RoleGround(int seat, Map<String, String> roles) {

  static final int NONE = -1;

  RoleGround {
    roles = Map.copyOf(roles);
  }

  /** Whether it gives one role and not the other: a seat made of both doubles nothing up. */
  boolean gives(String role, String other) {
    return roles.containsKey(role) && !roles.containsKey(other);
  }

  String name(String role) {
    return roles.getOrDefault(role, role);
  }
}
