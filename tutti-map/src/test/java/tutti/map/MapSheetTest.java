package tutti.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.company.Party;
import tutti.company.PromiseState;
import tutti.map.fold.VisibleParties;
import tutti.map.layout.Graphs;
import tutti.map.layout.LayoutLane;
import tutti.map.layout.LayoutPlacement;
import tutti.map.layout.LayoutPlan;
import tutti.testkit.LawCases;

/** A placement made by hand is drawn where it lies. */
class MapSheetTest {

  private static final int END = 500;

  /** Help from Sales, behind it the customer; the lane is 40 broad and lies 30 from the top. */
  private static MapDrawing drawn(
      SheetStyle style, boolean forward, ArrowLine.Ends ends, boolean ranked) {
    var look =
        new ArrowLook(
            PromiseState.KEPT, 100, "", "9 of 9 good", ranked ? Optional.of(2) : Optional.empty());
    var arrow =
        forward
            ? Companies.arrow("1", "Sales", "Customer", "help")
            : Companies.arrow("1", "Customer", "Sales", "help");
    var caption = LineCaption.of("help", look, 100);
    var strand = new ArrowLine(arrow, look, "help", caption, !forward, ends);
    var cast = VisibleParties.of(Companies.company(parties(), List.of(arrow)));
    var plan =
        new LayoutPlan(
            List.of(new LayoutPlan.Size(0, 0, 0), new LayoutPlan.Size(100, 60, 5)),
            List.of(new LayoutLane(0, 1, 50, 40, 20, 1)),
            0,
            style.room(0));
    var barlines = new FinalBarline(style, "Customer", "Customer");
    var bundles = List.of(new LineBundle(0, 1, List.of(strand)));
    return new MapSheet(style, cast, Graphs.network(plan), plan, placement(), bundles)
        .draw(Optional.of(barlines), Map.of(), List.of());
  }

  private static List<Party> parties() {
    return List.of(Companies.party("Customer"), Companies.party("Sales"));
  }

  private static LayoutPlacement placement() {
    var placement = new LayoutPlacement(2, 1);
    placement.layBox(0, END, END, 0, 400);
    placement.layBox(1, 10, 110, 0, 400);
    placement.layLane(0, 30, 70);
    return placement;
  }

  private static MapDrawing plain(SheetStyle style) {
    return drawn(style, true, ArrowLine.Ends.BOTH, false);
  }

  @Test
  void aBoxLiesWhereItIsPlaced() {
    assertThat(plain(SheetStyle.LANDSCAPE).boxes())
        .containsExactly(
            new MapDrawing.Box(
                "Sales", "Sales", new MapDrawing.Area(10, 0, 100, 400), List.of("Sales")));
    assertThat(plain(SheetStyle.PORTRAIT).boxes().getFirst().area())
        .isEqualTo(new MapDrawing.Area(0, 10, 400, 100));
  }

  @Test
  void aSmallDrawingLiesInTheMiddleOfItsSheet() {
    var placement = placement();
    placement.layBox(1, 10, 110, 0, 60);
    var plan =
        new LayoutPlan(
            List.of(new LayoutPlan.Size(0, 0, 0), new LayoutPlan.Size(100, 60, 5)),
            List.of(),
            0,
            SheetStyle.LANDSCAPE.room(0));
    var cast = VisibleParties.of(Companies.company(parties(), List.of()));
    var drawing =
        new MapSheet(SheetStyle.LANDSCAPE, cast, Graphs.network(plan), plan, placement, List.of())
            .draw(Optional.empty(), Map.of(), List.of());
    var area = drawing.boxes().getFirst().area();

    assertThat(drawing.sheet().height()).isEqualTo(124);
    assertThat(area.y() - drawing.sheet().y()).isEqualTo(32);
    assertThat(area.height()).isEqualTo(60);
  }

  @Test
  void theBarlineLiesAtTheEndOfTheLines() {
    var barline = plain(SheetStyle.LANDSCAPE).customer().orElseThrow();

    assertThat(barline.area().x()).isEqualTo(END);
    assertThat(barline.area().height()).isEqualTo(400);
    assertThat(plain(SheetStyle.PORTRAIT).customer().orElseThrow().area().y()).isEqualTo(END);
  }

  @Test
  void aLineRunsFromItsGiverAcrossTheGap() {
    var out = plain(SheetStyle.LANDSCAPE).lines().getFirst().path();
    var back =
        drawn(SheetStyle.LANDSCAPE, false, ArrowLine.Ends.BOTH, false).lines().getFirst().path();

    assertThat(out.stream().map(MapDrawing.Point::x)).containsExactly(110.0, 500.0);
    assertThat(back.stream().map(MapDrawing.Point::x)).containsExactly(500.0, 110.0);
  }

  @Test
  void aLineOfAPortraitRunsDown() {
    var path = plain(SheetStyle.PORTRAIT).lines().getFirst().path();

    assertThat(path.stream().map(MapDrawing.Point::y)).containsExactly(110.0, 500.0);
    assertThat(path.get(0).x()).isEqualTo(path.get(1).x());
  }

  @ParameterizedTest
  @EnumSource(SheetStyle.class)
  void aGlyphSitsHalfWay(SheetStyle style) {
    var line = plain(style).lines().getFirst();
    double along = style == SheetStyle.LANDSCAPE ? line.glyph().x() : line.glyph().y();

    assertThat(along).isEqualTo((110 + 500) / 2.0);
  }

  @Test
  void aLoopGoesOutAndComesBackToItsBox() {
    var path =
        drawn(SheetStyle.LANDSCAPE, false, ArrowLine.Ends.OWN, false).lines().getFirst().path();

    assertThat(path).hasSize(4);
    assertThat(path.getFirst().x()).isEqualTo(path.getLast().x());
    assertThat(path.get(1).x()).isEqualTo(path.get(2).x());
    assertThat(path.getLast().y() - path.getFirst().y()).isEqualTo(BundleRows.PAIR);
  }

  @Test
  void aLabelIsCentredOnItsLineAndAsWideAsItsText() {
    var label = plain(SheetStyle.LANDSCAPE).lines().getFirst().label().orElseThrow();
    var area = label.area();

    assertThat(area.x() + area.width() / 2).isEqualTo(305);
    assertThat(area.width()).isEqualTo(new LineCaption.Row("help", "").width());
    assertThat(label.rows()).containsExactly(new MapDrawing.Row("help", ""));
  }

  @Test
  void aBoxedNumberAndItsLabelAreCentredTogether() {
    var line = drawn(SheetStyle.LANDSCAPE, true, ArrowLine.Ends.BOTH, true).lines().getFirst();
    var number = line.number().orElseThrow().area();
    var label = line.label().orElseThrow().area();

    assertThat(line.number().orElseThrow().rank()).isEqualTo(2);
    assertThat((number.x() + label.x() + label.width()) / 2).isEqualTo(305);
    assertThat(number.x() + number.width()).isLessThan(label.x());
    assertThat(number.width()).isEqualTo(BundleRows.NUMBER);
  }

  @Test
  void aPortraitHasNumbersBesideItsLinesAndNoLabels() {
    var line = drawn(SheetStyle.PORTRAIT, true, ArrowLine.Ends.BOTH, true).lines().getFirst();
    var number = line.number().orElseThrow().area();

    assertThat(line.label()).isEmpty();
    assertThat(number.x()).isGreaterThan(line.path().getFirst().x());
    assertThat(number.y() + number.height() / 2).isEqualTo(305);
  }

  @ParameterizedTest
  @EnumSource(SheetStyle.class)
  void aLineSaysWhatItsLookSays(SheetStyle style) {
    var line = plain(style).lines().getFirst();

    assertThat(line.arrow()).isEqualTo("1");
    assertThat(line.state()).isEqualTo(PromiseState.KEPT);
    assertThat(line.width()).isEqualTo(2.6);
    assertThat(line.sentence()).isEqualTo("Sales to Customer: help. Kept. 9 of 9 good.");
  }

  @ParameterizedTest
  @EnumSource(SheetStyle.class)
  void theSheetHoldsAllThatIsDrawn(SheetStyle style) {
    var drawing = plain(style);
    var words = drawing.customer().orElseThrow().words();
    var sheet = drawing.sheet();

    assertThat(words.x() + words.width()).isLessThanOrEqualTo(sheet.x() + sheet.width());
    assertThat(words.y() + words.height()).isLessThanOrEqualTo(sheet.y() + sheet.height());
    assertThat(drawing.portrait()).isEqualTo(style == SheetStyle.PORTRAIT);
    assertThat(drawing.title()).isEqualTo("Map of 2 parties and 1 arrow. No line crosses another.");
  }

  @ParameterizedTest
  @EnumSource(SheetStyle.class)
  void everyGlyphOfADrawingOfChanceSitsOnItsLine(SheetStyle style) {
    for (int seed = 0; seed < LawCases.cases(20); seed++) {
      for (var line : PlanarCompanies.of(4 + seed % 9, 0.8, seed).quick(style).lines()) {
        var start = line.path().get(0);
        var end = line.path().get(1);
        assertThat(line.glyph())
            .as("seed %d", seed)
            .isEqualTo(new MapDrawing.Point((start.x() + end.x()) / 2, (start.y() + end.y()) / 2));
      }
    }
  }

  @Test
  void everyWordOfEveryLabelIsWritten() {
    for (int seed = 0; seed < LawCases.cases(20); seed++) {
      var companies = PlanarCompanies.of(4 + seed % 9, 0.8, seed);
      for (var line : companies.quick(SheetStyle.LANDSCAPE).lines()) {
        var arrow = companies.company().arrow(line.arrow()).orElseThrow();
        var rows = line.label().orElseThrow().rows().stream().map(MapDrawing.Row::plain).toList();
        assertThat(String.join(" ", rows).strip()).as("seed %d", seed).isEqualTo(arrow.gives());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(SheetStyle.class)
  void everyWordOfEveryNameIsWritten(SheetStyle style) {
    for (int seed = 0; seed < LawCases.cases(20); seed++) {
      for (var box : PlanarCompanies.of(4 + seed % 9, 0.8, seed).quick(style).boxes()) {
        assertThat(String.join(" ", box.rows())).as("seed %d", seed).isEqualTo(box.name());
      }
    }
  }
}
