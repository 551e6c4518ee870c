package tutti.insight.check.decision;

import java.util.List;
import tutti.insight.check.CheckContext;

/** Who of those wanted is there. */
final class DecisionPresence {

  private DecisionPresence() {}

  /**
   * The names of the wanted parties for which nobody is there, neither of them nor of their kin.
   */
  static List<String> missing(CheckContext context, List<String> wanted, List<String> there) {
    return wanted.stream()
        .filter(party -> there.stream().noneMatch(other -> context.nested(party, other)))
        .map(party -> context.party(party).name())
        .distinct()
        .toList();
  }
}
