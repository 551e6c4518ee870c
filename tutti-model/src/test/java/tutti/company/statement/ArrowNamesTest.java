package tutti.company.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tutti.company.file.CompanyFile;

/** What an arrow is called. */
class ArrowNamesTest {

  @Test
  void anArrowIsCalledByTheNamesOfItsEndsAndWhatItGives() {
    var company =
        CompanyFile.read(
            "company.yaml",
            """
            apiVersion: tutti/v1
            kind: Company
            parties: [{id: marketing}, {id: sales, name: The Sales}]
            arrows: [{id: leads, from: marketing, to: sales, gives: qualified leads}]
            """);
    var arrow = company.arrow("leads").orElseThrow();
    assertThat(ArrowNames.ends(company, arrow)).isEqualTo("Marketing to The Sales");
    assertThat(ArrowNames.name(company, arrow))
        .isEqualTo("Marketing to The Sales, qualified leads");
  }
}
