package tutti.map.verify;

import java.util.List;
import tutti.map.verify.DrawnLine.Piece;

/** Where lines meet: only at a right angle, only at a bridge. */
final class LineMeetings {

  private static final long SLACK = 1;

  private final MapFaults faults;

  LineMeetings(MapFaults faults) {
    this.faults = faults;
  }

  /** Looks at a pair of lines of which some pieces lie on each other. */
  void look(DrawnLine one, DrawnLine other) {
    faults.crossing();
    for (var piece : one.straight()) {
      for (var crossed : other.straight()) {
        if (piece.stroked(one.half()).meets(crossed.stroked(other.half()), 0)) {
          meeting(one, piece, other, crossed);
        }
      }
    }
  }

  private void meeting(DrawnLine one, Piece piece, DrawnLine other, Piece crossed) {
    var place = place(piece, crossed);
    if (!rightAngled(piece, crossed, place)) {
      faults.atCrossing(said(one, other, place) + " and not at a right angle");
    } else if (!bridged(one, place) && !bridged(other, place)) {
      faults.atCrossing(said(one, other, place) + " without a bridge");
    }
  }

  private static String said(DrawnLine one, DrawnLine other, DrawnPoint place) {
    return one.said() + " meets " + other.said() + " at " + place.said();
  }

  /** Where two pieces cross when they do so at a right angle. */
  private static DrawnPoint place(Piece one, Piece other) {
    var level = one.level() ? one : other;
    var upright = one.level() ? other : one;
    return new DrawnPoint(upright.from().x(), level.from().y());
  }

  private static boolean rightAngled(Piece one, Piece other, DrawnPoint place) {
    boolean square = one.level() && other.upright() || one.upright() && other.level();
    return square && one.inside(place) && other.inside(place);
  }

  private static boolean bridged(DrawnLine line, DrawnPoint place) {
    return line.bridges().stream().anyMatch(bridge -> bridge.middle().distance(place) <= SLACK);
  }

  /** Looks at a bridge: it is half a circle on its line, over one line and no more. */
  void look(DrawnLine line, DeclaredBridge bridge, List<DrawnLine> lines) {
    var said = "the bridge of " + line.said() + " at " + bridge.middle().said();
    if (!bridge.straight()) {
      faults.overlap(said + " is no half circle on a straight piece");
      return;
    }
    if (line.straight().stream().noneMatch(piece -> carries(piece, bridge))) {
      faults.overlap(said + " is too near to a corner or an end of its line");
    }
    var under = lines.stream().filter(other -> other != line && near(other, bridge)).toList();
    if (under.size() != 1) {
      faults.overlap(said + " passes over " + under.size() + " lines and not over one");
    } else if (!straight(under.getFirst(), bridge)) {
      faults.overlap(said + " is not over the middle of a straight piece");
    }
  }

  private static boolean near(DrawnLine other, DeclaredBridge bridge) {
    var area = bridge.area(0);
    return other.straight().stream()
        .anyMatch(piece -> piece.stroked(other.half()).meets(area, LeastDistances.BRIDGE));
  }

  private static boolean carries(Piece piece, DeclaredBridge bridge) {
    var needed =
        bridge.level()
            ? bridge.span().grown(LeastDistances.BRIDGE, 0)
            : bridge.span().grown(0, LeastDistances.BRIDGE);
    return piece.core().holds(needed);
  }

  /** Whether a line passes under the bridge, straight for as long as the arch reaches. */
  private static boolean straight(DrawnLine other, DeclaredBridge bridge) {
    long reach = Math.abs(bridge.radius()) + LeastDistances.BRIDGE;
    var middle = UprightRect.at(bridge.middle());
    var needed = bridge.level() ? middle.grown(0, reach) : middle.grown(reach, 0);
    return other.straight().stream()
        .anyMatch(piece -> piece.core().grown(SLACK, SLACK).holds(needed));
  }
}
