package tutti.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Labels in a column, moved down until none touches the one above. */
final class Spread {

  private final double leading;
  private final List<Label> labels = new ArrayList<>();

  Spread(double leading) {
    this.leading = leading;
  }

  private record Label(String kind, double y, String says) {}

  void add(String kind, double y, String says) {
    if (labels.stream().noneMatch(label -> label.says().equals(says))) {
      labels.add(new Label(kind, y, says));
    }
  }

  void write(Picture picture, double x) {
    labels.sort(Comparator.comparingDouble(Label::y));
    var free = Double.NEGATIVE_INFINITY;
    for (var label : labels) {
      var y = Math.max(label.y(), free);
      picture.words(label.kind(), x, y, "start", label.says());
      free = y + leading;
    }
  }
}
