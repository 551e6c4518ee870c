package tutti.company.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tutti.company.Company;
import tutti.company.form.PromiseForm;
import tutti.testkit.FieldTables;
import tutti.testkit.JsonSchemas;

/** The page about company files: what it shows can be used, and every field is on it. */
class CompanyFilePageTest {

  private static final Path PAGE = Path.of("../docs/company-file.md");
  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  /** The arrow that promises without one are put on. */
  private static final String ARROW = "lead-answers";

  private static final JsonSchemas SCHEMA =
      JsonSchemas.beside(Company.class, "company.schema.json");

  private static String page() {
    try {
      return Files.readString(PAGE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Map<String, Object>> examples() {
    return EXAMPLE.matcher(page()).results().map(found -> yaml(found.group(1))).toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> yaml(String text) {
    var load = new Load(LoadSettings.builder().build());
    return (Map<String, Object>) load.loadFromString(text);
  }

  /** The first example with all that the others add to it. */
  private static String whole() {
    var whole = new LinkedHashMap<String, Object>();
    var promises = new ArrayList<Object>();
    for (var example : examples()) {
      promises.addAll(list(example.getOrDefault("promises", List.of())));
      example.forEach((field, value) -> whole.merge(field, value, CompanyFilePageTest::both));
    }
    whole.remove("promises");
    list(whole.getOrDefault("arrows", List.of())).stream()
        .map(CompanyFilePageTest::fields)
        .filter(arrow -> ARROW.equals(arrow.get("id")))
        .forEach(arrow -> arrow.put("promises", promises));
    return new Dump(DumpSettings.builder().build()).dumpToString(whole);
  }

  private static Object both(Object first, Object second) {
    var both = new ArrayList<Object>(list(first));
    both.addAll(list(second));
    return both;
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of(value);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> fields(Object entry) {
    return (Map<String, Object>) entry;
  }

  @Test
  void theExamplesTogetherAreOneCompany() {
    var company = CompanyFile.read("page.yaml", whole());
    assertThat(SCHEMA.errors(whole())).isEmpty();
    assertThat(company.name()).isEqualTo("Fermata");
    assertThat(company.parties()).hasSize(5);
    assertThat(company.arrows()).hasSize(5);
  }

  @Test
  void theFirstExampleIsAWholeFile() {
    var first = EXAMPLE.matcher(page()).results().findFirst().orElseThrow().group(1);
    assertThat(CompanyFile.read("first.yaml", first).arrows()).hasSize(2);
    assertThat(SCHEMA.errors(first)).isEmpty();
  }

  @Test
  void everyFormOfAPromiseIsShown() {
    var shown =
        CompanyFile.read("page.yaml", whole()).arrows().stream()
            .flatMap(arrow -> arrow.promises().stream())
            .map(promise -> promise.form().getClass().getSimpleName())
            .toList();
    assertThat(shown)
        .containsAll(
            Arrays.stream(PromiseForm.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList());
  }

  @Test
  void everyListOfTheFileIsShownByAnExample() {
    var shown = examples().stream().flatMap(example -> example.keySet().stream()).toList();
    assertThat(shown)
        .containsAll(
            CompanyFile.FIELDS.stream()
                .filter(
                    field -> !List.of("size", "center", "template", "description").contains(field))
                .toList());
  }

  @Test
  void everyFieldStandsInTheTablesAsTheSchemaSaysIt() throws IOException {
    var tables = new FieldTables(SCHEMA.schema());
    tables.assertEnd(PAGE);
    SCHEMA
        .objects()
        .forEach(place ->
            assertThat(tables.text())
                .contains(SCHEMA.fields(place).stream().map(f -> "`" + f + "`").toList()));
  }
}
