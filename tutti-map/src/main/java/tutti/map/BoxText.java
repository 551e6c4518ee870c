package tutti.map;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.Party;
import tutti.company.PromiseState;
import tutti.map.MapDrawing.Area;
import tutti.map.MapDrawing.Box;
import tutti.map.fold.ClosedInside;
import tutti.map.fold.VisibleParties;
import tutti.map.layout.LayoutPlan;
import tutti.map.typesetting.FittedText;
import tutti.map.typesetting.MapTypeface;

/**
 * What stands in a box: a party's name, above it the open function it is a role of, below it what
 * it keeps inside.
 */
record BoxText(
    SheetStyle style,
    Party party,
    String name,
    List<String> rows,
    Optional<MapDrawing.Function> function,
    Optional<ClosedInside> inside,
    List<String> note) {

  private static final int MOST_ROWS = 4;

  BoxText {
    requireNonNull(style, "style");
    requireNonNull(party, "party");
    requireNonNull(name, "name");
    rows = List.copyOf(rows);
    requireNonNull(function, "function");
    requireNonNull(inside, "inside");
    note = List.copyOf(note);
  }

  static BoxText of(VisibleParties cast, int place, SheetStyle style) {
    var inside = cast.inside(place);
    return new BoxText(
        style,
        cast.parties().get(place),
        cast.name(place),
        style.rows(cast.settable(place), cast.crowded()),
        cast.function(place).map(outer -> function(outer, cast, style)),
        inside,
        inside.map(all -> note(all, style)).orElse(List.of()));
  }

  private static MapDrawing.Function function(Party outer, VisibleParties cast, SheetStyle style) {
    int place = cast.place(outer.id());
    return new MapDrawing.Function(
        outer.id(), cast.name(place), small(cast.settable(place), style));
  }

  /** The roles and the arrows, each in rows of their own. */
  private static List<String> note(ClosedInside all, SheetStyle style) {
    return Stream.of(all.said().split("(?<=, )", -1))
        .flatMap(part -> small(part.strip(), style).stream())
        .toList();
  }

  private static List<String> small(String text, SheetStyle style) {
    return FittedText.wrap(
        text, style.crowdedWidth, MOST_ROWS, row -> MapTypeface.SANS.width(row, style.smallSize()));
  }

  /** The least size of the box. */
  LayoutPlan.Size size() {
    int above = function.map(outer -> style.above(outer.rows())).orElse(0);
    int beside = function.map(outer -> width(outer.rows())).orElse(0) + 2 * style.sidePadding;
    int below = inside.isPresent() ? style.below(note) : 0;
    int under = inside.isPresent() ? width(note) + 2 * SheetStyle.BESIDE_NOTE + 2 : 0;
    return style.size(rows, Math.max(beside, under), above + below);
  }

  private int width(List<String> small) {
    return small.stream()
        .mapToInt(row -> MapTypeface.SANS.width(row, style.smallSize()))
        .max()
        .orElse(0);
  }

  /** The box where it lies; an arrow inside without a look is unmeasured. */
  Box box(Area area, Map<String, ArrowLook> looks) {
    return new Box(party.id(), name, area, rows, function, inside.map(all -> note(all, looks)));
  }

  private MapDrawing.Note note(ClosedInside all, Map<String, ArrowLook> looks) {
    return new MapDrawing.Note(
        all.said(),
        note,
        all.arrows().stream().distinct().collect(toMap(identity(), id -> state(looks, id))),
        all.worst(id -> state(looks, id)));
  }

  private static PromiseState state(Map<String, ArrowLook> looks, String arrow) {
    return looks.getOrDefault(arrow, ArrowLook.of(PromiseState.UNMEASURED)).state();
  }
}
