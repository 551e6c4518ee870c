package tutti.evidence.expression;

import tutti.evidence.RowProblem;

/** A row of which a rule cannot say what it should before its budget is spent. */
public class RowTooCostly extends RowProblem {

  private static final long serialVersionUID = 1;

  RowTooCostly(String column, String says) {
    super(column, says);
  }

  /** The row at which the budget of the whole file was spent. */
  public static final class Last extends RowTooCostly {

    private static final long serialVersionUID = 1;

    public Last() {
      super("", "");
    }
  }
}
