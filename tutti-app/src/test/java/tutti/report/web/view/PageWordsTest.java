package tutti.report.web.view;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.report.Small.ALIVE;
import static tutti.report.Small.byDue;
import static tutti.report.Small.confirmed;
import static tutti.report.Small.promise;
import static tutti.report.Small.reading;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.company.PromiseState;
import tutti.english.SentenceWords;
import tutti.measure.verdict.VerdictTally;
import tutti.page.CompanyDates;
import tutti.report.Small;

/** Words, dates and marks that pages add to the report. */
class PageWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0|0.8|No miss can be counted yet.",
        "5|0|1|None more could miss that in 90 days.",
        "5|1|1|None could miss that in 90 days; 1 did.",
        "3|0|0.8|None could miss that in 90 days; none did.",
        "4|1|0.8|1 could miss that in 90 days; 1 did.",
        "48|2|0.8|8 more could miss that in 90 days.",
        "3|2|0.8|1 could miss that in 90 days; 2 did.",
        "3|9|0.8|2 could miss that in 90 days; 9 did."
      })
  void missesAreSaidAgainstWhatThePromiseAllows(long good, long bad, double target, String says) {
    assertThat(PageWords.misses(reading(confirmed(), target, good, bad))).isEqualTo(says);
  }

  @ParameterizedTest
  @CsvSource({
    "'5',0,0.8,1 left",
    "4,1,0.8,0 left",
    "18,2,0.8,2 left",
    "3,9,0.8,7 too many",
    "0,0,0.8,''"
  })
  void aCellSaysHowManyMissesAreLeftOrTooMany(long good, long bad, double target, String says) {
    assertThat(PageWords.left(reading(confirmed(), target, good, bad))).isEqualTo(says);
  }

  @ParameterizedTest
  @CsvSource({
    "12,18,0.8,3 times as many misses as allowed",
    "30,10,0.8,1.3 times as many misses as allowed",
    "45,5,0.8,50 % of the misses allowed",
    "8,2,0.8,as many misses as allowed",
    "8,0,0.8,none of the misses allowed",
    "5,5,1,''",
    "0,0,0.8,''"
  })
  void aPaceIsSaidInMissesAllowed(long good, long bad, double target, String says) {
    assertThat(PageWords.pace(reading(confirmed(), target, good, bad))).isEqualTo(says);
  }

  @Test
  void whatComesLateIsSaidToBeLate() {
    assertThat(PageWords.misses(reading(byDue(), 0.8, 12, 18)))
        .isEqualTo("6 could be late in 90 days; 18 were.");
    assertThat(PageWords.misses(reading(byDue(), 0.8, 8, 1)))
        .isEqualTo("1 could be late in 90 days; 1 was.");
  }

  @Test
  void openOnesAreNoMisses() {
    assertThat(
            PageWords.misses(reading(promise(confirmed(), 0.8), new VerdictTally(0, 0, 9), ALIVE)))
        .isEqualTo("No miss can be counted yet.");
  }

  @Test
  void certaintyOfNothingIsNotSaid() {
    assertThat(PageWords.certainty(Small.in(PromiseState.UNMEASURED))).isEmpty();
  }

  @Test
  void aBrokenPromiseSaysHowSureItIsThatItIsMissed() {
    assertThat(PageWords.certainty(Small.in(PromiseState.BROKEN)))
        .isEqualTo(
            "75 % were not confirmed within 3 days, likely between 47 % and 91 %."
                + " Sure that it is missed: over 99 in 100.");
  }

  @Test
  void aKeptPromiseSaysHowSureItIsThatItIsMet() {
    assertThat(PageWords.certainty(Small.in(PromiseState.KEPT)))
        .startsWith("97 % were confirmed within 3 days, likely between ")
        .endsWith("Sure that it is kept: over 99 in 100.");
  }

  @Test
  void anUndecidedPromiseSaysWhatWouldSettleIt() {
    var reading = Small.in(PromiseState.NOT_ENOUGH_EVIDENCE);
    assertThat(PageWords.certainty(reading))
        .containsPattern("Too little to say: \\d\\d in 100 that it is (kept|missed)\\.")
        .endsWith(" " + reading.goodToSettle() + " more good ones in a row would settle it.");
    assertThat(reading.goodToSettle()).isPositive();
  }

  @Test
  void theLastGoodOneThatIsMissingIsOne() {
    var reading = reading(confirmed(), 0.8, 5, 0);
    assertThat(reading.goodToSettle()).isEqualTo(1);
    assertThat(PageWords.certainty(reading)).endsWith(" One more good one would settle it.");
  }

  @ParameterizedTest
  @CsvSource({"'',''", "leads,Leads", "Leads,Leads", "über,Über", "x,X", "1 fact,1 fact"})
  void aSentenceBeginsWithACapital(String text, String capital) {
    assertThat(SentenceWords.capital(text)).isEqualTo(capital);
  }

  @Test
  void datesAreThoseOfTheCompanysZone() {
    var kolkata = new CompanyDates(ZoneId.of("Asia/Kolkata"));
    var at = Instant.parse("2026-11-20T20:30:00Z");
    assertThat(kolkata.day(at)).isEqualTo("21 Nov 2026");
    assertThat(kolkata.minute(at)).isEqualTo("21 Nov 2026, 02:00");
    assertThat(kolkata.full(at)).isEqualTo("Saturday 21 November 2026, 02:00, Kolkata");
  }

  @Test
  void summerTimeIsKept() {
    var berlin = new CompanyDates(ZoneId.of("Europe/Berlin"));
    assertThat(berlin.minute(Instant.parse("2026-03-29T00:59:00Z"))).endsWith("01:59");
    assertThat(berlin.minute(Instant.parse("2026-03-29T01:00:00Z"))).endsWith("03:00");
  }

  @ParameterizedTest
  @CsvSource({"UTC,UTC", "Z,UTC", "Etc/UTC,UTC", "+00:00,UTC", "+02:00,+02:00"})
  void theZoneIsNamedAndUtcByOneName(String zone, String named) {
    assertThat(new CompanyDates(ZoneId.of(zone)).full(Instant.EPOCH)).endsWith(" " + named);
  }

  @Test
  void aYearHasItsFourDigitsAndADayNoZero() {
    assertThat(new CompanyDates(ZoneOffset.UTC).day(Instant.parse("0999-01-02T00:00:00Z")))
        .isEqualTo("2 Jan 0999");
  }

  @ParameterizedTest
  @EnumSource(PromiseState.class)
  void aMarkIsASignAWordAndAColour(PromiseState state) {
    var mark = new StateMark(state);
    assertThat(mark.word()).isEqualTo(state.text()).doesNotContain("_");
    assertThat(mark.kind()).matches("[a-z]+");
    assertThat(mark.sign()).startsWith("<svg").endsWith("</svg>");
    assertThat(mark.line()).contains("ln-" + mark.kind());
  }
}
