package tutti.insight.check.arrow;

import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/**
 * An arrow that names no need. Where most name none, that is a single finding for the company: then
 * it is not the arrow that was forgotten.
 */
final class NoNeed extends Lint {

  NoNeed() {
    super(
        "L14",
        "no-need",
        Severity.INFO,
        "Arrow does not say which customer need it serves",
        "Write down the needs of the audiences, and say which one each arrow serves (need:).",
        "A22");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    var arrows = context.company().arrows();
    var needless = arrows.stream().filter(arrow -> arrow.nature().need().isEmpty()).toList();
    return needless.isEmpty() || needless.size() <= arrows.size() / 2
        ? needless.stream().map(arrow -> needless(context, arrow))
        : Stream.of(most(needless.size(), arrows.size()));
  }

  private Finding most(int needless, int arrows) {
    var says =
        needless < arrows
            ? "%d of the %d arrows do not say which customer need they serve."
                .formatted(needless, arrows)
            : arrows == 1
                ? "The only arrow does not say which customer need it serves."
                : "None of the %d arrows says which customer need it serves.".formatted(arrows);
    return finding(CompanyRef.COMPANY, says);
  }

  private Finding needless(CheckContext context, Arrow arrow) {
    return finding(
        CompanyRef.arrow(arrow.id()),
        "%s does not say which customer need it serves.".formatted(context.name(arrow)));
  }
}
