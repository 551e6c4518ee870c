package tutti.map;

import java.util.List;

/** The strands between two boxes; the indexes are those of the plan. */
record LineBundle(int from, int to, List<ArrowLine> strands) {

  /** How far a line lies from the edge of a piece that carries no words. */
  static final int BARE_MARGIN = 9;

  LineBundle {
    strands = List.copyOf(strands);
  }

  /** The bundle with its labels in rows of about the width. */
  LineBundle wrapped(int width) {
    return new LineBundle(from, to, strands.stream().map(strand -> strand.wrapped(width)).toList());
  }

  /** How much its texts take along. */
  int text() {
    return strands.stream().mapToInt(strand -> strand.caption().width()).max().orElse(0);
  }

  /** How a strand lies in its bundle: where its line runs, and where its text begins. */
  record Row(ArrowLine strand, int line, int text) {}
}
