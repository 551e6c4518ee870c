package tutti.map;

import static tutti.map.SvgShapes.Kind.BARLINE;
import static tutti.map.SvgShapes.Kind.BOX;
import static tutti.map.SvgShapes.Kind.GLYPH;
import static tutti.map.SvgShapes.Kind.HEAD;
import static tutti.map.SvgShapes.Kind.LABEL;
import static tutti.map.SvgShapes.Kind.LINE;
import static tutti.map.SvgShapes.Kind.NAME;
import static tutti.map.SvgShapes.Kind.NUMBER;

import java.util.ArrayList;
import java.util.List;
import tutti.map.SvgShapes.Rect;
import tutti.map.SvgShapes.Shape;

/** Finds what is wrong with a map, from the text of its SVG and nothing else. */
final class SvgChecker {

  private static final double AIR = 1;
  private static final double LINE_AIR = 4;
  private static final double REACH = 3;

  private final SvgShapes map;
  private final List<String> faults = new ArrayList<>();

  private SvgChecker(String svg) {
    map = new SvgShapes(svg);
  }

  /** A sentence for every fault. */
  static List<String> faults(String svg) {
    var checker = new SvgChecker(svg);
    checker.check();
    return checker.faults;
  }

  private void check() {
    for (var shape : map.shapes) {
      if (!map.sheet.holds(shape.rect())) {
        fault(shape, "lies outside the sheet");
      }
    }
    for (int i = 0; i < map.shapes.size(); i++) {
      for (var other : map.shapes.subList(i + 1, map.shapes.size())) {
        compare(map.shapes.get(i), other);
      }
    }
    map.shapes.stream().filter(shape -> shape.kind() == LINE).forEach(this::ends);
    map.shapes.stream().filter(shape -> shape.kind() == NAME).forEach(this::inside);
  }

  private void compare(Shape one, Shape other) {
    if (one.owner() == other.owner() ? clash(one, other) : collide(one, other)) {
      fault(one, "meets " + said(other));
    }
  }

  /** Whether two shapes of one arrow or party lie on each other that should not. */
  private static boolean clash(Shape one, Shape other) {
    boolean text = is(one, LABEL, NUMBER) || is(other, LABEL, NUMBER);
    boolean head =
        is(one, HEAD, HEAD) && is(other, GLYPH, GLYPH)
            || is(other, HEAD, HEAD) && is(one, GLYPH, GLYPH);
    boolean rows = is(one, LABEL, LABEL) && is(other, LABEL, LABEL);
    return (text && !rows || head) && one.rect().meets(other.rect(), 0.5);
  }

  private static boolean collide(Shape one, Shape other) {
    if (one.kind() == LINE && other.kind() == LINE) {
      return one.rect().meets(other.rect(), LINE_AIR);
    }
    if (guest(one) && host(other) || guest(other) && host(one)) {
      return one.rect()
          .meets(other.rect(), is(one, HEAD, LINE) || is(other, HEAD, LINE) ? -0.01 : AIR);
    }
    return one.rect().meets(other.rect(), AIR);
  }

  private static boolean guest(Shape shape) {
    return is(shape, LINE, HEAD) || is(shape, GLYPH, LABEL) || shape.kind() == NUMBER;
  }

  private static boolean host(Shape shape) {
    return is(shape, BOX, BARLINE);
  }

  private static boolean is(Shape shape, SvgShapes.Kind one, SvgShapes.Kind other) {
    return shape.kind() == one || shape.kind() == other;
  }

  /** A line may be near only the parties its sentence names. */
  private void ends(Shape line) {
    var near =
        map.shapes.stream()
            .filter(SvgChecker::host)
            .filter(party -> line.rect().meets(party.rect(), REACH))
            .toList();
    if (near.isEmpty()
        && map.shapes.stream()
                .filter(one -> one.kind() == LINE && one.owner() == line.owner())
                .count()
            == 1) {
      fault(line, "ends nowhere");
    }
    for (var party : near) {
      var name = party.title().replace(", outside party", "");
      if (!line.title().startsWith(name + " to ") && !line.title().contains(" to " + name + ": ")) {
        fault(line, "reaches a foreign party: " + said(party));
      }
    }
  }

  private void inside(Shape name) {
    var boxes =
        map.shapes.stream()
            .filter(shape -> shape.kind() == BOX && shape.owner() == name.owner())
            .map(Shape::rect)
            .toList();
    if (boxes.stream().anyMatch(box -> !box.holds(name.rect()))) {
      fault(name, "sticks out of its box");
    }
  }

  private void fault(Shape shape, String what) {
    faults.add(said(shape) + " " + what);
  }

  private static String said(Shape shape) {
    Rect rect = shape.rect();
    return "%s of [%s] at %.0f,%.0f-%.0f,%.0f"
        .formatted(
            shape.kind(), shape.title(), rect.left(), rect.top(), rect.right(), rect.bottom());
  }
}
