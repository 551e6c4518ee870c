package tutti.insight.check;

import java.util.List;
import java.util.Optional;
import tutti.company.Company;
import tutti.insight.check.UnavoidableCrossings.PartyPair;
import tutti.map.crossing.Crossings;

/** Crossings of the real map. */
public final class MapCrossings {

  private static final int SENTENCES = 5;

  /** Asks the room that draws maps. */
  public static final CrossingFinder FINDER = MapCrossings::find;

  private MapCrossings() {}

  private static Optional<UnavoidableCrossings> find(Company company) {
    return Crossings.of(company).map(MapCrossings::unavoidable);
  }

  private static UnavoidableCrossings unavoidable(Crossings crossings) {
    var apart =
        crossings.apart().stream().map(ends -> new PartyPair(ends.one(), ends.other())).toList();
    var why = crossings.why().map(said -> said.sentences(SENTENCES)).orElseGet(List::of);
    return new UnavoidableCrossings(apart, crossings.least(), why);
  }
}
