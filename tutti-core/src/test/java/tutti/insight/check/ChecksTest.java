package tutti.insight.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.company.template.Templates;

/** Every rule: a company that makes it fire with its exact sentence, and one that does not. */
class ChecksTest {

  /** Nothing to find: each party gives and gets, is held, and every promise is owned. */
  private static final String SOUND =
      """
      apiVersion: tutti/v1
      kind: Company
      parties:
        - {id: sales, kind: function}
        - {id: product, kind: function}
        - {id: customer, kind: outside}
      seats:
        - {party: sales, person: Jonas Weck}
        - {party: product, person: Ines Calvo}
      arrows:
        - id: help
          from: sales
          to: customer
          gives: help to buy
          promises: [{id: fast, valid: requested, good: delivered, within: 1d}]
        - id: wishes
          from: customer
          to: product
          by: product
          gives: wishes
          promises: [{id: answered, valid: offered, good: told-back, within: 30d}]
        - id: limits
          from: product
          to: sales
          gives: limits
          promises: [{id: clear, valid: offered, good: confirmed, within: 5d}]
      """;

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private static Company company(String yaml) {
    return CompanyFile.read("company.yaml", yaml);
  }

  private static List<String> says(String id, String yaml) {
    return Checks.run(company(yaml), TODAY).stream()
        .filter(finding -> finding.id().equals(id))
        .map(Finding::says)
        .toList();
  }

  @Test
  void aSoundCompanyHasNoFinding() {
    assertThat(Checks.run(company(SOUND), TODAY)).isEmpty();
  }

  @Test
  void anArrowWithoutAPromiseIsFound() {
    var yaml = SOUND + "  - {id: news, from: sales, to: product, gives: news}\n";
    assertThat(says("L01", yaml))
        .containsExactly("Sales to Product, news has no promise that can be measured.");
  }

  @Test
  void anObservedArrowNeedsNoPromise() {
    var yaml = SOUND + "  - {id: pay, from: customer, to: sales, observed: true}\n";
    assertThat(Checks.run(company(yaml), TODAY)).isEmpty();
  }

  @Test
  void aPromiseOfAnEmptySeatIsFound() {
    var yaml = SOUND.replace("  - {party: sales, person: Jonas Weck}\n", "");
    assertThat(says("L03", yaml))
        .containsExactly("Nobody owns the promise \"fast\" of Sales to Customer, help to buy.");
  }

  @Test
  void anOwnerWhoHoldsNoSeatOwnsNothing() {
    var yaml = SOUND.replace("gives: limits", "gives: limits\n    owner: Nobody Inparticular");
    assertThat(says("L03", yaml))
        .containsExactly("Nobody owns the promise \"clear\" of Product to Sales, limits.");
    assertThat(says("L03", yaml.replace("Nobody Inparticular", "Jonas Weck"))).isEmpty();
  }

  @Test
  void thePromiseOfACustomerIsFound() {
    var yaml = SOUND.replace("    by: product\n", "");
    assertThat(says("L08", yaml))
        .containsExactly("Customer cannot owe us a promise: Customer to Product, wishes.");
  }

  @Test
  void aPartyThatNeverReachesTheCustomerIsFound() {
    var yaml = SOUND.replace("from: product\n    to: sales", "from: sales\n    to: product");
    assertThat(says("L09", yaml))
        .containsExactly("From Product no path of arrows reaches the Customer.");
  }

  @Test
  void aPartyTheCustomerNeverReachesIsFound() {
    var yaml = SOUND.replace("from: product\n    to: sales", "from: sales\n    to: product");
    assertThat(says("L10", yaml))
        .containsExactly("No path of arrows from the Customer reaches Sales.");
  }

  @Test
  void aPartyNobodyHoldsIsFound() {
    var yaml = SOUND.replace("  - {party: product, person: Ines Calvo}\n", "");
    assertThat(says("L19", yaml)).containsExactly("Product has arrows but nobody holds it.");
  }

  @Test
  @Claim("S01")
  void theTemplateIsOnlyUnowned() {
    var template = company(Templates.text("business-symphony").orElseThrow());
    assertThat(template.parties()).hasSize(4);
    assertThat(template.arrows()).hasSize(16);
    assertThat(Checks.run(template, TODAY))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.id()).isIn("L03", "L19"));
  }

  @Test
  void idsAreDistinctAndInOrder() {
    assertThat(Checks.all()).extracting(Check::id).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void everyFindingNamesAThingThatExists() {
    var template = company(Templates.text("business-symphony").orElseThrow());
    assertThat(Checks.run(template, TODAY))
        .allSatisfy(finding -> assertThat(exists(template, finding.where())).isTrue());
  }

  private static boolean exists(Company company, String where) {
    var path = where.split("/", -1);
    return path[0].equals("arrows")
        ? company.arrow(path[1]).isPresent()
        : company.parties().stream().anyMatch(party -> party.id().equals(path[1]));
  }
}
