package tutti.reading;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Input that cannot be used, with everything that is wrong with it, each thing once. */
public final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  public Unreadable(List<Problem> problems) {
    super(inOrder(problems).map(Problem::sentence).collect(Collectors.joining("\n")));
    this.problems = inOrder(problems).toList();
  }

  private static Stream<Problem> inOrder(List<Problem> problems) {
    return problems.stream().distinct().sorted(Problem.IN_ORDER);
  }

  /** A file that cannot be used as a whole. */
  public static Unreadable file(String file, String says) {
    return new Unreadable(List.of(Problem.ofFile(file, says)));
  }

  /** What is wrong, in the order of the file. */
  public List<Problem> problems() {
    return problems;
  }
}
