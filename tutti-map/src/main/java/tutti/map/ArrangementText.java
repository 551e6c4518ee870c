package tutti.map;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tutti.map.layout.BoxNetwork;
import tutti.map.layout.CrossingBox;
import tutti.map.layout.LayoutPlacement;

/**
 * An arrangement as text: a line for every box, tie, piece, chain and knot, each a word and its
 * numbers. Ids are percent-encoded.
 */
final class ArrangementText {

  private static final String HEAD = "arrangement 1";

  private final List<String> parties = new ArrayList<>();
  private final List<MapArrangement.Tie> ties = new ArrayList<>();
  private final List<MapArrangement.Pinned> pins = new ArrayList<>();
  private final List<int[]> boxes = new ArrayList<>();
  private final List<int[]> pieces = new ArrayList<>();
  private final List<List<Integer>> chains = new ArrayList<>();
  private final List<CrossingBox> knots = new ArrayList<>();
  private int end;
  private final StringBuilder text = new StringBuilder(HEAD).append('\n');

  private ArrangementText() {}

  ArrangementText(MapArrangement arrangement) {
    var at = arrangement.placement();
    var network = arrangement.network();
    arrangement.parties().forEach(party -> text.append("party ").append(code(party)).append('\n'));
    line("end", arrangement.end());
    arrangement.pins().forEach(pin -> line("pin", pin.box(), pin.x(), pin.y()));
    for (int box = 0; box < network.boxes(); box++) {
      line("box", at.left(box), at.right(box), at.top(box), at.bottom(box));
    }
    for (var tie : arrangement.ties()) {
      text.append("tie ").append(code(tie.one())).append(' ').append(code(tie.other()));
      text.append('\n');
    }
    for (int i = 0; i < network.pieces().size(); i++) {
      var piece = network.pieces().get(i);
      line("piece", piece.from(), piece.to(), piece.line(), at.high(i), at.low(i));
    }
    for (var chain : network.chains()) {
      line("chain", chain.stream().mapToInt(Integer::intValue).toArray());
    }
    for (var knot : network.knots()) {
      var one = knot.one();
      var other = knot.other();
      line("knot", knot.box(), one.lane(), one.onward(), other.lane(), other.onward());
    }
  }

  private void line(String word, int... numbers) {
    text.append(word);
    Arrays.stream(numbers).forEach(number -> text.append(' ').append(number));
    text.append('\n');
  }

  private static String code(String id) {
    return URLEncoder.encode(id, UTF_8);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  static Optional<MapArrangement> read(String text) {
    try {
      var lines = text.lines().toList();
      var read = new ArrangementText();
      lines.stream().skip(1).forEach(read::take);
      return lines.isEmpty() || !lines.getFirst().equals(HEAD)
          ? Optional.empty()
          : Optional.of(read.arrangement());
    } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
      return Optional.empty();
    }
  }

  private void take(String line) {
    var words = line.split(" ", -1);
    switch (words[0]) {
      case "party" -> parties.add(id(words[1]));
      case "tie" -> ties.add(new MapArrangement.Tie(id(words[1]), id(words[2])));
      case "end" -> end = numbers(words)[0];
      case "pin" -> {
        int[] pin = numbers(words);
        pins.add(new MapArrangement.Pinned(pin[0], pin[1], pin[2]));
      }
      case "box" -> boxes.add(numbers(words));
      case "piece" -> pieces.add(numbers(words));
      case "chain" -> chains.add(Arrays.stream(numbers(words)).boxed().toList());
      case "knot" -> knots.add(crossing(numbers(words)));
      default -> throw new IllegalArgumentException(words[0]);
    }
  }

  private static CrossingBox crossing(int[] numbers) {
    return new CrossingBox(
        numbers[0],
        new CrossingBox.Chain(numbers[1], numbers[2]),
        new CrossingBox.Chain(numbers[3], numbers[4]));
  }

  private static String id(String code) {
    return URLDecoder.decode(code, UTF_8);
  }

  private static int[] numbers(String[] words) {
    return Arrays.stream(words).skip(1).mapToInt(Integer::parseInt).toArray();
  }

  private MapArrangement arrangement() {
    var placement = new LayoutPlacement(boxes.size(), pieces.size());
    for (int box = 0; box < boxes.size(); box++) {
      int[] sides = boxes.get(box);
      placement.layBox(box, sides[0], sides[1], sides[2], sides[3]);
    }
    var between = new ArrayList<BoxNetwork.Piece>();
    for (int i = 0; i < pieces.size(); i++) {
      int[] piece = pieces.get(i);
      between.add(new BoxNetwork.Piece(piece[0], piece[1], piece[2]));
      placement.layLane(i, piece[3], piece[4]);
    }
    var network = new BoxNetwork(boxes.size(), between, chains, knots, List.of());
    return new MapArrangement(parties, ties, pins, network, end, placement);
  }
}
