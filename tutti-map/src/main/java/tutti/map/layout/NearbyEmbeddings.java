package tutti.map.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tutti.interruption.WorkStopped;
import tutti.map.planar.SeededRandom;

/**
 * Looks for embeddings with some more lanes near one that has no face for them: many short walks of
 * twists, each towards where fewer lanes are in the way.
 */
record NearbyEmbeddings(EmbeddingFlips start, List<Integer> lanes, SeededRandom dice) {

  private static final int WALKS = 500;
  private static final int LONGEST = 60;

  /** Every so often a step may lead away. */
  private static final int STRAY = 8;

  /** How many of the nearest embeddings are worth a drawing. */
  private static final int MOST = 64;

  /** The embeddings found, those first that move the boxes least; empty when there are none. */
  static List<EmbeddingFlips> of(EmbeddingFlips start, List<Integer> lanes) {
    return new NearbyEmbeddings(start, List.copyOf(lanes), new SeededRandom(1)).found();
  }

  private List<EmbeddingFlips> found() {
    Map<List<Integer>, EmbeddingFlips> found = new HashMap<>();
    for (int walk = 0; walk < WALKS && !WorkStopped.asked(); walk++) {
      walk().ifPresent(all -> found.merge(all.key(), all, NearbyEmbeddings::nearer));
    }
    return found.values().stream()
        .sorted(
            Comparator.comparingDouble(EmbeddingFlips::moved)
                .thenComparing(NearbyEmbeddings::earlier))
        .limit(MOST)
        .toList();
  }

  private static EmbeddingFlips nearer(EmbeddingFlips one, EmbeddingFlips other) {
    return one.moved() <= other.moved() ? one : other;
  }

  private static int earlier(EmbeddingFlips one, EmbeddingFlips other) {
    return Arrays.compare(one.clockwise(), other.clockwise());
  }

  /** Twists until the lanes have a face each, then back as far as that goes. */
  private Optional<EmbeddingFlips> walk() {
    var at = start;
    for (int step = 0; step <= LONGEST; step++) {
      var all = at.apart(lanes) == 0 ? at.put(lanes, dice) : Optional.<EmbeddingFlips>empty();
      if (all.isPresent()) {
        return Optional.of(back(all.get()));
      }
      var next = at.change(dice);
      at = next.apart(lanes) <= at.apart(lanes) || dice.below(STRAY) == 0 ? next : at;
    }
    return Optional.empty();
  }

  private EmbeddingFlips back(EmbeddingFlips all) {
    var at = all;
    for (int step = 0; step < LONGEST; step++) {
      at = nearer(at.change(dice), at);
    }
    return at;
  }
}
