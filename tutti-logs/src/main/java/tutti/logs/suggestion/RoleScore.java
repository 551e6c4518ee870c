package tutti.logs.suggestion;

import tutti.logs.role.ColumnRole;

/**
 * How well columns fit roles, from 0 (not at all) to about 1: their name counts for half, what
 * stands in them for the other.
 */
final class RoleScore {

  private static final double HALF = 0.5;
  private static final double MOSTLY = 0.8;
  private static final int FEW = 20;
  private static final int FEWEST_CASES = 5;
  private static final int MOST_STAGES = 150;
  private static final int MOST_PARTIES = 1_000;

  private final boolean events;
  private final boolean nameless;
  private final double earliest;

  /**
   * @param events whether a record is one of several events of a thing; else it is the thing
   * @param nameless whether no column is called as anything is, so that only values tell
   * @param earliest when the times of the column are on average whose times are first
   */
  RoleScore(boolean events, double earliest, boolean nameless) {
    this.events = events;
    this.nameless = nameless;
    this.earliest = earliest;
  }

  double of(ColumnRole role, ColumnProfile column) {
    return switch (role) {
      case CASE -> ofCase(column);
      case TIME -> ofTime(column);
      case PARTY -> ofParty(column);
      case STAGE -> ofStage(column);
      case PERSON -> ofPerson(column);
    };
  }

  private static boolean time(ColumnProfile column) {
    return column.timeShare() >= MOSTLY;
  }

  /** Whether a value comes again as those of cases do: several rows each, and many of them. */
  static boolean repeated(ColumnProfile column) {
    var each = (double) column.filled() / Math.max(1, column.distinct());
    return column.distinct() >= FEWEST_CASES && each >= 1.4 && each <= 400;
  }

  private double ofCase(ColumnProfile column) {
    if (time(column)
        || column.textShare() > 0.2
        || column.decimalShare() > HALF
        || column.filledShare() < HALF
        || column.mailShare() > MOSTLY) {
      return 0;
    }
    var name = RoleWords.name(ColumnRole.CASE, column);
    if (column.counter() && name < MOSTLY) {
      return !events && column.words().equals("id") ? HALF * name + 0.2 : 0.05;
    }
    var fits = name < MOSTLY && RoleWords.name(ColumnRole.PERSON, column) > 0 ? 0.3 : 1;
    return fits * column.filledShare() * (HALF * name + caseShape(column));
  }

  private double caseShape(ColumnProfile column) {
    var code = column.codeShare() > MOSTLY || column.wholeShare() > MOSTLY ? 0.1 : 0;
    if (column.distinctShare() > 0.98) {
      return code + (events ? 0.1 : 0.4);
    }
    if (nameless && !events && column.distinctShare() > MOSTLY) {
      return code + 0.3;
    }
    if (!repeated(column)) {
      return code;
    }
    var many = Math.min(0.15, column.distinct() / 2_000.0);
    return code + many + Math.min(0.1, column.runShare() / 2) + (events ? 0.2 : 0.05);
  }

  private double ofTime(ColumnProfile column) {
    if (!time(column)) {
      return 0;
    }
    var ofCase = column.words().startsWith("case ") ? 0.2 : 0;
    return 0.4
        + 0.3 * RoleWords.name(ColumnRole.TIME, column)
        + 0.15 * column.filledShare()
        + 0.1 * column.clockShare()
        + 0.1 * column.distinctShare()
        + (!events && column.meanTime() <= earliest ? 0.2 : 0)
        - 0.2 * column.runShare()
        - ofCase;
  }

  /** In a few rows every value may still be there once. */
  private static boolean kinds(ColumnProfile column, int most) {
    return column.distinct() >= 2
        && column.distinct() <= most
        && (column.distinctShare() < HALF || column.filled() <= FEW)
        && !time(column)
        && column.textShare() < 0.1
        && column.mailShare() < 0.2;
  }

  private static double ofParty(ColumnProfile column) {
    if (!kinds(column, MOST_PARTIES) || column.decimalShare() > HALF) {
      return 0;
    }
    var name = RoleWords.name(ColumnRole.PARTY, column);
    var values = RoleWords.parties(column.values().stream().limit(50).toList());
    return name == 0 && values < HALF ? 0 : 0.6 * name + 0.3 * values + 0.1 * column.filledShare();
  }

  private static double ofStage(ColumnProfile column) {
    if (!kinds(column, MOST_STAGES)
        || column.wordedShare() < HALF
        || column.wordsEach() > 6
        || column.marks()) {
      return 0;
    }
    var name = RoleWords.name(ColumnRole.STAGE, column);
    var values = RoleWords.stages(column.values().stream().limit(30).toList());
    var ofCase = column.words().startsWith("case ") ? 0.3 : 0;
    return name == 0 && values < 0.3
        ? 0
        : HALF * name
            + 0.35 * values
            + 0.15 * column.filledShare()
            - ofCase
            - 0.2 * Math.max(0, column.runShare() - MOSTLY);
  }

  private static double ofPerson(ColumnProfile column) {
    var name = RoleWords.name(ColumnRole.PERSON, column);
    if (column.distinct() < 2 || time(column) || column.textShare() > 0.1 || name == 0) {
      return 0;
    }
    return 0.7 * name + 0.1 * column.filledShare() + 0.2 * column.mailShare();
  }
}
