package tutti.insight.check.chain;

import java.util.List;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Promise;
import tutti.company.PromiseTerms;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.OwedPromise;
import tutti.insight.check.Severity;

/**
 * The product of the inner targets lies below the outer one. Every inner arrow that has to come
 * first counts with its lowest target (R14: .9 x .8 x .95 x .7 = .479).
 */
final class ChainProduct extends Lint {

  ChainProduct() {
    super(
        "L32",
        "chain-product",
        Severity.INFO,
        "If inner targets are just met, the outer target is missed by x points",
        "Raise the weakest inner target.",
        "R14");
  }

  private static final double LEAST_POINTS = 0.5;

  @Override
  public Stream<Finding> findings(CheckContext context) {
    var prerequisites = new Prerequisites(context);
    return Prerequisites.outer(context)
        .flatMap(owed -> missed(context, owed, prerequisites.all(owed.arrow())));
  }

  private static double product(List<Arrow> arrows) {
    return arrows.stream()
        .mapToDouble(arrow -> arrow.owed().stream().mapToDouble(Promise::target).min().orElse(1))
        .reduce(1, (a, b) -> a * b);
  }

  private Stream<Finding> missed(CheckContext context, OwedPromise owed, List<Arrow> arrows) {
    var reached = product(arrows);
    var points = 100 * (owed.promise().target() - reached);
    return points < LEAST_POINTS
        ? Stream.empty()
        : Stream.of(finding(owed.where(), says(context, owed, reached, points)));
  }

  private static String says(
      CheckContext context, OwedPromise owed, double reached, double points) {
    return "If what it needs is just kept, %s comes to %.0f %% and misses its target of %s by %.0f points."
        .formatted(
            context.name(owed),
            100 * reached,
            PromiseTerms.percent(owed.promise().target()).replace("%", " %"),
            points);
  }
}
