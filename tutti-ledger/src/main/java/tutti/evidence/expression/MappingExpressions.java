package tutti.evidence.expression;

import static java.util.Objects.requireNonNull;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tutti.evidence.value.TimeReading;

/**
 * CEL over one row: the variable {@code row} (column to text), {@code time(text)}, {@code
 * time(text, pattern)}, {@code time(text, pattern, language)}, {@code number(text)}, {@code
 * number(text, mark)}, {@code lower(text)}, and the functions on texts. Expressions are bounded in
 * length, depth and loops, and by what they cost.
 */
public final class MappingExpressions {

  private static final CelOptions BOUNDED =
      CelOptions.current().maxExpressionCodePointSize(2_000).build();

  static final String ENGLISH = "en";

  private final CelCompiler compiler;
  private final CelRuntime runtime;

  /**
   * An expression that can be run.
   *
   * @param tree what it is made of
   */
  record Compiled(CelAbstractSyntaxTree tree, CelRuntime.Program program) {
    Compiled {
      requireNonNull(tree, "tree");
      requireNonNull(program, "program");
    }
  }

  public MappingExpressions() {
    this.compiler =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(BOUNDED)
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addVar(RowValues.ROW, MapType.create(SimpleType.STRING, SimpleType.STRING))
            .addFunctionDeclarations(declarations())
            .addFunctionDeclarations(TextFunctions.declarations())
            .build();
    this.runtime = BoundedFunctions.runtime(bindings());
  }

  private static List<CelFunctionDecl> declarations() {
    return List.of(
        CelFunctionDecl.newFunctionDeclaration(
            "time",
            overload("time_text", SimpleType.DYN, 1),
            overload("time_text_pattern", SimpleType.DYN, 2),
            overload("time_text_pattern_language", SimpleType.DYN, 3)),
        CelFunctionDecl.newFunctionDeclaration(
            "number",
            overload("number_text", SimpleType.DOUBLE, 1),
            overload("number_text_mark", SimpleType.DOUBLE, 2)),
        CelFunctionDecl.newFunctionDeclaration(
            "lower", overload("lower_text", SimpleType.STRING, 1)));
  }

  /** A function that is given so many texts. */
  private static CelOverloadDecl overload(String id, CelType result, int texts) {
    return CelOverloadDecl.newGlobalOverload(
        id, result, Collections.nCopies(texts, SimpleType.STRING));
  }

  private static List<CelFunctionBinding> bindings() {
    return List.of(
        CelFunctionBinding.from("time_text", String.class, TimeReading::time),
        CelFunctionBinding.from(
            "time_text_pattern",
            String.class,
            String.class,
            (text, pattern) -> TimeReading.time(text, pattern, ENGLISH)),
        CelFunctionBinding.from(
            "time_text_pattern_language",
            List.of(String.class, String.class, String.class),
            of -> TimeReading.time((String) of[0], (String) of[1], (String) of[2])),
        CelFunctionBinding.from("number_text", String.class, BoundedFunctions::number),
        CelFunctionBinding.from(
            "number_text_mark", String.class, String.class, BoundedFunctions::number),
        CelFunctionBinding.from("lower_text", String.class, text -> text.toLowerCase(Locale.ROOT)));
  }

  /** An expression that may say anything. */
  Optional<Compiled> compile(String text, Consumer<String> refuse) {
    return checked(text, refuse).flatMap(ast -> program(ast, refuse));
  }

  /** An expression that must say true or false. */
  Optional<Compiled> condition(String text, Consumer<String> refuse) {
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
    var problem =
        ExpressionShape.problem(ast, RowValues.ROW).or(() -> WrittenPatterns.problem(ast));
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

  private Optional<Compiled> program(CelAbstractSyntaxTree ast, Consumer<String> refuse) {
    try {
      return Optional.of(new Compiled(ast, runtime.createProgram(ast)));
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
