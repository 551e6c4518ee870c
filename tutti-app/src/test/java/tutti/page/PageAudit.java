package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Whether everybody can use a page: axe finds nothing, and nothing lies beside the paper. */
final class PageAudit {

  private static final Map<String, Object> EVERY_RULE =
      Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"));

  /** All that another scheme can change: where things lie and what they are called it cannot. */
  private static final Map<String, Object> RULES_OF_COLOUR =
      Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

  /** Only what is wrong is told: what is right would be half a megabyte a page. */
  private static final String RUN =
      """
      ([rules, without]) => axe.run(document, {
          runOnly: rules,
          rules: Object.fromEntries(without.map(rule => [rule, {enabled: false}])),
          resultTypes: ['violations']})
        .then(({violations, passes}) => ({
          wrong: violations.flatMap(({id, nodes}) =>
            nodes.map(({target, failureSummary}) => `${id} ${target}: ${failureSummary}`)),
          right: passes.length}))
      """;

  private PageAudit() {}

  /** The page as it is shown now; some rules of axe may be left out. */
  static void assertFlawless(Page page, String what, String... without) {
    assertFlawless(page, what, EVERY_RULE, without);
  }

  private static void assertFlawless(
      Page page, String what, Map<String, Object> rules, String... without) {
    if (!Boolean.TRUE.equals(page.evaluate("'axe' in window"))) {
      page.evaluate(AxeBuilder.getAxeScript());
    }
    var found = (Map<?, ?>) page.evaluate(RUN, List.of(rules, List.of(without)));
    assertThat((List<?>) found.get("wrong")).as(what).isEmpty();
    assertThat((Integer) found.get("right")).as("rules that %s follows", what).isPositive();
    assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("what of %s lies beside %d", what, page.viewportSize().width)
        .isLessThanOrEqualTo(0);
  }

  /** The page in every width and scheme pages are looked at in. */
  static void assertFlawlessOnEveryPaper(Page page, String what) {
    onEveryPaper(
        page,
        paper ->
            assertFlawless(
                page, what + " " + paper, paper.endsWith("dark") ? RULES_OF_COLOUR : EVERY_RULE));
  }

  /** Looks at a page in every width and scheme; a look is told which it is. */
  static void onEveryPaper(Page page, Consumer<String> look) {
    for (var width : Reader.WIDTHS) {
      page.setViewportSize(width, 900);
      for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        look.accept("%d-%s".formatted(width, scheme.name().toLowerCase(Locale.ROOT)));
      }
    }
  }
}
