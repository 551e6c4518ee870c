package tutti.evidence.expression;

import dev.cel.common.CelOptions;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;
import dev.cel.runtime.CelStandardFunctions.StandardFunction;
import dev.cel.runtime.RuntimeHelpers;
import dev.cel.runtime.standard.CelStandardOverload;
import dev.cel.runtime.standard.DoubleFunction;
import dev.cel.runtime.standard.IntFunction;
import java.math.BigDecimal;
import java.util.List;
import tutti.evidence.value.WrittenNumber;
import tutti.reading.SpellingSuggestion;

/**
 * The functions of expressions. All take about as long as what they are given is long, but for two,
 * which say before they begin what they are going to cost.
 */
final class BoundedFunctions {

  private static final int LONGEST_PATTERN = 500;

  /** What a pattern of one character costs to compile, and to be compiled at all. */
  private static final long COMPILED = 20;

  /** How many steps of a pattern one written character can stand for. */
  private static final long STEPS = 2;

  private static final long REPEATED_STEPS = 16;

  /** A program of more steps is refused. */
  private static final int MOST_STEPS = 500;

  /** Texts are compared sixteen characters at a time. */
  private static final long COMPARED = 16;

  private static final CelOptions BOUNDED =
      CelOptions.current()
          .comprehensionMaxIterations(20_000)
          .maxRegexProgramSize(MOST_STEPS)
          .build();

  /** Numbers are read as people write them. */
  private static final List<CelFunctionBinding> NUMBERS =
      List.of(
          CelFunctionBinding.from("string_to_double", String.class, BoundedFunctions::number),
          CelFunctionBinding.from("string_to_int64", String.class, BoundedFunctions::whole));

  private BoundedFunctions() {}

  /** What runs expressions that may use some functions of their own. */
  static CelRuntime runtime(List<CelFunctionBinding> own) {
    return CelRuntimeFactory.standardCelRuntimeBuilder()
        .setOptions(BOUNDED)
        .setStandardEnvironmentEnabled(false)
        .setStandardFunctions(
            CelStandardFunctions.newBuilder()
                .filterFunctions((function, overload) -> !replaced(function, overload))
                .build())
        .addFunctionBindings(
            CelFunctionBinding.from(
                "matches", String.class, String.class, BoundedFunctions::matches),
            CelFunctionBinding.from(
                "matches_string", String.class, String.class, BoundedFunctions::matches),
            CelFunctionBinding.from(
                "contains_string", String.class, String.class, BoundedFunctions::contains))
        .addFunctionBindings(NUMBERS)
        .addFunctionBindings(TextFunctions.bindings())
        .addFunctionBindings(own)
        .build();
  }

  private static boolean replaced(StandardFunction function, CelStandardOverload overload) {
    return function == StandardFunction.MATCHES
        || function == StandardFunction.CONTAINS
        || overload == DoubleFunction.DoubleOverload.STRING_TO_DOUBLE
        || overload == IntFunction.IntOverload.STRING_TO_INT64;
  }

  /** The number a text means. */
  static double number(String text) {
    return finite(text, WrittenNumber.read(text));
  }

  /** The number a text means whose decimals follow this mark. */
  static double number(String text, String mark) {
    return finite(text, WrittenNumber.read(text, mark));
  }

  private static double finite(String text, BigDecimal number) {
    if (!Double.isFinite(number.doubleValue())) {
      throw new IllegalArgumentException(
          SpellingSuggestion.quoted(text) + " is too large a number");
    }
    return number.doubleValue();
  }

  private static long whole(String text) {
    try {
      return WrittenNumber.read(text).longValueExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          SpellingSuggestion.quoted(text) + " is no whole number", e);
    }
  }

  /** Every character of the text may meet every step of the pattern. */
  private static boolean matches(String text, String pattern) {
    if (pattern.length() > LONGEST_PATTERN) {
      throw new IllegalArgumentException("A pattern has at most 500 characters.");
    }
    long each = pattern.contains("{") ? REPEATED_STEPS : STEPS;
    long steps = Math.min(MOST_STEPS, each * (pattern.length() + 1));
    CostMeter.ahead(COMPILED * (steps + 1) + text.length() * steps / 2);
    return RuntimeHelpers.matches(text, pattern, BOUNDED);
  }

  private static boolean contains(String text, String part) {
    CostMeter.ahead((long) text.length() * part.length() / COMPARED);
    return text.contains(part);
  }
}
