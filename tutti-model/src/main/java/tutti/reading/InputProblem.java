package tutti.reading;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * One thing that is wrong with what was read, and what to do about it.
 *
 * @param line counted from 1; 0 when the whole file is meant
 * @param column counted from 1; 0 when the whole line is meant
 * @param field the path to the field, such as {@code arrows[2].promises[0].target}; may be empty
 * @param says what was expected and what was found, as a sentence
 */
public record InputProblem(String file, int line, int column, String field, String says) {

  /** By place. */
  public static final Comparator<InputProblem> IN_ORDER =
      Comparator.comparing(InputProblem::file)
          .thenComparingInt(InputProblem::line)
          .thenComparingInt(InputProblem::column)
          .thenComparing(InputProblem::says);

  private static final int LONGEST = 600;

  public InputProblem {
    requireNonNull(file, "file");
    field = shortened(requireNonNull(field, "field"));
    says = shortened(requireNonNull(says, "says"));
  }

  /** Input may be of any length; a complaint about it is read by people and kept in memory. */
  private static String shortened(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, LONGEST / 2) + " ... " + text.substring(text.length() - LONGEST / 2);
  }

  /** A problem of the file as a whole. */
  public static InputProblem ofFile(String file, String says) {
    return new InputProblem(file, 0, 0, "", says);
  }

  /** {@code company.yaml:12:7: arrows[2].promises[0].target: expected ...} */
  public String sentence() {
    return place() + (field.isEmpty() ? "" : ": " + field) + ": " + says;
  }

  private String place() {
    return file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
  }
}
