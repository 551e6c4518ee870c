package tutti.report.web.chart;

import java.util.List;
import java.util.Set;
import tutti.company.Stage;
import tutti.handoff.HandOff;
import tutti.page.SvgPicture;

/** How far a hand-off came, as five circles: opened, accepted, delivered, confirmed, told back. */
public final class StageCircles {

  private static final List<Set<Stage>> STEPS =
      List.of(
          Set.of(Stage.values()),
          Set.of(Stage.ACCEPTED, Stage.RENEGOTIATED),
          Set.of(Stage.DELIVERED, Stage.RETURNED),
          Set.of(Stage.CONFIRMED),
          Set.of(Stage.TOLD_BACK));

  private StageCircles() {}

  /** The circles, filled up to the furthest step. */
  public static String of(HandOff handOff) {
    var reached = reached(handOff);
    var picture = SvgPicture.silent("steps", 104, 12).path("", "M6 6H98");
    for (var i = 0; i < STEPS.size(); i++) {
      var kind = i < reached ? "on" : "off";
      picture.empty("circle", "cx", 6 + 23 * i, "cy", 6, "r", 4.4, "class", kind);
    }
    return picture.close();
  }

  private static int reached(HandOff handOff) {
    for (var i = STEPS.size() - 1; i > 0; i--) {
      if (STEPS.get(i).stream().anyMatch(stage -> handOff.first(stage).isPresent())) {
        return i + 1;
      }
    }
    return 1;
  }
}
