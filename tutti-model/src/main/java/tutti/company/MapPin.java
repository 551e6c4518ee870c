package tutti.company;

/**
 * Where somebody wishes a party's box on the map: its upper left corner, in units of the landscape
 * drawing.
 *
 * @param x how far from the left edge, from 0 to 20,000
 * @param y how far from the upper edge, from 0 to 20,000
 */
public record MapPin(int x, int y) {

  /** The farthest a pin may lie from the left or from the upper edge. */
  public static final int FARTHEST = 20_000;

  /**
   * A pin on the sheet.
   *
   * @throws IllegalArgumentException when it lies beyond the sheet
   */
  public MapPin {
    within("x", x);
    within("y", y);
  }

  private static void within(String axis, int value) {
    if (value < 0 || value > FARTHEST) {
      throw new IllegalArgumentException(
          "The %s of a pin is %d; it must lie from 0 to %d.".formatted(axis, value, FARTHEST));
    }
  }

  @Override
  public String toString() {
    return x + ", " + y;
  }
}
