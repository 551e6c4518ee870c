package tutti.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the word somebody probably meant. */
public final class SpellingSuggestion {

  private static final int FURTHEST = 2;
  private static final int MOST_COMPARED = 1_000;
  private static final int LONGEST_COMPARED = 100;
  private static final int LONGEST_LIST = 20;

  /** Of the table of distances: a swap looks two back. */
  private static final int ROWS = 3;

  private SpellingSuggestion() {}

  /**
   * {@code ; did you mean "target"?} when a word is at most two letters away and more of its
   * letters are the same than differ, else the words that would do.
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
        .filter(word -> lower.length() <= LONGEST_COMPARED)
        .filter(word -> Math.abs(word.length() - lower.length()) <= FURTHEST)
        .filter(word -> close(lower, word.toLowerCase(Locale.ROOT)))
        .min(Comparator.comparingInt(word -> distance(lower, word.toLowerCase(Locale.ROOT))));
  }

  private static boolean close(String written, String word) {
    var distance = distance(written, word);
    var longest = Math.max(written.length(), word.length());
    return distance <= FURTHEST && distance < longest - distance;
  }

  /** Letters left out, added, replaced or swapped with their neighbour (optimal alignment). */
  private static int distance(String a, String b) {
    var rows = new int[ROWS][b.length() + 1];
    for (var i = 0; i <= a.length(); i++) {
      for (var j = 0; j <= b.length(); j++) {
        rows[i % ROWS][j] = i == 0 || j == 0 ? i + j : least(rows, i, j, a, b);
      }
    }
    return rows[a.length() % ROWS][b.length()];
  }

  private static int least(int[][] rows, int i, int j, String a, String b) {
    var before = rows[(i - 1) % ROWS];
    var replaced = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    var least = Math.min(replaced, Math.min(before[j], rows[i % ROWS][j - 1]) + 1);
    return swapped(i, j, a, b) ? Math.min(least, rows[(i - 2) % ROWS][j - 2] + 1) : least;
  }

  private static boolean swapped(int i, int j, String a, String b) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
