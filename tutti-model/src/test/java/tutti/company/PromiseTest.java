package tutti.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.company.AgreementState.End;
import tutti.company.AgreementState.Proposed;
import tutti.company.AgreementState.Yes;
import tutti.company.file.CompanyFile;
import tutti.testkit.LawCases;

/** A promise, its terms, and what its ends said to them. */
class PromiseTest {

  private static final LocalDate DAY = LocalDate.parse("2026-11-25");

  private static Company company(String arrow) {
    return CompanyFile.read(
        "company.yaml",
        """
        apiVersion: tutti/v1
        kind: Company
        parties: [{id: a}, {id: b}, {id: c, kind: outside}]
        arrows: [{id: ab, %s}]
        """
            .formatted(arrow));
  }

  private static Arrow arrow(String fields) {
    return company(fields).arrow("ab").orElseThrow();
  }

  private static Promise promise(String fields) {
    return arrow("from: a, to: b, promises: [{id: p, %s}]".formatted(fields)).promises().getFirst();
  }

  private static Promise reaching(String fields) {
    return promise("valid: offered, good: accepted, within: 5d" + fields);
  }

  @Test
  void theTermsOfAPromiseMakeThePromise() {
    for (var seed = 0L; seed < LawCases.cases(200); seed++) {
      var random = new Random(seed);
      var target = 1 + random.nextInt(1_000);
      var promise =
          reaching(", target: %s%%, window: %dd".formatted(target / 10.0, 1 + random.nextInt(400)));
      var terms = new LinkedHashMap<>(PromiseTerms.of(promise));
      var written = terms.toString().replace("=", ": ");
      var again = promise(written.substring(1, written.length() - 1));
      assertThat(PromiseTerms.of(again)).as("seed %d", seed).isEqualTo(terms);
      assertThat(PromiseTerms.mark(again)).isEqualTo(PromiseTerms.mark(promise));
    }
  }

  @Test
  void everyShareIsWrittenAsItIsRead() {
    for (var tenths = 1; tenths <= 10_000; tenths++) {
      var written = BigDecimal.valueOf(tenths, 2).stripTrailingZeros().toPlainString() + "%";
      var share = BigDecimal.valueOf(tenths, 4).doubleValue();
      assertThat(PromiseTerms.percent(share)).isEqualTo(written);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "target: 81%",
        "window: 91d",
        "within: 6d",
        "good: confirmed",
        "valid: requested",
        "within: due"
      })
  void otherTermsHaveAnotherMark(String term) {
    var fields = new LinkedHashMap<String, String>();
    for (var field : "valid: offered, good: accepted, within: 5d".split(", ", -1)) {
      fields.put(field.substring(0, field.indexOf(':')), field);
    }
    fields.put(term.substring(0, term.indexOf(':')), term);
    assertThat(PromiseTerms.mark(promise(String.join(", ", fields.values()))))
        .isNotEqualTo(PromiseTerms.mark(reaching("")));
  }

  @ParameterizedTest
  @ValueSource(strings = {", owner: Bo", ", evidence: the CRM", ", source: an essay"})
  void whatIsNoTermLeavesTheMark(String field) {
    assertThat(PromiseTerms.mark(reaching(field))).isEqualTo(PromiseTerms.mark(reaching("")));
  }

  @Test
  void whatIsOnlyObservedHasNoTarget() {
    assertThat(PromiseTerms.of(reaching(", observed: true"))).doesNotContainKey("target");
    assertThat(PromiseTerms.of(reaching(""))).containsEntry("target", "80%");
  }

  @Test
  void aYesWithoutAMarkIsToWhateverIsWritten() {
    var state =
        new AgreementState(
            List.of(
                new Yes(End.GIVER, "Ines", DAY, Optional.empty()),
                new Yes(End.RECEIVER, "Bo", DAY, Optional.of("abc"))),
            Optional.empty(),
            Optional.empty());
    assertThat(state.agreed(End.GIVER, "abc")).isTrue();
    assertThat(state.agreed(End.GIVER, "xyz")).isTrue();
    assertThat(state.agreed(End.RECEIVER, "abc")).isTrue();
    assertThat(state.agreed(End.RECEIVER, "xyz")).isFalse();
    assertThat(AgreementState.SILENT.agreed(End.GIVER, "abc")).isFalse();
  }

  @Test
  void aProposalIsOutdatedOnceOtherTermsAreWritten() {
    var terms = Map.of("target", "90%");
    var open = new Proposed(terms, End.GIVER, "Ines", DAY, "", false);
    assertThat(open.outdated("abc")).isFalse();
    var based = new Proposed(terms, End.GIVER, "Ines", DAY, "", false, Optional.of("abc"));
    assertThat(based.outdated("abc")).isFalse();
    assertThat(based.outdated("xyz")).isTrue();
  }

  @Test
  void eachEndHasItsOther() {
    assertThat(End.GIVER.other()).isEqualTo(End.RECEIVER);
    assertThat(End.RECEIVER.other().other()).isEqualTo(End.RECEIVER);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.1, 1.000_001, Double.NaN, Double.POSITIVE_INFINITY})
  void aTargetIsAShareAboveNothing(double target) {
    var form = reaching("").form();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Promise("p", form, Duration.ofDays(1), target, Optional.empty()));
  }

  @Test
  void aWindowIsLongerThanNothing() {
    var form = reaching("").form();
    for (var window : List.of(Duration.ZERO, Duration.ofDays(-1))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Promise("p", form, window, 0.8, Optional.empty()));
    }
  }

  @Test
  void theFirstOwnerAnswersByName() {
    assertThat(reaching(", owner: [Ines, Bo]").owner()).contains("Ines");
    assertThat(reaching("").owner()).isEmpty();
  }

  @Test
  void whoOwesDependsOnWhoAnswersAndWhatIsOnlyWatched() {
    var two = "promises: [{id: p, every: week}, {id: q, every: week, observed: true}]";
    assertThat(arrow("from: a, to: b, " + two).owed()).extracting(Promise::id).containsExactly("p");
    assertThat(arrow("from: a, to: b, observed: true, " + two).owed()).isEmpty();
    assertThat(arrow("from: c, to: b, by: a, " + two).answerable()).isEqualTo("a");
    assertThat(arrow("from: a, to: b").answerable()).isEqualTo("a");
    assertThat(arrow("from: a, to: b, " + two).promise("r")).isEmpty();
  }

  @Test
  void calendarsAreThoseOfTheReceiver() {
    var company =
        CompanyFile.read(
            "company.yaml",
            """
            apiVersion: tutti/v1
            kind: Company
            calendar: {hours: 8-16}
            parties: [{id: a}, {id: b, calendar: {hours: 22-06}}]
            arrows: [{id: ab, from: a, to: b}, {id: ba, from: b, to: a}]
            """);
    assertThat(company.receiving(company.arrow("ba").orElseThrow())).isEqualTo(company.calendar());
    assertThat(Optional.of(company.receiving(company.arrow("ab").orElseThrow())))
        .isEqualTo(company.party("b").calendar());
    assertThat(company.subjects()).containsExactlyInAnyOrder("ab", "ba");
  }
}
