package tutti.company.statement;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Conditions over attributes as people say them; one that is too intricate as it is written. */
final class ConditionWords {

  private static final Pattern COMPARED =
      Pattern.compile(
          "(?:int\\(|double\\()?attr\\.(\\w+)\\)?\\s*(==|!=|<=|>=|<|>)\\s*[\"']?([^\"'()&|]+?)[\"']?");

  private static final Map<String, String> SIGNS =
      Map.of(
          "==", "",
          "!=", "not ",
          "<=", "at most ",
          ">=", "at least ",
          "<", "less than ",
          ">", "more than ");

  private ConditionWords() {}

  /** {@code note days at most 90}, {@code quartile 1}. */
  static String of(String expression) {
    return Arrays.stream(expression.split("&&"))
        .map(String::strip)
        .map(ConditionWords::part)
        .collect(Collectors.joining(" and "));
  }

  private static String part(String expression) {
    var found = COMPARED.matcher(expression);
    return found.matches()
        ? found.group(1).replace('_', ' ')
            + " "
            + SIGNS.getOrDefault(found.group(2), "")
            + found.group(3).strip()
        : expression;
  }
}
