package tutti.evidence.mapping;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.evidence.expression.RowExpression;
import tutti.evidence.expression.RowValues;

/**
 * Turns a row into at most one fact.
 *
 * @param when the rows it speaks of; all, when empty
 * @param details the optional fields by their name in the file
 */
record MappingRule(
    Optional<RowExpression> when,
    Word arrow,
    Word stage,
    RowExpression key,
    RowExpression at,
    Map<String, RowExpression> details,
    Map<String, RowExpression> attributes) {

  MappingRule {
    requireNonNull(when, "when");
    requireNonNull(arrow, "arrow");
    requireNonNull(stage, "stage");
    requireNonNull(key, "key");
    requireNonNull(at, "at");
    details = Map.copyOf(details);
    attributes = Map.copyOf(attributes);
  }

  /** The columns it reads. */
  Stream<String> columns() {
    return expressions().map(RowExpression::columns).flatMap(List::stream);
  }

  /**
   * The columns a file must have for this rule to read it: all but those of which an expression, or
   * the rule's condition, asks whether they are there.
   */
  Stream<String> needed() {
    var optional = when.map(RowExpression::optional).orElse(List.of());
    return expressions()
        .flatMap(expression ->
            expression.columns().stream().filter(c -> !expression.optional().contains(c)))
        .filter(column -> !optional.contains(column));
  }

  private Stream<RowExpression> expressions() {
    return Stream.of(
            when.stream(),
            arrow.expression().stream(),
            stage.expression().stream(),
            Stream.of(key, at),
            details.values().stream(),
            attributes.values().stream())
        .flatMap(expressions -> expressions);
  }

  /** A value that is the same for every row, or an expression. */
  sealed interface Word {
    /** Stands as written. */
    record Same(String word) implements Word {
      public Same {
        requireNonNull(word, "word");
      }
    }

    /** Differs by row. */
    record ByRow(RowExpression by) implements Word {
      public ByRow {
        requireNonNull(by, "by");
      }
    }

    default Optional<RowExpression> expression() {
      return switch (this) {
        case Same same -> Optional.empty();
        case ByRow row -> Optional.of(row.by());
      };
    }

    default Optional<String> of(RowValues row) {
      return switch (this) {
        case Same same -> Optional.of(same.word());
        case ByRow byRow -> byRow.by().of(row).map(Object::toString);
      };
    }
  }
}
