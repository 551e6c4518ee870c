package tutti.evidence.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import java.util.Optional;
import java.util.stream.Stream;

/** What an expression may look like: neither deep, nor loops in loops in loops. */
final class ExpressionShape {

  private static final int DEEPEST = 60;
  private static final int MOST_LOOPS = 2;

  private final CelAbstractSyntaxTree tree;
  private final String source;

  private ExpressionShape(CelAbstractSyntaxTree tree, String source) {
    this.tree = tree;
    this.source = source;
  }

  /**
   * Why an expression is not one to evaluate; empty when it is.
   *
   * @param source the variable that holds all columns
   */
  static Optional<String> problem(CelAbstractSyntaxTree tree, String source) {
    var shape = new ExpressionShape(tree, source);
    return shape.problem(tree.getExpr(), 1, 0, false);
  }

  /**
   * Looks at an expression and what it is made of.
   *
   * @param whole whether all columns together may stand here
   */
  private Optional<String> problem(CelExpr at, int depth, int loops, boolean whole) {
    if (depth > DEEPEST) {
      return says(at, "is nested too deep; make it simpler");
    }
    return switch (at.exprKind().getKind()) {
      case CONSTANT, NOT_SET -> Optional.empty();
      case IDENT -> whole || !isSource(at) ? Optional.empty() : says(at, bare());
      case SELECT -> problem(at.select().operand(), depth + 1, loops, true);
      case CALL -> call(at.call(), depth, loops);
      case LIST -> all(at.list().elements().stream(), depth, loops);
      case STRUCT ->
          all(at.struct().entries().stream().map(CelExpr.CelStruct.Entry::value), depth, loops);
      case MAP ->
          all(
              at.map().entries().stream().flatMap(entry -> Stream.of(entry.key(), entry.value())),
              depth,
              loops);
      case COMPREHENSION -> loop(at, depth, loops);
    };
  }

  private Optional<String> all(Stream<CelExpr> parts, int depth, int loops) {
    return parts.flatMap(part -> problem(part, depth + 1, loops, false).stream()).findFirst();
  }

  /** A column is looked up in all columns, and they are counted; nothing else takes them whole. */
  private Optional<String> call(CelExpr.CelCall call, int depth, int loops) {
    var name = call.function();
    int whole = name.equals("@in") ? 1 : name.equals("_[_]") ? 0 : -1;
    for (int i = 0; i < call.args().size(); i++) {
      boolean may = i == whole || name.equals("size");
      var problem = problem(call.args().get(i), depth + 1, loops, may);
      if (problem.isPresent()) {
        return problem;
      }
    }
    return call.target().flatMap(on -> problem(on, depth + 1, loops, name.equals("size")));
  }

  private Optional<String> loop(CelExpr at, int depth, int loops) {
    if (loops == MOST_LOOPS) {
      return says(at, "has more than two loops inside each other; make it simpler");
    }
    var loop = at.comprehension();
    return problem(loop.iterRange(), depth + 1, loops, true)
        .or(() ->
            Stream.of(loop.accuInit(), loop.loopCondition(), loop.loopStep(), loop.result())
                .flatMap(part -> problem(part, depth + 1, loops + 1, false).stream())
                .findFirst());
  }

  private boolean isSource(CelExpr at) {
    var name = at.ident().name();
    return at.exprKind().getKind() == Kind.IDENT
        && (name.equals(source) || name.equals("." + source));
  }

  private String bare() {
    return "takes %s as a whole; name a column, such as %s.name".formatted(source, source);
  }

  private Optional<String> says(CelExpr at, String what) {
    int character = tree.getSource().getPositionsMap().getOrDefault(at.id(), 0);
    return Optional.of("at its character %d it %s".formatted(character + 1, what));
  }
}
