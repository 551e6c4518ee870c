package tutti.evidence;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns a row into at most one fact.
 *
 * @param when the rows it speaks of; all, when empty
 * @param details the optional fields by their name in the file
 */
record Rule(
    Optional<Expression> when,
    Word arrow,
    Word stage,
    Expression key,
    Expression at,
    Map<String, Expression> details,
    Map<String, Expression> attributes) {

  Rule {
    requireNonNull(when, "when");
    requireNonNull(arrow, "arrow");
    requireNonNull(stage, "stage");
    requireNonNull(key, "key");
    requireNonNull(at, "at");
    details = Map.copyOf(details);
    attributes = Map.copyOf(attributes);
  }

  /** The columns a file must have for this rule to read it. */
  Stream<String> columns() {
    return Stream.of(
            when.stream(),
            arrow.expression().stream(),
            stage.expression().stream(),
            Stream.of(key, at),
            details.values().stream(),
            attributes.values().stream())
        .flatMap(expressions -> expressions)
        .map(Expression::columns)
        .flatMap(List::stream);
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
    record ByRow(Expression by) implements Word {
      public ByRow {
        requireNonNull(by, "by");
      }
    }

    default Optional<Expression> expression() {
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
