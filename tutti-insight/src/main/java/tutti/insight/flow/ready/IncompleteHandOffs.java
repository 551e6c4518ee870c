package tutti.insight.flow.ready;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.handoff.HandOff;
import tutti.insight.flow.Flow;
import tutti.insight.flow.FlowThread;
import tutti.insight.flow.PartyDuty;
import tutti.measure.distribution.ShareInterval;

/**
 * What came over an arrow without what the arrow needs.
 *
 * @param came how many came in the window whose thread is known
 * @param tossed those that came without, the latest first
 * @param unlinked how many more came of which no thread is known: of them nobody can say
 */
public record IncompleteHandOffs(Arrow arrow, long came, List<Over> tossed, long unlinked) {

  public IncompleteHandOffs {
    requireNonNull(arrow, "arrow");
    tossed = List.copyOf(tossed);
  }

  /**
   * One that came without.
   *
   * @param missing the arrows and items that had not come first
   */
  public record Over(FlowThread thread, HandOff handOff, List<String> missing) {
    public Over {
      requireNonNull(thread, "thread");
      requireNonNull(handOff, "handOff");
      missing = List.copyOf(missing);
    }
  }

  /** Every arrow that needs something and asks for no result, and on which something came. */
  public static List<IncompleteHandOffs> all(Flow flow) {
    var enabling = new EnablementRecord(flow);
    return flow.company().arrows().stream()
        .filter(arrow -> !arrow.nature().push() && !arrow.nature().needs().isEmpty())
        .map(arrow -> of(flow, enabling, arrow))
        .filter(tossed -> tossed.came() + tossed.unlinked() > 0)
        .toList();
  }

  private static IncompleteHandOffs of(Flow flow, EnablementRecord enabling, Arrow arrow) {
    var over = new ArrayList<Over>();
    var came = 0;
    var unlinked = 0;
    for (var handOff : flow.on(arrow.id()).toList()) {
      var thread = flow.threads().of(handOff.id()).orElseThrow();
      if (!thread.linked()) {
        unlinked++;
      } else {
        came++;
        missing(enabling, thread, handOff, arrow)
            .ifPresent(missing -> over.add(new Over(thread, handOff, missing)));
      }
    }
    over.sort(Comparator.comparing((Over o) -> o.handOff().began()).reversed());
    return new IncompleteHandOffs(arrow, came, over, unlinked);
  }

  private static Optional<List<String>> missing(
      EnablementRecord enabling, FlowThread thread, HandOff handOff, Arrow arrow) {
    var at = PartyDuty.given(handOff).orElseGet(handOff::began);
    var missing =
        arrow.nature().needs().stream().filter(need -> !there(enabling, thread, need, at)).toList();
    return Optional.of(missing).filter(list -> !list.isEmpty());
  }

  private static boolean there(
      EnablementRecord enabling, FlowThread thread, String need, Instant at) {
    return enabling
        .item(need)
        .map(item -> enabling.standing(item, Optional.of(thread), at) == ItemReadiness.CONFIRMED)
        .orElseGet(() -> given(thread.on(need), at));
  }

  private static boolean given(Stream<HandOff> handOffs, Instant at) {
    return handOffs
        .flatMap(handOff -> PartyDuty.given(handOff).stream())
        .anyMatch(when -> !when.isAfter(at));
  }

  /** The share that came without; 0 when nothing came. */
  public double rate() {
    return came == 0 ? 0 : (double) tossed.size() / came;
  }

  /** Wilson's 95 % interval of the share. */
  public ShareInterval wilson() {
    return ShareInterval.wilson(tossed.size(), came);
  }
}
