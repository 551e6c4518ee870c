package tutti.report.signal;

import static tutti.report.signal.PlainNumbers.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
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
        "lift", json(reading.lift()),
        "spearman", spearman(reading.spearman()),
        "meanOutcome", json(reading.meanOutcome()),
        "meanBefore", json(reading.meanBefore()),
        "calibrationError", json(reading.calibrationError()),
        "levels", reading.levels().stream().map(SignalJson::level).toList(),
        "tenths", reading.tenths().stream().map(SignalJson::tenth).toList());
  }

  private static Map<String, @Nullable Object> auc(RankAccuracy auc) {
    return fields(
        "value", json(auc.value()),
        "interval", interval(auc.low(), auc.high()),
        "standardError", json(auc.standardError()),
        "with", auc.with(),
        "without", auc.without());
  }

  private static Map<String, @Nullable Object> spearman(SpearmanCorrelation rank) {
    return fields("value", json(rank.value()), "interval", interval(rank.low(), rank.high()));
  }

  private static List<BigDecimal> interval(double low, double high) {
    return List.of(json(low), json(high));
  }

  private static Map<String, @Nullable Object> level(SignalLevel level) {
    return fields(
        "signal", json(level.signal()), "rows", level.rows(), "meanOutcome", json(level.mean()));
  }

  private static Map<String, @Nullable Object> tenth(SignalTenth tenth) {
    return fields(
        "tenth", tenth.number(),
        "rows", tenth.rows(),
        "from", json(tenth.lowest()),
        "to", json(tenth.highest()),
        "meanSignal", json(tenth.meanSignal()),
        "meanOutcome", json(tenth.meanOutcome()),
        "worked", json(tenth.worked()));
  }

  private static Map<String, @Nullable Object> fields(@Nullable Object... namesAndValues) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    for (var i = 0; i < namesAndValues.length; i += 2) {
      fields.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return fields;
  }
}
