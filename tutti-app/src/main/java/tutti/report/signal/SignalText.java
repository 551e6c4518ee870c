package tutti.report.signal;

import static tutti.report.signal.PlainNumbers.number;
import static tutti.report.signal.PlainNumbers.plain;

import java.util.List;
import java.util.stream.Collectors;
import tutti.insight.signal.RankAccuracy;
import tutti.insight.signal.SignalReading;
import tutti.insight.signal.SignalTenth;
import tutti.report.finding.HarmlessText;

/** Signals as people read them on a terminal: a sentence each, then the numbers. */
public final class SignalText {

  private static final int DIGITS = 4;

  private SignalText() {}

  /** The text, ending with a line break. */
  public static String write(List<SignalReading> readings) {
    return readings.stream()
            .map(reading -> sentence(new SignalSentences(reading).verdict()))
            .collect(Collectors.joining())
        + readings.stream().map(SignalText::numbers).collect(Collectors.joining())
        + "\nWhat goes together need not cause one another.\n";
  }

  private static String sentence(String says) {
    return HarmlessText.line(says) + "\n";
  }

  private static String numbers(SignalReading reading) {
    return "\n"
        + sentence(reading.signal().name() + ": " + reading.verdict().word())
        + new SignalSentences(reading)
            .all()
            .skip(1)
            .map(says -> "  " + sentence(says))
            .collect(Collectors.joining())
        + reading.auc().map(auc -> pairs(auc, reading)).orElse("")
        + ranks(reading)
        + means(reading)
        + tenths(reading);
  }

  private static String pairs(RankAccuracy auc, SignalReading reading) {
    return line(
            "AUC",
            "%s  90 %% interval %s to %s, standard error %s, %,d yes and %,d no%s"
                .formatted(
                    number(auc.value(), DIGITS),
                    number(auc.low(), DIGITS),
                    number(auc.high(), DIGITS),
                    number(auc.standardError(), DIGITS),
                    auc.with(),
                    auc.without(),
                    reading.inverse() ? "; the lowest first" : ""))
        + line(
            "lift at 20 %",
            number(reading.lift().orElse(0), DIGITS)
                + (reading.inverse() ? "  of the lowest fifth" : "  of the highest fifth"));
  }

  private static String ranks(SignalReading reading) {
    var rank = reading.spearman();
    return line(
        "Spearman",
        "%s  90 %% interval %s to %s, %,d rows"
            .formatted(
                number(rank.value(), DIGITS),
                number(rank.low(), DIGITS),
                number(rank.high(), DIGITS),
                rank.rows()));
  }

  private static String means(SignalReading reading) {
    var before = reading.meanBefore();
    var calibration = reading.calibrationError();
    return line(
            "mean outcome",
            number(reading.meanOutcome(), DIGITS)
                + (before.isPresent() ? "  before: " + number(before.getAsDouble(), DIGITS) : ""))
        + (calibration.isPresent()
            ? line("calibration", number(calibration.getAsDouble(), DIGITS) + "  off on average")
            : "");
  }

  private static String line(String name, String says) {
    return "  %-13s %s\n".formatted(name, says);
  }

  private static String tenths(SignalReading reading) {
    return "  tenth     rows          from            to  mean outcome  worked\n"
        + reading.tenths().stream().map(SignalText::tenth).collect(Collectors.joining());
  }

  private static String tenth(SignalTenth tenth) {
    var worked = tenth.worked();
    return "  %5d %,8d %13s %13s %13s  %6s\n"
        .formatted(
            tenth.number(),
            tenth.rows(),
            plain(tenth.lowest()),
            plain(tenth.highest()),
            number(tenth.meanOutcome(), DIGITS),
            worked.isPresent() ? number(100 * worked.getAsDouble(), 0) + " %" : "-");
  }
}
