package tutti.report.signal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Numbers, the same on every machine. */
final class PlainNumbers {

  private static final int JSON_DECIMALS = 6;

  private PlainNumbers() {}

  /** With so many decimals, rounded half to even; never -0. */
  static String number(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** As short as it can be: 1 and 0.25. */
  static String plain(double value) {
    return json(value).toPlainString();
  }

  /** Up to six decimals, without zeros at its end. */
  static BigDecimal json(double value) {
    var rounded = BigDecimal.valueOf(value).setScale(JSON_DECIMALS, RoundingMode.HALF_EVEN);
    var stripped = rounded.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }

  static @Nullable BigDecimal json(OptionalDouble value) {
    return value.isPresent() ? json(value.getAsDouble()) : null;
  }
}
