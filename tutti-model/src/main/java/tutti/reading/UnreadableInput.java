package tutti.reading;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Input that cannot be used, with everything that is wrong with it, each thing once. */
public final class UnreadableInput extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<InputProblem> problems;

  public UnreadableInput(List<InputProblem> problems) {
    super(inOrder(problems).map(InputProblem::sentence).collect(Collectors.joining("\n")));
    this.problems = inOrder(problems).toList();
  }

  private static Stream<InputProblem> inOrder(List<InputProblem> problems) {
    return problems.stream().distinct().sorted(InputProblem.IN_ORDER);
  }

  /** A file that cannot be used as a whole. */
  public static UnreadableInput file(String file, String says) {
    return new UnreadableInput(List.of(InputProblem.ofFile(file, says)));
  }

  /** What is wrong, in the order of the file. */
  public List<InputProblem> problems() {
    return problems;
  }
}
