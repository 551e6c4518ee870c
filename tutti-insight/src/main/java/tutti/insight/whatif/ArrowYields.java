package tutti.insight.whatif;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tutti.measure.CompanyReading;

/** How good each arrow of a company is, by its id. */
record ArrowYields(Map<String, ArrowYield> byArrow) {

  ArrowYields {
    byArrow = Map.copyOf(byArrow);
  }

  static ArrowYields of(CompanyReading reading) {
    return new ArrowYields(
        reading.arrows().stream()
            .collect(Collectors.toMap(arrow -> arrow.arrow().id(), ArrowYield::of)));
  }

  ArrowYield of(String arrow) {
    return byArrow.getOrDefault(arrow, ArrowYield.NONE);
  }

  ArrowYields with(String arrow, UnaryOperator<ArrowYield> change) {
    var changed = new HashMap<>(byArrow);
    changed.put(arrow, change.apply(of(arrow)));
    return new ArrowYields(changed);
  }

  ArrowYields without(Set<String> stopped) {
    var left = new HashMap<>(byArrow);
    left.keySet().removeAll(stopped);
    return new ArrowYields(left);
  }
}
