package tutti.company.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tutti.company.Company;
import tutti.company.chain.ChainStage.Kind;
import tutti.company.change.CompanyChange;
import tutti.company.change.CompanyDiff;
import tutti.company.time.TimeSpan;

class ChainEntriesTest {

  private static final String CHAIN =
      """
      apiVersion: tutti/v1
      kind: Company
      parties: [{id: a, kind: function}, {id: b, kind: function}]
      arrows: [{id: sold, from: a, to: b}]
      enablement: [{id: demo, to: a, from: b, what: it works}]
      stages:
        - {id: s5, owner: a, done: sold, arrows: [sold], within: 10bd, is: deal}
      """;

  private static Company read(String yaml) {
    return CompanyFile.read("company.yaml", yaml);
  }

  private static void refused(String yaml, String says) {
    assertThatThrownBy(() -> read(yaml)).hasMessageContaining(says);
  }

  @Test
  void aStepNamesItsArrowsHowSoonAndWhatItIs() {
    assertThat(read(CHAIN).chain().stages())
        .singleElement()
        .satisfies(stage -> {
          assertThat(stage.arrows()).containsExactly("sold");
          assertThat(stage.within()).contains(new TimeSpan.BusinessDays(10));
          assertThat(stage.is()).contains(Kind.DEAL);
        });
  }

  @Test
  void whatIsWrongIsSaidAtItsPlace() {
    refused(
        CHAIN.replace("arrows: [sold]", "arrows: [sald]"),
        "No arrow has the id \"sald\"; did you mean \"sold\"?");
    refused(CHAIN.replace("10bd", "soon"), "a span such as 14d, 8h, 24bh or 10bd");
    refused(
        CHAIN.replace("is: deal", "is: sale"),
        "problem, solution, release, position, deal, live or outcome");
  }

  @Test
  void anItemOfEnablementHasAnIdNoArrowHas() {
    refused(
        CHAIN.replace("{id: demo,", "{id: sold,"),
        "An arrow has the id \"sold\"; facts name arrows and enablement items by it");
    assertThat(read(CHAIN).subjects()).containsExactlyInAnyOrder("sold", "demo");
  }

  @Test
  void aChangeOfAStepIsToldInWords() {
    var after = CHAIN.replace("within: 10bd", "within: 5bd").replace("is: deal", "is: live");
    assertThat(CompanyDiff.between(read(CHAIN), read(after)))
        .extracting(CompanyChange::says)
        .containsExactly(
            "The limit of the stage s5 was shortened from 10 business days to 5 business days.",
            "The kind of the stage s5 was changed from deal to live.");
  }
}
