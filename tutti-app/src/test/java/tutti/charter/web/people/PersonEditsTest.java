package tutti.charter.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutti.company.Company;
import tutti.company.Person;
import tutti.company.Seat;
import tutti.company.edit.CompanyRevision;
import tutti.company.file.CompanyFile;

/** What changes in a company's text when a person gets another name, or leaves. */
class PersonEditsTest {

  private static final String TEXT =
      """
      apiVersion: tutti/v1
      kind: Company
      name: Small
      parties:
        - {id: customer, kind: outside}
        - {id: product}
        - {id: sales}
      people:  # everybody
        - {name: Ana, email: ana@small.example}
        - {name: Ben, manager: Ana}
      seats:
        - {party: product, person: Ana, deputy: Ben, share: 60%}
        - {party: sales, person: Ben, deputy: Ana, until: 2027-06-30}
      arrows:
        - id: answers
          from: product
          to: sales
          gives: answers
          why: deals wait
          promises:
            - {id: p, valid: requested, good: delivered, within: 3d, target: 80%, window: 90d,
               owner: [Ana, Ben]}
      """;

  private static CompanyRevision small() {
    return new CompanyRevision(TEXT, CompanyFile.read("small.yaml", TEXT));
  }

  private static Company company(PersonEdits edits) {
    return edits.in(small()).company();
  }

  private static List<String> owners(Company company) {
    return company.arrow("answers").orElseThrow().promise("p").orElseThrow().owners();
  }

  private static Seat seat(Company company, String party) {
    return company.seatsOf(party).getFirst();
  }

  @Test
  void anotherNameStandsInEveryPlaceAndCommentsStay() {
    var after = PersonEdits.renaming("Ana", "Ana: Lima #1").in(small());
    assertThat(after.yaml()).contains("people:  # everybody").doesNotContain("Ana,");
    var company = after.company();
    assertThat(company.people())
        .extracting(Person::name, Person::manager)
        .containsExactly(
            tuple("Ana: Lima #1", Optional.empty()), tuple("Ben", Optional.of("Ana: Lima #1")));
    assertThat(seat(company, "product").person()).isEqualTo("Ana: Lima #1");
    assertThat(seat(company, "product").share()).hasValue(0.6);
    assertThat(seat(company, "sales").deputy()).contains("Ana: Lima #1");
    assertThat(owners(company)).containsExactly("Ana: Lima #1", "Ben");
  }

  @Test
  void twoWhoBecomeOneHoldTheSeatsOfBothAndStandInForNobodyButOthers() {
    var company = company(PersonEdits.renaming("Ana", "Ben"));
    assertThat(company.people()).extracting(Person::name).containsExactly("Ben");
    assertThat(company.seats()).extracting(Seat::person).containsExactly("Ben", "Ben");
    assertThat(company.seats()).allSatisfy(seat -> assertThat(seat.deputy()).isEmpty());
    assertThat(owners(company)).containsExactly("Ben");
  }

  @Test
  void ofTwoSeatsThatBecomeAlikeOneStays() {
    var text = TEXT.replace("seats:\n", "seats:\n  - {party: product, person: Ben}\n");
    var before = new CompanyRevision(text, CompanyFile.read("small.yaml", text));
    var company = PersonEdits.renaming("Ana", "Ben").in(before).company();
    assertThat(company.seatsOf("product"))
        .singleElement()
        .extracting(Seat::person)
        .isEqualTo("Ben");
    assertThat(seat(company, "product").share()).hasValue(0.6);
  }

  @Test
  void whoLeavesHandsOnWhatIsNamedAndTheRestEnds() {
    var company = company(PersonEdits.leaving("Ana", Map.of("product", "Ben"), Map.of()));
    assertThat(company.people()).extracting(Person::name).containsExactly("Ben");
    assertThat(company.people().getFirst().manager()).isEmpty();
    assertThat(seat(company, "product").person()).isEqualTo("Ben");
    assertThat(seat(company, "product").deputy()).isEmpty();
    assertThat(seat(company, "sales").deputy()).isEmpty();
    assertThat(owners(company)).containsExactly("Ben");
  }

  @Test
  void aSeatNobodyTakesEnds() {
    var company = company(PersonEdits.leaving("Ben", Map.of(), Map.of("product", "Ana")));
    assertThat(company.seatsOf("sales")).isEmpty();
    assertThat(seat(company, "product").deputy()).as("nobody stands in for themselves").isEmpty();
  }

  @Test
  void anotherDeputyIsNamed() {
    var company = company(PersonEdits.leaving("Ana", Map.of(), Map.of("sales", "Cy")));
    assertThat(seat(company, "sales").deputy()).contains("Cy");
  }

  @Test
  void whoOnlySitsSomewhereIsRenamedAndLeavesJustSo() {
    var text = TEXT.replaceFirst("(?s)people:.*seats:", "seats:");
    var before = new CompanyRevision(text, CompanyFile.read("small.yaml", text));
    assertThat(PersonEdits.renaming("Ben", "Bo").in(before).company().people()).isEmpty();
    assertThat(PersonEdits.leaving("Ben", Map.of(), Map.of()).in(before).company().seats())
        .extracting(Seat::person)
        .containsExactly("Ana");
  }

  @Test
  void onlyPeopleOfTheTemplateAreWithoutANameOfTheirOwn() {
    var templated = TEXT.replace("name: Small\n", "name: Small\ntemplate: startup\n");
    var company = CompanyFile.read("small.yaml", templated.replace("Ben", "founder-b"));
    assertThat(PlaceholderPeople.of(company)).containsExactly("founder-b");
    assertThat(PlaceholderPeople.of(small().company())).isEmpty();
  }
}
