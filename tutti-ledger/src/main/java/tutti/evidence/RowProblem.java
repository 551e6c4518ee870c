package tutti.evidence;

/** A row of which a rule cannot say what it should. */
class RowProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String column;

  RowProblem(String column, String says) {
    super(says);
    this.column = column;
  }

  String column() {
    return column;
  }

  String says() {
    return String.valueOf(getMessage());
  }
}
