package tutti.evidence;

import java.util.List;

/** Words in a row. */
final class WordList {

  private static final int MOST = 20;

  private WordList() {}

  /** {@code a, b and c}. */
  static String and(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  /** {@code a, b, c}; of many the first. */
  static String some(List<String> words) {
    return words.size() <= MOST
        ? String.join(", ", words)
        : "%s and %d more"
            .formatted(String.join(", ", words.subList(0, MOST)), words.size() - MOST);
  }
}
