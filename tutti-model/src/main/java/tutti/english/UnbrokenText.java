package tutti.english;

import java.util.regex.Pattern;

/** Text in which no line ends between a number and what it counts. */
public final class UnbrokenText {

  /** No-break space. */
  private static final String GLUE = "\u00a0";

  private static final String NUMBER = "\\d[\\d.,]*";
  private static final Pattern OF =
      Pattern.compile("(?<=\\d) (of|in|to|and) (?=(?:the )?" + NUMBER + ")");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?<=\\d) (?=(?:%|(?:business )?(?:second|minute|hour|day|week|month|quarter|year)s?\\b))");
  private static final Pattern WORKING = Pattern.compile("(?<=\\d\u00a0business) (?=hour|day)");
  private static final Pattern DATE =
      Pattern.compile(
          "(?<=\\b\\d{1,2}) (?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b)");

  private UnbrokenText() {}

  /** A sentence whose numbers stay with their units: {@code 18 of 30}, {@code 3 days}. */
  public static String of(String text) {
    var joined = OF.matcher(text).replaceAll(GLUE + "$1" + GLUE);
    var united = WORKING.matcher(UNIT.matcher(joined).replaceAll(GLUE)).replaceAll(GLUE);
    return DATE.matcher(united).replaceAll(GLUE);
  }
}
