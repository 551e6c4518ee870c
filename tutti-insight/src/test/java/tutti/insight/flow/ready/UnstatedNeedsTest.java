package tutti.insight.flow.ready;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.claims.Claim;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.company.template.CompanyTemplates;

/** Whoever gets something says what they need from it to succeed; of the chain, everybody. */
class UnstatedNeedsTest {

  private static final String CHAIN = CompanyTemplates.text("revenue-chain").orElseThrow();

  private static Company company(String text) {
    return CompanyFile.read("company.yaml", text);
  }

  private static List<String> silent(Company company) {
    return UnstatedNeeds.of(company).arrows().stream().map(Arrow::id).toList();
  }

  private static List<String> ofTheChain(Company company) {
    return company.chain().stages().stream()
        .flatMap(stage -> stage.arrows().stream())
        .distinct()
        .toList();
  }

  /** The chain where the receivers of these arrows have said something. */
  private static Company heard(List<String> arrows) {
    return heard(arrows, "[we hear of it a week before, we know who decides]");
  }

  private static Company heard(List<String> arrows, String wants) {
    return company(
        CHAIN
            .lines()
            .map(line ->
                arrows.stream().anyMatch(id -> line.strip().equals("- id: " + id))
                    ? line + "\n    wants: " + wants
                    : line)
            .collect(Collectors.joining("\n")));
  }

  @Test
  void whileNobodySaidAnythingEveryArrowOfTheChainIsListed() {
    var company = company(CHAIN);
    assertThat(silent(company)).isNotEmpty().isEqualTo(ofTheChain(company));
    assertThat(UnstatedNeeds.of(company).all()).isEqualTo(silent(company).size());
  }

  @Test
  @Claim("R17")
  void onlyArrowsWhoseReceiversSaidNothingAreListed() {
    var all = ofTheChain(company(CHAIN));
    for (int said = 0; said <= all.size(); said++) {
      var company = heard(all.subList(0, said));
      assertThat(silent(company)).isEqualTo(all.subList(said, all.size()));
      assertThat(UnstatedNeeds.of(company).all()).isEqualTo(all.size());
    }
  }

  @Test
  void whatTheySaidIsReadInTheirWordsAndOrder() {
    var first = ofTheChain(company(CHAIN)).getFirst();
    assertThat(heard(List.of(first)).arrow(first).orElseThrow().nature().wants())
        .containsExactly("we hear of it a week before", "we know who decides");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"\"", "[\"\"]", "[\"  \", \"\"]"})
  void blankWordsSayNothing(String wants) {
    var all = ofTheChain(company(CHAIN));
    assertThat(silent(heard(all, wants))).isEqualTo(all);
  }

  @Test
  void aCompanyWithoutAChainOwesNoSuchList() {
    var company = company(CompanyTemplates.text("business-symphony").orElseThrow());
    assertThat(company.chain().stages()).isEmpty();
    assertThat(UnstatedNeeds.of(company)).isEqualTo(new UnstatedNeeds(List.of(), 0));
  }
}
