package tutti.company;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What a party is for, so that whoever holds it is judged by the same things. What it gives and
 * gets follows from the arrows.
 *
 * @param job what it does, in a line
 * @param purpose why it exists
 * @param isNot what it is often taken for and is not
 * @param voice whose it is: {@code customer}, {@code team}, {@code market}, {@code company} ...
 * @param plays the role of the catalogue that role conflicts know it by
 * @param inputs the parties without whose arrows it cannot do its job
 * @param channels what it works through, such as copy, social, ads
 * @param motion how a selling party sells now
 */
public record RoleCard(
    Optional<String> job,
    Optional<String> purpose,
    Optional<String> isNot,
    Optional<String> voice,
    Optional<String> plays,
    List<Criterion> criteria,
    List<String> inputs,
    List<String> channels,
    SalesMotion motion) {

  /** Nothing written. */
  public static final RoleCard BLANK =
      new RoleCard(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          SalesMotion.UNKNOWN);

  public RoleCard {
    requireNonNull(job, "job");
    requireNonNull(purpose, "purpose");
    requireNonNull(isNot, "isNot");
    requireNonNull(voice, "voice");
    requireNonNull(plays, "plays");
    criteria = List.copyOf(criteria);
    inputs = List.copyOf(inputs);
    channels = List.copyOf(channels);
    requireNonNull(motion, "motion");
  }

  /**
   * What the party calls success; of the party, never of a person.
   *
   * @param promise the promise that measures it, as {@code arrow/promise}
   */
  public record Criterion(String says, Optional<String> promise) {
    public Criterion {
      requireNonNull(says, "says");
      requireNonNull(promise, "promise");
    }
  }
}
