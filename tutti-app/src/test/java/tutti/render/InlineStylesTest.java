package tutti.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;

/** The style sheet written out into the elements. */
class InlineStylesTest {

  private static String styled(String css, String content) {
    return new String(map(css, content).svg().readAllBytes(), UTF_8);
  }

  private static InlineStyles map(String css, String content) {
    return InlineStyles.of(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-2 -2 100 50\"><style>%s</style>%s</svg>"
            .formatted(css, content));
  }

  @Test
  void aColourIsLookedUpWhereItIsDeclared() {
    assertThat(
            styled(
                "svg{--kept:#111111}.kept{--c:var(--kept)}.ar .l{stroke:var(--c)}",
                "<g class=\"ar kept\"><path class=\"l\" d=\"M0 0\"/></g>"))
        .contains("stroke=\"#111111\"")
        .doesNotContain("class=", "<style", "var(");
  }

  @Test
  void theWeightierRuleWinsWhereverItStands() {
    assertThat(
            styled(
                ".ar .l.in{stroke:red}.ar .l{stroke:blue}path{stroke:green}",
                "<g class=\"ar\"><path class=\"l in\"/><path class=\"l\"/><path/></g>"))
        .containsSubsequence("stroke=\"red\"", "stroke=\"blue\"", "stroke=\"green\"");
  }

  @Test
  void aRuleStandsOverAnAttribute() {
    assertThat(styled(".l{stroke-width:2}", "<path class=\"l\" stroke-width=\"9\"/>"))
        .contains("stroke-width=\"2\"")
        .doesNotContain("\"9\"");
  }

  @Test
  void severalSelectorsShareARule() {
    assertThat(
            styled(".a,.b{fill:red}", "<path class=\"a\"/><path class=\"b\"/><path class=\"c\"/>"))
        .containsSubsequence("fill=\"red\"", "fill=\"red\"")
        .contains("<path/>");
  }

  @Test
  void whatIsOnlySaidIsLeftOut() {
    assertThat(styled("", "<title>Map</title><desc>All</desc><g><title>x</title></g>"))
        .doesNotContain("title", "desc", "Map");
  }

  @Test
  void rowsAreSetWhereTheyBegin() {
    var rows =
        map(
                "text{font:400 10px \"Source Sans 3\"}.n{font-weight:600}",
                "<text x=\"50\" y=\"20\" text-anchor=\"middle\">"
                    + "<tspan x=\"50\" dy=\"0\">one</tspan><tspan dx=\"5\" class=\"n\">two</tspan>"
                    + "<tspan x=\"50\" dy=\"12\">three</tspan></text>")
            .rows();

    assertThat(rows).hasSize(3);
    var one = rows.get(0);
    var two = rows.get(1);
    assertThat(two.face()).isEqualTo(MapTypefaces.BOLD);
    assertThat(two.x()).isCloseTo(one.end() + 5, offset(1e-6));
    assertThat((one.x() + two.end()) / 2).isCloseTo(50, offset(1e-6));
    assertThat(rows.get(2).y()).isEqualTo(32);
    assertThat((rows.get(2).x() + rows.get(2).end()) / 2).isCloseTo(50, offset(1e-6));
  }

  @Test
  void aTextWithoutPartsIsOneRow() {
    var row =
        map("text{font:400 13px Newsreader}", "<text x=\"7\" y=\"9\">Customer</text>")
            .rows()
            .getFirst();

    assertThat(row.x()).isEqualTo(7);
    assertThat(row.size()).isEqualTo(13);
    assertThat(row.face()).isEqualTo(MapTypefaces.SERIF);
  }

  @Test
  void theSheetIsTheViewBox() {
    assertThat(map("", "").sheet()).containsExactly(-2, -2, 100, 50);
  }

  @Test
  void aDocumentTypeIsRefused() {
    assertThatThrownBy(() -> InlineStyles.of("<!DOCTYPE svg><svg/>"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
