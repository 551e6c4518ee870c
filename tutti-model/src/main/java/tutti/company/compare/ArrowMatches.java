package tutti.company.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tutti.company.Arrow;

/**
 * Finds the company's arrow for each of the template's: by id; then by ends and words, the best
 * pair first; then the only one left between two ends; then, with another giver, by most of its
 * words.
 */
final class ArrowMatches {

  private static final double MOST = 0.5;

  private final List<ComparedArrow> theirs;
  private final List<ComparedArrow> mine;
  private final Map<String, Arrow> found = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  ArrowMatches(List<ComparedArrow> theirs, List<ComparedArrow> mine) {
    this.theirs = theirs;
    this.mine = mine;
  }

  /** By the template's id. */
  Map<String, Arrow> found() {
    byId();
    byWords(candidates(true, Double.MIN_VALUE));
    onlyOnes();
    byWords(candidates(false, MOST));
    return found;
  }

  private void byId() {
    var ids = new HashMap<String, ComparedArrow>();
    mine.forEach(lane -> ids.put(lane.arrow().id(), lane));
    for (var lane : theirs) {
      var same = ids.get(lane.arrow().id());
      if (same != null) {
        match(lane, same);
      }
    }
  }

  private void match(ComparedArrow their, ComparedArrow own) {
    if (!found.containsKey(their.arrow().id()) && taken.add(own.arrow().id())) {
      found.put(their.arrow().id(), own.arrow());
    }
  }

  private record MatchCandidate(ComparedArrow their, ComparedArrow own, double overlap) {}

  private List<MatchCandidate> candidates(boolean sameEnds, double least) {
    var candidates = new ArrayList<MatchCandidate>();
    for (var their : open(theirs, found.keySet())) {
      for (var own : open(mine, taken)) {
        var ends = sameEnds ? their.sameEnds(own) : their.to().equals(own.to());
        if (ends && their.overlap(own) >= least) {
          candidates.add(new MatchCandidate(their, own, their.overlap(own)));
        }
      }
    }
    return candidates;
  }

  private void byWords(List<MatchCandidate> candidates) {
    candidates.stream()
        .sorted(Comparator.comparingDouble(MatchCandidate::overlap).reversed())
        .forEach(candidate -> match(candidate.their(), candidate.own()));
  }

  private void onlyOnes() {
    for (var their : open(theirs, found.keySet())) {
      var own = open(mine, taken).stream().filter(their::sameEnds).toList();
      var rivals = open(theirs, found.keySet()).stream().filter(their::sameEnds).toList();
      if (own.size() == 1 && rivals.size() == 1) {
        match(their, own.getFirst());
      }
    }
  }

  private static List<ComparedArrow> open(List<ComparedArrow> lanes, Set<String> closed) {
    return lanes.stream().filter(lane -> !closed.contains(lane.arrow().id())).toList();
  }
}
