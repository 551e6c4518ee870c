package tutti.map.layout;

import java.util.List;
import java.util.stream.IntStream;

/** Embeddings near an old drawing with all that is new in them; those first that move it least. */
public final class Embeddings {

  private final List<EmbeddingFlips> all;

  private Embeddings(List<EmbeddingFlips> all) {
    this.all = List.copyOf(all);
  }

  /**
   * Those of a network without knots near a placement of which some lanes are still to come; none
   * when no walk found one.
   *
   * @param end the box of the barline
   */
  public static Embeddings near(Network network, Placement placement, int end) {
    var coming =
        IntStream.range(0, network.pieces().size())
            .filter(piece -> !placement.known(piece))
            .boxed()
            .toList();
    return new Embeddings(NearbyEmbeddings.of(EmbeddingFlips.of(network, placement, end), coming));
  }

  /** Dealt into at most so many piles; none of them is empty. */
  public List<Embeddings> dealt(int piles) {
    return IntStream.range(0, Math.min(piles, all.size()))
        .mapToObj(pile -> pile(pile, piles))
        .toList();
  }

  private Embeddings pile(int pile, int piles) {
    return new Embeddings(
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
