package tutti.evidence.expression;

import static java.util.Objects.requireNonNull;

import dev.cel.common.CelException;
import dev.cel.common.values.NullValue;
import dev.cel.runtime.CelEvaluationException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tutti.evidence.RowProblem;
import tutti.reading.yaml.YamlEntry;

/**
 * A CEL expression over one row, for example {@code time(row.won_date)}.
 *
 * @param columns the columns it reads
 */
public record RowExpression(
    String text, List<String> columns, MappingExpressions.Compiled compiled) {

  private static final Pattern OPTIONAL =
      Pattern.compile(
          "\\bhas\\(\\s*row\\.([A-Za-z_]\\w*)\\s*\\)|(?:'([^']*)'|\"([^\"]*)\")\\s+in\\s+row\\b");

  private static final Pattern COLUMN =
      Pattern.compile("\\brow\\.([A-Za-z_]\\w*)|\\brow\\[\\s*(?:'([^']*)'|\"([^\"]*)\")\\s*\\]");

  public RowExpression {
    requireNonNull(text, "text");
    requireNonNull(compiled, "compiled");
    columns = List.copyOf(columns);
  }

  /** Compiles what an entry holds; an error is refused at the entry, with the place inside it. */
  public static Optional<RowExpression> read(YamlEntry entry, MappingExpressions language) {
    return entry
        .text()
        .flatMap(text ->
            language
                .compile(text, entry::refuse)
                .map(p -> new RowExpression(text, names(text), p)));
  }

  /** Compiles an expression that must say true or false. */
  public static Optional<RowExpression> condition(YamlEntry entry, MappingExpressions language) {
    return entry
        .text()
        .flatMap(text ->
            language
                .condition(text, entry::refuse)
                .map(p -> new RowExpression(text, names(text), p)));
  }

  private static List<String> names(String text) {
    return found(COLUMN, text);
  }

  /**
   * The columns of which it asks whether they are there: {@code has(row.x)}, {@code 'x' in row}.
   */
  public List<String> optional() {
    return found(OPTIONAL, text);
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found ->
            Optional.ofNullable(found.group(1))
                .or(() -> Optional.ofNullable(found.group(2)))
                .orElseGet(() -> found.group(3)))
        .distinct()
        .toList();
  }

  /**
   * What the expression says of a row, a day alone taken for its first millisecond; nothing, when
   * it says null or an empty text.
   *
   * @throws RowProblem when it cannot be said
   */
  public Optional<Object> of(RowValues row) {
    return row.times().first(() -> said(row));
  }

  /** The same, a day alone taken for its last millisecond. */
  public Optional<Object> ofLast(RowValues row) {
    return row.times().last(() -> said(row));
  }

  private Optional<Object> said(RowValues row) {
    try {
      var value = row.meter().run(compiled.program(), row.variables());
      return value instanceof NullValue || "".equals(value)
          ? Optional.empty()
          : Optional.ofNullable(value);
    } catch (CelEvaluationException e) {
      throw new RowProblem(cell(row, FailedStep.columns(compiled.tree(), e)), sentence(e));
    } catch (CostMeter.TooCostly e) {
      throw e.tooLong()
          ? new RowTooCostly(cell(row), e.says())
          : new RowProblem(cell(row), e.says());
    }
  }

  /** The column whose cell was read last, which a complaint about what was said points at. */
  public String cell(RowValues row) {
    return row.meter().lastRead().orElseGet(this::column);
  }

  /** Of the columns that a failed step reads the one that was read last, else the first. */
  private String cell(RowValues row, List<String> failed) {
    return row.meter()
        .lastRead()
        .filter(last -> failed.isEmpty() || failed.contains(last))
        .or(() -> failed.stream().findFirst())
        .orElseGet(this::column);
  }

  /** The first column it names; none, when it names none. */
  public String column() {
    return columns.isEmpty() ? "" : columns.getFirst();
  }

  /** What our own functions say of a value they refuse, else the root of the matter. */
  private static String sentence(CelException e) {
    Throwable cause = e;
    while (cause.getCause() != null && !(cause instanceof IllegalArgumentException)) {
      cause = cause.getCause();
    }
    var says = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    return says.endsWith(".") ? says : says + ".";
  }
}
