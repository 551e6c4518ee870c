package tutti.insight.discovery;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * One time that a case passed from one party to another.
 *
 * @param number which of the hand-overs of its case, from 1
 * @param left the last event of the giver
 * @param taken the first event of the receiver
 * @param done the last event of the receiver before it went on
 */
public record SingleHandOver(
    String caseId, int number, String from, String to, Instant left, Instant taken, Instant done) {

  public SingleHandOver {
    requireNonNull(caseId, "caseId");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(left, "left");
    requireNonNull(taken, "taken");
    requireNonNull(done, "done");
  }
}
