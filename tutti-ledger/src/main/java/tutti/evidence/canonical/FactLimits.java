package tutti.evidence.canonical;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import tutti.evidence.Evidence;
import tutti.evidence.RowProblem;
import tutti.evidence.SubjectNames;
import tutti.reading.TextLimit;

/**
 * What every fact keeps to, wherever it comes from: an arrow that there is, names that can be found
 * again, texts that can be stored.
 *
 * @param subjects what facts may be about
 */
public record FactLimits(SubjectNames subjects) {

  private static final int MOST_ATTRIBUTES = 200;

  public FactLimits {
    requireNonNull(subjects, "subjects");
  }

  /**
   * The fact as it is kept: about an arrow by its id, whatever it was called.
   *
   * @throws RowProblem when it cannot be kept
   */
  public Evidence kept(Evidence fact) {
    var known = known(fact);
    keepable(known);
    return known;
  }

  private Evidence known(Evidence fact) {
    var arrow = subjects.id(fact.arrow());
    if (arrow.equals(fact.arrow())) {
      return fact;
    }
    var named = saying(fact, fact.arrow());
    return named.id().equals(fact.id()) ? saying(fact, arrow) : about(fact, arrow);
  }

  /** With the id that follows from what it says. */
  private static Evidence saying(Evidence fact, String arrow) {
    return Evidence.saying(
        fact.source(), arrow, fact.key(), fact.stage(), fact.at(), fact.details());
  }

  private static Evidence about(Evidence fact, String arrow) {
    return new Evidence(
        fact.id(), fact.source(), arrow, fact.key(), fact.stage(), fact.at(), fact.details());
  }

  /** Names are indexed and texts stored: neither takes everything that may be handed in. */
  private static void keepable(Evidence fact) {
    check("id", fact.id(), TextLimit.KEY);
    check("source", fact.source(), TextLimit.KEY);
    check("key", fact.key(), TextLimit.KEY);
    var details = fact.details();
    details.fulfiller().ifPresent(text -> check("fulfiller", text, TextLimit.KEY));
    details.reason().ifPresent(text -> check("reason", text, TextLimit.PROSE));
    details.parent().ifPresent(text -> check("parent", text, TextLimit.KEY));
    details.thread().ifPresent(text -> check("thread", text, TextLimit.KEY));
    keepable(details.attributes());
  }

  private static void keepable(Map<String, String> attributes) {
    if (attributes.size() > MOST_ATTRIBUTES) {
      throw new RowProblem(
          "",
          "There are %,d attributes; at most %d are kept."
              .formatted(attributes.size(), MOST_ATTRIBUTES));
    }
    attributes.forEach((name, value) -> {
      check("attr." + name, name, TextLimit.NAME);
      check("attr." + name, value, TextLimit.PROSE);
    });
  }

  private static void check(String column, String text, TextLimit limit) {
    limit
        .problem(text)
        .ifPresent(says -> {
          throw new RowProblem(column, "The %s %s.".formatted(column, says));
        });
  }
}
