package tutti.map.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import tutti.interruption.WorkStopped;
import tutti.map.planar.SeededRandom;

/**
 * Finds a calm placement of a plan: many embeddings and orders of chance, each bettered by small
 * changes (simulated annealing, Kirkpatrick, Gelatt, Vecchi 1983), the best drawn together with
 * care. Every one of them is without a crossing; the search only chooses among them.
 */
public final class LayoutSearch {

  private static final int FINALISTS = 4;

  /** The work that finds good drawings in about a second; what is small needs less of it. */
  public static final int THOROUGH = 2_400_000;

  private static final int STARTS = 128;
  private static final int LEAST_STEPS = 20;
  private static final int KEEP = 4;
  private static final int CUBED_THINGS_PER_STEP = 100;
  private static final double WARMTH = 60;
  private static final int AIR = 4;
  private static final int MOST_AIR = 24;

  private final LayoutPlan plan;
  private final BoxNetwork network;
  private final WishedPlaces wishes;
  private final int work;
  private final PlacementCost cost;
  private final WishedPlaces old;
  private final List<ScoredLayout> found = new ArrayList<>();

  /** What a run begins with. */
  private interface StartingOrder {
    LayoutCandidate candidate(int start, SeededRandom dice);
  }

  private record ScoredLayout(double cost, LayoutPlacement placement) {}

  private LayoutSearch(LayoutPlan plan, BoxNetwork network, WishedPlaces wishes, int work) {
    this.plan = plan;
    this.network = network;
    this.wishes = wishes;
    this.work = work;
    cost = new PlacementCost(plan, wishes);
    old = wishes.spots().stream().allMatch(WishedPlaces.Spot::pinned) ? WishedPlaces.NONE : wishes;
  }

  /**
   * The placement of a plan near an old one of it, in the best of some embeddings.
   *
   * @param embeddings at least one
   */
  public static LayoutPlacement near(
      LayoutPlan plan,
      BoxNetwork network,
      WishedPlaces wishes,
      int work,
      EmbeddingSearch embeddings,
      LayoutPlacement old) {
    var layout = new LayoutSearch(plan, network, wishes, work);
    double[] ranks = layout.ranks(old);
    layout.search(
        (start, dice) -> LayoutCandidate.near(plan, embeddings.rotations(start), ranks, dice));
    return layout.choose();
  }

  /** Where the boxes come along, as places of an order of all; negative for new ones. */
  private double[] ranks(LayoutPlacement old) {
    int boxes = plan.boxes().size();
    var order = new ArrayList<Integer>();
    for (int box = 0; box < boxes; box++) {
      if (box != plan.end() && old.lies(box, plan.end())) {
        order.add(box);
      }
    }
    order.sort(Comparator.comparingInt(box -> old.left[box]));
    var ranks = new double[boxes];
    Arrays.fill(ranks, -1);
    for (int i = 0; i < order.size(); i++) {
      ranks[order.get(i)] = (i + 0.5) * boxes / order.size();
    }
    return ranks;
  }

  /** The placement of a plan of a network; more work finds a calmer one. */
  public static LayoutPlacement of(
      LayoutPlan plan, BoxNetwork network, WishedPlaces wishes, int work) {
    var layout = new LayoutSearch(plan, network, wishes, work);
    if (plan.boxes().size() == 1) {
      return layout.alone();
    }
    if (work == 0) {
      return layout.atOnce();
    }
    layout.search((start, dice) -> LayoutCandidate.of(plan, network.embedded(dice), dice));
    return layout.choose();
  }

  /** Any placement, drawn together roughly. */
  private LayoutPlacement atOnce() {
    var dice = new SeededRandom(0);
    var placement = LayoutCandidate.of(plan, network.embedded(dice), dice).placement();
    var rough = AxisCompaction.rough(plan);
    return rough.across(rough.along(placement, plan.room().gap()));
  }

  private LayoutPlacement alone() {
    var placement = new LayoutPlacement(1, 0);
    placement.right[0] = plan.boxes().getFirst().along();
    return placement;
  }

  private void search(StartingOrder starting) {
    int things = plan.boxes().size() + plan.lanes().size();
    int starts = Math.clamp(work / (things * things), 1, STARTS);
    int first = firstSteps(things, work);
    var runs = new ArrayList<SearchRun>();
    for (int start = 0; start < starts && !(start > 0 && WorkStopped.asked()); start++) {
      runs.add(new SearchRun(starting, start));
    }
    for (int steps = first; !runs.isEmpty(); steps *= KEEP) {
      int now = steps;
      runs.forEach(run -> run.anneal(now));
      runs.sort(Comparator.comparingDouble(run -> run.best.cost()));
      found.add(runs.getFirst().best);
      runs.subList(runs.size() / KEEP, runs.size()).clear();
    }
  }

  /**
   * How many changes each start tries in the first round, at least 20. A network has the fewer
   * drawings the smaller it is: below some 26 things, which are boxes and lanes, a part of the work
   * finds drawings nearly as calm as the whole of it does (docs/decisions.md).
   */
  static int firstSteps(int things, int work) {
    long needed = (long) things * things * things / CUBED_THINGS_PER_STEP;
    return (int) Math.max(LEAST_STEPS, Math.min(needed, work / (things * KEEP * STARTS)));
  }

  /** A candidate on its way to a better one. */
  private final class SearchRun {

    private final SeededRandom dice;
    private final LayoutCandidate candidate;
    private ScoredLayout now;
    private ScoredLayout best;

    SearchRun(StartingOrder starting, int start) {
      dice = new SeededRandom(start);
      candidate = starting.candidate(start, dice);
      now = score(candidate.placement(old));
      best = now;
    }

    void anneal(int steps) {
      for (int step = 0; step < steps && !WorkStopped.asked(); step++) {
        double warmth = WARMTH * (steps - step) / steps;
        var undo = candidate.change(dice);
        var next = score(candidate.placement(old));
        if (next.cost() <= now.cost() - warmth * Math.log(1 - dice.share())) {
          now = next;
          best = now.cost() < best.cost() ? now : best;
        } else {
          undo.run();
        }
      }
    }
  }

  private LayoutPlacement choose() {
    found.sort(Comparator.comparingDouble(ScoredLayout::cost));
    return found.stream()
        .limit(FINALISTS)
        .map(scored -> score(refine(scored.placement())))
        .min(Comparator.comparingDouble(ScoredLayout::cost))
        .orElseThrow()
        .placement();
  }

  /** Drawn together with care; as it is when there is no time for that. */
  private LayoutPlacement refine(LayoutPlacement rough) {
    if (WorkStopped.asked()) {
      return rough;
    }
    int gap = plan.room().gap();
    var fine = AxisCompaction.near(plan, wishes);
    var placement = rough;
    for (int round = 0; round < 2; round++) {
      placement = fine.along(fine.across(placement), gap);
    }
    var wide = AxisCompaction.near(plan.longer(spare(placement)), wishes);
    return fine.across(wide.along(fine.across(placement), gap));
  }

  /** The placement with the plan's lanes as broad as they are now, and air where there is room. */
  public static LayoutPlacement settle(
      LayoutPlan plan, LayoutPlacement placement, WishedPlaces wishes) {
    if (plan.boxes().size() == 1 || WorkStopped.asked()) {
      return placement;
    }
    var settled = AxisCompaction.near(plan, wishes).across(placement);
    for (int air = AIR; air <= MOST_AIR && !WorkStopped.asked(); air += AIR) {
      var airier = AxisCompaction.near(plan.airier(air), wishes).across(settled);
      if (airier.breadth(plan.end()) > plan.room().ample()) {
        break;
      }
      settled = airier;
    }
    return settled;
  }

  /**
   * The placement as it was, changed only where the plan's lanes or boxes need more room now, and
   * where pins are.
   */
  public static LayoutPlacement keep(
      LayoutPlan plan, LayoutPlacement before, List<WishedPlaces.Spot> pins) {
    if (plan.boxes().size() == 1) {
      return before;
    }
    var kept = AxisCompaction.near(plan, WishedPlaces.keeping(plan, before, pins));
    return kept.across(kept.along(before, plan.room().gap()));
  }

  /** How much longer every lane may be until the drawing is as long as its sheet. */
  private int spare(LayoutPlacement placement) {
    int spare = 0;
    for (int step = 512; step > 0; step /= 2) {
      var longer = AxisCompaction.rough(plan.longer(spare + step));
      int length = layoutLength(longer.along(placement, plan.room().gap()));
      spare += length <= plan.room().along() ? step : 0;
    }
    return spare;
  }

  private int layoutLength(LayoutPlacement placement) {
    return PlacementCost.length(plan, placement);
  }

  private ScoredLayout score(LayoutPlacement placement) {
    return new ScoredLayout(cost.of(placement), placement);
  }
}
