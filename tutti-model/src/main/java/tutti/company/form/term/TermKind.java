package tutti.company.form.term;

/** What a field of a promise holds, and how a page tells to fill it in. */
public enum TermKind {
  /** Where a hand-off stands. */
  STAGE(""),
  /** What counts as good: a stage, or the word of a form. */
  GOOD(""),
  /** The least rating, from 1 to 5. */
  RATING("1 to 5"),
  /** A span, {@code due}, or a span before due. */
  LIMIT("Such as 24bh, 3d, 10bd; bh and bd count working time"),
  /** A span by the clock or in working time. */
  SPAN("Such as 24bh, 3d, 10bd; bh and bd count working time"),
  /** The length of a period of the calendar. */
  PERIOD("Such as week, month, quarter or 14d"),
  /** A whole number from 1. */
  COUNT(""),
  /** A CEL expression over the attributes of a hand-off. */
  EXPRESSION("Such as attr.size >= 10"),
  /** The id of an arrow that begins where this one ends. */
  ARROW("");

  private final String hint;

  TermKind(String hint) {
    this.hint = hint;
  }

  /** How it is filled in; may be empty. */
  public String hint() {
    return hint;
  }
}
