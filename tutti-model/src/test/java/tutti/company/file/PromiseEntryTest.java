package tutti.company.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static tutti.company.file.CompanyTexts.promise;
import static tutti.company.file.CompanyTexts.refusals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.company.AgreementState.End;
import tutti.company.Promise;
import tutti.company.Stage;
import tutti.company.form.CadenceForm;
import tutti.company.form.RatingForm;
import tutti.company.form.ReachForm;
import tutti.company.form.ReachLimit.ByDue;
import tutti.company.form.ReachLimit.Within;

class PromiseEntryTest {

  private static final String FIELD = "arrows[0].promises[0]";

  @Test
  void readsAStageWithinALimitOfAnother() {
    assertThat(promise("{id: p, valid: offered, good: told back, within: 36h}").form())
        .isEqualTo(new ReachForm(Stage.OFFERED, Stage.TOLD_BACK, new Within(Duration.ofHours(36))));
  }

  @Test
  void readsAStageByTheDateTheEvidenceCarries() {
    assertThat(promise("{id: p, valid: requested, good: delivered, within: due}").form())
        .isEqualTo(new ReachForm(Stage.REQUESTED, Stage.DELIVERED, new ByDue()));
  }

  @Test
  void readsACadenceWithOrWithoutACountAndAStage() {
    assertThat(promise("{id: p, every: 14d, atLeast: 1}").form())
        .isEqualTo(new CadenceForm(Duration.ofDays(14), 1, Optional.empty()));
    assertThat(promise("{id: p, every: 2w, good: confirmed, atLeast: 3}").form())
        .isEqualTo(new CadenceForm(Duration.ofDays(14), 3, Optional.of(Stage.CONFIRMED)));
    assertThat(promise("{id: p, every: 1h}").form())
        .isEqualTo(new CadenceForm(Duration.ofHours(1), 1, Optional.empty()));
  }

  @Test
  void readsARatingWithOrWithoutAStage() {
    assertThat(promise("{id: p, good: rating >= 4}").form())
        .isEqualTo(new RatingForm(Optional.empty(), 4));
    assertThat(promise("{id: p, valid: delivered, good: 'rating>=10'}").form())
        .isEqualTo(new RatingForm(Optional.of(Stage.DELIVERED), 10));
  }

  @Test
  void nobodyRatesWhatTheyGiveButAPartyOutsideSaysWhatItThinks() {
    var company =
        CompanyFile.read(
            "company.yaml",
            """
            apiVersion: tutti/v1
            kind: Company
            parties: [{id: support, kind: function}, {id: customer, kind: outside}]
            arrows:
              - id: reviews
                from: customer
                to: support
                by: support
                promises: [{id: loved, good: rating >= 4}]
              - id: help
                from: support
                to: customer
                promises: [{id: loved, good: rating >= 4}]
            """);
    assertThat(company.arrows())
        .extracting(arrow -> arrow.promises().getFirst().form())
        .containsExactly(
            new RatingForm(Optional.empty(), 4, End.GIVER),
            new RatingForm(Optional.empty(), 4, End.RECEIVER));
  }

  @Test
  void asksForEightyPercentInNinetyDaysUnlessToldOtherwise() {
    var promise = promise("{id: p, every: 7d}");

    assertThat(promise.target()).isEqualTo(0.8);
    assertThat(promise.window()).isEqualTo(Duration.ofDays(90));
  }

  @ParameterizedTest
  @CsvSource({
    "90%, 0.9",
    "0.9, 0.9",
    "100%, 1.0",
    "1, 1.0",
    "99.5%, 0.995",
    "' 75 %', 0.75",
    "0.1%, 0.001",
    "7%, 0.07"
  })
  void readsATarget(String written, double share) {
    assertThat(promise("{id: p, every: 7d, target: '" + written + "'}").target()).isEqualTo(share);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "0%", "101%", "-1", "-1%", "abc", "1.01", "90", "NaN", "%", "9e400%"})
  void refusesATargetThatIsNoShare(String written) {
    assertThat(refusals("{id: p, every: 7d, target: '" + written + "'}"))
        .containsExactly(
            FIELD
                + ".target: Expected a share above 0 and up to 1, such as 90% or 0.9, found \""
                + written
                + "\".");
  }

  @ParameterizedTest
  @CsvSource({
    "90s, PT90S",
    "15m, PT15M",
    "8h, PT8H",
    "30d, PT720H",
    "2w, PT336H",
    "1 d, PT24H",
    "999999d, PT23999976H"
  })
  void readsASpan(String written, Duration window) {
    assertThat(promise("{id: p, every: 7d, window: " + written + "}").window()).isEqualTo(window);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0d", "-1d", "1", "d", "1.5d", "1y", "1d2h", "1000000d", "soon", "1D"})
  void refusesASpanThatIsNone(String written) {
    assertThat(refusals("{id: p, every: 7d, window: '" + written + "'}"))
        .containsExactly(
            FIELD + ".window: Expected a span such as 90d, 8h or 15m, found \"" + written + "\".");
  }

  @Test
  void refusesALimitThatIsNoSpanAndNotDue() {
    assertThat(refusals("{id: p, valid: requested, good: delivered, within: dew}"))
        .containsExactly(
            FIELD
                + ".within: Expected a limit such as 3d, 8h, 24bh, 10bd before due, or due, found"
                + " \"dew\".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-3", "many", "1.5", "99999999999"})
  void refusesACountThatIsNone(String written) {
    assertThat(refusals("{id: p, every: 7d, atLeast: " + written + "}"))
        .containsExactly(FIELD + ".atLeast: Expected a number from 1, found \"" + written + "\".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rating > 4", "rating >= four", "rating", "rating >= 4444"})
  void refusesARatingThatIsNone(String written) {
    assertThat(refusals("{id: p, good: '" + written + "'}"))
        .containsExactly(
            FIELD + ".good: Expected a rating such as rating >= 4, found \"" + written + "\".");
  }

  @Test
  void refusesAStageThatIsNone() {
    assertThat(refusals("{id: p, valid: asked, good: done, within: 1d}"))
        .containsExactly(
            FIELD
                + ".valid: Expected a stage such as requested, offered, delivered or confirmed,"
                + " found \"asked\".",
            FIELD
                + ".good: Expected a stage such as requested, offered, delivered or confirmed,"
                + " found \"done\".");
  }

  @Test
  void saysEverythingThatAPromiseLacks() {
    assertThat(refusals("{window: 30d}"))
        .containsExactlyInAnyOrder(
            FIELD + ": \"id\" is missing; expected a short name such as in-time.",
            FIELD
                + ": \"valid\" is missing; expected a stage such as requested, offered, delivered"
                + " or confirmed.",
            FIELD
                + ": \"good\" is missing; expected a stage such as requested, offered, delivered or"
                + " confirmed, or rating >= 4.",
            FIELD + ": \"within\" is missing; expected a limit such as 3d, or due.");
  }

  @Test
  void refusesAPromiseThatIsAWord() {
    assertThat(refusals("quickly"))
        .containsExactly(
            FIELD
                + ": Expected fields, such as {id: in-time, valid: requested, good: delivered,"
                + " within: 3d}.");
  }

  @Test
  void cannotBeMadeImpossible() {
    var form = new CadenceForm(Duration.ofDays(7), 1, Optional.empty());
    var day = Duration.ofDays(1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Promise("p", form, day, 0, Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Promise("p", form, day, Double.NaN, Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Promise("p", form, Duration.ZERO, 0.9, Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CadenceForm(Duration.ZERO, 1, Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CadenceForm(day, 0, Optional.empty()));
  }
}
