package tutti.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.company.Arrow;
import tutti.company.Party;
import tutti.map.fold.Cast;
import tutti.map.layout.Knot;
import tutti.map.layout.Network;
import tutti.measure.State;

/** Who and what is drawn, and how it is said in words. */
class CastTest {

  private static final Cast CAST = Cast.of(Companies.olist().company());

  private static Cast.Pair pair(String one, String other) {
    int first = CAST.place(one);
    int second = CAST.place(other);
    return new Cast.Pair(Math.min(first, second), Math.max(first, second));
  }

  private static Party party(String id, String name) {
    return new Party(id, name, Party.Kind.FUNCTION, Optional.empty(), Optional.empty());
  }

  @Test
  void partiesStandInTheOrderOfTheirIds() {
    assertThat(CAST.parties().stream().map(Party::id))
        .containsExactly("Customer", "Marketing", "Operations", "Sales", "Support");
    assertThat(CAST.place("Operations")).isEqualTo(2);
    assertThat(CAST.name(2)).isEqualTo("Operations");
    assertThat(CAST.name("Support")).isEqualTo("Support");
  }

  @Test
  void arrowsBothWaysBetweenTwoPartiesAreOfOnePair() {
    assertThat(CAST.arrows(pair("Sales", "Marketing")).stream().map(Arrow::gives))
        .containsExactly("leads", "what became of each lead");
    assertThat(CAST.arrows(pair("Sales", "Customer"))).isEmpty();
  }

  @Test
  void everyArrowIsOfOnePair() {
    assertThat(CAST.between().values().stream().flatMap(List::stream).map(Arrow::id))
        .containsExactlyInAnyOrderElementsOf(
            Companies.olist().company().arrows().stream().map(Arrow::id).toList());
  }

  @Test
  void pairsStandInTheOrderOfTheirPlaces() {
    assertThat(List.copyOf(CAST.between().keySet())).isSorted();
    assertThat(new Cast.Pair(1, 2)).isLessThan(new Cast.Pair(1, 3));
    assertThat(new Cast.Pair(1, 9)).isLessThan(new Cast.Pair(2, 3));
  }

  @Test
  void anArrowToOneselfIsAPairOfItsOwn() {
    var own = Cast.of(Companies.of("Sales > Sales: reviews").company());

    assertThat(own.between().keySet()).containsExactly(new Cast.Pair(0, 0));
    assertThat(new Cast.Pair(0, 0).own()).isTrue();
    assertThat(new Cast.Pair(0, 1).own()).isFalse();
  }

  @Test
  void anArrowFromOrToNobodyIsOfNoPair() {
    var company =
        Companies.company(
            List.of(party("a", "A")),
            List.of(Companies.arrow("1", "a", "b", "x"), Companies.arrow("2", "b", "a", "y")));

    assertThat(Cast.of(company).between()).isEmpty();
  }

  @Test
  void ofTwoPartiesWithOneIdTheFirstIsMeant() {
    var company = Companies.company(List.of(party("a", "First"), party("a", "Second")), List.of());

    assertThat(Cast.of(company).name("a")).isEqualTo("First");
  }

  @Test
  void sevenPartiesAreACrowd() {
    var parties = new ArrayList<Party>();
    for (int i = 0; i < 8; i++) {
      assertThat(Cast.of(Companies.company(parties, List.of())).crowded()).isEqualTo(i >= 7);
      parties.add(party("p" + i, "P" + i));
    }
  }

  @Test
  void aNameThatDoesNotShowIsReplacedByTheId() {
    var company =
        Companies.company(List.of(party("sales-1", " \u200E\u0007 "), party("b", "B")), List.of());

    assertThat(Cast.of(company).name("sales-1")).isEqualTo("sales-1");
    assertThat(Cast.of(company).name("b")).isEqualTo("B");
  }

  @Test
  void whatIsCastCannotBeChanged() {
    assertThatThrownBy(() -> CAST.between().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> CAST.parties().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static Strand strand(ArrowLook look, String gives) {
    var arrow = Companies.arrow("1", "Sales", "Support", gives);
    return new Strand(arrow, look, gives, Caption.of(gives, look, 90), true, Strand.Ends.BOTH);
  }

  private static String said(State state, String evidence) {
    return Said.sentence(
        strand(new ArrowLook(state, 1, "", evidence, Optional.empty()), "what was promised"), CAST);
  }

  @Test
  void aSentenceSaysWhoGivesWhomWhatHowItStandsAndTheCount() {
    assertThat(said(State.AT_RISK, "9 of 12 good"))
        .isEqualTo("Sales to Support: what was promised. At risk. 9 of 12 good.");
  }

  @Test
  void aSentenceWithoutACountEndsWithTheState() {
    assertThat(said(State.UNMEASURED, ""))
        .isEqualTo("Sales to Support: what was promised. Unmeasured.");
    assertThat(said(State.SILENT, " \u0000"))
        .isEqualTo("Sales to Support: what was promised. Silent.");
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void everyStateIsSaidWithACapital(State state) {
    assertThat(said(state, "")).matches(".*\\. [A-Z][a-z ]+\\.");
  }

  private static Network network(Knot... knots) {
    var pieces = new ArrayList<Network.Piece>();
    for (int line = 0; line < CAST.between().size(); line++) {
      pieces.add(new Network.Piece(0, 1, line));
    }
    return new Network(9, pieces, List.of(), List.of(knots), List.of());
  }

  private static Knot knot(int one, int other) {
    return new Knot(8, new Knot.Chain(one, one), new Knot.Chain(other, other));
  }

  @Test
  void noKnotIsNoWarning() {
    var said = new Said(CAST, network());

    assertThat(said.warning()).isEmpty();
    assertThat(said.title()).isEqualTo("Map of 5 parties and 9 arrows. No line crosses another.");
  }

  @Test
  void aFewCrossingsAreNamed() {
    var said = new Said(CAST, network(knot(0, 1)));

    assertThat(said.warning().orElseThrow())
        .matches(
            "This map cannot be drawn without a crossing: "
                + "\\w+ \u2013 \\w+ crosses \\w+ \u2013 \\w+\\.");
    assertThat(said.title()).endsWith("9 arrows. 1 crossing, as few as were found.");
  }

  @Test
  void manyCrossingsAreCounted() {
    var knot = knot(0, 1);
    var said = new Said(CAST, network(knot, knot, knot, knot));

    assertThat(said.warning().orElseThrow()).endsWith("lines cross in 4 places.");
    assertThat(said.title()).endsWith("4 crossings, as few as were found.");
  }

  @Test
  void aCompanyOfNobodyHasATitle() {
    assertThat(new Said(Cast.of(Companies.of().company()), network()).title())
        .startsWith("Map of 0 parties and 0 arrows.");
  }

  @Test
  void aLinkLeadsWhereItIsTold() {
    var links = new Links(id -> "/a/" + id, id -> "/p/" + id);

    assertThat(links.arrow().apply("7")).isEqualTo("/a/7");
    assertThat(links.party().apply("7")).isEqualTo("/p/7");
  }

  @Test
  void aPageLeadsFromEveryArrowAndPartyToItsOwnAddress() {
    var drawing = Companies.olist().landscape();
    var svg = Svg.inline(drawing, new Links(id -> "/a/" + id, id -> "/p/" + id));
    for (var arrow : Companies.olist().company().arrows()) {
      assertThat(svg.split("href=\"/a/" + arrow.id() + "\"", -1)).hasSize(2);
    }
    for (var party : Companies.olist().company().parties()) {
      assertThat(svg.split("href=\"/p/" + party.id() + "\"", -1)).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void aGlyphReachesFarEnoughForItsRows(State state) {
    assertThat(strand(ArrowLook.of(state), "x").reach()).isBetween(5, 9);
  }

  @Test
  void aStrandWrappedWiderSaysTheSameInNoMoreRows() {
    var narrow = strand(ArrowLook.of(State.KEPT), "what became of each lead we were given");
    var wide = narrow.wrapped(400);

    assertThat(wide.caption().rows()).hasSizeLessThan(narrow.caption().rows().size());
    assertThat(wide.caption().rows().getFirst().plain()).isEqualTo(narrow.label());
    assertThat(wide.arrow()).isEqualTo(narrow.arrow());
    assertThat(wide.forward()).isEqualTo(narrow.forward());
  }

  @Test
  void aBundleTakesWhatItsWidestTextTakes() {
    var one = strand(ArrowLook.of(State.KEPT), "x");
    var other = strand(ArrowLook.of(State.KEPT), "wonderful");
    var bundle = new Bundle(0, 1, List.of(one, other));

    assertThat(bundle.text()).isEqualTo(other.caption().width());
    assertThat(new Bundle(0, 1, List.of()).text()).isZero();
    assertThat(bundle.wrapped(50).strands()).hasSize(2);
  }
}
