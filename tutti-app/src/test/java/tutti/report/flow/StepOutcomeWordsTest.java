package tutti.report.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.company.file.CompanyFile;
import tutti.insight.flow.ChainStep;
import tutti.insight.flow.Flow;
import tutti.insight.flow.StepOutcome;

/** What became of threads that reached a step, in words. */
class StepOutcomeWordsTest {

  private static final String ROW =
      """
      apiVersion: tutti/v1
      kind: Company
      name: Row
      zone: UTC
      parties:
        - {id: customer, kind: outside, side: customer}
        - {id: a, kind: function}
      arrows:
        - {id: x0, from: customer, to: a, gives: wishes}
        - {id: x1, from: a, to: customer, gives: answers}
        - {id: x2, from: customer, to: a, gives: orders}
      stages:
        - {id: asked, owner: a, done: asked, arrows: [x0]}
        - {id: answered, owner: a, done: answered, arrows: [x1], within: 10d}
        - {id: ordered, owner: a, done: ordered, arrows: [x2]}
      """;

  private static ChainStep step(int number) {
    var company = CompanyFile.read("row.yaml", ROW);
    return Flow.of(company, List.of(), Instant.EPOCH, Flow.WINDOW).steps().get(number);
  }

  @ParameterizedTest
  @CsvSource({
    "OVERDUE, wait longer than promised, waits longer than promised",
    "WAITING, wait, waits",
    "ENDED, came to nothing, came to nothing",
    "LEAPT, went on without it, went on without it",
    "LATE, went on late, went on late",
    "IN_TIME, went on in time, went on in time"
  })
  void ofManyAndOfOne(StepOutcome outcome, String many, String one) {
    assertThat(StepWords.outcome(outcome, step(1))).isEqualTo(many);
    assertThat(StepWords.outcomeOfOne(outcome, step(1))).isEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource({"IN_TIME, went on", "WAITING, wait"})
  void whereNobodyWroteHowSoonNothingIsInTime(StepOutcome outcome, String many) {
    assertThat(StepWords.outcome(outcome, step(2))).isEqualTo(many);
  }
}
