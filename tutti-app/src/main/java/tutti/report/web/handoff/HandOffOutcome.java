package tutti.report.web.handoff;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import tutti.measure.verdict.JudgedHandOff;

/** What became of a hand-off under a promise, as a reader asks for it. */
public enum HandOffOutcome {
  ALL("all of them", (judged, at) -> true),
  MISSED("missed", JudgedHandOff::missed),
  GOOD("good", JudgedHandOff::good),
  OPEN("open", JudgedHandOff::open),
  DECLINED("declined", JudgedHandOff::declined);

  private final String title;
  private final BiPredicate<JudgedHandOff, Instant> holds;

  HandOffOutcome(String title, BiPredicate<JudgedHandOff, Instant> holds) {
    this.title = title;
    this.holds = holds;
  }

  /** As a reader chooses it. */
  public String title() {
    return title;
  }

  /** As it stands in an address. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean holds(JudgedHandOff judged, Instant at) {
    return holds.test(judged, at);
  }

  /** What became of one by an instant. */
  static HandOffOutcome of(JudgedHandOff judged, Instant at) {
    return Arrays.stream(values())
        .filter(outcome -> outcome != ALL && outcome.holds(judged, at))
        .findFirst()
        .orElse(ALL);
  }

  static Optional<HandOffOutcome> named(String word) {
    return Arrays.stream(values()).filter(outcome -> outcome.word().equals(word)).findFirst();
  }
}
