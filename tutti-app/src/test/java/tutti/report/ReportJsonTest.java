package tutti.report;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.report.Small.ALIVE;
import static tutti.report.Small.AT;
import static tutti.report.Small.arrowIn;
import static tutti.report.Small.confirmed;
import static tutti.report.Small.promise;
import static tutti.report.Small.reading;
import static tutti.report.Small.report;
import static tutti.report.Small.took;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tutti.company.PromiseState;
import tutti.company.ref.CompanyRef;
import tutti.insight.FixCandidate;
import tutti.insight.UnmeasuredArrow;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;
import tutti.measure.ArrowReading;
import tutti.measure.PromiseReading;
import tutti.measure.verdict.VerdictTally;
import tutti.report.finding.FindingJson;

/** The report as programs read it. */
class ReportJsonTest {

  private static JsonNode read(CompanyReport report) {
    return JsonMapper.shared().readTree(ReportJson.write(report));
  }

  private static JsonNode promised(PromiseReading reading) {
    return read(report(Small.of("leads", reading))).at("/arrows/0/promises/0");
  }

  private static String score(double gap) {
    var arrow = arrowIn(PromiseState.KEPT);
    var fix = new FixCandidate(arrow, arrow.promises().getFirst(), gap, 1, 1, 1);
    var report = new CompanyReport(report(arrow).reading(), List.of(fix), List.of(), List.of());
    return ReportJson.write(report).replaceFirst("(?s).*\"gap\" : ([^,]*),.*\n", "$1");
  }

  @Test
  void theReportEndsWithALineBreakAndKeepsItsOrder() {
    var text = ReportJson.write(report(arrowIn(PromiseState.KEPT)));
    assertThat(text).startsWith("{").endsWith("}\n").doesNotEndWith("\n\n");
    assertThat(read(report()).propertyNames())
        .containsExactly(
            "company",
            "at",
            "arrows",
            "fixFirst",
            "measureFirst",
            "findings",
            "coverage",
            "strengths",
            "weaknesses",
            "alarms",
            "headline",
            "nothingToFix",
            "read");
  }

  @Test
  void anEmptyListOfFixesHasItsSentenceAndAFullOneHasNone() {
    var kept = read(report(arrowIn(PromiseState.KEPT)));
    assertThat(kept.get("fixFirst")).isEmpty();
    assertThat(kept.get("nothingToFix").asString()).startsWith("Nothing to fix yet: ");
    assertThat(kept.get("headline").asString())
        .startsWith("Every promise that is measured is kept");
    var broken =
        read(report(Small.of("leads", "sales", "customer", Small.in(PromiseState.BROKEN))));
    assertThat(broken.get("fixFirst")).hasSize(1);
    assertThat(broken.get("nothingToFix").isNull()).isTrue();
    assertThat(broken.get("headline").asString())
        .startsWith("9 of 12 leads from Sales to the Customer");
  }

  @Test
  void aPromiseHasEveryFieldOfTheContract() {
    assertThat(promised(Small.in(PromiseState.KEPT)).propertyNames())
        .containsExactly(
            "id",
            "state",
            "valid",
            "good",
            "bad",
            "open",
            "share",
            "wilson",
            "posterior",
            "target",
            "window",
            "missesLeft",
            "pace",
            "hours",
            "assumed",
            "declined",
            "weak",
            "oftenDeclined",
            "alarm");
  }

  @Test
  void theInstantIsInUtcWhateverTheCompanysZone() {
    assertThat(read(report()).at("/at").asString()).isEqualTo(AT.toString());
  }

  @ParameterizedTest
  @EnumSource(PromiseState.class)
  void aStateIsItsWord(PromiseState state) {
    assertThat(read(report(arrowIn(state))).at("/arrows/0/state").asString())
        .isEqualTo(state.word());
  }

  @Test
  void whatCannotBeToldIsNullAndNotZero() {
    var nothing = promised(Small.in(PromiseState.UNMEASURED));
    assertThat(nothing.get("share").isNull()).isTrue();
    assertThat(nothing.get("pace").isNull()).isTrue();
    assertThat(nothing.at("/hours/p50").isNull()).isTrue();
    assertThat(nothing.at("/hours/p90").isNull()).isTrue();
    assertThat(nothing.at("/wilson/0").intValue()).isZero();
    assertThat(nothing.at("/wilson/1").intValue()).isEqualTo(1);
  }

  @Test
  void aTargetOfAllHasNoPace() {
    assertThat(promised(reading(confirmed(), 1, 3, 1)).get("pace").isNull()).isTrue();
  }

  @Test
  void countsAreWhatWasCounted() {
    var counts = promised(reading(promise(confirmed(), 0.8), new VerdictTally(7, 2, 5), ALIVE));
    assertThat(counts.get("valid").longValue()).isEqualTo(9);
    assertThat(counts.get("good").longValue()).isEqualTo(7);
    assertThat(counts.get("bad").longValue()).isEqualTo(2);
    assertThat(counts.get("open").longValue()).isEqualTo(5);
    assertThat(counts.get("window").asString()).isEqualTo("90d");
  }

  @Test
  void anArrowCountsItsImpossibleHandOffsToo() {
    var arrow = new ArrowReading(Small.observed("orders"), ALIVE, 2, List.of());
    var read = read(report(arrow)).at("/arrows/0");
    assertThat(read.get("handOffs").longValue()).isEqualTo(42);
    assertThat(read.get("anomalies").longValue()).isEqualTo(2);
  }

  @Test
  void sharesHaveSixDecimals() {
    assertThat(ReportJson.write(report(Small.of("leads", reading(confirmed(), 0.8, 2, 1)))))
        .contains("\"share\" : 0.666667,");
  }

  @ParameterizedTest
  @CsvSource({
    "0.1234565,0.123456",
    "0.1234575,0.123458",
    "0.0000004,0",
    "-0.0000004,0",
    "1.5,1.5",
    "1,1",
    "100,100",
    "12345678.25,12345678.25"
  })
  void numbersAreRoundedHalfToEvenAndNeverWrittenWithAnExponent(double number, String written) {
    assertThat(score(number)).isEqualTo(written);
  }

  @Test
  void hoursAreRoundedToo() {
    var arrow = Small.of("leads", took(reading(confirmed(), 0.8, 60, 2), 1.0 / 3, 200));
    assertThat(ReportJson.write(report(arrow))).contains("\"p50\" : 0.333333,", "\"p90\" : 200\n");
  }

  @Test
  void aBlindSpotSaysItsStateAndWhy() {
    var arrow = arrowIn(PromiseState.SILENT);
    var report =
        new CompanyReport(
            report(arrow).reading(),
            List.of(),
            List.of(new UnmeasuredArrow(arrow, 0.5)),
            List.of());
    assertThat(read(report).at("/measureFirst/0/state").asString()).isEqualTo("silent");
    assertThat(read(report).at("/measureFirst/0/because").asString())
        .startsWith("Nothing for 98 days");
  }

  @Test
  void findingsAreTheSameAloneAndInTheReport() {
    var finding =
        new Finding(
            "no-measure", Severity.WARNING, CompanyRef.arrow("leads"), "Says \"so\".", "Do it.");
    var report = new CompanyReport(report().reading(), List.of(), List.of(), List.of(finding));
    JsonNode alone = JsonMapper.shared().valueToTree(FindingJson.of(finding));
    assertThat(alone).isEqualTo(read(report).at("/findings/0"));
    assertThat(alone.at("/severity").asString()).isEqualTo("warning");
    assertThat(alone.at("/says").asString()).isEqualTo("Says \"so\".");
  }

  @Test
  void equalReportsGiveEqualBytes() {
    assertThat(ReportJson.write(report(arrowIn(PromiseState.BROKEN), arrowIn(PromiseState.KEPT))))
        .isEqualTo(
            ReportJson.write(report(arrowIn(PromiseState.BROKEN), arrowIn(PromiseState.KEPT))));
  }
}
