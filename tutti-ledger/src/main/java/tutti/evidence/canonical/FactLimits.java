package tutti.evidence.canonical;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tutti.evidence.Evidence;
import tutti.evidence.RowProblem;
import tutti.reading.SpellingSuggestion;
import tutti.reading.TextLimit;

/**
 * What every fact keeps to, wherever it comes from: an arrow that there is, names that can be found
 * again, texts that can be stored.
 *
 * @param arrows the arrows facts may be about
 */
public record FactLimits(Set<String> arrows) {

  private static final int MOST_ATTRIBUTES = 200;

  public FactLimits {
    arrows = Set.copyOf(arrows);
  }

  /**
   * Lets a fact pass.
   *
   * @throws RowProblem when it cannot be kept
   */
  public void check(Evidence fact) {
    known(fact);
    keepable(fact);
  }

  private void known(Evidence fact) {
    if (!arrows.contains(fact.arrow())) {
      throw new RowProblem(
          "arrow",
          "The company has no arrow %s%s"
              .formatted(
                  SpellingSuggestion.quoted(fact.arrow()),
                  SpellingSuggestion.hint(fact.arrow(), new TreeSet<>(arrows))));
    }
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
