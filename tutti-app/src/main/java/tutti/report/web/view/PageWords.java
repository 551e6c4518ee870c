package tutti.report.web.view;

import tutti.english.QuantityWords;
import tutti.measure.PromiseReading;

/** Words that pages add to the report's sentences. */
public final class PageWords {

  private PageWords() {}

  /** What became of the misses the promise allows. */
  static String misses(PromiseReading reading) {
    var used = reading.sample().window().bad();
    var allowed = reading.allowed();
    if (reading.sample().window().valid() == 0) {
      return "No miss can be counted yet.";
    }
    if (allowed == 0) {
      return used == 0
          ? "No miss is allowed, none happened."
          : "No miss is allowed, %,d happened.".formatted(used);
    }
    return used > allowed ? beyond(used, allowed) : within(used, allowed);
  }

  private static String beyond(long used, long allowed) {
    return "%,d %s allowed, %,d happened."
        .formatted(allowed, allowed == 1 ? "miss was" : "misses were", used);
  }

  private static String within(long used, long allowed) {
    return "%,d of %,d %s used, %,d left."
        .formatted(used, allowed, allowed == 1 ? "miss is" : "misses are", allowed - used);
  }

  /** How sure the numbers are, and what would make them surer. */
  static String certainty(PromiseReading reading) {
    var share = reading.share();
    if (share.isEmpty()) {
      return "";
    }
    var between = reading.wilson();
    return "%s are good, very likely between %s and %s. %s%s"
        .formatted(
            QuantityWords.percent(share.getAsDouble()),
            QuantityWords.percent(between.low()),
            QuantityWords.percent(between.high()),
            sureness(reading),
            settling(reading));
  }

  private static String sureness(PromiseReading reading) {
    if (reading.promisesAll()) {
      return "Every single one is promised%s."
          .formatted(reading.sample().window().bad() == 0 ? ", and none was missed" : "");
    }
    var sure = reading.atLeastTarget();
    return switch (reading.state()) {
      case BROKEN -> "It is %s sure that the target is missed.".formatted(certain(1 - sure));
      case KEPT -> "It is %s sure that the target is met.".formatted(certain(sure));
      default ->
          "It is %s sure that the target is met; 90 %% are needed to say so."
              .formatted(certain(sure));
    };
  }

  private static String certain(double sure) {
    return sure > 0.995 ? "over 99 %" : sure < 0.005 ? "under 1 %" : QuantityWords.percent(sure);
  }

  private static String settling(PromiseReading reading) {
    return switch (reading.state()) {
      case NOT_ENOUGH_EVIDENCE ->
          reading.goodToSettle() > 0
              ? " %d good ones in a row would settle it.".formatted(reading.goodToSettle())
              : "";
      default -> "";
    };
  }
}
