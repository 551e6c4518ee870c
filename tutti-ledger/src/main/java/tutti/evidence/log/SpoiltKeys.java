package tutti.evidence.log;

import java.util.Optional;
import java.util.regex.Pattern;
import tutti.reading.InputProblem;
import tutti.reading.SpellingSuggestion;

/**
 * Looks for keys that a spreadsheet has spoilt: numbers in scientific notation, long numbers of
 * which it keeps 15 digits, what it took for a date, errors, and cells that were too narrow.
 * Different things may have become one.
 */
final class SpoiltKeys {

  private static final int DIGITS_KEPT = 15;
  private static final int ENOUGH_ZEROS = 2;

  private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d([.,]\\d+)?[eE]\\+\\d{1,3}");
  private static final Pattern FAULT =
      Pattern.compile("#+|#(N/A|REF!|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!|NV|BEZUG!|WERT!)");
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{1,2}-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
              + "|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-\\d{2}");
  private static final Pattern LONG = Pattern.compile("\\d{16,30}");

  private final String file;
  private Optional<InputProblem> spoilt = Optional.empty();
  private Optional<InputProblem> rounded = Optional.empty();
  private long zeros;
  private boolean whole;

  SpoiltKeys(String file) {
    this.file = file;
  }

  void look(String key, long line) {
    if (spoilt.isEmpty()) {
      spoilt = why(key).map(says -> problem(line, key, says));
    }
    if (LONG.matcher(key).matches()) {
      lookAtEnd(key, line);
    }
  }

  private void lookAtEnd(String key, long line) {
    var end = key.substring(DIGITS_KEPT);
    whole |= !end.chars().allMatch(c -> c == '0');
    zeros += end.length();
    if (rounded.isEmpty()) {
      rounded = Optional.of(problem(line, key, "may be a long number that a spreadsheet rounded"));
    }
  }

  private static Optional<String> why(String key) {
    if (SCIENTIFIC.matcher(key).matches()) {
      return Optional.of("is a long number that a spreadsheet rounded (scientific notation)");
    }
    if (DATE.matcher(key).matches()) {
      return Optional.of("may be a number that a spreadsheet took for a date");
    }
    return FAULT.matcher(key).matches()
        ? Optional.of("is what a spreadsheet shows in place of a value")
        : Optional.empty();
  }

  private InputProblem problem(long line, String key, String says) {
    return new InputProblem(
        file,
        Math.toIntExact(line),
        0,
        "key",
        "%s %s; different hand-offs may have become one. Make the column text in the spreadsheet, and export it again."
            .formatted(SpellingSuggestion.quoted(key), says));
  }

  /** What is to be said of the file: at most one sentence. */
  Optional<InputProblem> said() {
    return spoilt.or(() -> rounded.filter(problem -> !whole && zeros >= ENOUGH_ZEROS));
  }
}
