package tutti.insight.check.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/**
 * Between two inner parties one owes four times as much as the other, and at least four promises.
 * What roles owe counts for their functions.
 */
final class OneSidedPair extends Lint {

  private static final int TIMES = 4;

  OneSidedPair() {
    super(
        "L07",
        "one-sided-pair",
        Severity.WARNING,
        "Promises in force are >= 4:1 between two inner parties",
        "Talk: partners owe each other. Write down what the other side gives.",
        "A01",
        "A03");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    var debts = debts(context);
    return debts.entrySet().stream()
        .filter(debt -> debt.getValue() >= TIMES)
        .filter(debt -> debt.getValue() >= TIMES * owed(debts, debt.getKey().turned()))
        .map(debt ->
            found(context, debt.getKey(), debt.getValue(), owed(debts, debt.getKey().turned())));
  }

  private record PairWay(String from, String to) {
    PairWay turned() {
      return new PairWay(to, from);
    }
  }

  private static Map<PairWay, Integer> debts(CheckContext context) {
    var debts = new LinkedHashMap<PairWay, Integer>();
    context.company().arrows().stream()
        .filter(arrow -> context.inner(arrow) && !context.nested(arrow.from(), arrow.to()))
        .forEach(arrow -> debts.merge(way(context, arrow), arrow.owed().size(), Integer::sum));
    return debts;
  }

  private static PairWay way(CheckContext context, Arrow arrow) {
    var from = context.home(arrow.from());
    var to = context.home(arrow.to());
    return from.equals(to) ? new PairWay(arrow.from(), arrow.to()) : new PairWay(from, to);
  }

  private static int owed(Map<PairWay, Integer> debts, PairWay way) {
    return debts.getOrDefault(way, 0);
  }

  private Finding found(CheckContext context, PairWay way, int there, int back) {
    var from = context.party(way.from()).name();
    var to = context.party(way.to()).name();
    return finding(
        CompanyRef.party(way.from()),
        "%s owes %s %d promises, %s owes %s %s."
            .formatted(from, to, there, to, from, back == 0 ? "none" : back));
  }
}
