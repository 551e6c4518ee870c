package tutti.report;

import java.time.Duration;
import java.util.Optional;
import tutti.availability.Unavailable;
import tutti.map.MapArrangement;
import tutti.map.fold.CompanyFolding;

/** Where everything of a company lies on its map, some functions closed. */
@FunctionalInterface
public interface ArrangementSource {

  /**
   * The arrangement for a wide or for a narrow screen; empty when it is not found before the
   * patience is over, and still being looked for.
   *
   * @throws Unavailable when it cannot be found in time, or too much else is being worked out
   */
  Optional<MapArrangement> of(CompanyFolding folding, boolean portrait, Duration patience);
}
