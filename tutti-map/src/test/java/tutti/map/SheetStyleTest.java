package tutti.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.map.typesetting.MapTypeface;

class SheetStyleTest {

  private static final List<String> NAMES =
      List.of("Ops", "Sales", "Product Marketing", "Regional Sales Operations and Support", "W");

  @Test
  void aPortraitIsALandscapeTurned() {
    assertThat(SheetStyle.LANDSCAPE.point(3, 7)).isEqualTo(new MapDrawing.Point(3, 7));
    assertThat(SheetStyle.PORTRAIT.point(3, 7)).isEqualTo(new MapDrawing.Point(7, 3));
    assertThat(SheetStyle.LANDSCAPE.area(1, 2, 30, 40))
        .isEqualTo(new MapDrawing.Area(1, 2, 30, 40));
    assertThat(SheetStyle.PORTRAIT.area(1, 2, 30, 40)).isEqualTo(new MapDrawing.Area(2, 1, 40, 30));
  }

  @ParameterizedTest
  @EnumSource(SheetStyle.class)
  void aBoxHoldsItsName(SheetStyle style) {
    for (var name : NAMES) {
      var rows = style.rows(name, false);
      var size = style.size(rows);
      int width = style == SheetStyle.LANDSCAPE ? size.along() : size.across();
      int height = style == SheetStyle.LANDSCAPE ? size.across() : size.along();
      assertThat(String.join(" ", rows)).isEqualTo(name);
      for (var row : rows) {
        assertThat(MapTypeface.SERIF.width(row, style.nameSize) + 2 * style.sidePadding)
            .isLessThanOrEqualTo(width);
      }
      assertThat(height).isEqualTo(rows.size() * style.leading + 2 * style.padding);
      assertThat(width).isGreaterThanOrEqualTo(style.leastWidth);
    }
  }

  @ParameterizedTest
  @EnumSource(SheetStyle.class)
  void aCrowdedSheetNeverMakesANameWider(SheetStyle style) {
    for (var name : NAMES) {
      assertThat(width(style, style.rows(name, true)))
          .isLessThanOrEqualTo(width(style, style.rows(name, false)));
    }
  }

  private static int width(SheetStyle style, List<String> rows) {
    return rows.stream()
        .mapToInt(row -> MapTypeface.SERIF.width(row, style.nameSize))
        .max()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(SheetStyle.class)
  void noNameHasMoreThanSixRows(SheetStyle style) {
    var name = "one two three four ".repeat(12).strip();

    assertThat(style.rows(name, false)).hasSizeLessThanOrEqualTo(6);
    assertThat(style.rows(name, true)).hasSizeLessThanOrEqualTo(6);
    assertThat(style.customerRows(name)).hasSizeLessThanOrEqualTo(6);
  }

  @ParameterizedTest
  @EnumSource(SheetStyle.class)
  void anEmptyNameStillHasABox(SheetStyle style) {
    var size = style.size(style.rows("", false));

    assertThat(Math.min(size.along(), size.across())).isGreaterThan(2 * style.padding);
  }

  @Test
  void whatStandsBehindTheBarlineLeavesLessRoomBeforeIt() {
    var room = SheetStyle.LANDSCAPE.room(100);

    assertThat(room.along()).isEqualTo(SheetStyle.LANDSCAPE.room(0).along() - 100);
    assertThat(room.along() + 100).isLessThanOrEqualTo(SheetStyle.WIDE);
    assertThat(SheetStyle.PORTRAIT.room(100)).isEqualTo(SheetStyle.PORTRAIT.room(0));
  }

  @ParameterizedTest
  @EnumSource(SheetStyle.class)
  void aSheetBreathesOnlyWithinItsBreadth(SheetStyle style) {
    var room = style.room(0);

    assertThat(room.ample()).isLessThanOrEqualTo(room.across());
    assertThat(room.gap()).isEqualTo(style.gap);
    assertThat(SheetStyle.PORTRAIT.room(0).across()).isLessThanOrEqualTo(SheetStyle.NARROW);
  }

  @ParameterizedTest
  @EnumSource(SheetStyle.class)
  void theBarlineReachesOverTheWholeBreadth(SheetStyle style) {
    var barline = new FinalBarline(style, "Customer", "c").at(500, 300);

    assertThat(barline.area()).isEqualTo(style.area(500, 0, FinalBarline.STROKES, 300));
    assertThat(barline.party()).isEqualTo("c");
    assertThat(barline.rows()).containsExactly("Customer");
  }

  @ParameterizedTest
  @EnumSource(SheetStyle.class)
  void theCustomersWordsLieBehindTheBarlineInTheMiddle(SheetStyle style) {
    var barlines = new FinalBarline(style, "People who pay for it and use it", "c");
    var words = barlines.at(500, 400).words();
    boolean landscape = style == SheetStyle.LANDSCAPE;
    double start = landscape ? words.x() : words.y();
    double end = landscape ? words.x() + words.width() : words.y() + words.height();
    double middle = landscape ? words.y() + words.height() / 2 : words.x() + words.width() / 2;

    assertThat(start).isGreaterThan(500 + FinalBarline.STROKES);
    assertThat(end).isLessThanOrEqualTo(500 + barlines.behind());
    assertThat(middle).isEqualTo(200);
  }

  @Test
  void aLongerCustomerNeedsMoreRoom() {
    assertThat(new FinalBarline(SheetStyle.LANDSCAPE, "Customers everywhere", "c").behind())
        .isGreaterThan(new FinalBarline(SheetStyle.LANDSCAPE, "X", "c").behind());
    assertThat(
            new FinalBarline(SheetStyle.PORTRAIT, "People who build things ".repeat(4), "c")
                .behind())
        .isGreaterThan(new FinalBarline(SheetStyle.PORTRAIT, "X", "c").behind());
  }

  @Test
  void theWordsOutsidePartyAlwaysHaveRoom() {
    assertThat(new FinalBarline(SheetStyle.LANDSCAPE, "X", "c").at(0, 100).words().width())
        .isGreaterThan(MapTypeface.SANS.width(SheetStyle.OUTSIDE, SheetStyle.OUTSIDE_SIZE));
  }
}
