package tutti.charter.web.history;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What putting an older version in force would change; asked before it is done.
 *
 * @param expected the version in force while it is asked
 * @param origin which version it is: when it came, from whom and why
 * @param said why it could not be done; empty when nothing was asked
 */
public record RestoreView(
    int version,
    int expected,
    String origin,
    DiffView diff,
    String who,
    List<String> people,
    String said) {

  public RestoreView {
    requireNonNull(origin, "origin");
    requireNonNull(diff, "diff");
    requireNonNull(who, "who");
    people = List.copyOf(people);
    requireNonNull(said, "said");
  }

  public boolean inForce() {
    return version == expected;
  }
}
