package tutti.map;

import java.util.List;

/** The strands between two boxes; the indexes are those of the plan. */
record Bundle(int from, int to, List<Strand> strands) {

  Bundle {
    strands = List.copyOf(strands);
  }

  /** How a strand lies in its bundle: where its line runs, and where its text begins. */
  record Row(Strand strand, int line, int text) {}
}
