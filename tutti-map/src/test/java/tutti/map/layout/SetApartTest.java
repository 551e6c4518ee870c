package tutti.map.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tutti.map.Companies;

/** What cannot be drawn without a crossing is said, and drawn as stubs. */
class SetApartTest {

  /** A company in which everyone of so many parties gives everyone later something. */
  private static Companies everyoneToEveryone(int parties) {
    var lines = new ArrayList<String>();
    for (int from = 1; from < parties; from++) {
      for (int to = from + 1; to <= parties; to++) {
        lines.add("%s > %s: gift %d.%d | kept 9/9".formatted(name(from), name(to), from, to));
      }
    }
    return Companies.of(lines.toArray(String[]::new));
  }

  private static String name(int party) {
    return party == 1 ? "Customer" : "Party" + party;
  }

  @Test
  void whatIsSetApartCouldNotBeAddedToTheRest() {
    var lanes = new ArrayList<LayoutLane>();
    for (int from = 0; from < 7; from++) {
      for (int to = from + 1; to < 7; to++) {
        lanes.add(new LayoutLane(from, to, 0, 0, 0, 1));
      }
    }
    var left = SetApart.of(7, lanes);

    for (int lane : left) {
      assertThat(Planarity.planar(7, without(lanes, left, lane))).isFalse();
    }
    assertThat(Planarity.planar(7, without(lanes, left, -1))).isTrue();
  }

  private static List<LayoutLane> without(List<LayoutLane> lanes, List<Integer> left, int back) {
    var kept = new ArrayList<LayoutLane>();
    for (int lane = 0; lane < lanes.size(); lane++) {
      if (!left.contains(lane) || lane == back) {
        kept.add(lanes.get(lane));
      }
    }
    return kept;
  }
}
