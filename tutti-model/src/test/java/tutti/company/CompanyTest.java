package tutti.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tutti.company.file.CompanyFile;

/** What a company is asked for by id. */
class CompanyTest {

  private static final String YAML =
      """
      apiVersion: tutti/v1
      kind: Company
      name: Small
      parties: [{id: sales}, {id: support}]
      arrows: [{id: cases, from: support, to: sales}, {id: orders, from: sales, to: support}]
      """;

  private final Company company = CompanyFile.read("small.yaml", YAML);

  @Test
  void partiesAndArrowsAreFoundByIdAndKeepTheOrderOfTheFile() {
    assertThat(company.parties()).extracting(Party::id).containsExactly("sales", "support");
    assertThat(company.arrows()).extracting(Arrow::id).containsExactly("cases", "orders");
    assertThat(company.find("support")).contains(company.parties().getLast());
    assertThat(company.arrow("orders")).contains(company.arrows().getLast());
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(company.find("legal")).isEmpty();
    assertThat(company.arrow("sales")).isEmpty();
    assertThatThrownBy(() -> company.party("legal")).hasMessage("No party has the id legal");
  }

  @Test
  void equalTextsAreEqualCompaniesThatNobodyCanChange() {
    assertThat(company).isEqualTo(CompanyFile.read("other.yaml", YAML));
    assertThat(company).hasSameHashCodeAs(CompanyFile.read("other.yaml", YAML));
    assertThatThrownBy(() -> company.parties().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
