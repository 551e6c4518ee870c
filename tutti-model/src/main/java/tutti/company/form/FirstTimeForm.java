package tutti.company.form;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tutti.company.form.term.FormChoice;
import tutti.company.form.term.FormSign;
import tutti.company.form.term.FormTerm;
import tutti.company.form.term.TermUse;

/** Confirmed without ever having been returned; valid once confirmed or returned. */
public record FirstTimeForm() implements PromiseForm {

  private static final String WORD = "first-time-right";

  static final FormShape SHAPE =
      new FormShape(
          "right the first time",
          new FormSign.GoodWord(WORD, WORD + " (confirmed, never returned)"),
          List.of(TermUse.needed(FormTerm.GOOD)),
          List.of(new FormChoice("first", "Right the first time").writing(FormTerm.GOOD, WORD)),
          entry -> Optional.of(new FirstTimeForm()));

  @Override
  public void write(BiConsumer<FormTerm, String> terms) {
    terms.accept(FormTerm.GOOD, WORD);
  }

  @Override
  public FormShape shape() {
    return SHAPE;
  }

  @Override
  public boolean receiverSpeaks() {
    return true;
  }
}
