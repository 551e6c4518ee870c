package tutti.evidence.value;

import java.util.Locale;
import java.util.Set;

/** The words with which databases and spreadsheets write that a cell holds nothing. */
public final class MissingValues {

  private static final int LONGEST = 20;

  private static final Set<String> WORDS =
      Set.of(
          "",
          "null",
          "(null)",
          "<null>",
          "\\n",
          "nil",
          "none",
          "nat",
          "nan",
          "na",
          "n/a",
          "#n/a",
          "<na>",
          "-",
          "--",
          "–",
          "—",
          "0000-00-00",
          "0000-00-00 00:00:00",
          "0000-00-00t00:00:00");

  private MissingValues() {}

  /** Whether a cell, or what an expression made of it, holds nothing. */
  public static boolean in(String text) {
    return text.length() <= 2 * LONGEST && WORDS.contains(text.strip().toLowerCase(Locale.ROOT));
  }
}
