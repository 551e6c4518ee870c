package tutti.company.chain;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A step on the way from a market problem to revenue.
 *
 * @param owner the party that answers for it
 * @param joint the parties that all have to confirm it
 */
public record ChainStage(String id, String owner, String done, String good, List<String> joint) {

  public ChainStage {
    requireNonNull(id, "id");
    requireNonNull(owner, "owner");
    requireNonNull(done, "done");
    requireNonNull(good, "good");
    joint = List.copyOf(joint);
  }
}
