package tutti.company.form;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tutti.company.AgreementState.End;
import tutti.company.form.term.FormChoice;
import tutti.company.form.term.FormTerm;
import tutti.company.time.TimeSpan;

/** What a promise counts, and what counts as good. */
public sealed interface PromiseForm
    permits ReachForm,
        CadenceForm,
        RatingForm,
        FirstTimeForm,
        UnreturnedForm,
        ConditionForm,
        RelayForm,
        CurveForm {

  /** All forms there are, in the order in which a page offers them. */
  static List<FormShape> shapes() {
    return List.of(
        ReachForm.SHAPE,
        CadenceForm.SHAPE,
        RatingForm.SHAPE,
        FirstTimeForm.SHAPE,
        UnreturnedForm.SHAPE,
        ConditionForm.SHAPE,
        RelayForm.SHAPE,
        CurveForm.SHAPE);
  }

  /** How promises of this form are written. */
  FormShape shape();

  /** Tells its fields as they are written, in the order that is part of what both ends agree on. */
  void write(BiConsumer<FormTerm, String> terms);

  /** Whether the receiver says that it is good, or what it did. */
  boolean receiverSpeaks();

  /** Under which choice a page shows it. */
  default FormChoice choice() {
    return shape().choices().getFirst();
  }

  /** The two stages, when it speaks of one after another; then it can be counted by age. */
  default Optional<StageStep> step() {
    return Optional.empty();
  }

  /** How often, when not hand-offs are counted but the periods they fall into. */
  default Optional<PeriodCount> perPeriod() {
    return Optional.empty();
  }

  /** The age it speaks of, if any. */
  default Optional<TimeSpan> age() {
    return Optional.empty();
  }

  /** The same with another limit; none when it has no span of time that could be another. */
  default Optional<PromiseForm> limitedTo(TimeSpan span) {
    return Optional.empty();
  }

  /** The CEL expression over the attributes of a hand-off that decides, if one does. */
  default Optional<String> expression() {
    return Optional.empty();
  }

  /** The arrow by which what came is passed on, if that is promised. */
  default Optional<String> relaysTo() {
    return Optional.empty();
  }

  /** The same, where the rating of this end counts and no other. */
  default PromiseForm ratedBy(End end) {
    return this;
  }
}
