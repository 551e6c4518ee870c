package tutti.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tutti.map.fold.VisibleParties;
import tutti.map.layout.BoxNetwork;
import tutti.map.layout.CrossingBox;
import tutti.map.typesetting.FittedText;

/** The drawing in words. */
record CaptionedNetwork(VisibleParties cast, BoxNetwork network) {

  private static final int MOST_NAMED = 3;

  /** An arrow: who gives whom what, how it stands, and the count. */
  static String sentence(ArrowLine strand, VisibleParties cast) {
    var arrow = strand.arrow();
    var said =
        ArrowSentence.of(
            cast.name(arrow.from()), cast.name(arrow.to()), arrow, strand.look().state());
    var evidence = FittedText.clean(strand.look().evidence());
    return said + (evidence.isEmpty() ? "" : " " + evidence + ".");
  }

  String title() {
    int arrows = cast.between().values().stream().mapToInt(List::size).sum();
    int crossings = network.knots().size();
    return "Map of %s and %s%s. %s"
        .formatted(
            count(cast.parties().size(), "party", "parties"),
            count(arrows, "arrow", "arrows"),
            inside(),
            crossings == 0
                ? "No line crosses another."
                : count(crossings, "crossing", "crossings") + ", as few as were found.");
  }

  private String inside() {
    int hidden =
        cast.folding().inside().values().stream().mapToInt(all -> all.arrows().size()).sum();
    return hidden == 0
        ? ""
        : ", and of "
            + count(hidden, "arrow", "arrows")
            + " inside "
            + (cast.folding().inside().size() == 1 ? "a closed function" : "closed functions");
  }

  private static String count(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  /** Which lines could not be drawn without a crossing. */
  Optional<String> warning() {
    int crossings = network.knots().size();
    if (crossings == 0) {
      return Optional.empty();
    }
    if (crossings > MOST_NAMED) {
      return Optional.of(
          "This map cannot be drawn without a crossing: lines cross in %d places."
              .formatted(crossings));
    }
    var names = network.knots().stream().map(this::crossing).collect(Collectors.joining("; "));
    return Optional.of("This map cannot be drawn without a crossing: " + names + ".");
  }

  private String crossing(CrossingBox knot) {
    return ends(knot.one()) + " crosses " + ends(knot.other());
  }

  private String ends(CrossingBox.Chain chain) {
    int line = network.pieces().get(chain.lane()).line();
    var pair = List.copyOf(cast.between().keySet()).get(line);
    return cast.name(pair.one()) + " \u2013 " + cast.name(pair.other());
  }
}
