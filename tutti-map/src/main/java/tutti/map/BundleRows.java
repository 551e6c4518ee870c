package tutti.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * How the strands of a bundle lie side by side: a give and a get make a pair of parallel lines with
 * their texts outside, the rest lie one below the other with their texts above.
 */
final class BundleRows {

  /** How far the two lines of a pair, or of an arrow back into its own party, are apart. */
  static final int PAIR = 22;

  static final int NUMBER = 15;

  private static final int AIR = 10;
  private static final int PITCH = 9;
  private static final int CLEAR = 2;

  private final List<LineBundle.Row> rows = new ArrayList<>();
  private final SheetStyle style;
  private int at;

  private BundleRows(SheetStyle style) {
    this.style = style;
  }

  /** The rows from the upper edge of the bundle down, and how much room they take. */
  record Laid(List<LineBundle.Row> rows, int breadth) {}

  static Laid of(List<ArrowLine> strands, SheetStyle style) {
    var rows = new BundleRows(style);
    if (style == SheetStyle.PORTRAIT) {
      strands.forEach(rows::bare);
    } else {
      rows.lay(strands);
    }
    return new Laid(List.copyOf(rows.rows), rows.at);
  }

  private void bare(ArrowLine strand) {
    int line = at + Math.max(PITCH, strand.reach() + CLEAR);
    rows.add(new LineBundle.Row(strand, line, line + strand.reach() + CLEAR));
    int number = strand.look().rank().isPresent() ? strand.reach() + CLEAR + NUMBER : 0;
    at = line + Math.max(PITCH, number + CLEAR) + second(strand);
  }

  private void lay(List<ArrowLine> strands) {
    var gives = new ArrayDeque<ArrowLine>();
    var gets = new ArrayDeque<ArrowLine>();
    strands.forEach(strand -> (strand.forward() && whole(strand) ? gives : gets).add(strand));
    while (!gives.isEmpty() && !gets.isEmpty() && whole(gets.element())) {
      pair(gives.remove(), gets.remove());
    }
    gives.forEach(this::single);
    gets.forEach(this::single);
  }

  private static boolean whole(ArrowLine strand) {
    return strand.ends() == ArrowLine.Ends.BOTH;
  }

  private void single(ArrowLine strand) {
    air();
    int line = at + strand.caption().height() + strand.reach() + CLEAR;
    rows.add(new LineBundle.Row(strand, line, at));
    at = line + strand.reach() + second(strand);
  }

  private void pair(ArrowLine give, ArrowLine get) {
    air();
    int upper = at + give.caption().height() + give.reach() + CLEAR;
    int lower = upper + PAIR;
    int text = lower + get.reach() + CLEAR;
    rows.add(new LineBundle.Row(give, upper, at));
    rows.add(new LineBundle.Row(get, lower, text));
    at = text + get.caption().height();
  }

  private void air() {
    at += rows.isEmpty() ? 0 : AIR;
  }

  private int second(ArrowLine strand) {
    return strand.ends() == ArrowLine.Ends.OWN && style == SheetStyle.LANDSCAPE
        ? PAIR
        : strand.ends() == ArrowLine.Ends.OWN ? PAIR : 0;
  }
}
