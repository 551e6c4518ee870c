package tutti.charter.web.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.company.trait.ArrowFields;
import tutti.company.trait.ArrowQuestion;
import tutti.reading.written.WrittenValue;

/** The form page of an arrow asks for the fields an arrow has. */
class ArrowSheetTest {

  private static final Company COMPANY =
      CompanyFile.read(
          "company.yaml",
          """
          apiVersion: tutti/v1
          kind: Company
          parties: [{id: a}, {id: b}]
          arrows:
            - {id: ab, from: a, to: b, gives: leads, mode: service, push: true,
               wants: [we know who decides, we hear of it]}
          """);

  @Test
  void everyFieldThatIsAskedForIsShownInItsTopic() {
    var sections = ArrowSheet.sections(COMPANY);
    for (var topic : ArrowQuestion.Topic.values()) {
      var shown = sections.get(topic.ordinal());
      assertThat(shown.legend()).isEqualTo(topic.legend());
      assertThat(shown.fields().stream().map(FormField::label))
          .containsExactlyElementsOf(
              ArrowFields.ALL.stream()
                  .flatMap(field -> field.asked().stream())
                  .filter(question -> question.about() == topic)
                  .map(ArrowQuestion::label)
                  .toList());
    }
  }

  @Test
  void anArrowThatIsSentAsItIsShownStaysWhatItIs() {
    var arrow = COMPANY.arrow("ab").orElseThrow();
    var sent = new StringBuilder("{id: ab");
    ArrowSheet.written(ArrowSheet.of(arrow))
        .forEach((field, value) -> sent.append(entry(field, value)));
    var read =
        CompanyFile.read(
            "company.yaml",
            """
            apiVersion: tutti/v1
            kind: Company
            parties: [{id: a}, {id: b}]
            arrows: [%s}]
            """
                .formatted(sent));
    assertThat(read.arrow("ab")).hasValue(arrow);
  }

  private static String entry(String field, WrittenValue value) {
    return switch (value) {
      case WrittenValue.Text text when text.value().isEmpty() -> "";
      case WrittenValue.Text text -> ", %s: '%s'".formatted(field, text.value());
      case WrittenValue.Items items ->
          ", %s: %s"
              .formatted(
                  field,
                  items.items().stream()
                      .map(item -> "'" + ((WrittenValue.Text) item).value() + "'")
                      .toList());
      case WrittenValue.Fields fields -> throw new AssertionError(fields);
    };
  }
}
