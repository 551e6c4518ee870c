package tutti.company.trait;

import static java.util.Objects.requireNonNull;

/**
 * How a page asks for a field of an arrow.
 *
 * @param about what the fields it stands among tell together
 * @param label what it asks for
 * @param hint how it is filled in; may be empty
 * @param needed whether it must not stay empty
 */
public record ArrowQuestion(Topic about, String label, String hint, boolean needed) {

  public ArrowQuestion {
    requireNonNull(about, "about");
    requireNonNull(label, "label");
    requireNonNull(hint, "hint");
  }

  static ArrowQuestion of(Topic about, String label) {
    return new ArrowQuestion(about, label, "", false);
  }

  static ArrowQuestion of(Topic about, String label, String hint) {
    return new ArrowQuestion(about, label, hint, false);
  }

  /** The same, which must not stay empty. */
  ArrowQuestion need() {
    return new ArrowQuestion(about, label, hint, true);
  }

  /** What some fields tell together. */
  public enum Topic {
    GIVEN("What is given"),
    ANSWERED("Who answers for it"),
    SORT("What sort of arrow it is");

    private final String legend;

    Topic(String legend) {
      this.legend = legend;
    }

    public String legend() {
      return legend;
    }
  }
}
