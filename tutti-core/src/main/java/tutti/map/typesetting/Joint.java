package tutti.map.typesetting;

/** What stands between two pieces of a text, in one row or where a row ends. */
enum Joint {
  BLANK(" ", ""),
  NOTHING("", ""),
  HYPHEN("", "-");

  private final String inside;
  private final String end;

  Joint(String inside, String end) {
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
