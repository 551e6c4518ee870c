package tutti.map.verify;

import java.util.List;

/** Whether each line runs from its giver to its getter, and is drawn where it runs. */
final class RouteCheck {

  private static final long MOST_GAP = 200;

  private final ParsedMap plate;
  private final MapFaults faults;

  RouteCheck(ParsedMap plate, MapFaults faults) {
    this.plate = plate;
    this.faults = faults;
  }

  void look() {
    var parties = plate.parties();
    for (var line : plate.lines()) {
      straight(line);
      ends(line, parties);
      drawn(line);
      tip(line);
      glyph(line);
    }
  }

  private void straight(DrawnLine line) {
    line.pieces().stream()
        .filter(DrawnLine.Piece::slanted)
        .forEach(piece -> faults.through(line.said() + " runs aslant from " + piece.from().said()));
    var pieces = line.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      for (int j = i + 2; j < pieces.size(); j++) {
        if (meet(pieces.get(i), pieces.get(j), line.half())) {
          faults.overlap(line.said() + " lies on itself near " + line.chain().get(j).said());
        }
      }
    }
  }

  private static boolean meet(DrawnLine.Piece one, DrawnLine.Piece other, long half) {
    return !one.slanted() && !other.slanted() && one.stroked(half).meets(other.stroked(half), 0);
  }

  /** An arrow set apart has two lines of one title: one starts, the other ends at a party. */
  private void ends(DrawnLine line, List<DrawnShape> parties) {
    var same = plate.lines().stream().filter(one -> one.title().equals(line.title())).toList();
    boolean starts = parties.stream().anyMatch(p -> p.gives(line.title()) && at(line.start(), p));
    boolean arrives = parties.stream().anyMatch(p -> p.gets(line.title()) && at(line.end(), p));
    boolean paired = same.size() > 1 && (starts || arrives);
    if (!(starts && arrives || paired)) {
      faults.through(
          "%s ends nowhere: it runs from %s to %s"
              .formatted(line.said(), line.start().said(), line.end().said()));
    }
  }

  private static boolean at(DrawnPoint end, DrawnShape party) {
    return UprightRect.at(end).meets(party.rect(), LeastDistances.REACHES);
  }

  private void drawn(DrawnLine line) {
    line.drawn().stream()
        .filter(step -> !fits(line, step))
        .forEach(step ->
            faults.overlap(line.said() + " is drawn beside its course at " + step.to().said()));
    if (!line.drawn().getFirst().to().equals(line.start())) {
      faults.overlap(line.said() + " is not drawn from its start at " + line.start().said());
    }
  }

  private static boolean fits(DrawnLine line, PathData.Step step) {
    return switch (step.command()) {
      case 'M' ->
          step == line.drawn().getFirst()
              || step.from().distance(step.to()) <= MOST_GAP && on(line, step.from(), step.to());
      case 'Q' -> line.chain().contains(step.by()) && onAny(line, step.to());
      default -> on(line, step.from(), step.to());
    };
  }

  private static boolean on(DrawnLine line, DrawnPoint from, DrawnPoint to) {
    return line.pieces().stream()
        .anyMatch(piece -> piece.core().holds(from) && piece.core().holds(to));
  }

  private static boolean onAny(DrawnLine line, DrawnPoint spot) {
    return on(line, spot, spot);
  }

  private void tip(DrawnLine line) {
    boolean tipped =
        plate.tips().stream()
            .filter(tip -> tip.owner() == line.owner())
            .anyMatch(tip ->
                tip.at().distance(line.end()) <= LeastDistances.TIP
                    && line.pieces().getLast().core().holds(tip.at()));
    if (!tipped) {
      faults.overlap(line.said() + " has no head at its end, " + line.end().said());
    }
  }

  private void glyph(DrawnLine line) {
    plate.shapes().stream()
        .filter(shape -> shape.owner() == line.owner() && shape.kind() == DrawnShape.Kind.GLYPH)
        .map(DrawnShape::rect)
        .reduce(UprightRect::plus)
        .filter(glyph -> line.pieces().stream().noneMatch(p -> p.core().meets(glyph, 1)))
        .ifPresent(glyph -> faults.overlap("the glyph of " + line.said() + " is not on it"));
  }
}
