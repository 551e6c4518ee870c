package tutti.evidence.log;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tutti.reading.InputProblem;
import tutti.reading.SpellingSuggestion;

/**
 * Looks for keys of one arrow that are one number and two texts: {@code 0042} and {@code 42} where
 * a spreadsheet took the zeros away, {@code 1042} and {@code 1042.0} where a program wrote a column
 * with empty cells as decimals. They are taken for different hand-offs, and nobody meant that.
 */
final class AlikeKeys {

  /** So many numbers of a file are remembered. */
  private static final int MOST = 100_000;

  private static final int LONGEST = 18;

  /** A version such as 1.0 or 12.0 is meant so. */
  private static final int SHORTEST = "12.0".length();

  private record NumberedKey(String arrow, long number) {}

  private final String file;
  private final Map<NumberedKey, String> written = new HashMap<>();
  private Optional<InputProblem> alike = Optional.empty();
  private Optional<InputProblem> decimal = Optional.empty();
  private boolean whole;

  AlikeKeys(String file) {
    this.file = file;
  }

  void look(String arrow, String key, long line) {
    if (alike.isEmpty()) {
      number(key).ifPresent(number -> look(new NumberedKey(arrow, number), key, line));
    }
  }

  private void look(NumberedKey number, String key, long line) {
    whole |= key.indexOf('.') < 0;
    if (decimal.isEmpty() && key.length() > SHORTEST && key.endsWith(".0")) {
      decimal = Optional.of(problem(line, decimal(key)));
    }
    var before = written.size() < MOST ? written.putIfAbsent(number, key) : written.get(number);
    if (before != null && !before.equals(key)) {
      alike = Optional.of(problem(line, alike(before, key)));
    }
  }

  private static String alike(String before, String key) {
    return "%s and %s are one number and name two hand-offs; write both alike, as text."
        .formatted(SpellingSuggestion.quoted(before), SpellingSuggestion.quoted(key));
  }

  private static String decimal(String key) {
    return ("%s is a whole number written as a decimal, as programs do where cells of a column are"
            + " empty; where it is written without, it names another hand-off. Export the column as"
            + " text.")
        .formatted(SpellingSuggestion.quoted(key));
  }

  private InputProblem problem(long line, String says) {
    return new InputProblem(file, Math.toIntExact(line), 0, "key", says);
  }

  /** The whole number a key is, however many zeros it is written with. */
  private static OptionalLong number(String key) {
    var dot = key.indexOf('.');
    var digits = dot < 0 ? key.length() : dot;
    if (digits == 0 || digits > LONGEST || dot >= 0 && !zeros(key, dot + 1)) {
      return OptionalLong.empty();
    }
    var number = 0L;
    for (var i = 0; i < digits; i++) {
      var digit = key.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return OptionalLong.empty();
      }
      number = 10 * number + digit;
    }
    return OptionalLong.of(number);
  }

  private static boolean zeros(String key, int from) {
    return from < key.length() && key.chars().skip(from).allMatch(c -> c == '0');
  }

  /** What is to be said of the file: at most one sentence. */
  Optional<InputProblem> said() {
    return alike.or(() -> decimal.filter(problem -> !whole));
  }
}
