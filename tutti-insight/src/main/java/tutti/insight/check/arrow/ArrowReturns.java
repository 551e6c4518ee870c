package tutti.insight.check.arrow;

import java.util.HashSet;
import java.util.Set;
import tutti.company.Arrow;
import tutti.company.ArrowExchanges.Pair;
import tutti.company.ArrowExchanges.Relay;
import tutti.insight.check.CheckContext;

/** What comes back for an arrow. */
final class ArrowReturns {

  private final CheckContext context;
  private final Set<String> ways = new HashSet<>();
  private final Set<String> paired = new HashSet<>();

  ArrowReturns(CheckContext context) {
    this.context = context;
    context.company().arrows().forEach(this::note);
    context.company().exchanges().pairs().forEach(this::note);
    context.company().exchanges().relays().forEach(this::note);
  }

  private void note(Arrow arrow) {
    note(arrow.from(), arrow.to());
  }

  private void note(Pair pair) {
    paired.add(pair.give());
    paired.add(pair.get());
  }

  /** What comes by one arrow and goes on by another is given by the first giver. */
  private void note(Relay relay) {
    context
        .arrow(relay.from())
        .ifPresent(in -> context.arrow(relay.to()).ifPresent(out -> note(in.from(), out.to())));
  }

  private void note(String from, String to) {
    ways.add(way(from, to));
    if (!context.home(from).equals(context.home(to))) {
      ways.add(way(context.home(from), context.home(to)));
    }
  }

  /** Whether anything does; what an outside party gives to anybody here comes back to all. */
  boolean exist(Arrow arrow) {
    return paired.contains(arrow.id())
        || ways.contains(way(arrow.to(), arrow.from()))
        || ways.contains(way(context.home(arrow.to()), context.home(arrow.from())))
        || (context.party(arrow.to()).outside() && !context.from(arrow.to()).isEmpty())
        || (context.party(arrow.from()).outside() && !context.to(arrow.from()).isEmpty());
  }

  /** From whom to whom an arrow leads. */
  static String way(Arrow arrow) {
    return way(arrow.from(), arrow.to());
  }

  private static String way(String from, String to) {
    return from + " " + to;
  }
}
