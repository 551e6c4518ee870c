package tutti.report.signal;

import static tutti.report.json.JsonNotation.fields;
import static tutti.report.json.JsonNotation.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tutti.insight.signal.RankAccuracy;
import tutti.insight.signal.SignalLevel;
import tutti.insight.signal.SignalReading;
import tutti.insight.signal.SignalTenth;
import tutti.insight.signal.SpearmanCorrelation;

/**
 * Signals as JSON: the stable contract of {@code tutti signals --json}, written down in {@code
 * docs/signals-json.md}.
 */
public final class SignalJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private SignalJson() {}

  /** The text, ending with a line break. */
  public static String write(List<SignalReading> readings) {
    var root = fields("signals", readings.stream().map(SignalJson::signal).toList());
    return JSON.writeValueAsString(root) + "\n";
  }

  private static Map<String, @Nullable Object> signal(SignalReading reading) {
    return fields(
        "signal", reading.signal().name(),
        "outcome", reading.signal().outcome(),
        "graded", reading.signal().graded(),
        "verdict", reading.verdict().word(),
        "inverse", reading.inverse(),
        "says", new SignalSentences(reading).all().toList(),
        "judged", reading.judged().size(),
        "earlier", reading.earlier().size(),
        "since", reading.since().map(Object::toString).orElse(null),
        "empty", reading.signal().empty(),
        "leaking", reading.signal().leaking(),
        "auc", reading.auc().map(SignalJson::auc).orElse(null),
        "lift", number(reading.lift()),
        "spearman", spearman(reading.spearman()),
        "meanOutcome", number(reading.meanOutcome()),
        "meanBefore", number(reading.meanBefore()),
        "calibrationError", number(reading.calibrationError()),
        "levels", reading.levels().stream().map(SignalJson::level).toList(),
        "tenths", reading.tenths().stream().map(SignalJson::tenth).toList());
  }

  private static Map<String, @Nullable Object> auc(RankAccuracy auc) {
    return fields(
        "value", number(auc.value()),
        "interval", interval(auc.low(), auc.high()),
        "standardError", number(auc.standardError()),
        "with", auc.with(),
        "without", auc.without());
  }

  private static Map<String, @Nullable Object> spearman(SpearmanCorrelation rank) {
    return fields("value", number(rank.value()), "interval", interval(rank.low(), rank.high()));
  }

  private static List<BigDecimal> interval(double low, double high) {
    return List.of(number(low), number(high));
  }

  private static Map<String, @Nullable Object> level(SignalLevel level) {
    return fields(
        "signal",
        number(level.signal()),
        "rows",
        level.rows(),
        "meanOutcome",
        number(level.mean()));
  }

  private static Map<String, @Nullable Object> tenth(SignalTenth tenth) {
    return fields(
        "tenth", tenth.number(),
        "rows", tenth.rows(),
        "from", number(tenth.lowest()),
        "to", number(tenth.highest()),
        "meanSignal", number(tenth.meanSignal()),
        "meanOutcome", number(tenth.meanOutcome()),
        "worked", number(tenth.worked()));
  }
}
