package tutti.insight.check;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import tutti.company.Arrow;
import tutti.company.Company;

/** Which parties paths of arrows connect with one party. */
final class Reach {

  private Reach() {}

  /** The parties from which a path leads into this one, itself included. */
  static Set<String> into(Company company, String party) {
    return closure(company, party, Arrow::to, Arrow::from);
  }

  /** The parties into which a path leads from this one, itself included. */
  static Set<String> from(Company company, String party) {
    return closure(company, party, Arrow::from, Arrow::to);
  }

  private static Set<String> closure(
      Company company, String start, Function<Arrow, String> near, Function<Arrow, String> far) {
    var reached = new HashSet<>(Set.of(start));
    var waiting = new ArrayDeque<>(reached);
    while (!waiting.isEmpty()) {
      var party = waiting.remove();
      company.arrows().stream()
          .filter(arrow -> near.apply(arrow).equals(party))
          .map(far)
          .filter(reached::add)
          .forEach(waiting::add);
    }
    return reached;
  }
}
