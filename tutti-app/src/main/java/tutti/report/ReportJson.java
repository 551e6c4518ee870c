package tutti.report;

import static tutti.report.json.JsonNotation.fields;
import static tutti.report.json.JsonNotation.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tutti.insight.FixCandidate;
import tutti.insight.UnmeasuredArrow;
import tutti.insight.health.MeasurementCoverage;
import tutti.insight.health.PromiseMargin;
import tutti.measure.ArrowReading;
import tutti.measure.MeasureValue;
import tutti.measure.Measures;
import tutti.measure.PromiseReading;
import tutti.report.finding.FindingJson;

/**
 * A report as JSON: the stable contract of {@code tutti measure --json}, written down in {@code
 * docs/measure-json.md}. Equal reports give equal bytes; shares and hours have six decimals.
 */
public final class ReportJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ReportJson() {}

  /** The report as text that ends with a line break. */
  public static String write(CompanyReport report) {
    return write(report, Optional.empty());
  }

  /** The report by files of which so much could be read. */
  public static String write(CompanyReport report, Optional<RowsRead> read) {
    var root =
        fields(
            "company", report.company().name(),
            "at", report.at().toString(),
            "arrows", report.reading().arrows().stream().map(ReportJson::arrow).toList(),
            "fixFirst", report.fixFirst().stream().map(fix -> fix(report, fix)).toList(),
            "measureFirst", report.measureFirst().stream().map(b -> blind(report, b)).toList(),
            "findings", FindingJson.of(report.findings()),
            "coverage", coverage(report.coverage()),
            "strengths", report.strengths().stream().map(ReportJson::leaning).toList(),
            "weaknesses", report.weaknesses().stream().map(ReportJson::leaning).toList(),
            "alarms", report.alarms().stream().map(ReportJson::leaning).toList(),
            "headline", ReportSentences.headline(report),
            "nothingToFix", ReportSentences.nothingToFix(report).orElse(null),
            "read", read.map(ReportJson::read).orElse(null));
    return JSON.writeValueAsString(root) + "\n";
  }

  /** How much could be read, as fields; the same in every JSON by files. */
  public static Map<String, @Nullable Object> read(RowsRead read) {
    return fields(
        "rows", read.rows(),
        "refused", read.refused(),
        "refusedShare", number(read.share()),
        "passedOver", read.passedOver());
  }

  private static Map<String, @Nullable Object> coverage(MeasurementCoverage coverage) {
    return fields(
        "arrows", coverage.arrows(),
        "measured", coverage.measured().size(),
        "share", number(coverage.share()),
        "blind", ids(coverage.blind()),
        "unfulfilled", ids(coverage.unfulfilled()));
  }

  private static List<String> ids(List<ArrowReading> arrows) {
    return arrows.stream().map(arrow -> arrow.arrow().id()).toList();
  }

  private static Map<String, @Nullable Object> leaning(PromiseMargin leaning) {
    return fields(
        "arrow", leaning.arrow().arrow().id(),
        "promise", leaning.promise().promise().id(),
        "margin", number(leaning.margin()));
  }

  private static Map<String, @Nullable Object> arrow(ArrowReading reading) {
    var arrow = reading.arrow();
    return fields(
        "id", arrow.id(),
        "from", arrow.from(),
        "to", arrow.to(),
        "state", reading.state().word(),
        "handOffs", reading.handOffs(),
        "anomalies", reading.anomalies(),
        "promises", reading.promises().stream().map(ReportJson::promise).toList());
  }

  private static Map<String, @Nullable Object> promise(PromiseReading reading) {
    var fields = fields("id", reading.promise().id());
    var objects = new HashMap<String, Map<String, @Nullable Object>>();
    objects.put("", fields);
    for (var measure : Measures.ALL) {
      var dot = measure.key().indexOf('.');
      objects
          .computeIfAbsent(
              measure.key().substring(0, Math.max(dot, 0)), name -> object(fields, name))
          .put(measure.key().substring(dot + 1), value(measure.of(reading)));
    }
    return fields;
  }

  private static Map<String, @Nullable Object> object(
      Map<String, @Nullable Object> fields, String name) {
    var object = fields();
    fields.put(name, object);
    return object;
  }

  private static @Nullable Object value(MeasureValue value) {
    return switch (value) {
      case MeasureValue.Count count -> count.count();
      case MeasureValue.Amount amount -> number(amount.number());
      case MeasureValue.Word word -> word.word();
      case MeasureValue.Flag flag -> flag.holds();
      case MeasureValue.Bounds bounds ->
          List.of(number(bounds.interval().low()), number(bounds.interval().high()));
    };
  }

  private static Map<String, @Nullable Object> fix(CompanyReport report, FixCandidate fix) {
    return fields(
        "arrow", fix.arrow().arrow().id(),
        "promise", fix.promise().promise().id(),
        "score", number(fix.score()),
        "gap", number(fix.gap()),
        "reach", number(fix.reach()),
        "flow", number(fix.flow()),
        "certainty", number(fix.certainty()),
        "because", ReportSentences.because(report, fix));
  }

  private static Map<String, @Nullable Object> blind(CompanyReport report, UnmeasuredArrow blind) {
    return fields(
        "arrow", blind.arrow().arrow().id(),
        "state", blind.arrow().state().word(),
        "reach", number(blind.reach()),
        "because", ReportSentences.because(report.company(), blind, report.at()));
  }
}
