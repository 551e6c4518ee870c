package tutti.report.web.flow;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tutti.insight.flow.StepOutcome;

/** Which threads of a step a reader asks for: those of which one of some things became. */
enum ThreadChoice {
  ALL("all of them", EnumSet.allOf(StepOutcome.class)),
  WENT("went on", EnumSet.of(StepOutcome.IN_TIME, StepOutcome.LATE)),
  LATE("went on late", EnumSet.of(StepOutcome.LATE)),
  WAITING("wait", EnumSet.of(StepOutcome.WAITING, StepOutcome.OVERDUE)),
  OVERDUE("wait longer than promised", EnumSet.of(StepOutcome.OVERDUE)),
  LEAPT("went on without it", EnumSet.of(StepOutcome.LEAPT)),
  ENDED("came to nothing", EnumSet.of(StepOutcome.ENDED));

  private final String title;
  private final Set<StepOutcome> outcomes;

  ThreadChoice(String title, Set<StepOutcome> outcomes) {
    this.title = title;
    this.outcomes = outcomes;
  }

  /** As a reader chooses it. */
  String title() {
    return title;
  }

  /** As it stands in an address. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  Set<StepOutcome> outcomes() {
    return outcomes;
  }

  static Optional<ThreadChoice> named(String word) {
    return Arrays.stream(values()).filter(choice -> choice.word().equals(word)).findFirst();
  }

  /** All of them, as addresses say them. */
  static String words() {
    var words = Arrays.stream(values()).map(ThreadChoice::word).toList();
    return String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
  }
}
