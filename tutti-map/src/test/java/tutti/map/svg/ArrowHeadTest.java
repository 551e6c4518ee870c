package tutti.map.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tutti.map.MapDrawing;

/** The heads of arrows. */
class ArrowHeadTest {

  @Test
  void aHeadPointsAtTheEndAndTheLineStopsBeforeIt() {
    var path = List.of(new MapDrawing.Point(10, 20), new MapDrawing.Point(110, 20));
    var head = ArrowHead.of(path, 2);

    assertThat(head.corners().getFirst()).isEqualTo(new MapDrawing.Point(109.5, 20));
    assertThat(head.shortened().getLast().x()).isBetween(98.0, 106.0);
    assertThat(head.corners().get(1).y() - 20).isEqualTo(20 - head.corners().get(3).y());
  }

  @Test
  void aHeadOnAWiderLineIsLonger() {
    var path = List.of(new MapDrawing.Point(0, 100), new MapDrawing.Point(0, 0));

    assertThat(ArrowHead.of(path, 3).corners().get(1).y())
        .isGreaterThan(ArrowHead.of(path, 1).corners().get(1).y());
  }
}
