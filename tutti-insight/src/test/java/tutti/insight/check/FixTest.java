package tutti.insight.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tutti.company.Company;
import tutti.testkit.JsonSchemas;

/** What the rules tell people to do can be done. */
class FixTest {

  /** What nothing in the product does yet. */
  private static final List<String> NOT_THERE =
      List.of("by hand", "connect a", "is linked", "sign in", "integration", "as deliberate");

  private static final Pattern FIELD = Pattern.compile("\\((\\w+):[^)]*\\)|(\\w+): true");
  private static final Pattern COMMAND = Pattern.compile("tutti (?!check|import)\\w+");

  @Test
  void noFixNamesWhatIsNotThere() {
    for (var check : CheckRules.all()) {
      assertThat(check.fix().toLowerCase(Locale.ROOT))
          .as(check.id())
          .doesNotContain(NOT_THERE)
          .doesNotContainPattern(COMMAND);
    }
  }

  @Test
  void aFieldThatAFixNamesIsOneOfTheCompanyFile() {
    var schema = JsonSchemas.beside(Company.class, "company.schema.json");
    Set<String> fields =
        schema.objects().stream()
            .flatMap(place -> schema.fields(place).stream())
            .collect(Collectors.toSet());
    var named =
        CheckRules.all().stream()
            .flatMap(check -> FIELD.matcher(check.fix()).results())
            .map(found -> Objects.requireNonNullElseGet(found.group(1), () -> found.group(2)))
            .collect(Collectors.toSet());
    assertThat(named).hasSizeGreaterThan(5);
    assertThat(fields).containsAll(named);
  }
}
