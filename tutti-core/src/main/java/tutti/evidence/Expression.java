package tutti.evidence;

import dev.cel.common.CelException;
import dev.cel.common.values.NullValue;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tutti.reading.Entry;

/**
 * A CEL expression over one row, for example {@code time(row.won_date)}.
 *
 * @param columns the columns it reads
 */
record Expression(String text, List<String> columns, CelRuntime.Program program) {

  private static final Pattern COLUMN =
      Pattern.compile("\\brow\\.([A-Za-z_]\\w*)|\\brow\\[\\s*(?:'([^']*)'|\"([^\"]*)\")\\s*\\]");

  Expression {
    columns = List.copyOf(columns);
  }

  /** Compiles what an entry holds; an error is refused at the entry, with the place inside it. */
  static Optional<Expression> read(Entry entry, RowLanguage language) {
    return entry
        .text()
        .flatMap(text ->
            language.compile(text, entry::refuse).map(p -> new Expression(text, names(text), p)));
  }

  /** Compiles an expression that must say true or false. */
  static Optional<Expression> condition(Entry entry, RowLanguage language) {
    return entry
        .text()
        .flatMap(text ->
            language.condition(text, entry::refuse).map(p -> new Expression(text, names(text), p)));
  }

  private static List<String> names(String text) {
    return COLUMN
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
   * What the expression says of a row; nothing, when it says null or an empty text.
   *
   * @throws RowProblem when it cannot be said
   */
  Optional<Object> of(RowValues row) {
    try {
      var value = row.meter().run(program, row.variables());
      return value instanceof NullValue || "".equals(value)
          ? Optional.empty()
          : Optional.ofNullable(value);
    } catch (CelEvaluationException e) {
      throw new RowProblem(column(), sentence(e));
    } catch (CostMeter.TooCostly e) {
      throw e.tooLong() ? new RowTooCostly(column(), e.says()) : new RowProblem(column(), e.says());
    }
  }

  /** The column a complaint about this expression points at. */
  String column() {
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
