package tutti.insight.check.arrow;

import java.util.stream.Stream;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Places;
import tutti.insight.check.Scene;
import tutti.insight.check.Severity;

/**
 * An arrow on which nothing was ever seen, once something was seen on another. Where a promise is
 * owed, {@code no-data} says so.
 */
final class MappedNeverSeen extends Lint {

  MappedNeverSeen() {
    super(
        "L62",
        "mapped-never-seen",
        Severity.INFO,
        "Arrow on the map never seen in logs",
        "Log it by hand, or retire the arrow.",
        "K20");
  }

  @Override
  public Stream<Finding> findings(Scene scene) {
    return scene.reading().stream()
        .filter(reading -> scene.anythingSeen())
        .flatMap(reading -> reading.arrows().stream())
        .filter(reading -> reading.handOffs() == 0 && reading.arrow().owed().isEmpty())
        .map(reading ->
            finding(
                Places.arrow(reading.arrow().id()),
                "Nothing was ever seen on %s.".formatted(scene.name(reading.arrow()))));
  }
}
