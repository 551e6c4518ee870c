package tutti.evidence.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.runtime.CelEvaluationException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The step at which an evaluation failed, told by the character its message names. */
final class FailedStep {

  private static final Pattern CHARACTER = Pattern.compile("evaluation error at [^:]*:(\\d+):");

  private FailedStep() {}

  /** The columns that the step reads, or what it is made of; none when it is not known. */
  static List<String> columns(CelAbstractSyntaxTree tree, CelEvaluationException failure) {
    return character(failure).stream()
        .flatMap(character ->
            CelNavigableAst.fromAst(tree)
                .getRoot()
                .allNodes()
                .filter(node -> stands(tree, node.expr(), character)))
        .flatMap(CelNavigableExpr::allNodes)
        .flatMap(node -> ReadColumn.of(node.expr(), RowValues.ROW).stream())
        .distinct()
        .toList();
  }

  private static Optional<Integer> character(CelEvaluationException failure) {
    var found = CHARACTER.matcher(String.valueOf(failure.getMessage()));
    return found.lookingAt() && found.group(1).length() < 6
        ? Optional.of(Integer.valueOf(found.group(1)))
        : Optional.empty();
  }

  private static boolean stands(CelAbstractSyntaxTree tree, CelExpr step, int character) {
    return tree.getSource().getPositionsMap().getOrDefault(step.id(), -1) == character;
  }
}
