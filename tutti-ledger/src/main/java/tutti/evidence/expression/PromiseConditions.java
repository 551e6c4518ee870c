package tutti.evidence.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The conditions of promises: CEL over {@code attr}, the attributes a fact carries. */
public final class PromiseConditions {

  private static final CelCompiler COMPILER =
      CelCompilerFactory.standardCelCompilerBuilder()
          .setOptions(CelOptions.current().maxExpressionCodePointSize(2_000).build())
          .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
          .addVar("attr", MapType.create(SimpleType.STRING, SimpleType.DYN))
          .addFunctionDeclarations(TextFunctions.declarations())
          .build();

  private static final int MOST_KEPT = 1_000;

  /** What judging one hand-off may cost: about a millisecond. */
  private static final long MOST = CostMeter.A_ROW / 50;

  private static final CelRuntime RUNTIME = BoundedFunctions.runtime(List.of());
  private static final Map<String, Optional<CelRuntime.Program>> PROGRAMS =
      new ConcurrentHashMap<>();

  private PromiseConditions() {}

  /** What is wrong with a condition, in a sentence; nothing when it can be judged. */
  public static Optional<String> problem(String condition) {
    try {
      var checked = COMPILER.compile(condition);
      return checked.hasError()
          ? checked.getErrors().stream().findFirst().map(PromiseConditions::sentence)
          : problem(checked.getAst());
    } catch (CelValidationException | StackOverflowError e) {
      return Optional.of("it is not an expression that can be read");
    }
  }

  /**
   * Whether a condition holds for attributes. What cannot be worked out, because an attribute is
   * missing or is no number, or because it takes too long, does not hold.
   */
  public static boolean holds(String condition, Map<String, String> attributes) {
    if (PROGRAMS.size() > MOST_KEPT) {
      PROGRAMS.clear();
    }
    return PROGRAMS
        .computeIfAbsent(condition, PromiseConditions::program)
        .filter(program -> says(program, attributes))
        .isPresent();
  }

  private static boolean says(CelRuntime.Program program, Map<String, String> attributes) {
    try {
      return Boolean.TRUE.equals(
          new CostMeter("attr", MOST).run(program, Map.of("attr", attributes)));
    } catch (CelEvaluationException | CostMeter.TooCostly e) {
      return false;
    }
  }

  private static Optional<CelRuntime.Program> program(String condition) {
    try {
      return problem(condition).isPresent()
          ? Optional.empty()
          : Optional.of(RUNTIME.createProgram(COMPILER.compile(condition).getAst()));
    } catch (CelValidationException | CelEvaluationException e) {
      return Optional.empty();
    }
  }

  private static String sentence(CelIssue error) {
    return "at its character %d: %s"
        .formatted(error.getSourceLocation().getColumn() + 1, briefly(error.getMessage()));
  }

  /** Without the list of everything that might have stood there. */
  private static String briefly(String message) {
    return message.lines().findFirst().orElse("").replaceAll(" expecting .*", "");
  }

  private static Optional<String> problem(CelAbstractSyntaxTree ast) {
    return saysYesOrNo(ast).or(() -> ExpressionShape.problem(ast, "attr"));
  }

  private static Optional<String> saysYesOrNo(CelAbstractSyntaxTree ast) {
    var type = ast.getResultType();
    return type.equals(SimpleType.BOOL) || type.equals(SimpleType.DYN)
        ? Optional.empty()
        : Optional.of("it says a %s, not yes or no".formatted(type.name()));
  }
}
