package tutti.map.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.testkit.LawCases;

/** The grid finds what looking at all pairs finds. */
class ShapeGridTest {

  private record Pair(int one, int other) {}

  private static List<DrawnShape> shapes(Random random, int count) {
    var shapes = new ArrayList<DrawnShape>();
    for (int owner = 0; owner < count; owner++) {
      long x = random.nextInt(6_000) - 3_000;
      long y = random.nextInt(6_000) - 3_000;
      var rect = new UprightRect(x, y, x + random.nextInt(3_000), y + random.nextInt(200));
      shapes.add(new DrawnShape(DrawnShape.Kind.BOX, owner, "box " + owner, rect));
    }
    return shapes;
  }

  private static List<Pair> all(List<DrawnShape> shapes, long reach) {
    var pairs = new ArrayList<Pair>();
    for (int one = 0; one < shapes.size(); one++) {
      for (int other = one + 1; other < shapes.size(); other++) {
        if (shapes.get(one).rect().meets(shapes.get(other).rect(), reach)) {
          pairs.add(new Pair(one, other));
        }
      }
    }
    return pairs;
  }

  @Test
  void everyPairWithinReachIsFoundOnce() {
    for (int seed = 0; seed < LawCases.cases(60); seed++) {
      var random = new Random(seed);
      var shapes = shapes(random, 60);
      long reach = random.nextInt(200);
      var found = new ArrayList<Pair>();
      new ShapeGrid(shapes, reach)
          .pairs((one, other) -> found.add(new Pair(one.owner(), other.owner())));
      assertThat(found).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(all(shapes, reach));
    }
  }

  @Test
  void shapesThatTouchAreNoPairAtNoDistance() {
    var left = new DrawnShape(DrawnShape.Kind.BOX, 0, "left", new UprightRect(0, 0, 640, 640));
    var right = new DrawnShape(DrawnShape.Kind.BOX, 1, "right", new UprightRect(640, 0, 1280, 640));
    var found = new ArrayList<DrawnShape>();
    new ShapeGrid(List.of(left, right), 0).pairs((one, other) -> found.add(one));
    assertThat(found).isEmpty();
    new ShapeGrid(List.of(left, right), 1).pairs((one, other) -> found.add(one));
    assertThat(found).hasSize(1);
  }
}
