package tutti.intake.imports;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import tutti.intake.IntakeResult;

/**
 * An import as it is remembered.
 *
 * @param number names it, from 1 on
 * @param what the names of the files handed in
 * @param way by which door they came: {@link #BY_PAGE}, {@link #BY_COMMAND} or {@link #BY_HAND}
 * @param who handed them in
 * @param says why it broke off; blank when it did not, or nobody could write it down
 * @param charter the version it published first
 * @param read facts read and dealt with so far: stored, or known already
 * @param receipt what became of those
 * @param takenBackAt since when its facts count for nothing
 */
public record ImportRecord(
    long number,
    String what,
    String way,
    String who,
    Instant startedAt,
    Optional<Instant> endedAt,
    State state,
    String says,
    OptionalInt charter,
    long read,
    IntakeResult receipt,
    Optional<Instant> takenBackAt) {

  public static final String BY_PAGE = "page";
  public static final String BY_COMMAND = "command";

  /** One thing that somebody wrote down without a file. */
  public static final String BY_HAND = "hand";

  public ImportRecord {
    requireNonNull(what, "what");
    requireNonNull(way, "way");
    requireNonNull(who, "who");
    requireNonNull(startedAt, "startedAt");
    requireNonNull(endedAt, "endedAt");
    requireNonNull(state, "state");
    requireNonNull(says, "says");
    requireNonNull(charter, "charter");
    requireNonNull(receipt, "receipt");
    requireNonNull(takenBackAt, "takenBackAt");
  }

  /** Where an import stands. */
  public enum State {
    RUNNING,
    STORED,
    BROKEN_OFF,
    CANCELLED,
    /** Its facts are kept and count for nothing. */
    TAKEN_BACK;

    /** {@code broken off}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The state with this word. */
    public static State named(String word) {
      return Arrays.stream(values())
          .filter(state -> state.word().equals(word))
          .findFirst()
          .orElseThrow();
    }
  }

  /** Whether it can be taken back: it has ended, and is in force. */
  public boolean canBeTakenBack() {
    return read > 0 && state != State.RUNNING && state != State.TAKEN_BACK;
  }
}
