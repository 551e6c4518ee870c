package tutti.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutti.company.PromiseState;

/** How the arrows of a pair lie side by side. */
class BundleRowsTest {

  private static ArrowLine strand(
      String id, PromiseState state, boolean forward, ArrowLine.Ends ends) {
    var look = ArrowLook.of(state);
    var arrow = Companies.arrow(id, "a", "b", "leads");
    return new ArrowLine(arrow, look, "leads", LineCaption.of("leads", look, 100), forward, ends);
  }

  private static ArrowLine give(String id) {
    return strand(id, PromiseState.KEPT, true, ArrowLine.Ends.BOTH);
  }

  private static ArrowLine get(String id) {
    return strand(id, PromiseState.KEPT, false, ArrowLine.Ends.BOTH);
  }

  private static List<LineBundle.Row> rows(ArrowLine... strands) {
    return BundleRows.of(List.of(strands), SheetStyle.LANDSCAPE).rows();
  }

  @Test
  void oneArrowHasItsTextAbove() {
    var row = rows(give("1")).getFirst();

    assertThat(row.text() + SheetStyle.LABEL_LEADING).isLessThan(row.line());
  }

  @Test
  void giveAndGetHaveTheirTextsOutside() {
    var rows = rows(give("1"), get("2"));

    assertThat(rows.get(1).line() - rows.get(0).line()).isEqualTo(BundleRows.PAIR);
    assertThat(rows.get(0).text()).isLessThan(rows.get(0).line());
    assertThat(rows.get(1).text()).isGreaterThan(rows.get(1).line());
  }

  @Test
  void twoGivesAreNoPair() {
    var rows = rows(give("1"), give("2"));

    assertThat(rows.get(1).text()).isGreaterThan(rows.get(0).line()).isLessThan(rows.get(1).line());
  }

  @Test
  void pairsComeBeforeWhatIsLeft() {
    var rows = rows(give("1"), give("2"), get("3"));

    assertThat(rows.stream().map(row -> row.strand().arrow().id())).containsExactly("1", "3", "2");
  }

  @Test
  void everyTextAndLineLiesWithinTheBreadth() {
    for (var style : SheetStyle.values()) {
      var laid =
          BundleRows.of(
              List.of(
                  give("1"),
                  get("2"),
                  get("3"),
                  strand("4", PromiseState.BROKEN, true, ArrowLine.Ends.OWN)),
              style);

      assertThat(laid.rows())
          .hasSize(4)
          .allMatch(row -> row.line() < laid.breadth() && row.text() < laid.breadth());
    }
  }

  @Test
  void aLoopTakesRoomForItsWayBack() {
    var loop =
        BundleRows.of(
            List.of(strand("1", PromiseState.KEPT, true, ArrowLine.Ends.OWN)),
            SheetStyle.LANDSCAPE);
    var line = BundleRows.of(List.of(give("1")), SheetStyle.LANDSCAPE);

    assertThat(loop.breadth() - line.breadth()).isEqualTo(BundleRows.PAIR);
  }

  @Test
  void aPortraitHasNoRoomForText() {
    var portrait = BundleRows.of(List.of(give("1"), get("2")), SheetStyle.PORTRAIT);

    assertThat(portrait.breadth())
        .isLessThan(BundleRows.of(List.of(give("1"), get("2")), SheetStyle.LANDSCAPE).breadth());
  }

  @Test
  void aBoxedNumberTakesRoomBesideALineInAPortrait() {
    var look = new ArrowLook(PromiseState.KEPT, 1, "", "", Optional.of(1));
    var numbered =
        new ArrowLine(
            Companies.arrow("1", "a", "b", "x"),
            look,
            "x",
            LineCaption.of("x", look, 100),
            true,
            ArrowLine.Ends.BOTH);

    int more =
        BundleRows.of(List.of(numbered), SheetStyle.PORTRAIT).breadth()
            - BundleRows.of(List.of(give("1")), SheetStyle.PORTRAIT).breadth();

    assertThat(more).isGreaterThanOrEqualTo(BundleRows.NUMBER);
  }
}
