package tutti.company.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.file.CompanyFile;
import tutti.company.form.PromiseForm;
import tutti.company.form.RatingForm;
import tutti.company.form.ReachForm;

/** The company of the demo shows every way of promising, and what an honest company looks like. */
class SampleCompanyTest {

  private final Company company = SampleCompany.company();

  @Test
  void twelvePartiesOweEachOtherSomething() {
    assertThat(company.parties()).hasSize(12);
    assertThat(company.customer()).isPresent();
    assertThat(company.parties().stream().filter(party -> !party.outside()).map(Party::id))
        .allSatisfy(id ->
            assertThat(company.arrows())
                .anyMatch(arrow -> arrow.from().equals(id) || arrow.to().equals(id)));
  }

  @Test
  void itIsTheOneThatIsWritten() {
    assertThat(CompanyFile.read("fermata.yaml", SampleCompany.yaml())).isEqualTo(company);
  }

  @Test
  void itsPromisesAreOfSeveralForms() {
    assertThat(company.arrows().stream().flatMap(arrow -> arrow.promises().stream()))
        .extracting(promise -> (Object) promise.form().getClass())
        .contains((Object[]) new Class<?>[] {ReachForm.class, RatingForm.class});
    assertThat(PromiseForm.shapes()).isNotEmpty();
  }

  @Test
  void somebodyAnswersForEveryPromiseOutOfThePartiesInside() {
    assertThat(company.arrows().stream().filter(arrow -> !arrow.owed().isEmpty()))
        .extracting(Arrow::answerable)
        .allSatisfy(party -> assertThat(company.holders(party)).as(party).isNotEmpty());
  }
}
