package tutti.report;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import tutti.handoff.HandOff;
import tutti.measure.verdict.PromiseVerdict;
import tutti.measure.verdict.VerdictOutcome;

/** A hand-off, and what it means for a promise. */
public record JudgedHandOff(HandOff handOff, PromiseVerdict verdict) {

  public JudgedHandOff {
    requireNonNull(handOff, "handOff");
    requireNonNull(verdict, "verdict");
  }

  /** Whether it had not come out yet at an instant. */
  public boolean open(Instant at) {
    return verdict.settled().isAfter(at);
  }

  /** Whether it was a miss by an instant. */
  public boolean missed(Instant at) {
    return !open(at) && verdict.outcome() == VerdictOutcome.BAD;
  }
}
