package tutti.company.crossing;

import java.util.Optional;
import tutti.company.Company;

/** Finds what the map of a company cannot show without a crossing; whoever draws maps is one. */
@FunctionalInterface
public interface CrossingFinder {

  /** Looks at no map, so that nothing ever crosses. */
  CrossingFinder NONE = company -> Optional.empty();

  /** What has to cross; empty when the map can be drawn without. */
  Optional<UnavoidableCrossings> find(Company company);
}
