package tutti.company.chain;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import tutti.company.time.TimeSpan;

/**
 * A step on the way from a market problem to revenue.
 *
 * @param owner the party that answers for it
 * @param joint the parties that all have to do their part: to give, and to confirm what they get
 * @param arrows the arrows whose hand-offs bring a thread to this step
 * @param within how soon after the step before
 * @param is which step of every revenue chain it is
 */
public record ChainStage(
    String id,
    String owner,
    String done,
    String good,
    List<String> joint,
    List<String> arrows,
    Optional<TimeSpan> within,
    Optional<Kind> is) {

  public ChainStage {
    requireNonNull(id, "id");
    requireNonNull(owner, "owner");
    requireNonNull(done, "done");
    requireNonNull(good, "good");
    joint = List.copyOf(joint);
    arrows = List.copyOf(arrows);
    requireNonNull(within, "within");
    requireNonNull(is, "is");
  }

  /** The steps every revenue chain has, in one form or another, in their order. */
  public enum Kind {
    PROBLEM,
    SOLUTION,
    RELEASE,
    POSITION,
    DEAL,
    /** In the customer's hands, and used. */
    LIVE,
    /** The customer said whether the problem is gone. */
    OUTCOME
  }
}
