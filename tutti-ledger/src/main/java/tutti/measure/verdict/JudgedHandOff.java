package tutti.measure.verdict;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import tutti.handoff.HandOff;

/**
 * A hand-off, and what it means for a promise.
 *
 * @param verdict none where nothing is promised
 */
public record JudgedHandOff(HandOff handOff, Optional<PromiseVerdict> verdict) {

  public JudgedHandOff {
    requireNonNull(handOff, "handOff");
    requireNonNull(verdict, "verdict");
  }

  /** A hand-off under a promise. */
  public static JudgedHandOff of(HandOff handOff, PromiseVerdict verdict) {
    return new JudgedHandOff(handOff, Optional.of(verdict));
  }

  /** A hand-off of which nothing is promised. */
  public static JudgedHandOff unjudged(HandOff handOff) {
    return new JudgedHandOff(handOff, Optional.empty());
  }

  /** Whether it had not come out yet at an instant. */
  public boolean open(Instant at) {
    return verdict.filter(one -> one.settled().isAfter(at)).isPresent();
  }

  /** Whether it had come out as promised by an instant. */
  public boolean good(Instant at) {
    return settled(at).filter(PromiseVerdict::good).isPresent();
  }

  /** Whether it was a miss by an instant. */
  public boolean missed(Instant at) {
    return settled(at).filter(one -> one.outcome() == VerdictOutcome.BAD).isPresent();
  }

  /** Whether the giver had said no in time by an instant. */
  public boolean declined(Instant at) {
    return settled(at).filter(one -> one.outcome() == VerdictOutcome.DECLINED).isPresent();
  }

  /** Its verdict, where it had one by an instant. */
  public Optional<PromiseVerdict> settled(Instant at) {
    return verdict.filter(one -> !one.settled().isAfter(at));
  }
}
