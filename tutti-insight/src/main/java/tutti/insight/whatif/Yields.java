package tutti.insight.whatif;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tutti.measure.CompanyReading;

/** How good each arrow of a company is, by its id. */
record Yields(Map<String, Yield> byArrow) {

  Yields {
    byArrow = Map.copyOf(byArrow);
  }

  static Yields of(CompanyReading reading) {
    return new Yields(
        reading.arrows().stream()
            .collect(Collectors.toMap(arrow -> arrow.arrow().id(), Yield::of)));
  }

  Yield of(String arrow) {
    return byArrow.getOrDefault(arrow, Yield.NONE);
  }

  Yields with(String arrow, UnaryOperator<Yield> change) {
    var changed = new HashMap<>(byArrow);
    changed.put(arrow, change.apply(of(arrow)));
    return new Yields(changed);
  }

  Yields without(Set<String> stopped) {
    var left = new HashMap<>(byArrow);
    left.keySet().removeAll(stopped);
    return new Yields(left);
  }
}
