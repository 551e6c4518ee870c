package tutti.evidence;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.values.NullValue;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * CEL over one row: the variable {@code row} (column to text), and {@code time(text)}, {@code
 * lower(text)}. Expressions are bounded in length, depth and loops, and by what they cost.
 */
final class RowLanguage {

  private static final CelOptions BOUNDED =
      CelOptions.current().maxExpressionCodePointSize(2_000).build();

  private final CelCompiler compiler;
  private final CelRuntime runtime;

  /** The language for rows whose times, where they name no zone, are meant in this one. */
  RowLanguage(Optional<ZoneId> zone) {
    this.compiler =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(BOUNDED)
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addVar(RowValues.ROW, MapType.create(SimpleType.STRING, SimpleType.STRING))
            .addFunctionDeclarations(
                function("time", "time_text", SimpleType.DYN),
                function("lower", "lower_text", SimpleType.STRING))
            .build();
    this.runtime =
        BoundedFunctions.runtime(
            List.of(
                CelFunctionBinding.from("time_text", String.class, text -> time(text, zone)),
                CelFunctionBinding.from(
                    "lower_text", String.class, text -> text.toLowerCase(Locale.ROOT))));
  }

  private static CelFunctionDecl function(String name, String id, CelType result) {
    return CelFunctionDecl.newFunctionDeclaration(
        name, CelOverloadDecl.newGlobalOverload(id, result, SimpleType.STRING));
  }

  private static Object time(String text, Optional<ZoneId> zone) {
    return text.isBlank() ? NullValue.NULL_VALUE : Times.parse(text, zone);
  }

  /** An expression that may say anything. */
  Optional<CelRuntime.Program> compile(String text, Consumer<String> refuse) {
    return checked(text, refuse).flatMap(ast -> program(ast, refuse));
  }

  /** An expression that must say true or false. */
  Optional<CelRuntime.Program> condition(String text, Consumer<String> refuse) {
    return checked(text, refuse)
        .filter(ast -> mayBeCondition(ast, refuse))
        .flatMap(ast -> program(ast, refuse));
  }

  private Optional<CelAbstractSyntaxTree> checked(String text, Consumer<String> refuse) {
    try {
      var checked = compiler.compile(text);
      checked.getErrors().stream().limit(1).forEach(error -> refuse.accept(sentence(text, error)));
      return checked.hasError() ? Optional.empty() : shaped(text, checked.getAst(), refuse);
    } catch (CelValidationException | StackOverflowError e) {
      refuse.accept("This is not an expression that can be read; write a simpler one.");
      return Optional.empty();
    }
  }

  private static Optional<CelAbstractSyntaxTree> shaped(
      String text, CelAbstractSyntaxTree ast, Consumer<String> refuse) {
    var problem = ExpressionShape.problem(ast, RowValues.ROW);
    problem.ifPresent(
        says -> refuse.accept("The expression \"%s\": %s.".formatted(briefly(text), says)));
    return problem.isPresent() ? Optional.empty() : Optional.of(ast);
  }

  private static String briefly(String text) {
    return text.length() <= 80 ? text : text.substring(0, 77) + "...";
  }

  private static boolean mayBeCondition(CelAbstractSyntaxTree ast, Consumer<String> refuse) {
    var type = ast.getResultType();
    var may = type.equals(SimpleType.BOOL) || type.equals(SimpleType.DYN);
    if (!may) {
      refuse.accept(
          "Expected a condition such as row.status == 'won', found one that says a %s."
              .formatted(type.name()));
    }
    return may;
  }

  private Optional<CelRuntime.Program> program(CelAbstractSyntaxTree ast, Consumer<String> refuse) {
    try {
      return Optional.of(runtime.createProgram(ast));
    } catch (CelEvaluationException e) {
      refuse.accept("This is not an expression that can be run: " + e.getMessage() + ".");
      return Optional.empty();
    }
  }

  private static String sentence(String text, CelIssue error) {
    return "The expression \"%s\" is wrong at its character %d: %s; columns are written row.name or row['a name'], texts in quotes."
        .formatted(
            briefly(text),
            error.getSourceLocation().getColumn() + 1,
            error.getMessage().lines().findFirst().orElse(""));
  }
}
