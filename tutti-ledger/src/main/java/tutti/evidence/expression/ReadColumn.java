package tutti.evidence.expression;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import java.util.Optional;

/** The column that a step of an expression reads: {@code row.name} or {@code row['a name']}. */
final class ReadColumn {

  private ReadColumn() {}

  /**
   * The column's name; nothing when the step reads none, or one that is worked out.
   *
   * @param source the variable that holds all columns
   */
  static Optional<String> of(CelExpr step, String source) {
    return switch (step.exprKind().getKind()) {
      case SELECT ->
          Optional.of(step.select())
              .filter(select -> is(select.operand(), source))
              .map(CelExpr.CelSelect::field);
      case CALL ->
          Optional.of(step.call())
              .filter(call -> call.function().equals("_[_]") && is(call.args().getFirst(), source))
              .flatMap(call -> text(call.args().get(1)));
      default -> Optional.empty();
    };
  }

  private static boolean is(CelExpr expression, String source) {
    return expression.exprKind().getKind() == Kind.IDENT
        && expression.ident().name().equals(source);
  }

  private static Optional<String> text(CelExpr key) {
    return key.exprKind().getKind() == Kind.CONSTANT
            && key.constant().getKind() == CelConstant.Kind.STRING_VALUE
        ? Optional.of(key.constant().stringValue())
        : Optional.empty();
  }
}
