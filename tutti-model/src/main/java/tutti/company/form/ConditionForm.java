package tutti.company.form;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tutti.company.Stage;
import tutti.company.form.term.FormChoice;
import tutti.company.form.term.FormSign;
import tutti.company.form.term.FormTerm;
import tutti.company.form.term.TermKind;
import tutti.company.form.term.TermUse;
import tutti.company.form.term.TermsEntry;

/**
 * A condition over the hand-off's attributes holds when the {@code valid} stage is reached.
 *
 * @param holds a CEL expression over {@code attr}
 * @param frozen the stage at which the attributes are taken, later changes not counting
 */
public record ConditionForm(Stage valid, String holds, Optional<Stage> frozen)
    implements PromiseForm {

  private static final FormTerm CONDITION =
      new FormTerm(
          "condition",
          TermKind.EXPRESSION,
          "What must hold",
          "What must hold of the hand-off's attributes when the valid stage is reached: an"
              + " expression over attr.",
          "attr.rank <= 25");
  private static final FormTerm FROZEN =
      new FormTerm(
          "frozen",
          TermKind.STAGE,
          "Attributes as they were when",
          "The stage at which the attributes are taken; later changes do not count.",
          "accepted");

  private static final TermUse WHEN = TermUse.needed(FormTerm.VALID);
  private static final TermUse WHAT = TermUse.needed(CONDITION);
  private static final TermUse AS_OF = TermUse.optional(FROZEN);

  static final FormShape SHAPE =
      new FormShape(
          "a condition",
          new FormSign.OwnField(CONDITION),
          List.of(WHEN, WHAT, AS_OF),
          List.of(
              new FormChoice(
                  "condition", "Meets a condition", WHEN.asked(), WHAT.asked(), AS_OF.asked())),
          ConditionForm::read);

  public ConditionForm {
    requireNonNull(valid, "valid");
    requireNonNull(holds, "holds");
    requireNonNull(frozen, "frozen");
  }

  private static Optional<ConditionForm> read(TermsEntry entry) {
    var frozen = entry.stage(FROZEN);
    return entry
        .needStage(FormTerm.VALID)
        .map(valid -> new ConditionForm(valid, entry.text(CONDITION), frozen));
  }

  @Override
  public void write(BiConsumer<FormTerm, String> terms) {
    terms.accept(FormTerm.VALID, valid.word());
    terms.accept(CONDITION, holds);
    frozen.ifPresent(stage -> terms.accept(FROZEN, stage.word()));
  }

  @Override
  public FormShape shape() {
    return SHAPE;
  }

  @Override
  public boolean receiverSpeaks() {
    return true;
  }

  @Override
  public Optional<String> expression() {
    return Optional.of(holds);
  }
}
