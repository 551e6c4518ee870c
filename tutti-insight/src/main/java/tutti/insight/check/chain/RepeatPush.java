package tutti.insight.check.chain;

import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.FindingPlaces;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;
import tutti.insight.flow.Flow;
import tutti.insight.flow.ready.Pushes;

/** The same is asked again too soon. */
final class RepeatPush extends Lint {

  RepeatPush() {
    super(
        "L36",
        "repeat-push",
        Severity.WARNING,
        "Asked again within 30 days after decline or without enablement",
        "Settle the reason before asking again.",
        "R03");
  }

  @Override
  public Stream<Finding> findings(CheckContext scene) {
    return scene.flow().stream().flatMap(flow -> findings(scene, flow));
  }

  private Stream<Finding> findings(CheckContext scene, Flow flow) {
    var repeated = Pushes.of(flow).repeated();
    return scene.company().arrows().stream()
        .flatMap(arrow ->
            found(
                scene,
                arrow,
                repeated.stream().filter(again -> again.again().arrow().equals(arrow)).count()));
  }

  private Stream<Finding> found(CheckContext scene, Arrow arrow, long count) {
    return count == 0
        ? Stream.empty()
        : Stream.of(
            finding(
                FindingPlaces.arrow(arrow.id()),
                "%s asked %s again %s within 30 days after a no, or without what it needs."
                    .formatted(
                        scene.party(arrow.from()).name(),
                        scene.party(arrow.to()).name(),
                        count == 1 ? "once" : count + " times")));
  }
}
