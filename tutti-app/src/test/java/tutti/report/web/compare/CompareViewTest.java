package tutti.report.web.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.report.web.compare.CompareView.Row;

/** What the page of a comparison says of each thing of two small models. */
class CompareViewTest {

  private static final String HEAD = "apiVersion: tutti/v1\nkind: Company\nname: Halden\n";
  private static final String TEMPLATE =
      """
      parties:
        - {id: marketing}
        - {id: sales}
        - {id: product}
        - {id: design, kind: role, within: product}
        - {id: customer, kind: outside}
      arrows:
        - {id: leads, from: marketing, to: sales, gives: leads,
           promises: [{id: taken, valid: offered, good: accepted, within: 24h, target: 90%}]}
        - {id: reasons, from: sales, to: marketing, gives: reasons}
        - {id: help, from: sales, to: customer, gives: help}
        - {id: words, from: customer, to: product, by: product, gives: words}
      """;

  private static Company read(String yaml) {
    return CompanyFile.read("company.yaml", HEAD + yaml);
  }

  private static CompareView against(String own) {
    return CompareView.of("a template", read(TEMPLATE), read(own), List.of());
  }

  private static Row row(CompareView view, String what) {
    return view.rows().stream().filter(row -> row.what().equals(what)).findFirst().orElseThrow();
  }

  private static String own() {
    return TEMPLATE
        .replace("{id: marketing}", "{id: growth}")
        .replace("from: marketing, to: sales", "from: growth, to: sales")
        .replace("target: 90%", "target: 80%")
        .replace("within: product", "within: sales")
        .replace("by: product", "by: sales")
        .replace(
            "{id: reasons, from: sales, to: marketing, gives: reasons}",
            "{id: plan, from: product, to: growth, gives: plans}");
  }

  @Test
  @Claim("K20")
  void whatOnlyTheCompanyHasIsOnlyHere() {
    assertThat(row(against(own()), "Growth"))
        .isEqualTo(only("Growth", "Growth", "", "/parties/growth"));
    assertThat(row(against(own()), "Product to Growth, plans"))
        .isEqualTo(only("Product to Growth, plans", "Plans", "Product to Growth", "/arrows/plan"));
  }

  private static Row only(String what, String thing, String ends, String address) {
    return new Row(
        what, thing, ends, false, Optional.of(address), "only here", List.of(), Optional.empty());
  }

  @Test
  void whatIsMissingComesFirstThenWhatDiffersThenWhatIsOnlyHereAndLastWhatIsTheSame() {
    var sorts =
        against(own()).rows().stream()
            .map(row ->
                switch (row.sort()) {
                  case "missing here" -> 0;
                  case "only here" -> 2;
                  case "the same" -> 3;
                  default -> 1;
                })
            .toList();
    assertThat(sorts).isSorted().contains(0, 1, 2, 3);
  }

  @Test
  @Claim("K20")
  void whatSomebodyElseGivesAnswersForOrHoldsIsOwnedDifferently() {
    var view = against(own());

    assertThat(row(view, "Marketing to Sales, leads").sort())
        .isEqualTo("owned differently, promised differently");
    assertThat(row(view, "Marketing to Sales, leads").says())
        .containsExactly(
            "Marketing gives it in the template, Growth in yours.",
            "Promised in the template: 9 of 10 leads accepted within 1 day; in yours: 8 of 10 leads"
                + " accepted within 1 day.");
    assertThat(row(view, "Customer to Product, words").sort()).isEqualTo("owned differently");
    assertThat(row(view, "Customer to Product, words").says())
        .containsExactly("Product answers for it in the template, Sales in yours.");
    assertThat(row(view, "Design").sort()).isEqualTo("owned differently");
    assertThat(row(view, "Design").says())
        .containsExactly("Design is within product in the template and within sales in yours.");
  }

  @Test
  @Claim("K20")
  void whatIsMissingCanBeAddedWithItsEndsFilledIn() {
    var missing = row(against(own()), "Sales to Marketing, reasons");

    assertThat(missing.sort()).isEqualTo("missing here");
    assertThat(missing.own()).isEmpty();
    assertThat(missing.inTemplate()).isTrue();
    assertThat(missing.add()).hasValue("/edit/arrow?from=sales&to=&gives=reasons&why=&by=");
    assertThat(row(against(own()), "Marketing").add().orElseThrow())
        .startsWith("/edit/party?name=Marketing&kind=function");
  }

  @Test
  @Claim("K20")
  void howManyOfEachSortIsSaid() {
    assertThat(against(own()).beneath())
        .isEqualTo(
            "2 missing, 2 only here, 3 owned differently, 1 promised differently, 4 the same.");
    assertThat(against(TEMPLATE).beneath())
        .isEqualTo(
            "0 missing, 0 only here, 0 owned differently, 0 promised differently, 9 the same.");
  }

  @Test
  @Claim("K20")
  void anArrowThatGoesToSomebodyElseIsOwnedDifferently() {
    var other =
        TEMPLATE.replace(
            "id: help, from: sales, to: customer", "id: help, from: sales, to: product");

    assertThat(row(against(other), "Sales to Customer, help").says())
        .containsExactly("Customer receives it in the template, Product in yours.");
    assertThat(row(against(other), "Sales to Customer, help").sort())
        .isEqualTo("owned differently");
  }
}
