package tutti.evidence;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import java.util.Optional;

/** The conditions of promises: CEL over {@code attr}, the attributes a fact carries. */
public final class Conditions {

  private static final CelCompiler COMPILER =
      CelCompilerFactory.standardCelCompilerBuilder()
          .setOptions(CelOptions.current().maxExpressionCodePointSize(2_000).build())
          .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
          .addVar("attr", MapType.create(SimpleType.STRING, SimpleType.DYN))
          .build();

  private Conditions() {}

  /** What is wrong with a condition, in a sentence; nothing when it can be judged. */
  public static Optional<String> problem(String condition) {
    try {
      var checked = COMPILER.compile(condition);
      return checked.hasError()
          ? checked.getErrors().stream().findFirst().map(Conditions::sentence)
          : saysYesOrNo(checked.getAst());
    } catch (CelValidationException | StackOverflowError e) {
      return Optional.of("it is not an expression that can be read");
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

  private static Optional<String> saysYesOrNo(CelAbstractSyntaxTree ast) {
    var type = ast.getResultType();
    return type.equals(SimpleType.BOOL) || type.equals(SimpleType.DYN)
        ? Optional.empty()
        : Optional.of("it says a %s, not yes or no".formatted(type.name()));
  }
}
