package tutti.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.evidence.log.EvidenceReader;

/** What people call an arrow in a file. */
class SubjectNamesTest {

  private static final Company COMPANY =
      CompanyFile.read(
          "c.yaml",
          """
          apiVersion: tutti/v1
          kind: Company
          name: Small
          parties: [{id: customer, kind: outside}, {id: product}, {id: sales}]
          arrows:
            - {id: a-1, from: product, to: sales, gives: Answers to questions, why: w}
            - {id: a-2, from: sales, to: customer, gives: offers, why: w}
            - {id: a-3, from: product, to: customer, gives: Offers, why: w}
            - {id: Offer, from: customer, to: sales, gives: orders, why: w}
          """);

  private final SubjectNames names = SubjectNames.of(COMPANY);

  @ParameterizedTest
  @CsvSource({
    "a-1, a-1",
    "A-1, a-1",
    "answers to questions, a-1",
    "'  Answers  to QUESTIONS ', a-1",
    "'Product to Sales, answers to questions', a-1",
    "'product to customer, offers', a-3",
    "orders, Offer",
    "offer, Offer"
  })
  void anArrowIsFoundByItsIdByWhatItGivesAndByItsEnds(String written, String id) {
    assertThat(names.id(written)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "anwsers to questions | did you mean \"answers to questions\"?",
        "a-9 | did you mean \"a-1\"?",
        "nowhere at all | expected one of Offer, a-1, a-2, a-3.",
        "offers | 2 arrows are called \"offers\"; write the id of the one you mean: a-2 or a-3."
      })
  void whatNamesNoneOrSeveralIsToldWhichMayBeMeant(String written, String says) {
    assertThatThrownBy(() -> names.id(written))
        .isInstanceOfSatisfying(RowProblem.class, e -> assertThat(e.says()).endsWith(says));
  }

  @Test
  void aFileThatCallsItByItsWordsGivesTheSameFactsAsOneWithItsId() {
    assertThat(read("answers to questions")).isEqualTo(read("a-1")).hasSize(1);
  }

  private static List<Evidence> read(String arrow) {
    var csv = "arrow,key,stage,at\n\"" + arrow + "\",1,requested,2026-03-04 10:00\n";
    var facts = new ArrayList<Evidence>();
    new EvidenceReader(SubjectNames.of(COMPANY), ZoneOffset.UTC, Optional.empty())
        .read(
            "f.csv",
            new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
            facts::add,
            rows -> {});
    return facts;
  }

  @Test
  void withoutACompanyOnlyIdsAreNames() {
    var ids = SubjectNames.ofIds(Set.of("leads"));
    assertThat(ids.id("Leads")).isEqualTo("leads");
    assertThatThrownBy(() -> ids.id("orders")).isInstanceOf(RowProblem.class);
  }
}
