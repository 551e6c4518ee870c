package tutti.map.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutti.map.layout.FreeChannel.Field;
import tutti.map.layout.FreeChannel.Side;

/** A free way along between things. */
class FreeChannelTest {

  private static final Side LEFT = new Side(0, 40, 60);
  private static final Side RIGHT = new Side(100, 40, 60);

  /** Things as left, right, top, bottom. */
  private static Field field(int[]... things) {
    var columns = new int[4][things.length];
    for (int thing = 0; thing < things.length; thing++) {
      for (int column = 0; column < 4; column++) {
        columns[column][thing] = things[thing][column];
      }
    }
    return new Field(columns[0], columns[1], columns[2], columns[3]);
  }

  private static Optional<FreeChannel> between(Field field, int boxes) {
    return FreeChannel.between(field, LEFT, RIGHT, 10, boxes);
  }

  private static List<String> gaps(FreeChannel channel) {
    return channel.between().stream().map(gap -> gap.above() + "/" + gap.below()).toList();
  }

  @Test
  void whereNothingLiesTheWayIsStraight() {
    var channel = between(field(), 0).orElseThrow();

    assertThat(gaps(channel)).containsExactly("-1/-1");
    assertThat(channel.crossed()).isEmpty();
  }

  @Test
  void whatLiesAboveStaysAbove() {
    var channel = between(field(new int[] {20, 50, 0, 45}), 9).orElseThrow();

    assertThat(gaps(channel)).containsExactly("-1/-1", "0/-1", "-1/-1");
  }

  @Test
  void theWiderSideOfAThingInTheMiddleIsTaken() {
    var under = field(new int[] {20, 50, 35, 70}, new int[] {20, 50, 0, 30});
    var over = field(new int[] {20, 50, 35, 70}, new int[] {20, 50, 75, 99});

    assertThat(gaps(between(under, 9).orElseThrow())).containsExactly("-1/-1", "0/-1", "-1/-1");
    assertThat(gaps(between(over, 9).orElseThrow())).containsExactly("-1/-1", "-1/0", "-1/-1");
  }

  @Test
  void aWallLeavesNoWay() {
    var wall =
        field(
            new int[] {0, 60, 20, 30},
            new int[] {40, 100, 62, 70},
            new int[] {0, 40, 62, 70},
            new int[] {60, 100, 20, 38},
            new int[] {50, 60, 30, 62});

    assertThat(between(wall, 9)).isEmpty();
  }

  @Test
  void aLaneInTheWayIsCrossedOnlyWhereThatIsAllowed() {
    var lane = field(new int[] {0, 100, 30, 50});
    var below = new Side(0, 60, 80);
    var above = new Side(100, 0, 20);

    assertThat(FreeChannel.between(lane, below, above, 10, 9)).isEmpty();
    assertThat(FreeChannel.between(lane, below, above, 10, 0).map(FreeChannel::crossed))
        .contains(List.of(0));
  }

  @Test
  void theEndsOfAWayForABoxAreWhereTheBoxWillLie() {
    var channel = between(field(new int[] {20, 50, 0, 45}), 9).orElseThrow().split(true, 50);

    assertThat(channel.between().stream().map(FreeChannel.Between::behind))
        .containsExactly(false, false, true);
  }
}
