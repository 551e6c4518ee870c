package tutti.map;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import tutti.company.PromiseState;

/**
 * How one arrow is to look.
 *
 * @param volume hand-offs in the window; more make a wider line
 * @param note said in bold after the label: {@code 6 of 20}, {@code none}, or nothing
 * @param evidence said to those who listen: {@code 118 of 131 good}, or nothing
 * @param rank the place in the list of what to fix first
 */
public record ArrowLook(
    PromiseState state, long volume, String note, String evidence, Optional<Integer> rank) {

  private static final double THINNEST = 1.1;
  private static final double WIDEST = 4;
  private static final double HEAVY = 3.4;

  public ArrowLook {
    requireNonNull(state, "state");
    requireNonNull(note, "note");
    requireNonNull(evidence, "evidence");
    requireNonNull(rank, "rank");
  }

  /** An arrow of which nothing is known but its state. */
  public static ArrowLook of(PromiseState state) {
    return new ArrowLook(state, 0, "", "", Optional.empty());
  }

  /** The width of the line: ten times the volume adds three quarters; broken is never thin. */
  public double width() {
    var width = THINNEST + 0.75 * Math.log10(Math.max(1, volume));
    return Math.min(WIDEST, state == PromiseState.BROKEN ? Math.max(HEAVY, width) : width);
  }
}
