package tutti.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import tutti.map.layout.BoxNetwork;
import tutti.map.layout.CrossingBox;
import tutti.map.layout.EmbeddingSearch;
import tutti.map.layout.LayoutPlacement;
import tutti.map.layout.LayoutPlan;
import tutti.map.layout.PlacementCompletion;
import tutti.map.layout.WishedPlaces;

/**
 * What is left of an arrangement when the company changes: the boxes of parties that are still
 * there, and the lines that are still there and cross no line that is gone. The network is that of
 * the changed company; what is new in it has no place yet.
 */
record RevisedArrangement(BoxNetwork network, LayoutPlacement placement) {

  /** What is left of an arrangement for the company of the planner. */
  static RevisedArrangement of(MapArrangement before, MapPlanner planner) {
    return new RemainingPart(before, planner.parties(), planner.ties())
        .revision(planner.boxes(), planner.end());
  }

  /** Collects what is left. */
  private static final class RemainingPart {

    private final MapArrangement before;
    private final List<String> parties;
    private final List<MapArrangement.Tie> ties;
    private final BoxNetwork old;
    private final TreeSet<Integer> kept = new TreeSet<>();
    private final Map<Integer, Integer> lines = new HashMap<>();
    private final Map<Integer, Integer> boxes = new HashMap<>();
    private final Map<Integer, Integer> pieces = new HashMap<>();

    RemainingPart(MapArrangement before, List<String> parties, List<MapArrangement.Tie> ties) {
      this.before = before;
      this.parties = parties;
      this.ties = ties;
      old = before.network();
      for (int line = 0; line < before.ties().size(); line++) {
        int now = ties.indexOf(before.ties().get(line));
        if (now >= 0) {
          lines.put(line, now);
          kept.add(line);
        }
      }
      while (kept.removeIf(line -> crossesWhatIsGone(line))) {
        // What crosses a line that is drawn anew is drawn anew itself.
      }
    }

    private boolean crossesWhatIsGone(int line) {
      return old.knots().stream()
          .filter(knot -> line(knot.one()) == line || line(knot.other()) == line)
          .anyMatch(knot -> !kept.contains(line(knot.one())) || !kept.contains(line(knot.other())));
    }

    private int line(CrossingBox.Chain chain) {
      return old.pieces().get(chain.lane()).line();
    }

    RevisedArrangement revision(int partyBoxes, int end) {
      for (int box = 0; box < before.parties().size(); box++) {
        int now = parties.indexOf(before.parties().get(box));
        if (now >= 0) {
          boxes.put(box, now);
        }
      }
      boxes.putIfAbsent(before.end(), end);
      int next = partyBoxes;
      for (var knot : old.knots()) {
        if (kept.contains(line(knot.one()))) {
          boxes.put(knot.box(), next++);
        }
      }
      var between = new ArrayList<BoxNetwork.Piece>();
      var chains = new ArrayList<List<Integer>>(Collections.nCopies(ties.size(), List.of()));
      for (int line : kept) {
        next = chain(line, next, between, chains);
      }
      for (int line = 0; line < ties.size(); line++) {
        if (chains.get(line).isEmpty()) {
          var tie = ties.get(line);
          int one = parties.indexOf(tie.one());
          int other = tie.one().equals(tie.other()) ? next++ : parties.indexOf(tie.other());
          chains.set(line, List.of(between.size()));
          between.add(new BoxNetwork.Piece(one, other, line));
        }
      }
      var network = new BoxNetwork(next, between, chains, knots(), List.of());
      return new RevisedArrangement(network, placement(network));
    }

    private int chain(
        int line, int free, List<BoxNetwork.Piece> between, List<List<Integer>> chains) {
      int next = free;
      var chain = new ArrayList<Integer>();
      for (int piece : old.chains().get(line)) {
        var one = old.pieces().get(piece);
        if (!boxes.containsKey(one.to())) {
          boxes.put(one.to(), next++);
        }
        pieces.put(piece, between.size());
        chain.add(between.size());
        between.add(
            new BoxNetwork.Piece(box(one.from()), box(one.to()), lines.getOrDefault(line, -1)));
      }
      chains.set(lines.getOrDefault(line, -1), chain);
      return next;
    }

    private int box(int box) {
      return boxes.getOrDefault(box, -1);
    }

    private List<CrossingBox> knots() {
      return old.knots().stream()
          .filter(knot -> boxes.containsKey(knot.box()))
          .map(knot -> new CrossingBox(box(knot.box()), chain(knot.one()), chain(knot.other())))
          .toList();
    }

    private CrossingBox.Chain chain(CrossingBox.Chain chain) {
      return new CrossingBox.Chain(
          pieces.getOrDefault(chain.lane(), -1), pieces.getOrDefault(chain.onward(), -1));
    }

    private LayoutPlacement placement(BoxNetwork network) {
      var placement = new LayoutPlacement(network.boxes(), network.pieces().size());
      var at = before.placement();
      boxes.forEach((box, now) -> {
        placement.layBox(now, at.left(box), at.right(box), at.top(box), at.bottom(box));
      });
      pieces.forEach((piece, now) -> {
        placement.layLane(now, at.high(piece), at.low(piece));
      });
      return placement;
    }
  }

  /** The whole placement, when every new party and line finds a place without a crossing. */
  Optional<LayoutPlacement> complete(LayoutPlan plan) {
    return new PlacementCompletion(plan).of(placement);
  }

  /** Embeddings near the old one with all that is new in them; empty where lines cross. */
  Optional<EmbeddingSearch> embeddings(int end) {
    return network.knots().isEmpty()
        ? Optional.of(EmbeddingSearch.near(network, placement, end))
        : Optional.empty();
  }

  /** Where the boxes of known parties were. */
  List<WishedPlaces.Spot> spots(int parties, int end) {
    var spots = new ArrayList<WishedPlaces.Spot>();
    for (int box = 0; box < parties; box++) {
      if (box != end && placement.lies(box, end)) {
        spots.add(new WishedPlaces.Spot(box, placement.left(box), placement.top(box), 2));
      }
    }
    return spots;
  }
}
