package tutti.report;

import tutti.map.Arrangement;
import tutti.map.fold.Folding;

/** Where everything of a company lies on its map, some functions closed. */
@FunctionalInterface
public interface Arranged {

  /** The arrangement for a wide or for a narrow screen. */
  Arrangement of(Folding folding, boolean portrait);
}
