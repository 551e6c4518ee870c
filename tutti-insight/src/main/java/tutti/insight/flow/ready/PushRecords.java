package tutti.insight.flow.ready;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Stage;
import tutti.company.chain.ChainStage.Kind;
import tutti.handoff.HandOff;
import tutti.insight.flow.EndedHandOffs;
import tutti.insight.flow.Flow;
import tutti.insight.flow.FlowThread;
import tutti.measure.distribution.ShareDistribution;
import tutti.measure.distribution.ShareInterval;

/**
 * The results that were asked for in a window, the latest first.
 *
 * @param all those on arrows that say what the party asked needs for it
 * @param repeated those asked again within thirty days after a no, or without what is needed
 */
public record PushRecords(List<Push> all, List<RepeatedPush> repeated) {

  /** After so long without a result there is none (our default). */
  private static final Duration PATIENCE = Duration.ofDays(90);

  public PushRecords {
    all = List.copyOf(all);
    repeated = List.copyOf(repeated);
  }

  public static PushRecords of(Flow flow) {
    var enabling = new EnablementRecord(flow);
    var asked =
        flow.company().arrows().stream()
            .filter(arrow -> arrow.nature().push())
            .flatMap(
                arrow -> flow.on(arrow.id()).map(handOff -> push(flow, enabling, arrow, handOff)))
            .sorted(Comparator.comparing(Push::at).reversed())
            .toList();
    return new PushRecords(
        asked.stream()
            .filter(push -> !enabling.among(push.arrow().nature().needs()).isEmpty())
            .toList(),
        RepeatedPush.among(asked));
  }

  private static Push push(Flow flow, EnablementRecord enabling, Arrow arrow, HandOff handOff) {
    var thread = flow.threads().of(handOff.id()).orElseThrow();
    var at = handOff.began();
    return new Push(
        arrow,
        handOff,
        thread,
        at,
        handOff.attributes().value("target"),
        enabling.among(arrow.nature().needs()).stream()
            .filter(
                item -> enabling.standing(item, Optional.of(thread), at) != ItemReadiness.CONFIRMED)
            .toList(),
        came(flow, handOff, thread, at));
  }

  /**
   * Whether the thread went live, where the chain has such a step; else whether the result was
   * given. Nobody can say before it ended or a quarter of a year went by.
   */
  private static Optional<Boolean> came(
      Flow flow, HandOff handOff, FlowThread thread, Instant asked) {
    if (result(flow, handOff, thread)) {
      return Optional.of(true);
    }
    var over = flow.journey(thread).flatMap(journey -> journey.ended()).isPresent();
    return EndedHandOffs.is(handOff) || over || flow.at().isAfter(asked.plus(PATIENCE))
        ? Optional.of(false)
        : Optional.empty();
  }

  private static boolean result(Flow flow, HandOff handOff, FlowThread thread) {
    var journey = flow.journey(thread);
    return journey.isPresent() && flow.step(Kind.LIVE).isPresent()
        ? flow.reached(journey.get(), Kind.LIVE).isPresent()
        : !EndedHandOffs.is(handOff)
            && (handOff.first(Stage.DELIVERED).isPresent()
                || handOff.first(Stage.CONFIRMED).isPresent());
  }

  /** Those asked of a party that lacked something it needs. */
  public List<Push> unenabled() {
    return all.stream().filter(push -> !push.enabled()).toList();
  }

  /** The share of those; 0 when nothing was asked. */
  public double rate() {
    return all.isEmpty() ? 0 : (double) unenabled().size() / all.size();
  }

  /** Wilson's 95 % interval of the share. */
  public ShareInterval wilson() {
    return ShareInterval.wilson(unenabled().size(), all.size());
  }

  /** How many results came of how many. */
  public record Yield(long came, long decided) {
    /** Jeffreys' posterior. */
    public ShareDistribution posterior() {
      return ShareDistribution.jeffreys(came, decided - came);
    }
  }

  /** What came of those who had what they need. */
  public Yield enabledYield() {
    return came(Push::enabled);
  }

  /** What came of those who had not. */
  public Yield unenabledYield() {
    return came(push -> !push.enabled());
  }

  private Yield came(Predicate<Push> wanted) {
    return new Yield(
        decided(wanted).filter(push -> push.came().orElse(false)).count(), decided(wanted).count());
  }

  private Stream<Push> decided(Predicate<Push> wanted) {
    return all.stream().filter(wanted).filter(push -> push.came().isPresent());
  }

  /**
   * P(a result comes less often without what is needed than with it): an association, for whoever
   * was enabled may differ in other ways too.
   */
  public double lessWithout() {
    return unenabledYield().posterior().less(enabledYield().posterior());
  }
}
