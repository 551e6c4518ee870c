package tutti.charter.agreement;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tutti.charter.Charters;
import tutti.charter.PublishOutcome;
import tutti.company.agreement.Negotiation;
import tutti.company.agreement.NegotiationResult;
import tutti.people.Actor;

/**
 * What people say to promises. Each is a version of its own, with a sentence; each is made for an
 * expected version, and is a conflict when the promise has changed since.
 */
@Component
public class Agreements {

  private final Charters charters;

  Agreements(Charters charters) {
    this.charters = charters;
  }

  /** A promise, and who says something to it, having seen a version. */
  public record Turn(int expected, String arrow, String promise, Actor by) {
    public Turn {
      requireNonNull(arrow, "arrow");
      requireNonNull(promise, "promise");
      requireNonNull(by, "by");
    }
  }

  /**
   * Wants other terms. They wait for the other end's yes; where nobody else's is needed they take
   * effect.
   *
   * @param terms fields of {@link tutti.company.PromiseTerms#FIELDS} as they are written, a blank
   *     one taking the field away
   */
  public PublishOutcome propose(Turn turn, Map<String, String> terms, String why) {
    return said(turn, talk -> talk.propose(terms, why));
  }

  /** Says yes to what the other end proposed: its terms take effect with the yes of both. */
  public PublishOutcome agree(Turn turn) {
    return said(turn, Negotiation::agree);
  }

  /** Answers what the other end proposed with other terms. */
  public PublishOutcome counter(Turn turn, Map<String, String> terms, String why) {
    return said(turn, talk -> talk.counter(terms, why));
  }

  /** Says no to what the other end proposed. */
  public PublishOutcome decline(Turn turn, String reason) {
    return said(turn, talk -> talk.decline(reason));
  }

  /** Takes back what the own end proposed. */
  public PublishOutcome withdraw(Turn turn) {
    return said(turn, Negotiation::withdraw);
  }

  /** Says yes to a promise as it is written. */
  public PublishOutcome sayYes(Turn turn) {
    return said(turn, Negotiation::sayYes);
  }

  /** Puts terms in force over the head of an end, for all to see; none: those that are written. */
  public PublishOutcome impose(Turn turn, Map<String, String> terms, String why) {
    return said(turn, talk -> talk.impose(terms, why));
  }

  private PublishOutcome said(Turn turn, Function<Negotiation, NegotiationResult> word) {
    return charters.say(
        turn.expected(),
        (company, on) ->
            Negotiation.about(company, turn.arrow(), turn.promise(), turn.by().name(), on)
                .map(word)
                .orElseGet(() ->
                    new NegotiationResult.Denied(
                        "",
                        "There is no promise %s on an arrow %s."
                            .formatted(turn.promise(), turn.arrow()))),
        turn.by());
  }
}
