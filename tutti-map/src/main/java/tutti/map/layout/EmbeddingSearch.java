package tutti.map.layout;

import java.util.List;
import java.util.stream.IntStream;

/** Embeddings near an old drawing with all that is new in them; those first that move it least. */
public final class EmbeddingSearch {

  private final List<EmbeddingFlips> all;

  private EmbeddingSearch(List<EmbeddingFlips> all) {
    this.all = List.copyOf(all);
  }

  /**
   * Those of a network without knots near a placement of which some lanes are still to come; none
   * when no walk found one.
   *
   * @param end the box of the barline
   */
  public static EmbeddingSearch near(BoxNetwork network, LayoutPlacement placement, int end) {
    var coming =
        IntStream.range(0, network.pieces().size())
            .filter(piece -> !placement.known(piece))
            .boxed()
            .toList();
    return new EmbeddingSearch(
        NearbyEmbeddings.of(EmbeddingFlips.of(network, placement, end), coming));
  }

  /** Dealt into at most so many piles; none of them is empty. */
  public List<EmbeddingSearch> dealt(int piles) {
    return IntStream.range(0, Math.min(piles, all.size()))
        .mapToObj(pile -> pile(pile, piles))
        .toList();
  }

  private EmbeddingSearch pile(int pile, int piles) {
    return new EmbeddingSearch(
        IntStream.range(0, all.size())
            .filter(embedding -> embedding % piles == pile)
            .mapToObj(all::get)
            .toList());
  }

  /** The embedding of a search, one after another and again from the first. */
  List<List<Integer>> rotations(int search) {
    return all.get(search % all.size()).rotations();
  }

  List<EmbeddingFlips> all() {
    return all;
  }
}
