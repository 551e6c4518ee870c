package tutti.logs.suggestion;

/** How sure a proposal is. */
public enum SuggestionConfidence {
  /** Right at least 95 times of 100, over the logs that were tried. */
  SURE("sure"),
  /** The best there is, with another behind it or a name that says little. */
  LIKELY("likely"),
  /** Somebody has to look. */
  LOOK("look");

  private final String word;

  SuggestionConfidence(String word) {
    this.word = word;
  }

  /** As it is said. */
  public String word() {
    return word;
  }
}
