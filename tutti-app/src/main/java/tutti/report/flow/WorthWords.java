package tutti.report.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.english.SentenceWords;
import tutti.insight.flow.worth.ProblemOutcomes;
import tutti.insight.flow.worth.ProblemOutcomes.Answer;
import tutti.insight.flow.worth.UnusedReleases;

/** What came of all that was handed on, in sentences. */
public final class WorthWords {

  private WorthWords() {}

  /** What was released and is not in use. */
  public static Optional<String> stock(UnusedReleases stock) {
    return stock
        .middleAge()
        .map(age ->
            "%s not in the customer's hands; half of them for %s or longer%s."
                .formatted(
                    isAre(stock.all().size(), "release"),
                    FlowWords.age(age),
                    unbought(stock.unbought(UnusedReleases.LONG).size())));
  }

  private static String unbought(int count) {
    return count == 0
        ? ""
        : "; %,d came out 90 days ago or earlier and %s neither sold nor used"
            .formatted(count, count == 1 ? "is" : "are");
  }

  /** {@code 1 release is}, {@code 3 releases are}. */
  static String isAre(long count, String thing) {
    return SentenceWords.count(count, thing) + (count == 1 ? " is" : " are");
  }

  /** What those say who had the problems. */
  public static List<String> outcomes(ProblemOutcomes outcomes) {
    return Stream.of(
            answers(outcomes),
            counted(
                outcomes.unchecked().size(), "went live more than 60 days ago, and nobody asked"),
            counted(outcomes.withoutEvidence().size(), "began without the word of a customer"))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> answers(ProblemOutcomes outcomes) {
    return outcomes.answered() == 0
        ? Optional.empty()
        : Optional.of(
            "Is the problem gone? Of %,d asked, %,d say yes, %,d partly, %,d no (yes: %s)."
                .formatted(
                    outcomes.answered(),
                    outcomes.count(Answer.YES),
                    outcomes.count(Answer.PARTLY),
                    outcomes.count(Answer.NO),
                    FlowWords.interval(outcomes.wilson())));
  }

  private static Optional<String> counted(int count, String what) {
    return count == 0
        ? Optional.empty()
        : Optional.of(SentenceWords.count(count, "problem") + " " + what + ".");
  }
}
