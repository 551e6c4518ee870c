package tutti.report.flow;

import java.util.List;
import java.util.Optional;
import tutti.company.chain.ChainStage.Kind;
import tutti.company.statement.MissWords;
import tutti.insight.flow.ChainStep;
import tutti.insight.flow.Flow;
import tutti.insight.flow.SkippedStep;
import tutti.insight.flow.StepOutcome;

/** Steps of the chain as people say them: what has happened to a thing that is there. */
public final class StepWords {

  private StepWords() {}

  /** {@code 6 of 21 were sold before anybody had said how to sell them.} */
  public static List<String> skips(Flow flow) {
    return flow.leaps().stream().map(leap -> leap(flow, leap) + ".").toList();
  }

  /** {@code 6 of 21 were sold before anybody had said how to sell them}. */
  public static String leap(Flow flow, SkippedStep leap) {
    return MissWords.of(leap.count(), flow.reached(leap.taken()).size())
        + " "
        + were(leap.taken(), leap.count() == 1)
        + " before "
        + not(leap.missing());
  }

  /** {@code wait longer than promised}: what became of threads that reached a step. */
  public static String outcome(StepOutcome outcome, ChainStep to) {
    return switch (outcome) {
      case OVERDUE -> "wait longer than promised";
      case WAITING -> "wait";
      case ENDED -> "came to nothing";
      case LEAPT -> "went on without it";
      case LATE -> "went on late";
      case IN_TIME -> to.stage().within().isPresent() ? "went on in time" : "went on";
    };
  }

  /** The same of one thread. */
  public static String outcomeOfOne(StepOutcome outcome, ChainStep to) {
    return switch (outcome) {
      case OVERDUE -> "waits longer than promised";
      case WAITING -> "waits";
      case ENDED, LEAPT, LATE, IN_TIME -> outcome(outcome, to);
    };
  }

  private static String were(ChainStep step, boolean one) {
    return step.stage()
        .is()
        .map(kind -> (one ? "was " : "were ") + done(kind))
        .orElseGet(() -> "reached " + step.name());
  }

  private static String done(Kind kind) {
    return switch (kind) {
      case PROBLEM -> "named";
      case SOLUTION -> "planned";
      case RELEASE -> "released";
      case POSITION -> "ready to be sold";
      case DEAL -> "sold";
      case LIVE -> "in use";
      case OUTCOME -> "judged";
    };
  }

  private static String not(ChainStep step) {
    return step.stage().is().map(StepWords::missing).orElseGet(step::name);
  }

  private static String missing(Kind kind) {
    return switch (kind) {
      case PROBLEM -> "a customer had named the problem";
      case SOLUTION -> "anybody had said what to make";
      case RELEASE -> "anything was released";
      case POSITION -> "anybody had said how to sell them";
      case DEAL -> "anybody had ordered";
      case LIVE -> "anybody used them";
      case OUTCOME -> "anybody had said whether it helped";
    };
  }

  /** What all steps multiplied let pass: {@code Of 100 problems, 12 reach an outcome.} */
  static String reach(List<ChainStep> steps, double share) {
    var of100 = Math.round(100 * share);
    return "Of 100 %s, %s %s."
        .formatted(
            begun(steps.getFirst()),
            of100 == 0 ? "fewer than one" : String.valueOf(of100),
            (of100 <= 1 ? "reaches " : "reach ") + end(steps.getLast()));
  }

  private static String begun(ChainStep step) {
    return thing(step).map(word -> word + "s").orElseGet(() -> "at " + step.name());
  }

  private static String end(ChainStep step) {
    return thing(step)
        .map(word -> ("aeiou".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + word)
        .orElseGet(step::name);
  }

  private static Optional<String> thing(ChainStep step) {
    return step.stage()
        .is()
        .map(kind ->
            switch (kind) {
              case PROBLEM -> "problem";
              case SOLUTION -> "solution";
              case RELEASE -> "release";
              case POSITION -> "position";
              case DEAL -> "deal";
              case LIVE -> "thing in use";
              case OUTCOME -> "outcome";
            });
  }
}
