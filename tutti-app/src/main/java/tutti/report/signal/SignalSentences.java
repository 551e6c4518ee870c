package tutti.report.signal;

import static tutti.report.signal.PlainNumbers.number;
import static tutti.report.signal.PlainNumbers.plain;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.insight.signal.RankAccuracy;
import tutti.insight.signal.SignalReading;
import tutti.insight.signal.SignalReading.Verdict;

/** What the rows say of a signal, as sentences. */
final class SignalSentences {

  private static final int LINES_SHOWN = 10;
  private static final double HUNDRED = 100;

  private final SignalReading reading;
  private final String signal;
  private final String outcome;

  SignalSentences(SignalReading reading) {
    this.reading = reading;
    this.signal = reading.signal().name();
    this.outcome = reading.signal().outcome();
  }

  /** The verdict first, then what it rests on. */
  Stream<String> all() {
    return Stream.of(
            Optional.of(verdict()), fifths(), dip(), levels(), Optional.of(judged()), leftOut())
        .flatMap(Optional::stream);
  }

  String verdict() {
    return switch (reading.verdict()) {
      case PREDICTIVE ->
          "%s predicts %s%s: %s (%s)."
              .formatted(
                  signal,
                  outcome,
                  reading.inverse() ? ", the other way round" : "",
                  direction(),
                  strength());
      case VANITY ->
          "%s is vanity so far: it hardly tells what %s will be (%s)."
              .formatted(signal, outcome, strength());
      case CANNOT_TELL ->
          "Whether %s predicts %s cannot be told yet: %s."
              .formatted(signal, outcome, reading.enough() ? undecided() : tooFew());
    };
  }

  private String direction() {
    return reading.signal().graded()
        ? "the higher %s, the %s %s"
            .formatted(signal, reading.inverse() ? "lower" : "higher", outcome)
        : "the higher %s, the %s %s is yes"
            .formatted(signal, reading.inverse() ? "more rarely" : "more often", outcome);
  }

  private String strength() {
    return reading.auc().map(this::byPairs).orElseGet(this::byRank);
  }

  private String byPairs(RankAccuracy auc) {
    return "AUC %s, 90 %% interval %s to %s; lift of the %s fifth %s"
        .formatted(
            number(auc.value(), 2),
            number(auc.low(), 2),
            number(auc.high(), 2),
            reading.inverse() ? "lowest" : "highest",
            number(reading.lift().orElse(0), 2));
  }

  private String byRank() {
    var rank = reading.spearman();
    return "Spearman %s, 90 %% interval %s to %s"
        .formatted(number(rank.value(), 2), number(rank.low(), 2), number(rank.high(), 2));
  }

  private String undecided() {
    return strength() + "; more rows would narrow it";
  }

  private String tooFew() {
    var few = SignalReading.FEWEST;
    var rows = reading.judged().size();
    if (reading.signal().graded()) {
      return "%,d rows were judged, %,d of them with another %s than the commonest; %d and %d are needed"
          .formatted(rows, rows - reading.commonest(), outcome, 2 * few, few);
    }
    var with = Math.round(reading.meanOutcome() * rows);
    return "of the rows judged %,d are yes and %,d no; %d of each are needed"
        .formatted(with, rows - with, few);
  }

  /** What the fifths tell, where most have the outcome or the best fifth tells little. */
  private Optional<String> fifths() {
    if (reading.auc().isEmpty()) {
      return Optional.empty();
    }
    if (reading.common() && !reading.lifts()) {
      return Optional.of(tooCommon() + (reading.warns() ? " " + warning() : ""));
    }
    return reading.verdict() == Verdict.PREDICTIVE && !reading.lifts()
        ? Optional.of(
            "Its %s fifth is hardly better than all rows together."
                .formatted(reading.inverse() ? "lowest" : "highest"))
        : Optional.empty();
  }

  /** A share above 1 / 1.2 leaves no room for a lift of 1.2. */
  private String tooCommon() {
    return "%s is yes in %s of the rows, so that no lift above %s is possible."
        .formatted(outcome, percent(reading.meanOutcome()), most());
  }

  private String most() {
    return number(Math.floor(HUNDRED / reading.meanOutcome()) / HUNDRED, 2);
  }

  private String warning() {
    return "It tells who will not: in the %s fifth %s is no %s times as often as in all."
        .formatted(
            reading.inverse() ? "highest" : "lowest",
            outcome,
            number(reading.liftOfNone().orElse(0), 2));
  }

  /** Where it does not go the way it points. */
  private Optional<String> dip() {
    return reading
        .dip()
        .map(dip ->
            "Not all the way: in tenth %d %s is yes in %s, in tenth %d in %s."
                .formatted(
                    dip.before().number(),
                    outcome,
                    percent(dip.before().meanOutcome()),
                    dip.after().number(),
                    percent(dip.after().meanOutcome())));
  }

  private static String percent(double share) {
    return number(HUNDRED * share, 0) + " %";
  }

  private Optional<String> levels() {
    var levels = reading.levels();
    return levels.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Where %s is %s the mean of %s is %s (n=%,d), where it is %s %s (n=%,d)."
                .formatted(
                    signal,
                    plain(levels.getFirst().signal()),
                    outcome,
                    number(levels.getFirst().mean(), 2),
                    levels.getFirst().rows(),
                    plain(levels.getLast().signal()),
                    number(levels.getLast().mean(), 2),
                    levels.getLast().rows()));
  }

  private String judged() {
    var rows = reading.judged().size();
    return reading
        .since()
        .map(since ->
            "Judged on the later %,d of %,d rows, those whose signal was known from %s on; the earlier ones gave the direction."
                .formatted(rows, rows + reading.earlier().size(), since))
        .orElse(
            "Judged on all %,d rows, the same that gave the direction; a hold-out (--signal-at, --outcome-at, --holdout) judges the later ones only."
                .formatted(rows));
  }

  private Optional<String> leftOut() {
    var empty = reading.signal().empty();
    var leaking = reading.signal().leaking();
    return empty + leaking.size() == 0
        ? Optional.empty()
        : Optional.of(
            "Left out: %,d %s with an empty cell, %,d whose signal was not known before the outcome%s."
                .formatted(empty, empty == 1 ? "row" : "rows", leaking.size(), lines()));
  }

  private String lines() {
    var leaking = reading.signal().leaking();
    var more = leaking.size() - LINES_SHOWN;
    return leaking.isEmpty()
        ? ""
        : leaking.stream()
            .limit(LINES_SHOWN)
            .map(String::valueOf)
            .collect(
                Collectors.joining(
                    ", ", " (line ", more > 0 ? " and %,d more)".formatted(more) : ")"));
  }
}
