package tutti.map.verify;

import java.util.List;

/**
 * What was found in a drawing.
 *
 * @param crossings pairs of lines that meet, at a bridge or without one; 0 or more
 * @param throughBoxes lines at, over or too near to a box or words that are not theirs, lines that
 *     do not run from giver to getter; 0 or more
 * @param overlaps boxes, words, glyphs and heads that lie on each other or too near, that stick out
 *     of their box or of the sheet, lines that run too near to each other, bridges over nothing; 0
 *     or more
 * @param faults a sentence with the place for all that is wrong; a crossing at a bridge is counted
 *     and no fault
 */
public record MapVerdict(int crossings, int throughBoxes, int overlaps, List<String> faults) {

  public MapVerdict {
    if (crossings < 0 || throughBoxes < 0 || overlaps < 0) {
      throw new IllegalArgumentException("A count below 0.");
    }
    faults = List.copyOf(faults);
  }

  /** Whether nothing is wrong; crossings at a bridge may be there. */
  public boolean clean() {
    return faults.isEmpty();
  }
}
