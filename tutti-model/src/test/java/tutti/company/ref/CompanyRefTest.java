package tutti.company.ref;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.company.Company;
import tutti.company.file.CompanyFile;

/** A reference means a thing of the company, or the company. */
class CompanyRefTest {

  private static Company company(String yaml) {
    return CompanyFile.read("company.yaml", "apiVersion: tutti/v1\nkind: Company\n" + yaml);
  }

  private static final String YAML =
      """
      goal: {text: win}
      mix: {shares: {sales: 100%}}
      parties: [{id: sales}, {id: product}]
      seats: [{party: sales, person: Jonas / Weck, deputy: Ada Ferrari}]
      people: [{name: Ines Calvo}]
      arrows: [{id: a, from: sales, to: product, promises: [{id: p, good: rating >= 4}]}]
      audiences: [{id: clinics}]
      needs: [{id: calls, words: nobody calls}]
      offerings: [{id: phone}]
      programs: [{id: talks}]
      parts: [{function: sales, audience: clinics, statement: sells}]
      stages: [{id: built, owner: sales, done: released}]
      enablement: [{id: demo, to: sales, from: product, what: a demo}]
      launches: [{id: spring}]
      dealDesk: [{id: discount, ask: sales, route: [product], limit: 8bh}]
      decisions: [{id: price, what: raise it}]
      reviews: [{id: q}]
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "company",
        "goal",
        "mix",
        "parties/sales",
        "arrows/a",
        "arrows/a/promises/p",
        "people/Jonas / Weck",
        "people/Ada Ferrari",
        "people/Ines Calvo",
        "audiences/clinics",
        "needs/calls",
        "offerings/phone",
        "programs/talks",
        "parts/sales/clinics",
        "stages/built",
        "enablement/demo",
        "launches/spring",
        "dealDesk/discount",
        "decisions/price",
        "reviews/q"
      })
  void whatIsWrittenIsThere(String where) {
    assertThat(CompanyRef.of(where).existsIn(company(YAML))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "company/x",
        "parties",
        "parties/legal",
        "parties/sales/x",
        "arrows/b",
        "arrows/a/promises/q",
        "arrows/a/x/p",
        "arrows/b/promises/p",
        "people/Nobody",
        "people/",
        "parts/product/clinics",
        "rooms/sales"
      })
  void whatIsNotWrittenIsNot(String where) {
    assertThat(CompanyRef.of(where).existsIn(company(YAML))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"goal", "mix"})
  void aCompanyWithoutAGoalHasNone(String where) {
    assertThat(CompanyRef.of(where).existsIn(company("name: x\n"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "company",
        "goal",
        "arrows/a",
        "arrows/a/promises/p",
        "arrows/a/x/p",
        "parties/sales",
        "people/Jonas / Weck",
        "parts/sales/clinics",
        "needs/calls",
        "rooms/a/b/c/d"
      })
  void whatIsReadIsWrittenAlike(String path) {
    assertThat(CompanyRef.of(path).path()).isEqualTo(path);
  }

  @Test
  void eachKindIsToldFromTheOthers() {
    assertThat(CompanyRef.of("company")).isEqualTo(CompanyRef.COMPANY);
    assertThat(CompanyRef.of("arrows/a")).isEqualTo(CompanyRef.arrow("a"));
    assertThat(CompanyRef.of("arrows/a/promises/p")).isEqualTo(CompanyRef.promise("a", "p"));
    assertThat(CompanyRef.of("parties/sales")).isEqualTo(CompanyRef.party("sales"));
    assertThat(CompanyRef.of("people/A / B")).isEqualTo(CompanyRef.person("A / B"));
    assertThat(CompanyRef.of("parts/a/b")).isEqualTo(CompanyRef.part("a", "b"));
    assertThat(CompanyRef.of("needs/a")).isEqualTo(CompanyRef.entry("needs", "a"));
  }

  @Test
  void anArrowCoversItsPromisesAndNoOtherArrow() {
    var arrow = CompanyRef.arrow("a");
    assertThat(arrow.covers(arrow)).isTrue();
    assertThat(arrow.covers(CompanyRef.promise("a", "p"))).isTrue();
    assertThat(arrow.covers(CompanyRef.arrow("ab"))).isFalse();
    assertThat(CompanyRef.promise("a", "p").covers(arrow)).isFalse();
  }

  @Test
  void anArrowConcernsBothEndsAndAPersonWhatTheyHold() {
    var company = company(YAML);
    assertThat(CompanyRef.promise("a", "p").partiesIn(company)).containsExactly("sales", "product");
    assertThat(CompanyRef.person("Jonas / Weck").partiesIn(company)).containsExactly("sales");
    assertThat(CompanyRef.party("legal").partiesIn(company)).containsExactly("legal");
    assertThat(CompanyRef.GOAL.partiesIn(company)).isEmpty();
    assertThat(CompanyRef.arrow("b").partiesIn(company)).isEmpty();
  }
}
