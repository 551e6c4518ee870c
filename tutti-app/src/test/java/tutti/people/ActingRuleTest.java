package tutti.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tutti.company.Company;
import tutti.company.file.CompanyFile;

/** Who may act for a company. */
class ActingRuleTest {

  private static final String NOBODY_YET =
      """
      apiVersion: tutti/v1
      kind: Company
      name: Small
      zone: UTC

      parties:
        - {id: customer, kind: outside, side: customer}
      """;

  private static final Company EMPTY = CompanyFile.read("company.yaml", NOBODY_YET);
  private static final Company PEOPLED =
      CompanyFile.read("company.yaml", NOBODY_YET + "\npeople:\n  - {name: Ada}\n");

  @Test
  void anybodyWithANameActsForACompanyWithoutPeople() {
    assertThat(ActingRule.refusal(EMPTY, "Mira")).isEmpty();
    assertThat(ActingRule.refusal(EMPTY, " "))
        .contains("Say who you are: the charter records who changed it.");
    assertThat(ActingRule.refusal(EMPTY, "m".repeat(201)))
        .contains("A name has at most 200 letters; shorten it.");
  }

  @Test
  void onlyItsPeopleActForACompanyThatHasSome() {
    assertThat(ActingRule.refusal(PEOPLED, "Ada")).isEmpty();
    assertThat(ActingRule.refusal(PEOPLED, "Mira"))
        .contains("\"Mira\" is nobody in Small; act as one of its people, such as Ada.");
  }
}
