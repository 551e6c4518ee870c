package tutti.company.file;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.company.file.CompanyTexts.SYMPHONY;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tutti.company.AgreementState;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Stage;
import tutti.company.form.CadenceForm;
import tutti.company.form.RatingForm;
import tutti.company.form.ReachForm;
import tutti.company.form.ReachLimit.ByDue;
import tutti.company.form.ReachLimit.Within;
import tutti.company.template.CompanyTemplates;
import tutti.company.time.TimeSpan;
import tutti.company.time.WorkingCalendar;

class BusinessSymphonyTest {

  private final Company symphony = CompanyTexts.read(SYMPHONY);

  private Arrow arrow(String id) {
    return symphony.arrow(id).orElseThrow();
  }

  @Test
  void hasFourPartiesAndSixteenArrows() {
    assertThat(symphony.name()).isEqualTo("Business symphony");
    assertThat(symphony.zone()).isEqualTo(ZoneId.of("UTC"));
    assertThat(symphony.parties())
        .extracting(Party::id)
        .containsExactly("product", "marketing", "sales", "customer");
    assertThat(symphony.arrows()).hasSize(16);
  }

  /** The picture of the two sides: product supplies, marketing begins the demand, sales follows. */
  @Test
  void putsProductOnTheSupplySideAndMarketingAndSalesOnTheDemandSide() {
    var sides =
        symphony.parties().stream()
            .collect(
                Collectors.groupingBy(
                    party -> party.side().orElseThrow(),
                    Collectors.mapping(Party::id, Collectors.toList())));

    assertThat(sides)
        .containsEntry(Party.Side.SUPPLY, List.of("product"))
        .containsEntry(Party.Side.DEMAND, List.of("marketing", "sales"))
        .containsEntry(Party.Side.CUSTOMER, List.of("customer"));
  }

  @Test
  void onlyTheCustomerStandsOutside() {
    assertThat(symphony.parties())
        .filteredOn(Party::outside)
        .extracting(Party::id)
        .containsExactly("customer");
    assertThat(symphony.customer()).map(Party::id).contains("customer");
  }

  @Test
  void putsNoPromiseOnTheCustomer() {
    assertThat(symphony.arrows())
        .filteredOn(arrow -> arrow.from().equals("customer"))
        .hasSize(4)
        .allSatisfy(arrow ->
            assertThat(arrow.observed() || !arrow.answerable().equals("customer")).isTrue());
  }

  @Test
  void readsEveryFormOfPromise() {
    var accepted = arrow("bs-11").promises().getFirst();
    assertThat(accepted.id()).isEqualTo("accepted");
    assertThat(accepted.form())
        .isEqualTo(
            new ReachForm(
                Stage.OFFERED, Stage.ACCEPTED, new Within(new TimeSpan.BusinessHours(24))));
    assertThat(accepted.window()).isEqualTo(Duration.ofDays(90));
    assertThat(accepted.target()).isEqualTo(0.9);
    assertThat(accepted.owners()).isEmpty();
    assertThat(accepted.observed()).isFalse();
    assertThat(accepted.calendar()).isEqualTo(WorkingCalendar.office(ZoneId.of("UTC")));
    assertThat(accepted.standing()).isEqualTo(AgreementState.SILENT);
    assertThat(arrow("bs-04").promises().getFirst().form())
        .isEqualTo(new ReachForm(Stage.ACCEPTED, Stage.DELIVERED, new ByDue()));
    assertThat(arrow("bs-09").promises().getFirst().form())
        .isEqualTo(new CadenceForm(Duration.ofDays(30), 3, Optional.empty()));
    assertThat(arrow("bs-08").promises().getFirst().form())
        .isEqualTo(new RatingForm(Optional.empty(), 4));
  }

  @Test
  void promisesSomethingOnEveryArrowThatIsNotOnlyObserved() {
    assertThat(symphony.arrows())
        .allSatisfy(arrow -> assertThat(arrow.owed().isEmpty()).isEqualTo(arrow.observed()));
  }

  /** A template is a start: a party, an arrow and an objective of one's own are a few lines. */
  @Test
  void takesAPartyAnArrowAndAPromiseMore() {
    var grown =
        CompanyTexts.read(
            SYMPHONY
                .replace(
                    "\n  - {id: customer,", "\n  - {id: legal, kind: function}\n  - {id: customer,")
                .replace(
                    "\narrows:\n",
                    """

                    arrows:
                      - id: review
                        from: legal
                        to: sales
                        promises:
                          - {id: answered, valid: requested, good: delivered, within: 2d}
                    """));

    assertThat(grown.party("legal").name()).isEqualTo("Legal");
    assertThat(grown.arrows()).hasSize(17);
    assertThat(grown.arrow("review").orElseThrow().promises()).hasSize(1);
  }

  @Test
  void isAmongTheTemplatesByName() {
    assertThat(CompanyTemplates.names()).contains("business-symphony");
    assertThat(CompanyTemplates.names())
        .allSatisfy(name -> CompanyTexts.read(CompanyTemplates.text(name).orElseThrow()));
    assertThat(CompanyTemplates.text("no-such-template")).isEmpty();
    assertThat(CompanyTemplates.text("../CompanyFile")).isEmpty();
  }
}
