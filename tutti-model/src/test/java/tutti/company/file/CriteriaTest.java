package tutti.company.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.claims.Claim;
import tutti.reading.UnreadableInput;

/** What counts as success belongs to a party, whoever holds it. */
class CriteriaTest {

  private static final String COMPANY =
      """
      apiVersion: tutti/v1
      kind: Company
      parties:
        - {id: sales, kind: function, criteria: [leads answered in time]}
      people:
        - {name: Ada}
      seats:
        - {party: sales, person: Ada}
      """;

  @Test
  @Claim("K25")
  void whoeverHoldsAPartyItsCriteriaStay() {
    var before = CompanyFile.read("c.yaml", COMPANY);
    var after = CompanyFile.read("c.yaml", COMPANY.replace("Ada", "Bo"));
    assertThat(after.party("sales").card()).isEqualTo(before.party("sales").card());
    assertThat(before.party("sales").card().criteria()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{name: Ada", "person: Ada"})
  @Claim("K25")
  void nobodyCanBeGivenCriteriaOfTheirOwn(String somebody) {
    var personal = COMPANY.replace(somebody, somebody + ", criteria: [sells most]");
    assertThat(personal).isNotEqualTo(COMPANY);
    assertThatThrownBy(() -> CompanyFile.read("c.yaml", personal))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining("There is no field \"criteria\" here");
  }
}
