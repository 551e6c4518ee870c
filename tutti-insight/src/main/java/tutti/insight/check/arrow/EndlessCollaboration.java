package tutti.insight.check.arrow;

import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.ArrowTraits;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/**
 * Two inner parties work together, or one helps the other on its feet, with no end in sight: none
 * written, one more than 90 days away, or one that has passed. Help for a customer may go on.
 */
final class EndlessCollaboration extends Lint {

  EndlessCollaboration() {
    super(
        "L60",
        "endless-collaboration",
        Severity.INFO,
        "Collaboration/facilitation mode without end or > 90 days",
        "Set an end (until:), or turn it into a service.",
        "K08");
  }

  private static final int LONGEST = 90;

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.company().arrows().stream()
        .filter(context::inner)
        .flatMap(arrow ->
            mode(arrow)
                .flatMap(
                    mode -> endless(context, arrow).map(end -> found(context, arrow, mode + end)))
                .stream());
  }

  private static Optional<String> mode(Arrow arrow) {
    return arrow
        .nature()
        .mode()
        .filter(mode -> mode != ArrowTraits.Mode.SERVICE)
        .map(mode -> mode == ArrowTraits.Mode.COLLABORATION ? "a collaboration" : "a facilitation");
  }

  private static Optional<String> endless(CheckContext context, Arrow arrow) {
    var until = arrow.nature().until();
    if (until.isEmpty()) {
      return Optional.of(" without an end");
    }
    if (until.get().isBefore(context.today())) {
      return Optional.of(" that was to end on " + until.get());
    }
    return until
        .filter(end -> end.isAfter(context.today().plusDays(LONGEST)))
        .map(end -> " until %s, more than %d days away".formatted(end, LONGEST));
  }

  private Finding found(CheckContext context, Arrow arrow, String what) {
    return finding(CompanyRef.arrow(arrow.id()), "%s is %s.".formatted(context.name(arrow), what));
  }
}
