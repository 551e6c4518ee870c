package tutti.bench.drawing;

import java.util.Map;
import java.util.stream.Stream;
import tutti.map.Drawing;
import tutti.map.Svg;

/** Tutti, from the company to the text of the SVG. */
final class TuttiDrawer implements Drawer {

  @Override
  public String name() {
    return "Tutti";
  }

  @Override
  public Picture draw(Network network) {
    var drawing = Drawing.landscape(network.company(), Map.of());
    if (Svg.standalone(drawing).isEmpty()) {
      throw new IllegalStateException("Nothing was drawn.");
    }
    var courses = drawing.lines().stream().map(TuttiDrawer::course).toList();
    return new Picture(courses, 0);
  }

  private static Picture.Course course(Drawing.Line line) {
    return Picture.Course.of(
        line.path().stream().flatMap(point -> Stream.of(point.x(), point.y())).toList());
  }
}
