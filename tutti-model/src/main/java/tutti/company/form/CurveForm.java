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
import tutti.company.time.TimeSpan;
import tutti.company.time.TimeSpans;

/** How many reached a stage by an age, open ones in the denominator; only ever observed. */
public record CurveForm(Stage valid, Stage good, TimeSpan by) implements PromiseForm {

  private static final FormTerm CURVE =
      new FormTerm(
          "curve",
          TermKind.STAGE,
          "Good once it is",
          "Observed only: the stage of which the share is shown.",
          "confirmed");
  private static final FormTerm BY =
      new FormTerm(
          "by", TermKind.SPAN, "By the age of", "The age by which a curve is read.", "90d");

  private static final TermUse FROM = TermUse.needed(FormTerm.VALID);
  private static final TermUse TO = TermUse.needed(CURVE);
  private static final TermUse AGE = TermUse.needed(BY);

  static final FormShape SHAPE =
      new FormShape(
          "a curve",
          new FormSign.OwnField(CURVE),
          List.of(FROM, TO, AGE),
          true,
          List.of(
              new FormChoice(
                  "curve", "Watched by age, not promised", FROM.asked(), TO.asked(), AGE.asked())),
          CurveForm::read);

  public CurveForm {
    requireNonNull(valid, "valid");
    requireNonNull(good, "good");
    requireNonNull(by, "by");
  }

  private static Optional<CurveForm> read(TermsEntry entry) {
    var valid = entry.needStage(FormTerm.VALID);
    var by = entry.needSpan(BY);
    return entry
        .stage(CURVE)
        .flatMap(good -> valid.flatMap(v -> by.map(age -> new CurveForm(v, good, age))));
  }

  @Override
  public void write(BiConsumer<FormTerm, String> terms) {
    terms.accept(FormTerm.VALID, valid.word());
    terms.accept(CURVE, good.word());
    terms.accept(BY, TimeSpans.write(by));
  }

  @Override
  public FormShape shape() {
    return SHAPE;
  }

  @Override
  public boolean receiverSpeaks() {
    return new StageStep(valid, good).receiverSays();
  }

  @Override
  public Optional<StageStep> step() {
    return Optional.of(new StageStep(valid, good));
  }

  @Override
  public Optional<TimeSpan> age() {
    return Optional.of(by);
  }
}
