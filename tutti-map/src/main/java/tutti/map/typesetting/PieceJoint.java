package tutti.map.typesetting;

/** What stands between two pieces of a text, in one row or where a row ends. */
enum PieceJoint {
  BLANK(" ", ""),
  NOTHING("", ""),
  HYPHEN("", "-");

  private final String inside;
  private final String end;

  PieceJoint(String inside, String end) {
    this.inside = inside;
    this.end = end;
  }

  /** Between the two in one row. */
  String inside() {
    return inside;
  }

  /** At the end of the row, when the second begins another. */
  String end() {
    return end;
  }
}
