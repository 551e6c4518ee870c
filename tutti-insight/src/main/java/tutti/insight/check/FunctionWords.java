package tutti.insight.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tutti.english.SentenceWords;

/** The words by which companies call their own teams. */
public final class FunctionWords {

  private static final List<String> WORDS =
      List.of(
          "product",
          "product management",
          "product marketing",
          "engineering",
          "development",
          "design",
          "marketing",
          "growth",
          "sales",
          "support",
          "customer success",
          "success",
          "finance",
          "legal",
          "operations",
          "leadership",
          "management",
          "hr",
          "human resources",
          "it");

  private static final String ANY = String.join("|", WORDS);

  private static final Pattern TEAM =
      Pattern.compile(
          "(?:our |the |internal )*(" + ANY + ")(?: (?:team|department|dept|function))?");

  private static final Pattern LABEL =
      Pattern.compile(
          "\\b((?:sales|product|marketing|engineering|design|growth|support|finance|tech|technology)"
              + "[ -](?:driven|first|led|centric|oriented))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SERVED =
      Pattern.compile(
          "internal (?:customer|client)|\\b(?:"
              + ANY
              + ") (?:is|are) (?:your|our|my|their|the) (?:customer|client)");

  private FunctionWords() {}

  /** Whether a name is that of a team, such as {@code Sales} or {@code our sales team}. */
  public static boolean team(String name) {
    return TEAM.matcher(SentenceWords.plain(name)).matches();
  }

  /** What a text calls the company after one function, such as {@code sales-driven}. */
  public static Optional<String> label(String text) {
    var found = LABEL.matcher(text);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** Whether a text makes one team the customer of another. */
  public static boolean serves(String text) {
    var plain = text.toLowerCase(Locale.ROOT);
    return (plain.contains("customer") || plain.contains("client"))
        && SERVED.matcher(SentenceWords.plain(text)).find();
  }
}
