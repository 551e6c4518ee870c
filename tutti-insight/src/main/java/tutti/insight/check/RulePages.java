package tutti.insight.check;

import java.util.Set;
import java.util.stream.Collectors;

/** Which page explains a rule. */
public final class RulePages {

  private static final Set<String> NUMBERED =
      CheckRules.all().stream().map(CheckRule::id).collect(Collectors.toUnmodifiableSet());

  private RulePages() {}

  /**
   * The page, from the root of the source tree: {@code docs/checks/L03.md}. The conflicts a company
   * wrote itself are explained with their family.
   */
  public static String of(String rule) {
    return "docs/checks/%s.md".formatted(NUMBERED.contains(rule) ? rule : "L16");
  }
}
