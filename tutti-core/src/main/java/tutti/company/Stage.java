package tutti.company;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

  /** The stage of a rank, its ordinal. */
  public static Stage ofRank(int rank) {
    return BY_RANK[rank];
  }
}
