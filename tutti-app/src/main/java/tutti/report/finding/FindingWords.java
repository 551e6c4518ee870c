package tutti.report.finding;

import java.util.Collection;
import java.util.regex.Pattern;
import tutti.english.SentenceWords;
import tutti.insight.check.CheckRule;
import tutti.insight.check.Finding;

/** Findings and rules as a page says them: by names, without the fields of the file. */
public final class FindingWords {

  /** A field of the file in brackets behind what it means: {@code (oneWay: true)}. */
  private static final Pattern FIELD = Pattern.compile(" \\(\\w+:(?: \\w+)?\\)");

  /** A name of the file in quotes: {@code "told-back"}. */
  private static final Pattern QUOTED = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");

  private FindingWords() {}

  /** What was found, with names as people say them: {@code "told back"}. */
  public static String says(Finding finding) {
    return QUOTED
        .matcher(plain(finding.says()))
        .replaceAll(found -> "\"" + found.group(1).replace('-', ' ') + "\"");
  }

  /** What to do about it. */
  public static String fix(Finding finding) {
    return plain(finding.fix());
  }

  /** A sentence for the command line and the file, as a page says it. */
  public static String plain(String sentence) {
    return FIELD
        .matcher(sentence)
        .replaceAll("")
        .replace("arrow observed", "arrow as only watched");
  }

  /** {@code No return} of {@code no-return}. */
  public static String name(CheckRule rule) {
    return SentenceWords.capital(rule.name().replace('-', ' '));
  }

  /** The name of the rule with an id; the id, where no rule has it. */
  public static String name(Collection<CheckRule> rules, String id) {
    return rules.stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .map(FindingWords::name)
        .orElse(id);
  }
}
