package tutti.company.statement;

import tutti.company.form.CadenceForm;
import tutti.company.time.CalendarPeriod;
import tutti.english.QuantityWords;

/**
 * The periods of a cadence.
 *
 * @param one as it stands after {@code every}: {@code month}, {@code 14 days}
 */
record PeriodWords(String one) {

  private static final double ALL = 1 - 1e-9;

  static PeriodWords of(CadenceForm cadence) {
    return new PeriodWords(CalendarPeriod.of(cadence.every()).say());
  }

  /** {@code months}, {@code periods of 14 days}. */
  String many() {
    return numbered() ? "periods of " + one : one + "s";
  }

  /** {@code month}, {@code period of 14 days}. */
  String single() {
    return numbered() ? "period of " + one : one;
  }

  private boolean numbered() {
    return Character.isDigit(one.charAt(0));
  }

  static String number(int count) {
    return count == 1 ? "one" : String.valueOf(count);
  }

  private String ofThem() {
    return numbered() ? "of them" : many();
  }

  /** {@code at least 3 in every month, in 8 of 10 months}. */
  String owed(int atLeast, double target) {
    var often = "at least %s in every %s".formatted(number(atLeast), one);
    return target > ALL
        ? often
        : "%s, in %s %s".formatted(often, QuantityWords.outOf(target), ofThem());
  }
}
