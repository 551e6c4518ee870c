package tutti.report.web.view;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.report.Small.ALIVE;
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
        "5|0|1|No miss is allowed, none happened.",
        "5|1|1|No miss is allowed, 1 happened.",
        "3|0|0.8|No miss is allowed, none happened.",
        "5|0|0.8|0 of 1 miss is used, 1 left.",
        "4|1|0.8|1 of 1 miss is used, 0 left.",
        "18|2|0.8|2 of 4 misses are used, 2 left.",
        "3|2|0.8|1 miss was allowed, 2 happened.",
        "3|9|0.8|2 misses were allowed, 9 happened."
      })
  void missesAreSaidAgainstWhatThePromiseAllows(long good, long bad, double target, String says) {
    assertThat(PageWords.misses(reading(confirmed(), target, good, bad))).isEqualTo(says);
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
            "25 % are good, very likely between 9 % and 53 %."
                + " It is over 99 % sure that the target is missed.");
  }

  @Test
  void aKeptPromiseSaysHowSureItIsThatItIsMet() {
    assertThat(PageWords.certainty(Small.in(PromiseState.KEPT)))
        .startsWith("97 % are good, very likely between ")
        .endsWith("It is over 99 % sure that the target is met.");
  }

  @Test
  void anUndecidedPromiseSaysWhatWouldSettleIt() {
    var reading = Small.in(PromiseState.NOT_ENOUGH_EVIDENCE);
    assertThat(PageWords.certainty(reading))
        .contains("sure that the target is met; 90 % are needed to say so.")
        .endsWith(" " + reading.goodToSettle() + " good ones in a row would settle it.");
    assertThat(reading.goodToSettle()).isPositive();
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
    assertThat(kolkata.full(at)).isEqualTo("Saturday 21 November 2026, 02:00 Asia/Kolkata");
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
