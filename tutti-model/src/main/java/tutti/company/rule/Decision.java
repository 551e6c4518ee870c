package tutti.company.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something decided, and who was asked.
 *
 * @param affects parties
 * @param invited parties
 */
public record Decision(
    String id,
    String what,
    Optional<LocalDate> on,
    Optional<String> by,
    List<String> affects,
    List<String> invited,
    List<Input> inputs) {

  /**
   * What a decision rests on.
   *
   * @param opinion whether it is an opinion, not evidence
   */
  public record Input(String from, String what, boolean opinion) {
    public Input {
      requireNonNull(from, "from");
      requireNonNull(what, "what");
    }
  }

  public Decision {
    requireNonNull(id, "id");
    requireNonNull(what, "what");
    requireNonNull(on, "on");
    requireNonNull(by, "by");
    affects = List.copyOf(affects);
    invited = List.copyOf(invited);
    inputs = List.copyOf(inputs);
  }
}
