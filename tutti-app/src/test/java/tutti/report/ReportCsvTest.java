package tutti.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Promise;
import tutti.company.PromiseState;
import tutti.company.form.RatingForm;
import tutti.measure.HandOffSamples;

/** A report as a spreadsheet opens it. */
class ReportCsvTest {

  private static final Instant AT = Instant.parse("2026-11-20T14:30:00Z");

  private static String written(String arrow, String from, String to, String promise) {
    var rating = new RatingForm(Optional.empty(), 4);
    var loved = new Promise(promise, rating, Duration.ofDays(90), 0.8, Optional.empty());
    var company =
        new Company(
            "Small",
            ZoneOffset.UTC,
            List.of(party(from), party(to)),
            List.of(),
            List.of(
                new Arrow(
                    arrow, from, to, "goods", "because", Optional.empty(), false, List.of(loved))));
    return ReportCsv.write(CompanyReport.of(company, new HandOffSamples(List.of()), AT));
  }

  private static Party party(String id) {
    return new Party(id, id, Party.Kind.FUNCTION, Optional.empty(), Optional.empty());
  }

  @Test
  void aCellThatLooksLikeAFormulaIsMadeText() {
    assertThat(written("=cmd|' /C calc'!A0", "+a", "@b", "-c").lines().toList().getLast())
        .startsWith("'=cmd|' /C calc'!A0,'+a,'@b,'-c,");
  }

  @Test
  void thePlaceInTheListOfWhatToFixHasAColumn() {
    var form = Small.confirmed();
    var worse = Small.of("worse", "sales", "customer", Small.reading(form, 0.8, 0, 20));
    var bad = Small.of("bad", "sales", "customer", Small.reading(form, 0.8, 8, 12));
    var kept = Small.of("fine", "sales", "customer", Small.in(PromiseState.KEPT));
    assertThat(ReportCsv.write(Small.report(bad, worse, kept)).lines())
        .extracting(line -> line.split(",", -1)[20])
        .containsExactly("fix_first", "2", "1", "");
  }

  @Test
  void everyRowHasTheColumnsOfTheHeader() {
    var lines =
        written("a", "b", "c", "d").lines().map(line -> line.split(",", -1).length).toList();
    assertThat(lines).hasSize(2).containsOnly(23);
  }

  @Test
  void whatCannotBeToldIsAnEmptyCell() {
    assertThat(written("a", "b", "c", "d").lines().toList().getLast())
        .isEqualTo(
            "a,b,c,d,unmeasured,0,0,0,0,,0.000000,1.000000,0.500000,"
                + "0.295167,0.800000,90d,0,,,,,,");
  }

  @Test
  void aNameWithACommaStaysOneCell() {
    assertThat(written("a,b\"c", "b", "c", "d")).contains("\"a,b\"\"c\",b,c,d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1", "+1", "-1", "@sum", " =1", "＝1", "＋1", "－1", "＠a"})
  void nothingASpreadsheetWouldRunStaysAFormula(String hostile) {
    assertThat(written(hostile, "b", "c", "d")).contains("'" + hostile);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=b", "1-2", "leads", "'quoted"})
  void aHarmlessCellIsLeftAsItIs(String harmless) {
    assertThat(written(harmless, "b", "c", "d").lines().toList().getLast())
        .startsWith(harmless + ",");
  }

  @Test
  void anArrowHasARowForEachOfItsPromisesAndNoneWithoutOne() {
    var report =
        Small.report(
            Small.of("two", Small.in(PromiseState.KEPT), Small.in(PromiseState.BROKEN)),
            Small.of("none"),
            Small.arrowIn(PromiseState.OBSERVED));
    assertThat(ReportCsv.write(report).lines().skip(1))
        .hasSize(2)
        .allMatch(row -> row.startsWith("two,marketing,sales,kept,"));
  }

  @Test
  void aNumberHasAPointAndSixDecimalsEverywhere() {
    var reading = Small.took(Small.reading(Small.confirmed(), 0.8, 2, 1), 1.5, 1000);
    var cells =
        ReportCsv.write(Small.report(Small.of("leads", reading))).lines().toList().getLast();
    assertThat(cells.split(","))
        .contains("0.666667", "1.500000", "1000.000000", "1.666667")
        .hasSize(20);
  }

  @Test
  void aCompanyWithoutArrowsIsTheHeaderAlone() {
    assertThat(ReportCsv.write(Small.report()).lines()).hasSize(1);
  }
}
