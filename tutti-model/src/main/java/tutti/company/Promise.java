package tutti.company;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tutti.company.AgreementState.End;
import tutti.company.time.TimeSpan;
import tutti.company.time.WorkingCalendar;

/**
 * A measurable statement on an arrow.
 *
 * @param window the time over which the promise is judged, ending now
 * @param target the share of valid hand-offs that must be good, above 0 and at most 1
 * @param observed whether it is only shown, never kept or broken
 * @param owners who answers for it by name; more than one is a finding
 * @param calendar whose working time the limit counts
 * @param evidence where the facts come from, in words
 * @param source where a template's numbers come from, in words
 * @param standing what both ends said to it
 */
public record Promise(
    String id,
    Form form,
    Duration window,
    double target,
    boolean observed,
    List<String> owners,
    WorkingCalendar calendar,
    Optional<String> evidence,
    Optional<String> source,
    AgreementState standing) {

  public Promise {
    requireNonNull(id, "id");
    requireNonNull(form, "form");
    requireNonNull(window, "window");
    owners = List.copyOf(owners);
    requireNonNull(calendar, "calendar");
    requireNonNull(evidence, "evidence");
    requireNonNull(source, "source");
    requireNonNull(standing, "standing");
    if (!(target > 0 && target <= 1)) {
      throw new IllegalArgumentException("A target lies above 0 and at most at 1: " + target);
    }
    if (window.isNegative() || window.isZero()) {
      throw new IllegalArgumentException("A window is longer than nothing: " + window);
    }
  }

  /** A promise by the clock that nobody has said a word about. */
  public Promise(String id, Form form, Duration window, double target, Optional<String> owner) {
    this(
        id,
        form,
        window,
        target,
        false,
        owner.stream().toList(),
        WorkingCalendar.OFFICE,
        Optional.empty(),
        Optional.empty(),
        AgreementState.SILENT);
  }

  /** Who answers for it by name. */
  public Optional<String> owner() {
    return owners.stream().findFirst();
  }

  /** The same promise with what both ends said to it. */
  public Promise with(AgreementState said) {
    return new Promise(
        id, form, window, target, observed, owners, calendar, evidence, source, said);
  }

  /** The same promise where the giver stands outside: its rating counts, and no other. */
  Promise ratedByGiver() {
    return form instanceof Rating(var valid, var atLeast, var by)
        ? new Promise(
            id,
            new Rating(valid, atLeast, End.GIVER),
            window,
            target,
            observed,
            owners,
            calendar,
            evidence,
            source,
            standing)
        : this;
  }

  /** What is counted, and what counts as good. */
  public sealed interface Form {}

  /** The {@code good} stage is reached within a limit that starts at the {@code valid} stage. */
  public record Reach(Stage valid, Stage good, Limit limit) implements Form {
    public Reach {
      requireNonNull(valid, "valid");
      requireNonNull(good, "good");
      requireNonNull(limit, "limit");
    }
  }

  /** Every period of the given length holds at least so many hand-offs that reached a stage. */
  public record Cadence(Duration every, int atLeast, Optional<Stage> good) implements Form {
    public Cadence {
      requireNonNull(every, "every");
      requireNonNull(good, "good");
      if (atLeast < 1 || every.isNegative() || every.isZero()) {
        throw new IllegalArgumentException("A cadence asks for at least 1 in a period of time");
      }
    }
  }

  /**
   * The rating is at least so high; hand-offs without a rating are not valid.
   *
   * @param by whose rating it is: the receiver's, and the giver's where that stands outside; nobody
   *     rates what they give
   */
  public record Rating(Optional<Stage> valid, int atLeast, End by) implements Form {
    public Rating {
      requireNonNull(valid, "valid");
      requireNonNull(by, "by");
    }

    /** Of the receiver's rating. */
    public Rating(Optional<Stage> valid, int atLeast) {
      this(valid, atLeast, End.RECEIVER);
    }
  }

  /** Confirmed without ever having been returned; valid once confirmed or returned. */
  public record FirstTime() implements Form {}

  /** Not returned within a span after the {@code valid} stage. */
  public record Unreturned(Stage valid, TimeSpan within) implements Form {
    public Unreturned {
      requireNonNull(valid, "valid");
      requireNonNull(within, "within");
    }
  }

  /**
   * A condition over the hand-off's attributes holds when the {@code valid} stage is reached.
   *
   * @param holds a CEL expression over {@code attr}
   * @param frozen the stage at which the attributes are taken, later changes not counting
   */
  public record Condition(Stage valid, String holds, Optional<Stage> frozen) implements Form {
    public Condition {
      requireNonNull(valid, "valid");
      requireNonNull(holds, "holds");
      requireNonNull(frozen, "frozen");
    }
  }

  /** Passed on to another arrow, or closed with a reason, within a span. */
  public record Relayed(String onto, TimeSpan within) implements Form {
    public Relayed {
      requireNonNull(onto, "onto");
      requireNonNull(within, "within");
    }
  }

  /** How many reached a stage by an age, open ones in the denominator; only ever observed. */
  public record Curve(Stage valid, Stage good, TimeSpan by) implements Form {
    public Curve {
      requireNonNull(valid, "valid");
      requireNonNull(good, "good");
      requireNonNull(by, "by");
    }
  }

  /** By when a stage has to be reached. */
  public sealed interface Limit {}

  /** So long after the valid stage. */
  public record Within(TimeSpan span) implements Limit {
    public Within {
      requireNonNull(span, "span");
    }

    public Within(Duration time) {
      this(new TimeSpan.Elapsed(time));
    }
  }

  /** By the date the evidence carries. */
  public record ByDue() implements Limit {}

  /** So long before the date the evidence carries. */
  public record BeforeDue(TimeSpan span) implements Limit {
    public BeforeDue {
      requireNonNull(span, "span");
    }
  }
}
