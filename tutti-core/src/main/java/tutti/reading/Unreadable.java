package tutti.reading;

import java.util.List;
import java.util.stream.Collectors;

/** Input that cannot be used, with everything that is wrong with it. */
public final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  public Unreadable(List<Problem> problems) {
    super(problems.stream().map(Problem::sentence).collect(Collectors.joining("\n")));
    this.problems = problems.stream().sorted(Problem.IN_ORDER).toList();
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
