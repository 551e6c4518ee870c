package tutti.map.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.company.Company;

class OpenFunctionsTest {

  private static final Company HALDEN = Nested.halden();

  @Test
  void aSmallCompanyStartsOpen() {
    var opened = OpenFunctions.atFirst(HALDEN);

    assertThat(opened.functions()).containsExactlyInAnyOrder("Sales", "Marketing");
    assertThat(opened.closed()).isEmpty();
    assertThat(opened.word()).isEqualTo("all");
  }

  @Test
  void aboveFourteenBoxesFunctionsWithRolesStartClosed() {
    var fourteen = Nested.ofChance(2, 6, 1);
    var more = Nested.ofChance(3, 4, 1);

    assertThat(fourteen.parties()).hasSize(14 + 1);
    assertThat(OpenFunctions.atFirst(fourteen).closed()).isEmpty();
    assertThat(more.parties()).hasSize(15 + 1);
    assertThat(OpenFunctions.atFirst(more).closed())
        .contains("Function 0", "Function 1", "Function 2");
    assertThat(OpenFunctions.atFirst(more).word()).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource({
    "all, all",
    "none, none",
    "Sales, Sales",
    "' Sales , Marketing', all",
    "Brand, none",
    "'', none"
  })
  void aChoiceIsReadAndSaidAgain(String words, String word) {
    var opened = OpenFunctions.read(words, HALDEN);

    assertThat(opened.word()).isEqualTo(word);
    assertThat(OpenFunctions.read(opened.word(), HALDEN)).isEqualTo(opened);
  }

  @Test
  void anIdNobodyHasIsRefusedWithASentence() {
    assertThatThrownBy(() -> OpenFunctions.read("Sales,Zither", HALDEN))
        .hasMessage(
            "no party of this company has the id \"Zither\"; name functions with roles (Marketing,"
                + " Sales), or all, or none.");
    assertThatThrownBy(() -> OpenFunctions.read("Zither", Nested.of("Sales > Customer")))
        .hasMessageContaining("no function of it has roles");
  }

  @Test
  void oneIsOpenedAndClosedAmongTheOthers() {
    var none = OpenFunctions.read("none", HALDEN);

    assertThat(none.toggled("Sales").open()).containsExactly("Sales");
    assertThat(none.toggled("Sales").toggled("Sales")).isEqualTo(none);
    assertThat(none.toggled("Brand")).isEqualTo(none);
  }

  @ParameterizedTest
  @CsvSource({
    "Sales, all, Sales",
    "all, Sales, Marketing",
    "'', Sales, Marketing",
    "'', all, none",
    "all, '', all",
    "'', '', all"
  })
  void openingAndClosingChangeWhatIsOpen(String opening, String closing, String word) {
    assertThat(OpenFunctions.atFirst(HALDEN).changed(opening, closing, HALDEN).word())
        .isEqualTo(word);
  }

  @Test
  void aChoiceAndItsFoldingFitTogether() {
    var opened = OpenFunctions.read("Sales", HALDEN);

    assertThat(opened.closed()).isEqualTo(Set.of("Marketing"));
    assertThat(CompanyFolding.of(HALDEN, opened.closed()).inside()).containsOnlyKeys("Marketing");
  }
}
