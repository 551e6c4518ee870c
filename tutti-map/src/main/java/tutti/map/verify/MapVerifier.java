package tutti.map.verify;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tutti.map.verify.DrawnShape.Kind;

/**
 * Looks for everything that is wrong with a map: lines that meet without a bridge, that pass
 * through boxes or words or miss their parties, and things that lie on each other. It judges the
 * text of the SVG and nothing else.
 */
public final class MapVerifier {

  private final ParsedMap plate;
  private final MapFaults faults = new MapFaults();
  private final Map<Integer, DrawnLine> lines = new HashMap<>();
  private final Set<ShapePair> meeting = new LinkedHashSet<>();
  private final Map<ShapePair, String> near = new LinkedHashMap<>();

  /** Two lines, by their owners. */
  private record ShapePair(int one, int other) {}

  private MapVerifier(ParsedMap plate) {
    this.plate = plate;
    plate.lines().forEach(line -> lines.put(line.owner(), line));
  }

  /**
   * What is found in a map, of a page or of a file of its own.
   *
   * @param svg the text of the SVG as {@link tutti.map.Svg} writes it
   * @throws IllegalArgumentException when the text is no XML, or has coordinates, path commands or
   *     arrows as no map has
   */
  public static MapVerdict verify(String svg) {
    var verifier = new MapVerifier(PlateReader.read(svg));
    verifier.look();
    return verifier.faults.verdict();
  }

  /**
   * Where the words of a map lie, row by row as they are written in it; to be compared with where a
   * browser draws them.
   *
   * @throws IllegalArgumentException as {@link #verify}
   */
  public static List<WordBox> words(String svg) {
    return PlateReader.words(svg);
  }

  private void look() {
    var everything = plate.everything();
    everything.stream()
        .filter(shape -> !plate.sheet().holds(shape.rect()))
        .forEach(shape -> faults.overlap(shape.said() + " lies outside the sheet"));
    new ShapeGrid(everything, LeastDistances.REACH).pairs(this::compare);
    lines();
    new RouteCheck(plate, faults).look();
    plate.shapes().stream().filter(shape -> shape.kind() == Kind.NAME).forEach(this::inside);
  }

  private void compare(DrawnShape one, DrawnShape other) {
    long least = LeastDistances.between(one, other);
    if (least < 0 || !one.rect().meets(other.rect(), least)) {
      return;
    }
    var says =
        "%s %s %s"
            .formatted(
                one.said(),
                one.rect().meets(other.rect(), 0) ? "meets" : "is too near to",
                other.said());
    if (one.kind() == Kind.LINE && other.kind() == Kind.LINE) {
      note(one, other, says);
    } else if (through(one, other) || through(other, one)) {
      faults.through(says);
    } else {
      faults.overlap(says);
    }
  }

  private static boolean through(DrawnShape one, DrawnShape other) {
    return one.kind() == Kind.LINE && (other.kind().party() || other.kind().words());
  }

  private void note(DrawnShape one, DrawnShape other, String says) {
    var pair =
        new ShapePair(Math.min(one.owner(), other.owner()), Math.max(one.owner(), other.owner()));
    if (one.rect().meets(other.rect(), 0)) {
      meeting.add(pair);
    } else {
      near.putIfAbsent(pair, says);
    }
  }

  private void lines() {
    var meetings = new LineMeetings(faults);
    meeting.forEach(pair -> meetings.look(line(pair.one()), line(pair.other())));
    near.keySet().removeAll(meeting);
    near.values().forEach(faults::overlap);
    for (var line : plate.lines()) {
      line.bridges().forEach(bridge -> meetings.look(line, bridge, plate.lines()));
    }
  }

  private DrawnLine line(int owner) {
    return requireNonNull(lines.get(owner), "line");
  }

  private void inside(DrawnShape name) {
    plate.shapes().stream()
        .filter(shape -> shape.kind() == Kind.BOX && shape.owner() == name.owner())
        .filter(box -> !box.rect().holds(name.rect()))
        .forEach(box -> faults.overlap(name.said() + " sticks out of its box"));
  }
}
