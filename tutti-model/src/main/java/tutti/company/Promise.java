package tutti.company;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tutti.company.AgreementState.End;
import tutti.company.form.PromiseForm;
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
    PromiseForm form,
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
  public Promise(
      String id, PromiseForm form, Duration window, double target, Optional<String> owner) {
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

  /** The same promise in another form. */
  public Promise with(PromiseForm other) {
    return new Promise(
        id, other, window, target, observed, owners, calendar, evidence, source, standing);
  }

  /** The same promise where the giver stands outside: its rating counts, and no other. */
  Promise ratedByGiver() {
    return with(form.ratedBy(End.GIVER));
  }
}
