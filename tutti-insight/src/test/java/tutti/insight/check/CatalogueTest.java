package tutti.insight.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.company.template.CompanyTemplates;

/** Templates and rules hold as much as the catalogue they were taken from says. */
class CatalogueTest {

  private static final Path FILE =
      Path.of(Optional.ofNullable(System.getenv("TUTTI_DESIGN")).orElse("../../shared/design"))
          .resolve("catalogue.yaml");

  /** What users showed to be missing. */
  private static final Set<String> OUR_OWN = Set.of("L65", "L66");

  private static Map<?, ?> catalogue = Map.of();

  @BeforeAll
  static void theCatalogueIsThere() throws IOException {
    if (!Files.isRegularFile(FILE)) {
      System.err.println(
          "\n*** NOT TESTED: the catalogue is not at %s; set TUTTI_DESIGN to its folder. ***\n"
              .formatted(FILE.toAbsolutePath().normalize()));
    }
    assumeTrue(Files.isRegularFile(FILE), "The catalogue is missing; set TUTTI_DESIGN.");
    catalogue =
        (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(FILE));
  }

  private static List<?> list(Map<?, ?> of, String field) {
    return of.get(field) instanceof List<?> list ? list : List.of();
  }

  private static Stream<Map<?, ?>> entries(Map<?, ?> of, String field) {
    return list(of, field).stream().map(Map.class::cast);
  }

  private static Map<?, ?> template(String name) {
    return entries(catalogue, "templates")
        .filter(template -> name.equals(template.get("id")))
        .findFirst()
        .orElseThrow();
  }

  private static Company company(String name) {
    return CompanyFile.read(name + ".yaml", CompanyTemplates.text(name).orElseThrow());
  }

  @Test
  void everyTemplateIsOfTheCatalogue() {
    assertThat(CompanyTemplates.names())
        .containsExactlyInAnyOrderElementsOf(
            entries(catalogue, "templates").map(template -> (String) template.get("id")).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "business-symphony",
        "key-interactions",
        "revenue-chain",
        "balanced-company",
        "audience-framework"
      })
  void aTemplateHasThePartiesAndArrowsOfTheCatalogue(String name) {
    var written = template(name);
    assertThat(company(name).parties()).hasSize((int) entries(written, "parties").count());
    assertThat(company(name).arrows()).hasSize((int) entries(written, "arrows").count());
  }

  @Test
  void theSymphonyHasThePromisesPairsAndRelaysOfTheCatalogue() {
    var written = template("business-symphony");
    var company = company("business-symphony");
    var promises = entries(written, "arrows").flatMap(arrow -> entries(arrow, "promises")).count();
    assertThat(company.arrows().stream().mapToLong(arrow -> arrow.promises().size()).sum())
        .isEqualTo(promises);
    assertThat(company.exchanges().pairs()).hasSize(list(written, "pairs").size());
    assertThat(company.exchanges().relays()).hasSize(list(written, "relays").size());
  }

  @Test
  void theStartUpHasTheArrowsOfItsBase() {
    var base = String.valueOf(template("startup").get("base"));
    assertThat(company("startup").arrows()).hasSameSizeAs(company(base).arrows());
  }

  @ParameterizedTest
  @ValueSource(strings = {"lints", "conflicts", "overload"})
  void everyRuleIsThereAndWeighsWhatTheCatalogueSays(String kind) {
    var expected = new LinkedHashMap<String, String>();
    entries(catalogue, kind)
        .forEach(rule -> expected.put((String) rule.get("id"), (String) rule.get("sev")));
    var there = new LinkedHashMap<String, String>();
    CheckRules.all().stream()
        .filter(check -> expected.containsKey(check.id()))
        .forEach(check -> there.put(check.id(), check.severity().name().toLowerCase(Locale.ROOT)));
    assertThat(expected).isNotEmpty();
    assertThat(there).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void noOtherRuleIsOfOurOwnMaking() {
    var known =
        Stream.of("lints", "conflicts", "overload")
            .flatMap(kind -> entries(catalogue, kind))
            .map(rule -> (String) rule.get("id"))
            .toList();
    assertThat(CheckRules.all())
        .extracting(CheckRule::id)
        .filteredOn(id -> !OUR_OWN.contains(id))
        .containsExactlyInAnyOrderElementsOf(known);
  }
}
