package tutti.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the word somebody probably meant. */
public final class Spelling {

  private static final int FURTHEST = 2;
  private static final int MOST_COMPARED = 1_000;
  private static final int LONGEST_LIST = 20;

  private Spelling() {}

  /**
   * {@code ; did you mean "target"?} when a word is at most two letters away, else the words that
   * would do.
   */
  public static String hint(String written, Collection<String> words) {
    return nearest(written, words)
        .map(word -> "; did you mean \"" + word + "\"?")
        .orElseGet(
            () -> words.isEmpty() ? "; there is none." : "; expected one of " + list(words) + ".");
  }

  /** A text in quotes; a long one is cut. */
  public static String quoted(String written) {
    return '"' + (written.length() <= 60 ? written : written.substring(0, 57) + "...") + '"';
  }

  private static String list(Collection<String> words) {
    var more = words.size() - LONGEST_LIST;
    return words.stream().limit(LONGEST_LIST).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static Optional<String> nearest(String written, Collection<String> words) {
    var lower = written.toLowerCase(Locale.ROOT);
    return words.stream()
        .limit(MOST_COMPARED)
        .filter(word -> Math.abs(word.length() - lower.length()) <= FURTHEST)
        .filter(word -> distance(lower, word.toLowerCase(Locale.ROOT)) <= FURTHEST)
        .min(Comparator.comparingInt(word -> distance(lower, word.toLowerCase(Locale.ROOT))));
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    var row = new int[b.length() + 1];
    for (var j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (var i = 1; i <= a.length(); i++) {
      step(row, a.charAt(i - 1), i, b);
    }
    return row[b.length()];
  }

  private static void step(int[] row, char letter, int i, String b) {
    var diagonal = row[0];
    row[0] = i;
    for (var j = 1; j <= b.length(); j++) {
      var replaced = diagonal + (letter == b.charAt(j - 1) ? 0 : 1);
      diagonal = row[j];
      row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
    }
  }
}
