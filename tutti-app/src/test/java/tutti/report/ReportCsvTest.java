package tutti.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Promise;
import tutti.measure.HandOffSamples;

/** A report as a spreadsheet opens it. */
class ReportCsvTest {

  private static final Instant AT = Instant.parse("2026-11-20T14:30:00Z");

  private static String written(String arrow, String from, String to, String promise) {
    var rating = new Promise.Rating(Optional.empty(), 4);
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
    return ReportCsv.write(Report.of(company, new HandOffSamples(List.of()), AT));
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
  void everyRowHasTheColumnsOfTheHeader() {
    var lines =
        written("a", "b", "c", "d").lines().map(line -> line.split(",", -1).length).toList();
    assertThat(lines).hasSize(2).containsOnly(20);
  }

  @Test
  void whatCannotBeToldIsAnEmptyCell() {
    assertThat(written("a", "b", "c", "d").lines().toList().getLast())
        .isEqualTo(
            "a,b,c,d,unmeasured,0,0,0,0,,0.000000,1.000000,0.500000,"
                + "0.295167,0.800000,90d,0,,,");
  }

  @Test
  void aNameWithACommaStaysOneCell() {
    assertThat(written("a,b\"c", "b", "c", "d")).contains("\"a,b\"\"c\",b,c,d");
  }
}
