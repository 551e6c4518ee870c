package tutti.evidence.csv;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;

/** Why a file is no CSV from some place on: which limit or rule was met, and in which line. */
final class CsvFault {

  /** The most characters of a cell. */
  static final int LONGEST_FIELD = 1_000_000;

  /** The most characters of a row. */
  static final int LONGEST_ROW = 4_000_000;

  /** The most columns. */
  static final int MOST_COLUMNS = 2_000;

  private static final Pattern LINE = Pattern.compile("starting at line (\\d+)");
  private static final Pattern QUOTE =
      Pattern.compile("Unexpected character after closing quote: ('.*?'|\\S+).*", Pattern.DOTALL);

  private CsvFault() {}

  /**
   * What a reader stumbled over.
   *
   * @param before how many lines of the file the reader did not see
   * @param line where the last row began
   */
  static UnreadableInput of(
      String file, RuntimeException e, int before, long line, Charset charset) {
    var notEncoded = notEncoded(e);
    if (notEncoded.isPresent()) {
      return notEncoded(file, notEncoded.get(), charset.name());
    }
    var says = says(e);
    var found = LINE.matcher(says);
    var at = found.find() ? before + Long.parseLong(found.group(1)) : line;
    return unreadable(file, at, sentence(says));
  }

  private static UnreadableInput unreadable(String file, long line, String says) {
    return new UnreadableInput(List.of(new InputProblem(file, Math.toIntExact(line), 0, "", says)));
  }

  /** Bytes that are none of the encoding a file is read in. */
  static UnreadableInput notEncoded(String file, DecodedText.NotEncoded e, String charset) {
    return unreadable(
        file,
        e.line(),
        "This is not %s text; save the file as UTF-8, or name its encoding in the mapping, such as encoding: windows-1252."
            .formatted(charset));
  }

  private static Optional<DecodedText.NotEncoded> notEncoded(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof DecodedText.NotEncoded found) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static String says(Throwable e) {
    var cause = e.getCause() == null ? e : e.getCause();
    return String.valueOf(e.getMessage()) + " " + String.valueOf(cause.getMessage());
  }

  private static String sentence(String says) {
    return "From here on this is not CSV (" + why(says) + ").";
  }

  private static String why(String says) {
    if (says.contains("limit of " + MOST_COLUMNS + " fields")) {
      return limit("the row has more than %,d columns; is the delimiter right?", MOST_COLUMNS);
    }
    if (says.contains("max field size")) {
      return limit("a cell has more than %,d characters; is a quote not closed?", LONGEST_FIELD);
    }
    if (says.contains("max record size") || says.contains("maximum buffer size")) {
      return "a line longer than 4 million characters; is a quote not closed?";
    }
    return says.contains("Unclosed quoted field")
        ? "an unclosed quote: the cell that begins here never ends"
        : quote(says);
  }

  private static String limit(String sentence, int limit) {
    return String.format(Locale.ENGLISH, sentence, limit);
  }

  private static String quote(String says) {
    var quote = QUOTE.matcher(says);
    return quote.matches()
        ? quote.group(1) + " follows a closing quote; a quote inside a value is written twice"
        : says.lines().findFirst().orElse("").replaceAll("\\s*\\(record starting.*", "").strip();
  }
}
