package tutti.company.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Schemas;
import tutti.company.Stage;
import tutti.company.template.Templates;

/** The schema that editors read says what the reader does. */
class CompanySchemaTest {

  private static final Schemas SCHEMA = Schemas.beside(Company.class, "company.schema.json");

  @Test
  void namesExactlyTheFieldsTheReaderKnows() {
    assertThat(SCHEMA.fields("")).containsExactlyInAnyOrderElementsOf(CompanyFile.FIELDS);
    assertThat(SCHEMA.fields("/$defs/party"))
        .containsExactlyInAnyOrderElementsOf(PartyEntry.FIELDS);
    assertThat(SCHEMA.fields("/$defs/seat")).containsExactlyInAnyOrderElementsOf(SeatEntry.FIELDS);
    assertThat(SCHEMA.fields("/$defs/arrow"))
        .containsExactlyInAnyOrderElementsOf(ArrowEntry.FIELDS);
    assertThat(SCHEMA.fields("/$defs/promise"))
        .containsExactlyInAnyOrderElementsOf(PromiseEntry.FIELDS);
  }

  @Test
  void namesExactlyTheWordsTheReaderKnows() {
    assertThat(SCHEMA.words("/$defs/stage/enum"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Stage.values()).map(Stage::word).toList());
    assertThat(SCHEMA.words("/$defs/party/properties/kind/enum"))
        .containsExactlyElementsOf(words(Party.Kind.values()));
    assertThat(SCHEMA.words("/$defs/party/properties/side/enum"))
        .containsExactlyElementsOf(words(Party.Side.values()));
  }

  private static java.util.List<String> words(Enum<?>[] values) {
    return Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
  }

  @Test
  void describesEveryField() {
    assertThat(SCHEMA.undescribed()).isEmpty();
  }

  @Test
  void acceptsTheTemplates() {
    assertThat(Templates.names())
        .allSatisfy(
            name -> assertThat(SCHEMA.errors(Templates.text(name).orElseThrow())).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{id: p, valid: requested, good: delivered, within: 1d, window: 90d, target: 90%}",
        "{id: p, valid: requested, good: delivered, within: due, target: 0.9}",
        "{id: p, every: 14d, atLeast: 1}",
        "{id: p, every: 2w, good: confirmed, atLeast: '3', target: 99.5%}",
        "{id: p, good: rating >= 4, target: 1}",
        "{id: p, valid: offered, good: told-back, within: 36h, target: 100%, x-note: [1]}"
      })
  void acceptsWhatTheReaderAccepts(String promise) {
    assertThat(CompanyTexts.refusals(promise)).isEmpty();
    assertThat(SCHEMA.errors(CompanyTexts.promising(promise))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{id: p, valid: requested, good: delivered, within: soon}",
        "{id: p, valid: asked, good: delivered, within: 1d}",
        "{id: p, valid: requested, good: delivered}",
        "{id: p, every: 14d, atLeast: 0}",
        "{id: p, every: 0d}",
        "{id: p, every: 14d, target: 101%}",
        "{id: p, every: 14d, target: 0%}",
        "{id: p, every: 14d, target: -1}",
        "{id: p, every: 14d, target: abc}",
        "{id: p, every: 14d, tarrget: 90%}",
        "{id: p, good: rating > 4}",
        "{id: a b, every: 14d}",
        "{every: 14d}"
      })
  void refusesWhatTheReaderRefuses(String promise) {
    assertThat(CompanyTexts.refusals(promise)).isNotEmpty();
    assertThat(SCHEMA.errors(CompanyTexts.promising(promise))).isNotEmpty();
  }

  @Test
  void refusesAnotherKindOfFile() {
    assertThat(SCHEMA.errors("apiVersion: tutti/v1\nkind: Mapping\n")).isNotEmpty();
    assertThat(SCHEMA.errors("kind: Company\n")).isNotEmpty();
    assertThat(SCHEMA.errors("apiVersion: tutti/v1\nkind: Company\nx-own: 1\n")).isEmpty();
  }
}
