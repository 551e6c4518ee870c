package tutti.report.web.view;

import java.util.Locale;
import java.util.OptionalDouble;
import tutti.company.PromiseState;
import tutti.company.form.CadenceForm;
import tutti.company.statement.MissWords;
import tutti.company.statement.PromiseWords;
import tutti.english.QuantityWords;
import tutti.measure.PromiseReading;
import tutti.measure.distribution.ShareInterval;
import tutti.report.ReportSentences;
import tutti.report.fix.SureWords;

/** Words that pages add to the report's sentences. */
public final class PageWords {

  private PageWords() {}

  /** What became of the misses the promise allows. */
  static String misses(PromiseReading reading) {
    var used = reading.sample().window().bad();
    if (reading.sample().window().valid() == 0) {
      return "No miss can be counted yet.";
    }
    return reading.state() == PromiseState.KEPT && used <= reading.allowed()
        ? MissWords.left(reading.promise(), reading.missesLeft())
        : MissWords.allowed(reading.promise(), reading.allowed(), used);
  }

  /** The same in a cell: {@code 12 too many}, {@code 3 left}; empty while nothing counts. */
  static String left(PromiseReading reading) {
    var beyond = reading.sample().window().bad() - reading.allowed();
    if (reading.sample().window().valid() == 0 || reading.promise().observed()) {
      return "";
    }
    return beyond > 0 ? "%,d too many".formatted(beyond) : "%,d left".formatted(-beyond);
  }

  /** {@code 3 times as many misses as allowed}; of a promise that keeps within it, how much. */
  static String pace(PromiseReading reading) {
    var pace = reading.pace();
    if (pace.isEmpty() || reading.promise().observed()) {
      return "";
    }
    var times = String.format(Locale.ENGLISH, "%.1f", pace.getAsDouble()).replaceFirst("\\.0$", "");
    if (times.equals("1")) {
      return "as many misses as allowed";
    }
    return pace.getAsDouble() > 1 ? times + " times as many misses as allowed" : within(pace);
  }

  private static String within(OptionalDouble pace) {
    return pace.getAsDouble() == 0
        ? "none of the misses allowed"
        : QuantityWords.percent(pace.getAsDouble()) + " of the misses allowed";
  }

  /** How sure the numbers are, and what would make them surer. */
  static String certainty(PromiseReading reading) {
    var share = reading.share();
    if (share.isEmpty()) {
      return "";
    }
    var between = between(reading);
    return "%s%s %s, likely between %s and %s. %s%s"
        .formatted(
            QuantityWords.percent(wrong(reading) ? 1 - share.getAsDouble() : share.getAsDouble()),
            reading.promise().form() instanceof CadenceForm ? " of them" : "",
            wrong(reading)
                ? PromiseWords.missed(reading.promise(), false)
                : PromiseWords.good(reading.promise(), false),
            QuantityWords.percent(between.low()),
            QuantityWords.percent(between.high()),
            SureWords.said(reading),
            settling(reading));
  }

  private static boolean wrong(PromiseReading reading) {
    return ReportSentences.wrong(reading);
  }

  /** Where the share of what is counted lies, 95 in 100 sure. */
  static ShareInterval between(PromiseReading reading) {
    var window = reading.sample().window();
    return wrong(reading) ? ShareInterval.wilson(window.bad(), window.valid()) : reading.wilson();
  }

  private static String settling(PromiseReading reading) {
    return switch (reading.state()) {
      case NOT_ENOUGH_EVIDENCE ->
          switch (reading.goodToSettle()) {
            case 0 -> "";
            case 1 -> " One more good one would settle it.";
            default ->
                " %d more good ones in a row would settle it.".formatted(reading.goodToSettle());
          };
      default -> "";
    };
  }
}
