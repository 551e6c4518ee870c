package tutti.charter.web.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.company.file.CompanyFile;
import tutti.company.form.FormShape;
import tutti.company.form.term.FormChoice;
import tutti.reading.written.WrittenValue;

/** The form page of a promise asks for what its forms are made of. */
class PromiseSheetTest {

  private static final Company COMPANY = company("{id: p, good: first-time-right}");
  private static final Arrow ARROW = COMPANY.arrow("ab").orElseThrow();

  private static Company company(String promise) {
    return CompanyFile.read(
        "company.yaml",
        """
        apiVersion: tutti/v1
        kind: Company
        parties: [{id: a}, {id: b}]
        arrows:
          - {id: other, from: b, to: a}
          - {id: ab, from: a, to: b, promises: [%s]}
        """
            .formatted(promise));
  }

  private static Promise promise(String written) {
    return company(written).arrow("ab").orElseThrow().promises().getFirst();
  }

  static Stream<FormChoice> choices() {
    return FormShape.allChoices().stream();
  }

  @ParameterizedTest
  @MethodSource("choices")
  void everyFieldOfAFormIsShownUnderItsChoice(FormChoice choice) {
    var section =
        PromiseSheet.sections(COMPANY, ARROW).stream()
            .filter(one -> one.of().filter(choice.word()::equals).isPresent())
            .findFirst()
            .orElseThrow();
    assertThat(section.legend()).isEqualTo(choice.asks());
    assertThat(section.fields().stream().map(FormField::label))
        .containsExactlyElementsOf(choice.questions().stream().map(asks -> asks.label()).toList());
  }

  @ParameterizedTest
  @MethodSource("choices")
  void whatIsWrongWithAFieldStandsBesideWhatAsksForIt(FormChoice choice) {
    var values = FormValues.NONE.with("form", choice.word());
    var names =
        PromiseSheet.sections(COMPANY, ARROW).stream()
            .flatMap(section -> section.fields().stream())
            .map(FormField::name);
    assertThat(names.toList())
        .containsAll(
            choice.questions().stream()
                .map(asks -> PromiseSheet.shown(values, asks.use().term().name()))
                .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{id: p, valid: requested, good: delivered, within: 24bh, target: 90%, window: 30d}",
        "{id: p, valid: requested, good: delivered, within: due}",
        "{id: p, valid: requested, good: delivered, within: 10bd before due}",
        "{id: p, every: 14d, atLeast: 3, good: confirmed, owner: [Ada, Ben]}",
        "{id: p, good: rating >= 4, evidence: a survey}",
        "{id: p, good: first-time-right}",
        "{id: p, valid: delivered, good: not-returned, within: 7d}",
        "{id: p, valid: delivered, condition: attr.rank <= 25, frozen: accepted}",
        "{id: p, relay: other, within: 30d}",
        "{id: p, valid: offered, curve: confirmed, by: 90d, observed: true}"
      })
  void aPromiseThatIsSentAsItIsShownStaysWhatItIs(String written) {
    var promise = promise(written);
    var sent = new StringBuilder("{id: p");
    PromiseSheet.written(PromiseSheet.of(promise))
        .forEach((field, value) -> sent.append(entry(field, ((WrittenValue.Text) value).value())));
    assertThat(promise(sent + "}")).isEqualTo(promise);
  }

  private static String entry(String field, String value) {
    if (value.isEmpty()) {
      return "";
    }
    return field.equals("owner")
        ? ", owner: [%s]".formatted(value)
        : ", %s: '%s'".formatted(field, value);
  }

  @ParameterizedTest
  @MethodSource("choices")
  void thePageShowsThePromiseUnderTheChoiceItWasMadeWith(FormChoice choice) {
    assertThat(PromiseSheet.chosen(FormValues.NONE.with("form", choice.word()))).isEqualTo(choice);
  }
}
