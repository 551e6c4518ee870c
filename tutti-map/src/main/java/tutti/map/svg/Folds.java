package tutti.map.svg;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.UnaryOperator;
import tutti.company.PromiseState;
import tutti.map.MapDrawing;
import tutti.map.MapDrawing.Area;
import tutti.map.MapDrawing.Box;
import tutti.map.MapDrawing.Point;
import tutti.map.SheetStyle;
import tutti.map.typesetting.MapTypeface;

/**
 * The small words of a box as SVG: the function above a role's name, which closes it, and below
 * that of a closed function what it keeps inside, which opens it.
 */
record Folds(
    Box box, SheetStyle style, Optional<UnaryOperator<String>> links, SvgLettering lettering) {

  Folds {
    requireNonNull(box, "box");
    requireNonNull(style, "style");
    requireNonNull(links, "links");
    requireNonNull(lettering, "lettering");
  }

  void draw() {
    box.function().ifPresent(this::function);
    box.note().ifPresent(this::note);
  }

  private int above() {
    return box.function().map(outer -> style.above(outer.rows())).orElse(0);
  }

  private int below() {
    return box.note().map(note -> style.below(note.rows())).orElse(0);
  }

  private double middle() {
    return SvgLettering.middle(box.area()).x();
  }

  /** Half the height of the name. */
  private double name() {
    return style.leading() * box.rows().size() / 2.0;
  }

  /** Where the middle of the name lies. */
  private double center() {
    return SvgLettering.middle(box.area()).y() + (above() - below()) / 2.0;
  }

  private void function(MapDrawing.Function outer) {
    double foot = center() - name();
    double top = foot - Math.max(SheetStyle.TARGET, above());
    start("fd", outer.party(), outer.name() + ": close it, and see its roles as one box");
    hit(new Area(box.area().x(), top, box.area().width(), foot - top));
    var middle = foot - 2 - style.smallLeading() * outer.rows().size() / 2.0;
    lettering.small(outer.rows(), new Point(middle(), middle), style);
    end();
  }

  private void note(MapDrawing.Note note) {
    double top = center() + name() + 2;
    double height = below() - 2;
    var middle = new Point(middle(), top + height / 2);
    double side = wide(note) / 2 + SheetStyle.BESIDE_NOTE / 2.0;
    start(
        note.worst().map(state -> "fd " + SvgStroke.of(state).word()).orElse("fd"),
        box.party(),
        note.said() + ". Open " + box.name() + " to see them");
    double half = side + SheetStyle.BESIDE_NOTE / 2.0;
    hit(new Area(middle.x() - half, top, 2 * half, height));
    note.worst().ifPresent(state -> glyph(state, new Point(middle.x() - side, middle.y())));
    lettering.small(note.rows(), middle, style);
    if (links.isPresent()) {
      lettering.plus(new Point(middle.x() + side, middle.y()), style);
    }
    end();
  }

  private void glyph(PromiseState state, Point at) {
    SvgStroke.of(state).glyph(at, false, lettering.xml());
  }

  private double wide(MapDrawing.Note note) {
    return note.rows().stream()
        .mapToInt(row -> MapTypeface.SANS.width(row, style.smallSize()))
        .max()
        .orElse(0);
  }

  private void start(String group, String function, String said) {
    var xml = lettering.xml();
    links.ifPresentOrElse(
        to -> xml.open("a", "href", to.apply(function), "class", group, "aria-label", said),
        () -> xml.open("g", "class", group));
    xml.open("title").text(said).close("title");
  }

  private void end() {
    lettering.xml().close(links.isPresent() ? "a" : "g").line();
  }

  /** What answers to a finger, where there is a link. */
  private void hit(Area area) {
    if (links.isPresent()) {
      lettering
          .xml()
          .empty(
              "rect",
              "class",
              "hit",
              "x",
              area.x(),
              "y",
              area.y(),
              "width",
              area.width(),
              "height",
              area.height());
    }
  }
}
