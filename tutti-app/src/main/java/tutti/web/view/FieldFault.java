package tutti.web.view;

import static java.util.Objects.requireNonNull;

import tutti.reading.Problem;

/** What is wrong with a field, where, and what to do. */
public record FieldFault(String field, String place, String says) {

  public FieldFault {
    requireNonNull(field, "field");
    requireNonNull(place, "place");
    requireNonNull(says, "says");
  }

  static FieldFault of(String field, Problem problem) {
    return new FieldFault(field, place(problem), says(problem));
  }

  /** {@code Line 12, column 7}. */
  public static String place(Problem problem) {
    if (problem.line() == 0) {
      return "";
    }
    var line = "Line " + problem.line();
    return problem.column() == 0 ? line : line + ", column " + problem.column();
  }

  private static String says(Problem problem) {
    return problem.field().isEmpty() ? problem.says() : problem.field() + ": " + problem.says();
  }
}
