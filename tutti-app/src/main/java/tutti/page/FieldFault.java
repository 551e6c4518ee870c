package tutti.page;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;

/** What is wrong with a field, where, and what to do. */
public record FieldFault(String field, String place, String says) {

  public FieldFault {
    requireNonNull(field, "field");
    requireNonNull(place, "place");
    requireNonNull(says, "says");
  }

  /** Faults of a text, beside its field. */
  public static List<FieldFault> all(String field, UnreadableInput unreadable) {
    return unreadable.problems().stream().limit(20).map(problem -> of(field, problem)).toList();
  }

  public static FieldFault of(String field, InputProblem problem) {
    return new FieldFault(field, place(problem), says(problem));
  }

  /** {@code Line 12, column 7}. */
  public static String place(InputProblem problem) {
    if (problem.line() == 0) {
      return "";
    }
    var line = "Line " + problem.line();
    return problem.column() == 0 ? line : line + ", column " + problem.column();
  }

  private static String says(InputProblem problem) {
    return problem.field().isEmpty() ? problem.says() : problem.field() + ": " + problem.says();
  }
}
