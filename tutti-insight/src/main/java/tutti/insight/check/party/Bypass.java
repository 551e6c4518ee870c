package tutti.insight.check.party;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Party;
import tutti.company.Party.Side;
import tutti.company.ref.CompanyRef;
import tutti.english.SentenceWords;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/**
 * Arrows lead from supply to demand around a party whose voice is that of a bridge, although both
 * ends have arrows with the bridge. Counted by arrows of the map; information, not a fault.
 */
final class Bypass extends Lint {

  private static final int NAMED = 3;

  Bypass() {
    super(
        "L23",
        "bypass",
        Severity.INFO,
        "Flows go around the bridge role",
        "Leave it when it is wanted; else let the bridge role take part.",
        "K08");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context
        .inner()
        .filter(party -> party.card().voice().filter("bridge"::equals).isPresent())
        .flatMap(bridge -> around(context, bridge));
  }

  private Stream<Finding> around(CheckContext context, Party bridge) {
    var givers = context.to(bridge.id()).stream().map(Arrow::from).collect(toSet());
    var takers = context.from(bridge.id()).stream().map(Arrow::to).collect(toSet());
    var past =
        givers.stream()
            .sorted()
            .flatMap(giver -> context.from(giver).stream())
            .filter(arrow -> takers.contains(arrow.to()) && crosses(context, arrow))
            .toList();
    return past.isEmpty()
        ? Stream.empty()
        : Stream.of(finding(CompanyRef.party(bridge.id()), says(context, bridge, past)));
  }

  private static boolean crosses(CheckContext context, Arrow arrow) {
    return context.party(arrow.from()).side().filter(Side.SUPPLY::equals).isPresent()
        && context.party(arrow.to()).side().filter(Side.DEMAND::equals).isPresent();
  }

  private static String says(CheckContext context, Party bridge, List<Arrow> past) {
    return "%s from supply to demand %s around %s: %s."
        .formatted(
            SentenceWords.count(past.size(), "arrow"),
            past.size() == 1 ? "leads" : "lead",
            bridge.name(),
            SentenceWords.few(past.stream().map(context::name).toList(), NAMED));
  }
}
