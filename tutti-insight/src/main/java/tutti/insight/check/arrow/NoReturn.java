package tutti.insight.check.arrow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.ref.CompanyRef;
import tutti.english.SentenceWords;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/**
 * One side gives and gets nothing back. What a role gives back counts for its function, and what
 * comes back by one relay counts too; what an outside party gives to anybody here counts for all.
 * Nothing has to come back for an arrow that is observed, pushes, is one-way on purpose or stands
 * in a pair; nor between a function and its own role, nor between two outside parties. One finding
 * for everything one party gives another.
 */
final class NoReturn extends Lint {

  NoReturn() {
    super(
        "L06",
        "no-return",
        Severity.WARNING,
        "A gives to B, B gives nothing back (directly or by relay)",
        "Add the arrow that comes back, or mark this one as one-way on purpose (oneWay: true).",
        "S12",
        "A03");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    var returns = new ArrowReturns(context);
    return context.company().arrows().stream()
        .filter(arrow -> wantsReturn(context, arrow) && !returns.exist(arrow))
        .collect(groupingBy(ArrowReturns::way, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(arrows -> unreturned(context, arrows));
  }

  private static boolean wantsReturn(CheckContext context, Arrow arrow) {
    var nature = arrow.nature();
    return !arrow.observed()
        && !nature.oneWay()
        && !nature.push()
        && !context.nested(arrow.from(), arrow.to())
        && !(context.party(arrow.from()).outside() && context.party(arrow.to()).outside());
  }

  private Finding unreturned(CheckContext context, List<Arrow> arrows) {
    var first = arrows.getFirst();
    return finding(
        CompanyRef.arrow(first.id()),
        "%s gives %s %s, and %s gives nothing back, directly or by a relay."
            .formatted(
                context.party(first.from()).name(),
                context.party(first.to()).name(),
                arrows.size() == 1 ? first.gives() : SentenceWords.count(arrows.size(), "thing"),
                context.party(first.to()).name()));
  }
}
