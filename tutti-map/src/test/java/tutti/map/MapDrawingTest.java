package tutti.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutti.company.Arrow;
import tutti.company.Party;
import tutti.company.PromiseState;

/** What a drawing holds, before it is written. */
class MapDrawingTest {

  private final MapDrawing drawing = Companies.olist().landscape();

  private MapDrawing.Line line(String sentence) {
    return drawing.lines().stream()
        .filter(line -> line.sentence().startsWith(sentence))
        .findFirst()
        .orElseThrow();
  }

  private static String words(MapDrawing.Line line) {
    return String.join(
        " ",
        line.label().orElseThrow().rows().stream()
            .map(row -> (row.plain() + " " + row.strong()).strip())
            .toList());
  }

  @Test
  void everyPartyButTheCustomerHasABoxWithItsName() {
    assertThat(drawing.boxes().stream().map(MapDrawing.Box::name))
        .containsExactlyInAnyOrder("Marketing", "Sales", "Operations", "Support");
    assertThat(drawing.boxes()).allMatch(box -> String.join(" ", box.rows()).equals(box.name()));
  }

  @Test
  void aLineRunsFromTheGiverToTheReceiver() {
    var path = line("Operations to Customer").path();

    assertThat(path.getLast().x()).isGreaterThan(path.getFirst().x());
    assertThat(path.getLast().x()).isEqualTo(drawing.customer().orElseThrow().area().x());
  }

  @Test
  void anAnswerRunsBack() {
    var path = line("Customer to Operations").path();

    assertThat(path.getLast().x()).isLessThan(path.getFirst().x());
  }

  @Test
  void allLinesAreStraightAndLevel() {
    assertThat(drawing.lines())
        .allMatch(
            line -> line.path().size() == 2 && line.path().get(0).y() == line.path().get(1).y());
  }

  @Test
  void aGlyphSitsInTheMiddleOfItsLineAndAwayFromItsEnds() {
    for (var line : drawing.lines()) {
      double start = line.path().getFirst().x();
      double end = line.path().getLast().x();

      assertThat(line.glyph().x()).isEqualTo((start + end) / 2);
      assertThat(Math.abs(end - start)).isGreaterThanOrEqualTo(2 * 14 + 20);
    }
  }

  @Test
  void aNoteFollowsItsLabel() {
    assertThat(words(line("Marketing to Sales"))).isEqualTo("leads 66 of 72");
    assertThat(words(line("Sales to Marketing"))).isEqualTo("what became of each lead none");
    assertThat(words(line("Support to Customer"))).isEqualTo("answers");
  }

  @Test
  void aLabelIsCloseToItsOwnLine() {
    for (var line : drawing.lines()) {
      var area = line.label().orElseThrow().area();
      double above = line.glyph().y() - (area.y() + area.height());
      double below = area.y() - line.glyph().y();

      assertThat(Math.max(above, below)).isBetween(2.0, 14.0);
    }
  }

  @Test
  void aBoxedNumberStandsBeforeItsLabel() {
    var line = line("Operations to Customer");
    var number = line.number().orElseThrow();
    var label = line.label().orElseThrow();

    assertThat(number.rank()).isEqualTo(1);
    assertThat(number.area().x() + number.area().width()).isLessThan(label.area().x());
    assertThat(number.area().y()).isEqualTo(label.area().y());
  }

  @Test
  void theTitleCountsWhatIsDrawn() {
    assertThat(drawing.title())
        .isEqualTo("Map of 5 parties and 9 arrows. No line crosses another.");
    assertThat(Companies.of("A > B: x").landscape().title())
        .isEqualTo("Map of 2 parties and 1 arrow. No line crosses another.");
  }

  @Test
  void aPartyWithoutANameIsCalledByItsId() {
    var nameless =
        new Party(
            "sales", "\u0000 ", Party.Kind.ROLE, Optional.empty(), Optional.of("go-to-market"));
    var company = Companies.company(List.of(nameless), List.of());

    assertThat(MapDrawing.landscape(company, Map.of()).boxes().getFirst().name())
        .isEqualTo("sales");
  }

  @Test
  void twoPartiesOfOneIdAreDrawnOnce() {
    var company =
        Companies.company(List.of(Companies.party("Sales"), Companies.party("Sales")), List.of());

    assertThat(MapDrawing.landscape(company, Map.of()).boxes()).hasSize(1);
  }

  @Test
  void arrowsOfOneIdAreAllDrawn() {
    var arrows = List.of(Companies.arrow("1", "A", "B", "x"), Companies.arrow("1", "B", "A", "y"));
    var company = Companies.company(List.of(Companies.party("A"), Companies.party("B")), arrows);

    assertThat(MapDrawing.landscape(company, Map.of()).lines()).hasSize(2);
  }

  @Test
  void anotherOutsidePartyIsABoxLikeTheRest() {
    var market =
        new Party(
            "market",
            "Market",
            Party.Kind.OUTSIDE,
            Optional.of(Party.Side.DEMAND),
            Optional.empty());
    var customer =
        new Party(
            "users",
            "Users",
            Party.Kind.OUTSIDE,
            Optional.of(Party.Side.CUSTOMER),
            Optional.empty());
    var company =
        Companies.company(
            List.of(market, customer), List.of(Companies.arrow("1", "market", "users", "offers")));
    var drawn = MapDrawing.landscape(company, Map.of());

    assertThat(drawn.customer().orElseThrow().name()).isEqualTo("Users");
    assertThat(drawn.boxes().stream().map(MapDrawing.Box::name)).containsExactly("Market");
  }

  @Test
  void theListsOfADrawingCannotBeChanged() {
    assertThatThrownBy(() -> drawing.lines().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> drawing.boxes().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aDrawingDoesNotChangeWithTheListItWasMadeFrom() {
    var rows = new ArrayList<>(List.of("Sales"));
    var box = new MapDrawing.Box("s", "Sales", new MapDrawing.Area(0, 0, 1, 1), rows);
    rows.add("and more");

    assertThat(box.rows()).containsExactly("Sales");
  }

  @Test
  void theStateOfALineIsThatOfItsLook() {
    assertThat(line("Operations to Customer").state()).isEqualTo(PromiseState.BROKEN);
    assertThat(line("Customer to Support").state()).isEqualTo(PromiseState.OBSERVED);
  }

  @Test
  void aPortraitShowsTheSameArrows() {
    var ids = Companies.olist().company().arrows().stream().map(Arrow::id).toList();

    assertThat(Companies.olist().portrait().lines().stream().map(MapDrawing.Line::arrow))
        .containsExactlyInAnyOrderElementsOf(ids);
    assertThat(Companies.olist().portrait().portrait()).isTrue();
  }

  @Test
  void linesOfAPortraitStandUpright() {
    assertThat(Companies.olist().portrait().lines())
        .allMatch(line -> line.path().get(0).x() == line.path().get(1).x());
  }
}
