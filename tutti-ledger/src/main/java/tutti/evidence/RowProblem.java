package tutti.evidence;

/** A row of which a rule cannot say what it should. */
public class RowProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String column;

  public RowProblem(String column, String says) {
    super(says);
    this.column = column;
  }

  public String column() {
    return column;
  }

  public String says() {
    return String.valueOf(getMessage());
  }
}
