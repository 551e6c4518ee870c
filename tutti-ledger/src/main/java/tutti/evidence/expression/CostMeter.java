package tutti.evidence.expression;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelEvaluationListener;
import dev.cel.runtime.CelRuntime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tutti.interruption.WorkStopped;

/**
 * What evaluating expressions costs, counted and bounded. A unit stands for about 10 ns, and unlike
 * a clock it is the same on every machine: the same row gives the same answer. Every step of an
 * expression counts, and so does the size of what it says; what takes longer than its arguments are
 * long says so before it begins.
 */
public final class CostMeter implements CelEvaluationListener {

  /** What the expressions of one row may cost: about 50 ms. */
  public static final long A_ROW = 5_000_000;

  /** What costly rows of one file may cost together: about 10 s. */
  static final long A_FILE = 200 * A_ROW;

  /** Up to this a row is no costly one. */
  private static final long CHEAP = A_ROW / 20;

  static final int LONGEST_TEXT = 10_000;

  static final String TOO_LARGE =
      "A text of over 10,000 characters, or a list of over 1,000 entries, is more than an"
          + " expression may hold; make it shorter.";

  private static final long STEP = 20;

  /** What it costs that an operator takes an error of its arguments for nothing, as CEL has it. */
  private static final long FORGIVEN = 500;

  private static final Set<String> FORGIVING = Set.of("_||_", "_&&_", "@not_strictly_false");
  private static final int STEPS_BETWEEN_LOOKS = 256;
  private static final ThreadLocal<CostMeter> RUNNING = new ThreadLocal<>();

  private final String source;
  private final long most;
  private long spent;
  private long costly;
  private long steps;
  private Optional<String> lastRead = Optional.empty();

  /**
   * A meter that lets each row cost so much.
   *
   * @param source the variable that holds all columns
   */
  public CostMeter(String source, long most) {
    this.source = source;
    this.most = most;
  }

  /**
   * Ends an evaluation from within; no error of the expression, which CEL would take into account.
   */
  private static final class CostHalt extends Error {
    private static final long serialVersionUID = 1;

    private final boolean tooLong;

    CostHalt(boolean tooLong, String says) {
      super(says, null, false, false);
      this.tooLong = tooLong;
    }
  }

  /** What an expression says costs more than it may. */
  static final class TooCostly extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean tooLong;

    TooCostly(CostHalt halt) {
      super(halt.getMessage(), halt);
      tooLong = halt.tooLong;
    }

    /** Whether it took too long, and not only became too large. */
    boolean tooLong() {
      return tooLong;
    }

    String says() {
      return String.valueOf(getMessage());
    }
  }

  /** The next row begins; what it costs is counted anew. */
  public void nextRow() {
    costly += spent > CHEAP ? spent : 0;
    spent = 0;
  }

  /** What the row has cost so far. */
  long spent() {
    return spent;
  }

  /** The column that the evaluation before read last; none, when it read none. */
  Optional<String> lastRead() {
    return lastRead;
  }

  /** Whether the costly rows have used up what a file may cost. */
  public boolean exhausted() {
    return costly > A_FILE;
  }

  /**
   * What a program says.
   *
   * @throws TooCostly when it takes longer, or says more, than it may
   * @throws WorkStopped when the thread is interrupted
   */
  @Nullable Object run(CelRuntime.Program program, Map<String, ?> variables)
      throws CelEvaluationException, TooCostly {
    RUNNING.set(this);
    lastRead = Optional.empty();
    try {
      charge(0);
      return program.trace(variables, this);
    } catch (CostHalt halt) {
      WorkStopped.ifAsked();
      throw new TooCostly(halt);
    } finally {
      RUNNING.remove();
    }
  }

  @Override
  public void callback(CelExpr expression, @Nullable Object value) {
    if (++steps % STEPS_BETWEEN_LOOKS == 0 && WorkStopped.asked()) {
      throw new CostHalt(true, "stopped");
    }
    lastRead = ReadColumn.of(expression, source).or(() -> lastRead);
    var size = source(expression) ? ValueSize.NOTHING : ValueSize.of(value);
    charge(STEP + (forgiving(expression) ? FORGIVEN : 0) + size.cost());
    if (size.tooLarge()) {
      throw new CostHalt(false, TOO_LARGE);
    }
  }

  /** Whether it is all columns together: no value, but where values come from. */
  private boolean source(CelExpr expression) {
    return expression.exprKind().getKind() == ExprKind.Kind.IDENT
        && expression.ident().name().equals(source);
  }

  private static boolean forgiving(CelExpr expression) {
    return expression.exprKind().getKind() == ExprKind.Kind.CALL
        && FORGIVING.contains(expression.call().function());
  }

  /** Counts what a function is about to cost; outside an evaluation nobody counts. */
  static void ahead(long cost) {
    var running = RUNNING.get();
    if (running != null) {
      running.charge(cost);
    }
  }

  private void charge(long cost) {
    spent += cost;
    if (spent > most) {
      throw new CostHalt(true, "This expression took too long on this row; make it simpler.");
    }
  }
}
