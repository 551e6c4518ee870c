package tutti.company;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tutti.company.AgreementState.End;

/**
 * Where a hand-off stands. The order is the rank by which facts of the same instant are read: what
 * opens a hand-off comes first, what ends it last.
 */
public enum Stage {
  REQUESTED,
  OFFERED,
  COUNTERED,
  ACCEPTED,
  RENEGOTIATED,
  DELIVERED,
  RETURNED,
  CONFIRMED,
  TOLD_BACK,
  DECLINED,
  WITHDRAWN,
  BROKEN_OFF;

  private static final Stage[] BY_RANK = values();

  /** What it does to the sums of a promise, in a sentence without its full stop. */
  public String effect() {
    return switch (this) {
      case REQUESTED, OFFERED -> "opens a hand-off: open until it is good or past due";
      case COUNTERED -> "changes nothing: still open";
      case ACCEPTED -> "good where the promise waits for it, else still open";
      case RENEGOTIATED ->
          "still open; a new date counts when it is told before the old one passed";
      case DELIVERED, TOLD_BACK -> "good where the promise waits for it, in time; late is a miss";
      case RETURNED -> "open again; a miss of promises on right the first time and not returned";
      case CONFIRMED ->
          "the receiver's word: good where the promise waits for it, in time; late is a miss";
      case DECLINED ->
          "refused before work began: in time it counts neither as good nor as a miss, and is told"
              + " apart; where nothing is promised but watched, it did not come";
      case WITHDRAWN ->
          "not wanted any more: in time it is left out of every sum; where nothing is promised but"
              + " watched, it did not come";
      case BROKEN_OFF ->
          "lost after it had begun, such as a deal: a miss at once, and it did not come";
    };
  }

  /** The stage as it is written in files: {@code told-back}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The stage as people read it: {@code told back}. */
  public String text() {
    return word().replace('-', ' ');
  }

  /** The stage a word names; {@code told back}, {@code told_back} and {@code Told-Back} are one. */
  public static Optional<Stage> named(String word) {
    var name = word.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return Arrays.stream(BY_RANK).filter(stage -> stage.name().equals(name)).findFirst();
  }

  /**
   * Whose word it is. An answer is the word of the end that did not open the hand-off; what either
   * end may say, and what somebody else is told, is nobody's.
   *
   * @param opened how the hand-off was opened, {@link #REQUESTED} or {@link #OFFERED}; none where
   *     nobody knows
   */
  public Optional<End> saidBy(Optional<Stage> opened) {
    return switch (this) {
      case REQUESTED, RETURNED, CONFIRMED -> Optional.of(End.RECEIVER);
      case OFFERED, DELIVERED, BROKEN_OFF -> Optional.of(End.GIVER);
      case ACCEPTED, DECLINED -> opened.flatMap(door -> door.saidBy(opened)).map(End::other);
      case COUNTERED, RENEGOTIATED, WITHDRAWN, TOLD_BACK -> Optional.empty();
    };
  }

  /** Whether a hand-off that stands here came to nothing. */
  public boolean cameToNothing() {
    return switch (this) {
      case DECLINED, WITHDRAWN, BROKEN_OFF -> true;
      case REQUESTED,
          OFFERED,
          COUNTERED,
          ACCEPTED,
          RENEGOTIATED,
          DELIVERED,
          RETURNED,
          CONFIRMED,
          TOLD_BACK ->
          false;
    };
  }

  /** The stage of a rank, its ordinal. */
  public static Stage ofRank(int rank) {
    return BY_RANK[rank];
  }
}
