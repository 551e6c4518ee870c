package tutti.logs.tool;

import java.util.List;
import java.util.regex.Pattern;

/** The issues a pull request closes, told by GitHub's words: {@code Fixes #12}. */
final class ClosingWords {

  private static final int MOST = 100;

  private static final Pattern CLOSES =
      Pattern.compile(
          "(?<![\\w-])(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \\t]{1,3}#(\\d{1,9})(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  private ClosingWords() {}

  /** Their numbers, each once, in their order. */
  static List<String> in(String text) {
    return CLOSES
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .distinct()
        .limit(MOST)
        .toList();
  }
}
