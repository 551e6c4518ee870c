package tutti.map.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The steps of an SVG path: M, L, Q, A and l, h, v, z, which is all that a map uses. */
final class PathData {

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?[0-9.]+|[\\s,]+|.");

  private final List<Step> steps = new ArrayList<>();
  private final List<String> tokens;
  private int next;
  private DrawnPoint at = new DrawnPoint(0, 0);

  /** One command: where it leads, and by which corner or radius. */
  record Step(char command, DrawnPoint from, DrawnPoint by, DrawnPoint to, long radius) {}

  private PathData(String path) {
    tokens = TOKEN.matcher(path).results().map(t -> t.group()).filter(t -> !t.isBlank()).toList();
    while (next < tokens.size()) {
      read(command());
    }
  }

  /**
   * The steps of a path.
   *
   * @throws IllegalArgumentException when it has other commands, or numbers not of whole tenths
   */
  static List<Step> steps(String path) {
    return List.copyOf(new PathData(path).steps);
  }

  /** All places a path leads to. */
  static List<DrawnPoint> spots(String path) {
    return steps(path).stream().map(Step::to).toList();
  }

  private char command() {
    var token = tokens.get(next++);
    if (token.length() != 1 || "MLQAlhvz".indexOf(token.charAt(0)) < 0) {
      throw new IllegalArgumentException("A map has no path command \"" + token + "\".");
    }
    return token.charAt(0);
  }

  private boolean more() {
    return next < tokens.size() && !Character.isLetter(tokens.get(next).charAt(0));
  }

  private long number() {
    if (!more()) {
      throw new IllegalArgumentException("A path ends in the middle of a command.");
    }
    return TenthsNumbers.of(tokens.get(next++));
  }

  private DrawnPoint spot() {
    return new DrawnPoint(number(), number());
  }

  private void read(char command) {
    switch (command) {
      case 'Q' -> step(command, spot(), spot(), 0);
      case 'A' -> arc();
      case 'h' -> to(command, at.plus(number(), 0));
      case 'v' -> to(command, at.plus(0, number()));
      case 'l' -> {
        do {
          to(command, at.plus(number(), number()));
        } while (more());
      }
      case 'z' -> {}
      default -> to(command, spot());
    }
  }

  private void arc() {
    long radius = number();
    boolean round = number() == radius && number() == 0 && number() == 0;
    if (!round) {
      throw new IllegalArgumentException("A bridge is half a circle.");
    }
    long sweep = number();
    step('A', at, spot(), sweep == 0 ? -radius : radius);
  }

  private void to(char command, DrawnPoint to) {
    step(command, at, to, 0);
  }

  private void step(char command, DrawnPoint by, DrawnPoint to, long radius) {
    steps.add(new Step(command, at, by, to, radius));
    at = to;
  }
}
