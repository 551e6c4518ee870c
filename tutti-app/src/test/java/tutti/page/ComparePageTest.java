package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tutti.WebHouse;
import tutti.claims.Claim;
import tutti.company.template.CompanyTemplates;

/** The sample company held against each template, row by row. */
class ComparePageTest {

  private final Visitor visitor = new Visitor(WebHouse.shared());

  /** What, whether the template has it, whether the company has it, and the difference. */
  private record Row(String what, String template, String here, String difference) {}

  private static Row row(List<PageText> cells) {
    return new Row(
        cells.get(0).words(), cells.get(1).words(), cells.get(2).words(), cells.get(3).words());
  }

  private PageText page(String template) {
    return new PageText(visitor.at("/compare?template=" + template).body());
  }

  private List<Row> rows(String template) {
    return page(template).rows().stream().map(ComparePageTest::row).toList();
  }

  private static List<Row> of(List<Row> rows, String difference) {
    return rows.stream().filter(row -> sort(row).contains(difference)).toList();
  }

  /** The difference up to its sentences. */
  private static String sort(Row row) {
    return Stream.of(
            "the same", "missing here", "only here", "owned differently", "promised differently")
        .filter(row.difference()::contains)
        .reduce("", (one, other) -> one + other);
  }

  static Stream<String> templates() {
    return CompanyTemplates.names().stream();
  }

  @ParameterizedTest
  @MethodSource("templates")
  @Claim("K20")
  void whatIsOnlyHereMissingOrOnBothSidesStandsInItsColumns(String template) {
    var rows = rows(template);

    assertThat(of(rows, "only here"))
        .isNotEmpty()
        .allSatisfy(row -> {
          assertThat(List.of(row.template(), row.here())).containsExactly("no", "yes");
          assertThat(row.difference()).isEqualTo("only here");
        });
    assertThat(of(rows, "missing here"))
        .allSatisfy(row -> {
          assertThat(List.of(row.template(), row.here())).containsExactly("yes", "no");
          assertThat(row.difference()).isEqualTo("missing here Add it : " + row.what());
        });
    assertThat(rows)
        .filteredOn(row -> !row.difference().matches("(only|missing) here.*"))
        .allSatisfy(
            row -> assertThat(List.of(row.template(), row.here())).containsExactly("yes", "yes"));
  }

  @ParameterizedTest
  @MethodSource("templates")
  @Claim("K20")
  void theHeadSaysHowManyRowsOfEachSortThereAre(String template) {
    var rows = rows(template);

    assertThat(page(template).words())
        .contains(
            "%d missing, %d only here, %d owned differently, %d promised differently, %d the same."
                .formatted(
                    of(rows, "missing here").size(),
                    of(rows, "only here").size(),
                    of(rows, "owned differently").size(),
                    of(rows, "promised differently").size(),
                    of(rows, "the same").size()));
  }

  @Test
  @Claim("K20")
  void thePartiesOfTheSampleAreToldFromThoseOfTheSymphony() {
    var parties =
        rows("business-symphony").stream().filter(row -> !row.what().contains(" to ")).toList();

    assertThat(of(parties, "only here"))
        .extracting(Row::what)
        .containsExactly(
            "Product Management",
            "Product Owner",
            "Design",
            "Engineering",
            "Product Marketing",
            "Channel Marketing",
            "Growth",
            "Support",
            "Legal",
            "Finance");
    assertThat(of(parties, "missing here"))
        .extracting(Row::what)
        .containsExactly("Product", "Marketing");
    assertThat(of(parties, "the same")).extracting(Row::what).containsExactly("Sales", "Customer");
  }
}
