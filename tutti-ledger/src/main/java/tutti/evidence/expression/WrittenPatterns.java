package tutti.evidence.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.evidence.value.TimePattern;
import tutti.evidence.value.TimeReading;

/** The patterns of times that stand in an expression: what is wrong is said before any row. */
final class WrittenPatterns {

  private WrittenPatterns() {}

  /** What is wrong with the first bad one; empty when all can be read. */
  static Optional<String> problem(CelAbstractSyntaxTree tree) {
    return CelNavigableAst.fromAst(tree)
        .getRoot()
        .allNodes()
        .filter(node -> node.expr().exprKind().getKind() == Kind.CALL)
        .map(node -> node.expr().call())
        .filter(call -> call.function().equals("time") && call.args().size() > 1)
        .flatMap(call -> problem(call.args().subList(1, call.args().size())))
        .findFirst();
  }

  private static Stream<String> problem(List<CelExpr> written) {
    var texts = written.stream().flatMap(WrittenPatterns::text).toList();
    if (texts.size() < written.size() || TimeReading.named(texts.getFirst())) {
      return Stream.empty();
    }
    try {
      TimePattern.of(
          texts.getFirst(), texts.size() > 1 ? texts.get(1) : MappingExpressions.ENGLISH);
      return Stream.empty();
    } catch (IllegalArgumentException e) {
      return Stream.of(String.valueOf(e.getMessage()));
    }
  }

  private static Stream<String> text(CelExpr argument) {
    return argument.exprKind().getKind() == Kind.CONSTANT
            && argument.constant().getKind() == CelConstant.Kind.STRING_VALUE
        ? Stream.of(argument.constant().stringValue())
        : Stream.empty();
  }
}
