package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.company.ref.CompanyRef;

/** Where pages are. */
class PageAddressesTest {

  private static final Company COMPANY =
      CompanyFile.read(
          "company.yaml",
          """
          apiVersion: tutti/v1
          kind: Company
          goal: {text: win}
          parties: [{id: sales}, {id: product}]
          seats: [{party: sales, person: Ada / Bo}]
          arrows: [{id: a, from: sales, to: product, promises: [{id: p, good: rating >= 4}]}]
          """);

  @ParameterizedTest
  @CsvSource({
    "arrows/a, /arrows/a",
    "arrows/a/promises/p, /arrows/a",
    "arrows/b, /charter",
    "parties/sales, /parties/sales",
    "parties/legal, /charter",
    "people/Ada / Bo, /part?as=Ada%20%2F%20Bo",
    "goal, /charter",
    "company, /charter"
  })
  void aThingIsShownOnItsPageAndWhatHasNoneInTheCharter(String path, String address) {
    assertThat(PageAddresses.of(CompanyRef.of(path), COMPANY)).isEqualTo(address);
  }

  @Test
  void formsStandUnderWhatTheyChange() {
    assertThat(PageAddresses.editArrow("a")).isEqualTo("/arrows/a/edit");
    assertThat(PageAddresses.newPromise("a")).isEqualTo("/arrows/a/promise");
    assertThat(PageAddresses.editPromise("a", "p")).isEqualTo("/arrows/a/promises/p");
    assertThat(PageAddresses.editParty("sales")).isEqualTo("/parties/sales/edit");
    assertThat(PageAddresses.editSeat("sales", "Ada / Bo"))
        .isEqualTo("/parties/sales/seats/Ada%20%2F%20Bo");
    assertThat(PageAddresses.editPerson("Ada")).isEqualTo("/people/Ada/edit");
  }

  @Test
  void whatIsFilledInCannotAddToTheAddress() {
    assertThat(PageAddresses.newEntry("party")).isEqualTo("/edit/party");
    assertThat(PageAddresses.newEntry("arrow", "from", "a&to=b", "gives", "what? #1"))
        .isEqualTo("/edit/arrow?from=a%26to%3Db&gives=what%3F%20%231");
  }
}
