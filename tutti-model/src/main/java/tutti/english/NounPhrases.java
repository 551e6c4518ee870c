package tutti.english;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a thing is called when it is counted. */
public final class NounPhrases {

  /** More than one thing, or a sentence: nobody counts that with one word. */
  private static final Pattern SEVERAL = Pattern.compile("[,:;/?!()]");

  private static final Set<String> JOINING = Set.of("and", "or", "&");

  private static final Set<String> CLAUSES =
      Set.of("what", "who", "how", "why", "when", "which", "whether", "is", "can", "we", "all");

  /** Words after which it is only told which things are meant. */
  private static final Set<String> AFTER =
      Set.of(
          "to", "of", "by", "as", "for", "with", "from", "on", "in", "at", "about", "between",
          "that", "which", "who", "worth", "ready", "without", "per", "after", "before");

  /** Endings in s of words that are no plural. */
  private static final Pattern SINGULAR = Pattern.compile(".*(ss|us|is|ics|news)");

  private NounPhrases() {}

  /**
   * The plural by which hand-offs of a thing are counted: {@code answers} of {@code answers to
   * questions}; none of what is no plural, of several things and of whole sentences.
   */
  public static Optional<String> plural(String thing) {
    var words = Arrays.asList(thing.strip().split("\\s+"));
    var head = head(words);
    return SEVERAL.matcher(thing).find() || !counts(head)
        ? Optional.empty()
        : Optional.of(String.join(" ", head));
  }

  private static boolean counts(List<String> head) {
    return !head.isEmpty()
        && isPlural(head.getLast())
        && head.stream().noneMatch(JOINING::contains);
  }

  private static List<String> head(List<String> words) {
    var end = 0;
    while (end < words.size() && !ends(words, end)) {
      end++;
    }
    return CLAUSES.contains(words.getFirst().toLowerCase(Locale.ROOT))
        ? List.of()
        : words.subList(0, end);
  }

  private static boolean ends(List<String> words, int at) {
    var word = words.get(at).toLowerCase(Locale.ROOT);
    return AFTER.contains(word) || at > 0 && word.endsWith("ed") && isPlural(words.get(at - 1));
  }

  private static boolean isPlural(String word) {
    var small = word.toLowerCase(Locale.ROOT);
    return small.length() > 2 && small.endsWith("s") && !SINGULAR.matcher(small).matches();
  }
}
