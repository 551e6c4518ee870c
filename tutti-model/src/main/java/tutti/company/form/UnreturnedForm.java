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

/** Not returned within a span after the {@code valid} stage. */
public record UnreturnedForm(Stage valid, TimeSpan within) implements PromiseForm {

  private static final String WORD = "not-returned";

  private static final TermUse FROM = TermUse.needed(FormTerm.VALID);
  private static final TermUse IN = TermUse.needed(FormTerm.WITHIN).as(TermKind.SPAN);

  static final FormShape SHAPE =
      new FormShape(
          "not returned",
          new FormSign.GoodWord(WORD, WORD),
          List.of(FROM, TermUse.needed(FormTerm.GOOD), IN),
          List.of(
              new FormChoice("unreturned", "Not returned", FROM.asked(), IN.asked())
                  .writing(FormTerm.GOOD, WORD)),
          UnreturnedForm::read);

  public UnreturnedForm {
    requireNonNull(valid, "valid");
    requireNonNull(within, "within");
  }

  private static Optional<UnreturnedForm> read(TermsEntry entry) {
    var within = entry.needSpan(FormTerm.WITHIN);
    return entry
        .needStage(FormTerm.VALID)
        .flatMap(valid -> within.map(span -> new UnreturnedForm(valid, span)));
  }

  @Override
  public void write(BiConsumer<FormTerm, String> terms) {
    terms.accept(FormTerm.VALID, valid.word());
    terms.accept(FormTerm.GOOD, WORD);
    terms.accept(FormTerm.WITHIN, TimeSpans.write(within));
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
  public Optional<PromiseForm> limitedTo(TimeSpan span) {
    return Optional.of(new UnreturnedForm(valid, span));
  }
}
