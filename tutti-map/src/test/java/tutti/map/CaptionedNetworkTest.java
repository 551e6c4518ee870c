package tutti.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.company.PromiseState;
import tutti.map.fold.VisibleParties;
import tutti.map.layout.BoxNetwork;
import tutti.map.layout.CrossingBox;

/** How a drawing and its arrows are said in words, and how much room the words take. */
class CaptionedNetworkTest {

  private static final VisibleParties CAST = VisibleParties.of(Companies.olist().company());

  private static ArrowLine strand(ArrowLook look, String gives) {
    var arrow = Companies.arrow("1", "Sales", "Support", gives);
    return new ArrowLine(
        arrow, look, gives, LineCaption.of(gives, look, 90), true, ArrowLine.Ends.BOTH);
  }

  private static String said(PromiseState state, String evidence) {
    return CaptionedNetwork.sentence(
        strand(new ArrowLook(state, 1, "", evidence, Optional.empty()), "what was promised"), CAST);
  }

  @Test
  void aSentenceSaysWhoGivesWhomWhatHowItStandsAndTheCount() {
    assertThat(said(PromiseState.AT_RISK, "9 of 12 good"))
        .isEqualTo("Sales to Support: what was promised. At risk. 9 of 12 good.");
  }

  @Test
  void aSentenceWithoutACountEndsWithTheState() {
    assertThat(said(PromiseState.UNMEASURED, ""))
        .isEqualTo("Sales to Support: what was promised. No promise yet.");
    assertThat(said(PromiseState.SILENT, " \u0000"))
        .isEqualTo("Sales to Support: what was promised. Silent.");
  }

  @ParameterizedTest
  @EnumSource(PromiseState.class)
  void everyStateIsSaidWithACapital(PromiseState state) {
    assertThat(said(state, "")).matches(".*\\. [A-Z][a-z ]+\\.");
  }

  private static BoxNetwork network(CrossingBox... knots) {
    var pieces = new ArrayList<BoxNetwork.Piece>();
    for (int line = 0; line < CAST.between().size(); line++) {
      pieces.add(new BoxNetwork.Piece(0, 1, line));
    }
    return new BoxNetwork(9, pieces, List.of(), List.of(knots), List.of());
  }

  private static CrossingBox knot(int one, int other) {
    return new CrossingBox(8, new CrossingBox.Chain(one, one), new CrossingBox.Chain(other, other));
  }

  @Test
  void noKnotIsNoWarning() {
    var said = new CaptionedNetwork(CAST, network());

    assertThat(said.warning()).isEmpty();
    assertThat(said.title()).isEqualTo("Map of 5 parties and 9 arrows. No line crosses another.");
  }

  @Test
  void aFewCrossingsAreNamed() {
    var said = new CaptionedNetwork(CAST, network(knot(0, 1)));

    assertThat(said.warning().orElseThrow())
        .matches(
            "This map cannot be drawn without a crossing: "
                + "\\w+ \u2013 \\w+ crosses \\w+ \u2013 \\w+\\.");
    assertThat(said.title()).endsWith("9 arrows. 1 crossing, as few as were found.");
  }

  @Test
  void manyCrossingsAreCounted() {
    var knot = knot(0, 1);
    var said = new CaptionedNetwork(CAST, network(knot, knot, knot, knot));

    assertThat(said.warning().orElseThrow()).endsWith("lines cross in 4 places.");
    assertThat(said.title()).endsWith("4 crossings, as few as were found.");
  }

  @Test
  void aCompanyOfNobodyHasATitle() {
    assertThat(new CaptionedNetwork(VisibleParties.of(Companies.of().company()), network()).title())
        .startsWith("Map of 0 parties and 0 arrows.");
  }

  @ParameterizedTest
  @EnumSource(PromiseState.class)
  void aGlyphReachesFarEnoughForItsRows(PromiseState state) {
    assertThat(strand(ArrowLook.of(state), "x").reach()).isBetween(5, 9);
  }

  @Test
  void aStrandWrappedWiderSaysTheSameInNoMoreRows() {
    var narrow = strand(ArrowLook.of(PromiseState.KEPT), "what became of each lead we were given");
    var wide = narrow.wrapped(400);

    assertThat(wide.caption().rows()).hasSizeLessThan(narrow.caption().rows().size());
    assertThat(wide.caption().rows().getFirst().plain()).isEqualTo(narrow.label());
    assertThat(wide.arrow()).isEqualTo(narrow.arrow());
    assertThat(wide.forward()).isEqualTo(narrow.forward());
  }

  @Test
  void aBundleTakesWhatItsWidestTextTakes() {
    var one = strand(ArrowLook.of(PromiseState.KEPT), "x");
    var other = strand(ArrowLook.of(PromiseState.KEPT), "wonderful");
    var bundle = new LineBundle(0, 1, List.of(one, other));

    assertThat(bundle.text()).isEqualTo(other.caption().width());
    assertThat(new LineBundle(0, 1, List.of()).text()).isZero();
    assertThat(bundle.wrapped(50).strands()).hasSize(2);
  }
}
