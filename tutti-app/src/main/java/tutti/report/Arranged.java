package tutti.report;

import tutti.company.Company;
import tutti.map.Arrangement;

/** Where everything of a company lies on its map. */
@FunctionalInterface
public interface Arranged {

  /** The arrangement for a wide or for a narrow screen. */
  Arrangement of(Company company, boolean portrait);
}
