package tutti.report.fix;

import tutti.company.PromiseState;
import tutti.english.QuantityWords;
import tutti.insight.FixCandidate;
import tutti.measure.PromiseReading;

/** How sure a number is, in words, with the figure behind them. */
public final class SureWords {

  private static final int SURE = 95;
  private static final int FAIRLY = 80;

  private SureWords() {}

  /** {@code Sure}, {@code Fairly sure}, {@code Too little to say}. */
  private static String of(double chance) {
    var hundredths = Math.round(100 * chance);
    if (hundredths >= SURE) {
      return "Sure";
    }
    return hundredths >= FAIRLY ? "Fairly sure" : "Too little to say";
  }

  /** That something to fix is missed: {@code Fairly sure: 84 in 100.} */
  public static String missed(FixCandidate fix) {
    var said = of(fix.certainty());
    var undecided = said.startsWith("Fairly") && fix.promise().state() != PromiseState.BROKEN;
    return "%s: %s%s."
        .formatted(
            said,
            QuantityWords.inHundred(fix.certainty()),
            undecided ? ", too little to call it broken" : "");
  }

  /** What a promise's number says of the promise. */
  public static String said(PromiseReading reading) {
    if (reading.promisesAll()) {
      return "Every single one is promised%s."
          .formatted(reading.sample().window().bad() == 0 ? ", and none was missed" : "");
    }
    return switch (reading.state()) {
      case BROKEN -> sure(1 - reading.atLeastTarget(), "missed", "");
      case KEPT -> sure(reading.atLeastTarget(), "kept", "");
      default -> unsettled(reading.atLeastTarget());
    };
  }

  private static String unsettled(double kept) {
    return kept < 0.5
        ? sure(1 - kept, "missed", ", too little to call it broken")
        : sure(kept, "kept", ", too little to call it kept");
  }

  private static String sure(double chance, String what, String but) {
    var said = of(chance);
    return said.startsWith("Too")
        ? "%s: %s that it is %s.".formatted(said, QuantityWords.inHundred(chance), what)
        : "%s that it is %s: %s%s.".formatted(said, what, QuantityWords.inHundred(chance), but);
  }
}
