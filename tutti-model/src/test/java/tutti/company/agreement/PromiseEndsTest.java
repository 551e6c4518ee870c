package tutti.company.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.company.AgreementState.End;
import tutti.company.Company;
import tutti.company.file.CompanyFile;

/** Who speaks for an end of an arrow on a day. */
class PromiseEndsTest {

  private static final Company COMPANY =
      CompanyFile.read(
          "company.yaml",
          """
          apiVersion: tutti/v1
          kind: Company
          parties:
            - {id: commerce}
            - {id: sales, within: commerce}
            - {id: sdr, kind: role, within: sales}
            - {id: support}
            - {id: customer, kind: outside}
            - {id: partner, kind: outside}
          seats:
            - {party: commerce, person: Chief}
            - {party: sales, person: Jonas, deputy: Mira, from: 2026-03-01, until: 2026-10-31}
            - {party: sdr, person: Sam}
            - {party: support, person: Ines}
          arrows:
            - {id: cases, from: sales, to: support}
            - {id: pitches, from: sdr, to: customer}
            - {id: wishes, from: customer, to: support, by: sdr}
            - {id: news, from: customer, to: partner}
            - {id: own, from: support, to: support}
          """);

  private static PromiseEnds ends(String arrow, String day) {
    return new PromiseEnds(COMPANY, COMPANY.arrow(arrow).orElseThrow(), LocalDate.parse(day));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-28, false",
    "2026-03-01, true",
    "2026-10-31, true",
    "2026-11-01, false",
  })
  void aSeatSpeaksFromItsFirstDayToItsLast(String day, boolean speaks) {
    assertThat(ends("cases", day).spokenForBy("Jonas").contains(End.GIVER)).isEqualTo(speaks);
    assertThat(ends("cases", day).spokenForBy("Mira").contains(End.GIVER)).isEqualTo(speaks);
    assertThat(ends("cases", day).spokenForBy("Chief")).containsExactly(End.GIVER);
  }

  @Test
  void whoHoldsAnOuterPartySpeaksForTheInnerOneAndNotTheOtherWayRound() {
    assertThat(ends("pitches", "2026-05-01").speakersFor(End.GIVER))
        .containsExactlyInAnyOrder("Chief", "Jonas", "Mira", "Sam");
    assertThat(ends("cases", "2026-05-01").speakersFor(End.GIVER))
        .containsExactlyInAnyOrder("Chief", "Jonas", "Mira");
  }

  @Test
  void whoAnswersForAnArrowGivesTheYesOfItsGiver() {
    var ends = ends("wishes", "2026-05-01");
    assertThat(ends.party(End.GIVER)).isEqualTo("sdr");
    assertThat(ends.name(End.GIVER)).isEqualTo("Sdr");
    assertThat(ends.needed()).containsExactly(End.GIVER, End.RECEIVER);
    assertThat(ends.speakersFor(End.GIVER)).contains("Sam");
  }

  @ParameterizedTest
  @CsvSource({"cases, GIVER RECEIVER", "pitches, GIVER", "own, GIVER", "news, ''"})
  void thePartiesInsideGiveTheirYes(String arrow, String needed) {
    assertThat(ends(arrow, "2026-05-01").needed().stream().map(End::name))
        .containsExactly(needed.isEmpty() ? new String[0] : needed.split(" ", -1));
  }

  @Test
  void betweenStrangersNothingIsEverSettled() {
    var promise =
        CompanyFile.read(
                "company.yaml",
                """
                apiVersion: tutti/v1
                kind: Company
                parties: [{id: a}, {id: b}]
                arrows: [{id: ab, from: a, to: b, promises: [{id: p, every: week}]}]
                """)
            .arrow("ab")
            .orElseThrow()
            .promises()
            .getFirst();
    assertThat(ends("news", "2026-05-01").settled(promise)).isFalse();
    assertThat(ends("news", "2026-05-01").spokenForBy("Ines")).isEmpty();
  }
}
