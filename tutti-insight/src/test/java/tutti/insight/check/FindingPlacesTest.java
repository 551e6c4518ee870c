package tutti.insight.check;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.insight.check.Written.company;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A finding points at a thing of the company, or at the company. */
class FindingPlacesTest {

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
    assertThat(FindingPlaces.exists(company(YAML), where)).isTrue();
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
    assertThat(FindingPlaces.exists(company(YAML), where)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"goal", "mix"})
  void aCompanyWithoutAGoalHasNone(String where) {
    assertThat(FindingPlaces.exists(company("name: x\n"), where)).isFalse();
  }
}
