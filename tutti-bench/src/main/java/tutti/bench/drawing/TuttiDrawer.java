package tutti.bench.drawing;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.map.MapDrawing;
import tutti.map.fold.CompanyFolding;
import tutti.map.svg.SvgMap;

/**
 * Tutti, from the company to the text of the SVG.
 *
 * @param careful whether it looks for a calm drawing, or takes the first without a needless
 *     crossing
 */
record TuttiDrawer(boolean careful) implements Drawer {

  @Override
  public String name() {
    return careful ? "Tutti, with care" : "Tutti, at once";
  }

  @Override
  public Picture draw(Network network) {
    var folding = CompanyFolding.open(network.company());
    var arrangement =
        careful
            ? MapDrawing.arrangement(folding, false, Optional.empty())
            : MapDrawing.sketched(folding, false);
    var drawing = MapDrawing.landscape(folding, Map.of(), arrangement);
    if (SvgMap.standalone(drawing).isEmpty()) {
      throw new IllegalStateException("Nothing was drawn.");
    }
    var courses = drawing.lines().stream().map(TuttiDrawer::course).toList();
    return new Picture(courses);
  }

  private static Picture.Course course(MapDrawing.Line line) {
    return Picture.Course.of(
        line.path().stream().flatMap(point -> Stream.of(point.x(), point.y())).toList());
  }
}
