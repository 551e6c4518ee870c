package tutti.insight.signal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;

/** Made-up rows. */
final class Rows {

  static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private Rows() {}

  static Signal signal(List<SignalOutcome> seen) {
    return new Signal("score", "bought", seen, 0, List.of());
  }

  static SignalReading reading(List<SignalOutcome> seen) {
    return SignalReading.of(signal(seen), 0);
  }

  static List<SignalOutcome> golden() {
    var scores = new double[] {90, 80, 75, 60, 55, 50, 40, 30, 20, 10};
    var bought = new double[] {0, 1, 0, 1, 0, 0, 1, 0, 0, 0};
    var rows = new ArrayList<SignalOutcome>();
    for (var i = 0; i < scores.length; i++) {
      rows.add(SignalOutcome.of(scores[i], bought[i]));
    }
    return rows;
  }

  /**
   * Whole scores of 0 to 20, so that many are equal; the chance of the outcome follows from them.
   */
  static List<SignalOutcome> drawn(int n, SplittableRandom random, DoubleUnaryOperator chance) {
    var rows = new ArrayList<SignalOutcome>();
    for (var i = 0; i < n; i++) {
      var score = random.nextInt(21);
      var outcome = random.nextDouble() < chance.applyAsDouble(score / 20.0) ? 1 : 0;
      rows.add(
          new SignalOutcome(
              score, outcome, Optional.of(START.plus(Duration.ofHours(i))), Optional.empty()));
    }
    return rows;
  }

  static List<SignalOutcome> changed(List<SignalOutcome> rows, DoubleUnaryOperator change) {
    return rows.stream()
        .map(one ->
            new SignalOutcome(
                change.applyAsDouble(one.signal()), one.outcome(), one.at(), one.worked()))
        .toList();
  }
}
