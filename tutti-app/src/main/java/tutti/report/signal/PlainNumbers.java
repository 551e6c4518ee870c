package tutti.report.signal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tutti.report.json.JsonNotation;

/** Numbers, the same on every machine. */
final class PlainNumbers {

  private PlainNumbers() {}

  /** With so many decimals, rounded half to even; never -0. */
  static String number(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** As short as it can be: 1 and 0.25. */
  static String plain(double value) {
    return JsonNotation.number(value).toPlainString();
  }
}
