package tutti.company.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static tutti.company.file.CompanyTexts.readBelowHead;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Promise;
import tutti.company.Seat;
import tutti.company.Stage;
import tutti.company.form.ReachForm;
import tutti.company.form.ReachLimit.Within;

class CompanyFileTest {

  private static final String SHORT =
      """
      parties:
        - {id: a, kind: function}
        - {id: b, kind: function}
      arrows:
        - id: ab
          from: a
          to: b
          promises:
            - {id: p, valid: requested, good: delivered, within: 1d, window: 90d, target: 90%}
      """;

  @Test
  void readsTheShortFormOfAPartyAsItStands() {
    assertThat(readBelowHead(SHORT).party("a"))
        .isEqualTo(new Party("a", "A", Party.Kind.FUNCTION, Optional.empty(), Optional.empty()));
  }

  @Test
  void readsTheShortFormOfAPromiseAsItStands() {
    assertThat(readBelowHead(SHORT).arrow("ab").orElseThrow().promises())
        .containsExactly(
            new Promise(
                "p",
                new ReachForm(Stage.REQUESTED, Stage.DELIVERED, new Within(Duration.ofDays(1))),
                Duration.ofDays(90),
                0.9,
                Optional.empty()));
  }

  @Test
  void readsTheSameCompanyInFlowAndInBlockStyle() {
    var flow =
        """
        {apiVersion: tutti/v1, kind: Company, parties: [{id: a, kind: function}, {id: b}],
         arrows: [{id: ab, from: a, to: b, promises: [
           {id: p, valid: requested, good: delivered, within: 1d, window: 90d, target: 90%}]}]}
        """;

    assertThat(CompanyTexts.read(flow)).isEqualTo(readBelowHead(SHORT));
  }

  @Test
  void readsWindowsLineEndsLikeAnyOther() {
    assertThat(CompanyTexts.read(CompanyTexts.SYMPHONY.replace("\n", "\r\n")))
        .isEqualTo(CompanyTexts.read(CompanyTexts.SYMPHONY));
  }

  @Test
  void needsNothingButItsHeader() {
    assertThat(readBelowHead(""))
        .isEqualTo(new Company("Company", ZoneOffset.UTC, List.of(), List.of(), List.of()));
  }

  @Test
  void readsTheNameAndTheZone() {
    var company = readBelowHead("name: Fermata\nzone: Europe/Berlin\n");

    assertThat(company.name()).isEqualTo("Fermata");
    assertThat(company.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
  }

  @Test
  void readsARoleInsideAFunctionWhereverTheFunctionStands() {
    var company =
        readBelowHead(
            """
            parties:
              - {id: product-marketing, kind: role, within: marketing}
              - {id: marketing}
            """);

    assertThat(company.party("product-marketing").within()).contains("marketing");
    assertThat(company.party("product-marketing").kind()).isEqualTo(Party.Kind.ROLE);
  }

  @Test
  void makesANameOutOfAnIdWhenNoneIsWritten() {
    var company = readBelowHead("parties: [{id: product-marketing}, {id: b, name: The B side}]\n");

    assertThat(company.party("product-marketing").name()).isEqualTo("Product Marketing");
    assertThat(company.party("b").name()).isEqualTo("The B side");
  }

  @Test
  void seatsOnePersonOnSeveralPartiesWithADeputy() {
    var company =
        readBelowHead(
            """
            parties: [{id: sales}, {id: marketing}]
            seats:
              - {party: sales, person: Jonas Weck, deputy: Mira Okafor}
              - {party: marketing, person: Jonas Weck}
            """);

    assertThat(company.seatsOf("sales"))
        .containsExactly(new Seat("sales", "Jonas Weck", Optional.of("Mira Okafor")));
    assertThat(company.seatsOf("marketing"))
        .extracting(Seat::deputy)
        .containsExactly(Optional.empty());
  }

  @Test
  void letsAnInnerPartyAnswerForAnArrowOutOfTheCustomer() {
    var company =
        readBelowHead(
            """
            parties: [{id: support}, {id: customer, kind: outside}]
            arrows:
              - {id: tickets, from: customer, to: support, by: support}
              - {id: help, from: support, to: customer}
            """);

    assertThat(company.arrow("tickets").orElseThrow().answerable()).isEqualTo("support");
    assertThat(company.arrow("help").orElseThrow().answerable()).isEqualTo("support");
  }

  @Test
  void givesAPromiseTheOwnerOfItsArrowUnlessItHasItsOwn() {
    var company =
        readBelowHead(
            """
            parties: [{id: a}, {id: b}]
            arrows:
              - id: ab
                from: a
                to: b
                owner: Ines
                promises:
                  - {id: p, every: 7d}
                  - {id: q, every: 7d, owner: Jonas}
            """);

    assertThat(company.arrow("ab").orElseThrow().promises())
        .extracting(Promise::owner)
        .containsExactly(Optional.of("Ines"), Optional.of("Jonas"));
  }

  @Test
  void keepsFieldsOfOneSOwnOutOfTheWay() {
    assertThat(readBelowHead("x-note: {any: [thing]}\nparties: [{id: a, x-colour: red}]\n"))
        .isEqualTo(readBelowHead("parties: [{id: a}]\n"));
  }

  @Test
  void readsAliasesOfAFew() {
    var company =
        readBelowHead(
            """
            parties: [{id: a}, {id: b}]
            arrows:
              - {id: ab, from: a, to: b, promises: &often [{id: p, every: 7d}]}
              - {id: ba, from: b, to: a, promises: *often}
            """);

    assertThat(company.arrow("ba").orElseThrow().promises())
        .isEqualTo(company.arrow("ab").orElseThrow().promises());
  }

  @Test
  void findsTheCustomerBySideThenByNameThenByBeingAloneOutside() {
    assertThat(
            readBelowHead(
                    "parties: [{id: customer, kind: outside}, {id: x, kind: outside, side: customer}]\n")
                .customer())
        .map(Party::id)
        .contains("x");
    assertThat(
            readBelowHead("parties: [{id: market, kind: outside}, {id: customer, kind: outside}]\n")
                .customer())
        .map(Party::id)
        .contains("customer");
    assertThat(readBelowHead("parties: [{id: reader, kind: outside}, {id: sales}]\n").customer())
        .map(Party::id)
        .contains("reader");
    assertThat(
            readBelowHead("parties: [{id: m, kind: outside}, {id: n, kind: outside}]\n").customer())
        .isEmpty();
    assertThat(readBelowHead("parties: [{id: sales, side: customer}]\n").customer()).isEmpty();
  }

  @Test
  void refusesToFindAPartyThatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> readBelowHead("").party("sales"))
        .withMessage("No party has the id sales");
    assertThat(readBelowHead("").arrow("leads")).isEmpty();
  }
}
