package tutti.insight.whatif;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tutti.company.Arrow;
import tutti.company.Company;

/**
 * Which arrows have nothing to hand on once others have stopped. A party starves when none of the
 * arrows into it is alive any more; the Customer when one is missing: whoever gets no product, or
 * no help to buy it, or never heard of it, pays nothing. A party that nothing ever came into gives
 * what it has.
 */
final class StarvingArrows {

  private final Company company;
  private final Map<String, List<Arrow>> into;
  private final Map<String, String> causes = new HashMap<>();
  private final Set<String> starved = new HashSet<>();

  private StarvingArrows(Company company, Set<String> stopped) {
    this.company = company;
    this.into = company.arrows().stream().collect(Collectors.groupingBy(Arrow::to));
    stopped.forEach(arrow -> causes.put(arrow, arrow));
  }

  /** The arrows that starve, each with the stopped one that starves it, by id. */
  static Map<String, String> by(Company company, Set<String> stopped) {
    var starving = new StarvingArrows(company, stopped);
    while (starving.another()) {}
    var all = new TreeMap<>(starving.causes);
    all.keySet().removeAll(stopped);
    return all;
  }

  private boolean another() {
    var found = false;
    for (var party : company.parties()) {
      var cause = starved.contains(party.id()) ? Optional.<String>empty() : cause(party.id());
      if (cause.isPresent()) {
        starve(party.id(), cause.get());
        found = true;
      }
    }
    return found;
  }

  private void starve(String party, String cause) {
    starved.add(party);
    company.arrows().stream()
        .filter(arrow -> arrow.from().equals(party))
        .forEach(arrow -> causes.putIfAbsent(arrow.id(), cause));
  }

  private Optional<String> cause(String party) {
    var arrows = into.getOrDefault(party, List.of());
    var dead = arrows.stream().map(Arrow::id).filter(causes::containsKey).toList();
    var starves = customer(party) ? !dead.isEmpty() : dead.size() == arrows.size();
    return starves ? dead.stream().findFirst().map(causes::get) : Optional.empty();
  }

  private boolean customer(String party) {
    return company.customer().filter(customer -> customer.id().equals(party)).isPresent();
  }
}
