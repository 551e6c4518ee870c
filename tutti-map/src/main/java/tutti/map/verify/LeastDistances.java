package tutti.map.verify;

import tutti.map.verify.DrawnShape.Kind;

/**
 * The least distances of a map, in tenths of a unit: the largest that every drawing keeps. Less is
 * a fault.
 */
final class LeastDistances {

  /** Two lines side by side. */
  static final long LINES = 60;

  /** Boxes and words of two, and a line or a head at those it does not belong to. */
  static final long BOXES_AND_WORDS = 70;

  /** A line or a head may touch the party it belongs to. */
  static final long AT_ITS_PARTY = 0;

  /** Nearer than this to a party a line reaches it: the barline's strokes have air before them. */
  static final long REACHES = 30;

  /** A glyph and all that is of another arrow, and heads and lines among each other. */
  static final long GLYPHS = 20;

  /** Words and the line, head or glyph of their own arrow. */
  static final long WORDS_TO_OWN = 10;

  /** A bridge and all but the one line under it; as much of both lines is straight beside it. */
  static final long BRIDGE = 20;

  /** How far the head's tip may be from the line's end. */
  static final long TIP = 10;

  /** The largest of them: things farther apart never matter to each other. */
  static final long REACH = BOXES_AND_WORDS;

  /** What shapes do not have to keep. */
  private static final long NOTHING = -1;

  private LeastDistances() {}

  /** The least distance of two shapes; below 0 when they may lie on each other. */
  static long between(DrawnShape one, DrawnShape other) {
    return one.owner() == other.owner() ? own(one, other) : strangers(one, other);
  }

  private static long own(DrawnShape one, DrawnShape other) {
    if (is(one, other, Kind.BRIDGE)) {
      return is(one, other, Kind.LINE) || one.kind() == other.kind() ? NOTHING : BRIDGE;
    }
    boolean rows = one.kind() == other.kind();
    boolean words = one.kind().words() || other.kind().words();
    boolean head = is(one, other, Kind.HEAD) && is(one, other, Kind.GLYPH);
    return !rows && !isParty(one, other) && (words || head) ? WORDS_TO_OWN : NOTHING;
  }

  private static long strangers(DrawnShape one, DrawnShape other) {
    if (one.kind() == Kind.LINE && other.kind() == Kind.LINE) {
      return LINES;
    }
    if (is(one, other, Kind.BRIDGE)) {
      return is(one, other, Kind.LINE) ? NOTHING : BRIDGE;
    }
    if (arrives(one, other) || arrives(other, one)) {
      return AT_ITS_PARTY;
    }
    return one.kind().large() || other.kind().large() ? large(one, other) : GLYPHS;
  }

  private static long large(DrawnShape one, DrawnShape other) {
    return is(one, other, Kind.GLYPH) ? GLYPHS : BOXES_AND_WORDS;
  }

  private static boolean arrives(DrawnShape one, DrawnShape party) {
    boolean arriving = one.kind() == Kind.LINE || one.kind() == Kind.HEAD;
    return arriving
        && party.kind().party()
        && (party.gives(one.title()) || party.gets(one.title()));
  }

  private static boolean isParty(DrawnShape one, DrawnShape other) {
    return one.kind().party() || other.kind().party();
  }

  private static boolean is(DrawnShape one, DrawnShape other, Kind kind) {
    return one.kind() == kind || other.kind() == kind;
  }
}
