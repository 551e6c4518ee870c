package tutti.company.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.company.AgreementState.End;
import tutti.company.Stage;
import tutti.company.file.CompanyFile;
import tutti.company.form.term.FormQuestion;
import tutti.company.form.term.TermUse;
import tutti.company.time.TimeSpan;
import tutti.company.time.TimeSpans;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;

/** What each form says of itself: who speaks, from where to where, how long, how often. */
class FormMeaningTest {

  private static PromiseForm form(String fields) {
    return CompanyFile.read("company.yaml", text(fields))
        .arrow("ab")
        .orElseThrow()
        .promises()
        .getFirst()
        .form();
  }

  private static String text(String fields) {
    return """
    apiVersion: tutti/v1
    kind: Company
    parties: [{id: a}, {id: b}]
    arrows:
      - {id: other, from: b, to: a}
      - {id: ab, from: a, to: b, promises: [{id: p, %s}]}
    """
        .formatted(fields);
  }

  private static List<String> refused(String fields) {
    return catchThrowableOfType(UnreadableInput.class, () -> form(fields)).problems().stream()
        .map(InputProblem::says)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          valid: offered, good: accepted, within: 1d      | true
          valid: requested, good: accepted, within: 1d    | false
          valid: requested, good: confirmed, within: 1d   | true
          valid: requested, good: delivered, within: 1d   | false
          every: week                                     | false
          every: week, good: delivered                    | false
          every: week, good: confirmed                    | true
          good: rating >= 4                               | true
          good: first-time-right                          | true
          valid: delivered, good: not-returned, within: 1d | true
          valid: delivered, condition: attr.a             | true
          relay: other, within: 1d                        | false
          valid: offered, curve: accepted, by: 9d, observed: true | true
          valid: offered, curve: delivered, by: 9d, observed: true | false
          """)
  void theReceiverSpeaksWhereItSaysWhatItGot(String fields, boolean speaks) {
    assertThat(form(fields).receiverSpeaks()).isEqualTo(speaks);
  }

  @Test
  void oneStageAfterAnotherIsAStep() {
    assertThat(form("valid: offered, good: accepted, within: 1d").step())
        .contains(new StageStep(Stage.OFFERED, Stage.ACCEPTED));
    assertThat(form("valid: offered, curve: confirmed, by: 9d, observed: true").step())
        .contains(new StageStep(Stage.OFFERED, Stage.CONFIRMED));
    assertThat(form("every: week").step()).isEmpty();
    assertThat(form("relay: other, within: 1d").step()).isEmpty();
  }

  @Test
  void anAgeIsASpanAfterTheFirstStage() {
    var day = new TimeSpan.Elapsed(Duration.ofDays(1));
    assertThat(form("valid: offered, good: accepted, within: 1d").age()).contains(day);
    assertThat(form("valid: offered, curve: accepted, by: 1d, observed: true").age()).contains(day);
    assertThat(form("valid: offered, good: accepted, within: due").age()).isEmpty();
    assertThat(form("valid: offered, good: accepted, within: 1d before due").age()).isEmpty();
    assertThat(form("good: rating >= 4").age()).isEmpty();
  }

  @Test
  void onlyACadenceCountsPeriods() {
    assertThat(form("every: week, atLeast: 3").perPeriod())
        .contains(new PeriodCount(Duration.ofDays(7), 3));
    assertThat(form("good: first-time-right").perPeriod()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new PeriodCount(Duration.ZERO, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new PeriodCount(Duration.ofDays(1), 0));
  }

  @Test
  void aConditionHasItsExpressionAndARelayItsArrow() {
    assertThat(form("valid: offered, condition: attr.size > 3, frozen: accepted"))
        .satisfies(form -> assertThat(form.expression()).contains("attr.size > 3"))
        .satisfies(form -> assertThat(form.relaysTo()).isEmpty());
    assertThat(form("relay: other, within: 1d"))
        .satisfies(form -> assertThat(form.relaysTo()).contains("other"))
        .satisfies(form -> assertThat(form.expression()).isEmpty());
  }

  @Test
  void anotherLimitKeepsTheSortOfLimit() {
    var span = TimeSpans.span("3bd");
    assertThat(new ReachLimit.Within(Duration.ofDays(1)).limitedTo(span))
        .contains(new ReachLimit.Within(span));
    assertThat(ReachLimit.parse("24bh  before  due").limitedTo(span))
        .contains(new ReachLimit.BeforeDue(span));
    assertThat(new ReachLimit.ByDue().limitedTo(span)).isEmpty();
    assertThat(form("every: week").limitedTo(span)).isEmpty();
    assertThat(form("good: rating >= 4").limitedTo(span)).isEmpty();
    assertThat(form("valid: delivered, good: not-returned, within: 1d").limitedTo(span))
        .contains(new UnreturnedForm(Stage.DELIVERED, span));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3d", "24bh", "10bd before due", "due", "90m before due"})
  void aLimitIsReadAsItIsWritten(String written) {
    assertThat(ReachLimit.parse(written).written()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "before due", "due before due", "3d before", "0d before due", "Due"})
  void whatIsNoLimitIsRefused(String written) {
    assertThatIllegalArgumentException().isThrownBy(() -> ReachLimit.parse(written));
  }

  @Test
  void onlyARatingIsRatedByAnEnd() {
    var rating = (RatingForm) form("good: rating >= 4");
    assertThat(rating.by()).isEqualTo(End.RECEIVER);
    assertThat(rating.ratedBy(End.GIVER)).isEqualTo(new RatingForm(Optional.empty(), 4, End.GIVER));
    var cadence = form("every: week");
    assertThat(cadence.ratedBy(End.GIVER)).isEqualTo(cadence);
  }

  @Test
  void aFieldOfItsOwnSaysWhichFormItIs() {
    assertThat(form("every: week, good: confirmed")).isInstanceOf(CadenceForm.class);
    assertThat(FormShape.recognized()).hasSameSizeAs(PromiseForm.shapes());
    assertThat(FormShape.recognized().getLast()).isEqualTo(ReachForm.SHAPE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          relay: other                  | "within" is missing; expected a span such as 14d, 8h, 24bh or 10bd.
          relay: none, within: 1d       | No arrow has the id "none"; expected one of ab, other.
          every: never                  | Expected a period such as week, month, quarter, 7d or 14d, found "never".
          every: week, atLeast: 0       | Expected a number from 1, found "0".
          every: week, atLeast: 2.5     | Expected a number from 1, found "2.5".
          good: rating > 4              | Expected a rating such as rating >= 4, found "rating > 4".
          good: not-returned, within: 1d | "valid" is missing; expected a stage such as requested, offered, delivered or confirmed.
          condition: attr.a             | "valid" is missing; expected a stage such as requested, offered, delivered or confirmed.
          valid: offered, curve: confirmed, by: 9d | A curve is only observed; write observed: true.
          valid: offered, curve: done, by: 9d, observed: true | Expected a stage such as requested, offered, delivered or confirmed, found "done".
          """)
  void whatAFormLacksIsSaid(String fields, String says) {
    assertThat(refused(fields)).containsExactly(says);
  }

  @Test
  void anAnswerOfAPageIsWhatStandsBetween() {
    var question = new FormQuestion("within", useOfWithin(), "How long before", "", " before due");
    for (var answer : List.of("3d", "24bh", "", "10 bd")) {
      assertThat(question.answer(question.written(answer))).isEqualTo(answer);
    }
    assertThat(question.answer("due")).isEqualTo("due");
    assertThat(question.named("limit").name()).isEqualTo("limit");
    assertThat(question.between("<", ">").written("x")).isEqualTo("<x>");
  }

  private static TermUse useOfWithin() {
    return ReachForm.SHAPE.terms().getLast();
  }
}
