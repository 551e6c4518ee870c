package tutti.map.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import tutti.company.PromiseState;
import tutti.map.MapDrawing;
import tutti.map.MapDrawing.Point;

/** A line is known by its class name, its stroke and its glyph, and by each of them alone. */
class SvgStrokeTest {

  private static final List<Point> LEVEL = List.of(new Point(0, 50), new Point(200, 50));
  private static final List<Point> UPRIGHT = List.of(new Point(50, 0), new Point(50, 200));
  private static final List<Point> LOOP =
      List.of(new Point(0, 20), new Point(100, 20), new Point(100, 42), new Point(0, 42));

  private static MapDrawing.Line line(PromiseState state, List<Point> path, double width) {
    var start = path.get(0);
    var end = path.get(1);
    var glyph = new Point((start.x() + end.x()) / 2, (start.y() + end.y()) / 2);
    return new MapDrawing.Line(
        "a",
        "from",
        "to",
        state,
        width,
        path,
        glyph,
        Optional.empty(),
        Optional.empty(),
        "said",
        List.of());
  }

  private static String written(PromiseState state, List<Point> path) {
    var xml = new XmlText();
    SvgStroke.draw(line(state, path, 2), xml);
    return xml.toString();
  }

  private static List<Element> parts(PromiseState state, List<Point> path) {
    return SvgShapes.children(SvgShapes.parse("<g>" + written(state, path) + "</g>"));
  }

  private static List<Element> parts(PromiseState state, List<Point> path, String kind) {
    return parts(state, path).stream()
        .filter(part -> part.getAttribute("class").equals(kind))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(PromiseState.class)
  void everyStateHasAStrokeOfItsOwnName(PromiseState state) {
    assertThat(SvgStroke.of(state).name()).isEqualTo(state.name());
    assertThat(SvgStroke.of(state).word()).matches("[a-z]+");
  }

  @Test
  void noTwoStatesShareAWord() {
    var words = new HashSet<String>();
    for (var stroke : SvgStroke.values()) {
      assertThat(words.add(stroke.word())).as(stroke.word()).isTrue();
    }
    assertThat(words).hasSameSizeAs(PromiseState.values());
  }

  @Test
  void noTwoStatesShareAGlyph() {
    var glyphs = new HashMap<String, PromiseState>();
    for (var state : PromiseState.values()) {
      var drawn = written(state, LEVEL);
      var glyph = drawn.substring(drawn.indexOf("class=\"h\"/>"));
      assertThat(glyphs.put(glyph, state)).as("%s", state).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource(PromiseState.class)
  void everyLineHasOneWidePathToPointAtAndOneHead(PromiseState state) {
    for (var path : List.of(LEVEL, UPRIGHT, LOOP)) {
      assertThat(parts(state, path, "hit")).hasSize(1);
      assertThat(parts(state, path, "h")).hasSize(1);
      assertThat(parts(state, path, "l")).hasSize(1);
    }
  }

  @Test
  void onlyABrokenLineIsTornAroundItsGlyph() {
    for (var state : PromiseState.values()) {
      var drawn = parts(state, LEVEL, "l").getFirst().getAttribute("d");
      assertThat(drawn.split("M", -1)).hasSize(state == PromiseState.BROKEN ? 3 : 2);
    }
    assertThat(parts(PromiseState.BROKEN, LEVEL, "l").getFirst().getAttribute("d"))
        .startsWith("M0 50L93 50M107 50L");
    assertThat(parts(PromiseState.BROKEN, UPRIGHT, "l").getFirst().getAttribute("d"))
        .startsWith("M50 0L50 93M50 107L");
  }

  @Test
  void aLineThatRunsBackIsTornToo() {
    assertThat(parts(PromiseState.BROKEN, LEVEL.reversed(), "l").getFirst().getAttribute("d"))
        .startsWith("M200 50L107 50M93 50L");
  }

  @Test
  void onlyAnObservedLineIsDouble() {
    for (var state : PromiseState.values()) {
      assertThat(parts(state, LEVEL, "l in")).hasSize(state == PromiseState.OBSERVED ? 1 : 0);
    }
    assertThat(parts(PromiseState.OBSERVED, LEVEL, "l in").getFirst().getAttribute("d"))
        .isEqualTo(parts(PromiseState.OBSERVED, LEVEL, "l").getFirst().getAttribute("d"));
  }

  @Test
  void theWidthOfALineIsThatOfItsArrow() {
    assertThat(parts(PromiseState.KEPT, LEVEL, "l").getFirst().getAttribute("stroke-width"))
        .isEqualTo("2");
    assertThat(parts(PromiseState.OBSERVED, LEVEL, "l").getFirst().getAttribute("stroke-width"))
        .isEqualTo("4");
  }

  @Test
  void aLoopHasTwoRoundCornersAndAStraightLineHasNone() {
    assertThat(written(PromiseState.KEPT, LOOP))
        .contains("Q100 20 100 29")
        .contains("Q100 42 91 42");
    assertThat(written(PromiseState.KEPT, LEVEL)).doesNotContain("Q");
  }

  @ParameterizedTest
  @EnumSource(PromiseState.class)
  void theDrawnLineStopsInsideItsHead(PromiseState state) {
    var drawn = SvgShapes.points(parts(state, LEVEL, "l").getFirst().getAttribute("d"));

    assertThat(drawn.getLast()[0]).isBetween(188.0, 197.0);
    assertThat(drawn.getLast()[1]).isEqualTo(50);
  }

  @ParameterizedTest
  @EnumSource(PromiseState.class)
  void aGlyphLiesAroundTheMiddleOfItsLine(PromiseState state) {
    for (var path : List.of(LEVEL, UPRIGHT)) {
      var glyph = line(state, path, 2).glyph();
      var svg =
          "<svg viewBox=\"0 0 300 300\" class=\"map land\"><g class=\"ar x\"><title>t</title>"
              + written(state, path)
              + "</g></svg>";
      var around =
          new SvgShapes(svg)
              .shapes.stream()
                  .filter(shape -> shape.kind() == SvgShapes.Kind.GLYPH)
                  .map(SvgShapes.Shape::rect)
                  .reduce(SvgShapes.Rect::plus);
      assertThat(around.isEmpty()).isEqualTo(state == PromiseState.UNMEASURED);
      around.ifPresent(rect -> {
        assertThat((rect.left() + rect.right()) / 2 - glyph.x()).isBetween(-3.0, 3.0);
        assertThat((rect.top() + rect.bottom()) / 2 - glyph.y()).isBetween(-3.0, 3.0);
        assertThat(rect.right() - rect.left()).isLessThan(25);
      });
    }
  }

  @Test
  void aHeadPointsWhereItsPathEnds() {
    for (var path : List.of(LEVEL, LEVEL.reversed(), UPRIGHT, UPRIGHT.reversed(), LOOP)) {
      var head = ArrowHead.of(path, 2);
      var end = path.getLast();
      var tip = head.corners().getFirst();
      assertThat(distance(tip, end)).isEqualTo(0.5);
      for (var corner : head.corners().subList(1, 4)) {
        assertThat(distance(corner, end)).isGreaterThan(distance(tip, end));
      }
    }
  }

  private static double distance(Point one, Point other) {
    return Math.hypot(one.x() - other.x(), one.y() - other.y());
  }

  @Test
  void aHeadIsEvenOnBothSidesOfItsLine() {
    for (var path : List.of(LEVEL, LEVEL.reversed(), UPRIGHT, UPRIGHT.reversed())) {
      var corners = ArrowHead.of(path, 3).corners();
      assertThat(distance(corners.get(1), corners.get(0)))
          .isCloseTo(distance(corners.get(3), corners.get(0)), within(1e-9));
      assertThat(distance(corners.get(1), corners.get(2)))
          .isCloseTo(distance(corners.get(3), corners.get(2)), within(1e-9));
    }
  }

  @Test
  void aHeadGrowsWithItsLineUpToABound() {
    double before = 0;
    for (double width = 1; width < 3.4; width += 0.2) {
      var corners = ArrowHead.of(LEVEL, width).corners();
      double length = corners.get(0).x() - corners.get(1).x();
      assertThat(length).isGreaterThan(before);
      before = length;
    }
    assertThat(ArrowHead.of(LEVEL, 9).corners()).isEqualTo(ArrowHead.of(LEVEL, 3.4).corners());
  }

  @Test
  void onlyTheLastPointOfAPathIsShortenedByItsHead() {
    var shortened = ArrowHead.of(LOOP, 2).shortened();

    assertThat(shortened.subList(0, 3)).isEqualTo(LOOP.subList(0, 3));
    assertThat(shortened.getLast().y()).isEqualTo(42);
    assertThat(shortened.getLast().x()).isBetween(3.0, 12.0);
  }

  @Test
  void theBarlineIsAThinStrokeThenAThickOne() {
    for (boolean portrait : new boolean[] {false, true}) {
      var area =
          portrait ? new MapDrawing.Area(0, 300, 200, 13) : new MapDrawing.Area(300, 0, 13, 200);
      var words =
          portrait ? new MapDrawing.Area(50, 320, 80, 40) : new MapDrawing.Area(320, 50, 80, 40);
      var xml = new XmlText();
      SvgStroke.barline(new MapDrawing.Barline("c", "C", area, words, List.of("C")), portrait, xml);
      var parts = SvgShapes.children(SvgShapes.parse("<g>" + xml + "</g>"));
      var kinds = new ArrayList<String>();
      parts.forEach(part -> kinds.add(part.getAttribute("class")));
      assertThat(kinds).containsExactly("hit", "thin", "thick");
      assertThat(parts.get(1).getAttribute("d"))
          .isEqualTo(portrait ? "M0 302.6h200" : "M302.6 0v200");
      assertThat(parts.get(2).getAttribute("d")).isEqualTo(portrait ? "M0 310h200" : "M310 0v200");
      assertThat(parts.getFirst().getAttribute(portrait ? "height" : "width"))
          .isEqualTo(portrait ? "60" : "100");
    }
  }
}
