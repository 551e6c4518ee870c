package tutti.insight.check.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.FindingPlaces;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/**
 * Between two inner parties one owes four times as much as the other, and at least four promises.
 * What roles owe counts for their functions.
 */
final class OneSidedPair extends Lint {

  private static final int TIMES = 4;

  OneSidedPair() {
    super(
        "L07",
        "one-sided-pair",
        Severity.WARNING,
        "Promises in force are >= 4:1 between two inner parties",
        "Talk: partners owe each other. Write down what the other side gives.",
        "A01",
        "A03");
  }

  @Override
  public Stream<Finding> findings(CheckContext scene) {
    var debts = debts(scene);
    return debts.entrySet().stream()
        .filter(debt -> debt.getValue() >= TIMES)
        .filter(debt -> debt.getValue() >= TIMES * owed(debts, debt.getKey().turned()))
        .map(debt ->
            found(scene, debt.getKey(), debt.getValue(), owed(debts, debt.getKey().turned())));
  }

  private record Way(String from, String to) {
    Way turned() {
      return new Way(to, from);
    }
  }

  private static Map<Way, Integer> debts(CheckContext scene) {
    var debts = new LinkedHashMap<Way, Integer>();
    scene.company().arrows().stream()
        .filter(arrow -> scene.inner(arrow) && !scene.nested(arrow.from(), arrow.to()))
        .forEach(arrow -> debts.merge(way(scene, arrow), arrow.owed().size(), Integer::sum));
    return debts;
  }

  private static Way way(CheckContext scene, Arrow arrow) {
    var from = scene.home(arrow.from());
    var to = scene.home(arrow.to());
    return from.equals(to) ? new Way(arrow.from(), arrow.to()) : new Way(from, to);
  }

  private static int owed(Map<Way, Integer> debts, Way way) {
    return debts.getOrDefault(way, 0);
  }

  private Finding found(CheckContext scene, Way way, int there, int back) {
    var from = scene.party(way.from()).name();
    var to = scene.party(way.to()).name();
    return finding(
        FindingPlaces.party(way.from()),
        "%s owes %s %d promises, %s owes %s %s."
            .formatted(from, to, there, to, from, back == 0 ? "none" : back));
  }
}
