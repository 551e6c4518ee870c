package tutti.report.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tutti.page.SvgPicture;

/** Labels in a column, moved until none touches another and none falls off its foot. */
final class LabelSpread {

  private final double leading;
  private final double foot;
  private final List<PlacedLabel> labels = new ArrayList<>();

  LabelSpread(double leading, double foot) {
    this.leading = leading;
    this.foot = foot;
  }

  private record PlacedLabel(String kind, double y, String says) {}

  void add(String kind, double y, String says) {
    if (labels.stream().noneMatch(label -> label.says().equals(says))) {
      labels.add(new PlacedLabel(kind, y, says));
    }
  }

  void write(SvgPicture picture, double x) {
    labels.sort(Comparator.comparingDouble(PlacedLabel::y));
    var places = places();
    for (var i = 0; i < places.length; i++) {
      picture.words(labels.get(i).kind(), x, places[i], "start", labels.get(i).says());
    }
  }

  /** Down until none touches the one above, then up from the foot. */
  private double[] places() {
    var places = labels.stream().mapToDouble(PlacedLabel::y).toArray();
    for (var i = 1; i < places.length; i++) {
      places[i] = Math.max(places[i], places[i - 1] + leading);
    }
    var free = foot;
    for (var i = places.length - 1; i >= 0; i--) {
      places[i] = Math.min(places[i], free);
      free = places[i] - leading;
    }
    return places;
  }
}
