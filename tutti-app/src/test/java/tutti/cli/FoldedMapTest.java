package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.claims.Claim;

/** The web of roles seen as the functions they belong to: {@code tutti map --close}. */
class FoldedMapTest {

  /** Two functions of two roles, with an arrow of every kind inside, between and outside. */
  private static final String ROLES =
      """
      parties:
        - {id: sales}
        - {id: field, name: Field Sales, kind: role, within: sales}
        - {id: accounts, name: Key Accounts, kind: role, within: sales}
        - {id: product}
        - {id: design, kind: role, within: product}
        - {id: backlog, kind: role, within: product}
        - {id: customer, kind: outside, side: customer}
      arrows:
        - {id: orders, from: customer, to: field, gives: orders, observed: true}
        - {id: use, from: customer, to: design, gives: use, observed: true}
        - {id: help, from: accounts, to: customer, gives: help, promises: [{id: p, every: 7d}]}
        - {id: wishes, from: field, to: backlog, gives: wishes}
        - {id: demos, from: design, to: accounts, gives: demos, observed: true}
        - {id: leads, from: field, to: accounts, gives: leads, observed: true}
        - {id: goals, from: sales, to: field, gives: goals, promises: [{id: p, every: 7d}]}
        - {id: drafts, from: design, to: backlog, gives: drafts, observed: true}
        - {id: stories, from: backlog, to: design, gives: stories}
      """;

  private static final Pattern ARROW = Pattern.compile("<title>([^<]+ to [^<]+: [^<]+\\.)</title>");
  private static final Pattern COUNT =
      Pattern.compile(
          "Map of (\\d+) parties and (\\d+) arrows(?:, and of (\\d+) arrows? inside [^.]*)?\\.");

  @TempDir private Path folder = Path.of("");

  private String drawn(String closed) {
    var line = Filed.in(folder, ROLES).alone("map", "--open", "all", "--close", closed);
    assertThat(line.exit()).as(line.err()).isZero();
    return line.out();
  }

  private static List<String> arrows(String svg) {
    return ARROW.matcher(svg).results().map(found -> found.group(1)).toList();
  }

  @Test
  @Claim("K01")
  void closedFunctionsGiveAndGetWhatTheirRolesDoTheObservedArrowsToo() {
    assertThat(arrows(drawn("all")))
        .containsExactlyInAnyOrder(
            "Customer to Sales: orders. Only watched.",
            "Customer to Product: use. Only watched.",
            "Sales to Customer: help. Nothing heard yet.",
            "Sales to Product: wishes. No promise yet.",
            "Product to Sales: demos. Only watched.");
  }

  @Test
  @Claim("K01")
  void aClosedFunctionSaysHowManyArrowsItKeepsInsideTheObservedOnesToo() {
    assertThat(drawn("all"))
        .contains("Sales, 2 roles, 2 arrows inside", "Product, 2 roles, 2 arrows inside");
    assertThat(arrows(drawn("product")))
        .hasSize(7)
        .contains(
            "Field Sales to Key Accounts: leads. Only watched.",
            "Product to Key Accounts: demos. Only watched.");
  }

  /** Whichever functions are closed, every arrow is drawn or inside exactly one of them. */
  @ParameterizedTest
  @CsvSource({"'', 7, 9, 0", "sales, 5, 7, 2", "product, 5, 7, 2", "all, 3, 5, 4"})
  @Claim("K01")
  void everyArrowIsDrawnOrInsideOnce(String closed, int parties, int outside, int inside) {
    var svg = drawn(closed);
    var count = COUNT.matcher(svg);

    assertThat(count.find()).isTrue();
    assertThat(count.group(1)).isEqualTo("" + parties);
    assertThat(count.group(2)).isEqualTo("" + outside);
    assertThat(count.group(3)).isEqualTo(inside == 0 ? null : "" + inside);
    assertThat(arrows(svg)).hasSize(outside);
  }
}
