package tutti.intake.web.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tutti.company.Company;
import tutti.company.Stage;
import tutti.company.file.CompanyFile;
import tutti.company.sample.SampleCompany;
import tutti.company.template.CompanyTemplates;
import tutti.evidence.Evidence;
import tutti.evidence.log.EvidenceReader;

/** The stages of an arrow in sentences, and the file that is filled in with them. */
class StageSentencesTest {

  private static Company sample() {
    return CompanyFile.read("fermata.yaml", SampleCompany.yaml());
  }

  private static StageSentences of(Company company, String arrow) {
    return new StageSentences(company, company.arrow(arrow).orElseThrow());
  }

  @Test
  void whatIsPromisedComesFirstAndNothingIsMissing() {
    var stages = of(sample(), "answers");
    assertThat(stages.awaited()).containsExactly(Stage.REQUESTED, Stage.DELIVERED);
    assertThat(stages.others()).hasSize(Stage.values().length - 2).doesNotContain(Stage.REQUESTED);
  }

  @Test
  void everyStageIsSaidOnceAndInWordsOfItsOwn() {
    var stages = of(sample(), "answers");
    assertThat(Arrays.stream(Stage.values()).map(stages::say)).doesNotHaveDuplicates();
    assertThat(stages.say(Stage.CONFIRMED)).isEqualTo("Sales confirmed it");
  }

  @ParameterizedTest
  @MethodSource("tutti.company.template.CompanyTemplates#names")
  void theFileOfEveryArrowIsReadAsItIs(String template) {
    var company = CompanyFile.read("t.yaml", CompanyTemplates.text(template).orElseThrow());
    for (var arrow : company.arrows()) {
      var csv = new SampleRows(new StageSentences(company, arrow)).csv();
      var facts = new ArrayList<Evidence>();
      var read =
          new EvidenceReader(company.subjects(), company.zone(), Optional.empty())
              .read(
                  "log.csv",
                  new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                  facts::add,
                  rows -> {});
      assertThat(read.problems()).isEmpty();
      assertThat(facts).hasSize(2).allMatch(fact -> fact.arrow().equals(arrow.id()));
    }
  }
}
