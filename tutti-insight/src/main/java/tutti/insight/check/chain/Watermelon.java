package tutti.insight.check.chain;

import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.PromiseState;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/**
 * Green inside, red outside: every inner arrow on which something happened keeps its promises, and
 * an arrow into the Customer is broken.
 */
final class Watermelon extends Lint {

  Watermelon() {
    super(
        "L33",
        "watermelon",
        Severity.WARNING,
        "All inner arrows kept, customer arrow broken",
        "Interview customers: a measure inside asks the wrong question.",
        "K28");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    var inner =
        context.company().arrows().stream()
            .filter(arrow -> context.inner(arrow) && !arrow.owed().isEmpty())
            .flatMap(arrow -> context.reading(arrow).stream())
            .filter(reading -> reading.handOffs() > 0)
            .toList();
    return inner.isEmpty()
            || inner.stream().anyMatch(reading -> reading.state() != PromiseState.KEPT)
        ? Stream.empty()
        : broken(context).map(arrow -> found(context, inner.size(), arrow));
  }

  private static Stream<Arrow> broken(CheckContext context) {
    return context.company().arrows().stream()
        .filter(context::reachesCustomer)
        .filter(arrow ->
            context.reading(arrow).filter(at -> at.state() == PromiseState.BROKEN).isPresent());
  }

  private Finding found(CheckContext context, int inner, Arrow arrow) {
    return finding(
        CompanyRef.arrow(arrow.id()),
        "%s, but %s is broken."
            .formatted(
                inner == 1
                    ? "The only inner arrow that is measured is kept"
                    : "All %d inner arrows that are measured are kept".formatted(inner),
                context.name(arrow)));
  }
}
