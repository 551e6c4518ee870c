package tutti.company.form;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tutti.company.form.term.FormChoice;
import tutti.company.form.term.FormSign;
import tutti.company.form.term.FormTerm;
import tutti.company.form.term.TermKind;
import tutti.company.form.term.TermUse;
import tutti.company.form.term.TermsEntry;
import tutti.company.time.TimeSpan;
import tutti.company.time.TimeSpans;

/** Passed on to another arrow, or closed with a reason, within a span. */
public record RelayForm(String onto, TimeSpan within) implements PromiseForm {

  private static final FormTerm RELAY =
      new FormTerm(
          "relay",
          TermKind.ARROW,
          "Onto",
          "The arrow by which what came must be passed on.",
          "bs-02");

  private static final TermUse NEXT = TermUse.needed(RELAY);
  private static final TermUse IN = TermUse.needed(FormTerm.WITHIN).as(TermKind.SPAN);

  static final FormShape SHAPE =
      new FormShape(
          "a relay",
          new FormSign.OwnField(RELAY),
          List.of(NEXT, IN),
          List.of(new FormChoice("relay", "Passed on", NEXT.asked(), IN.asked())),
          RelayForm::read);

  public RelayForm {
    requireNonNull(onto, "onto");
    requireNonNull(within, "within");
  }

  private static Optional<RelayForm> read(TermsEntry entry) {
    var onto = entry.needArrow(RELAY);
    return entry.needSpan(FormTerm.WITHIN).map(within -> new RelayForm(onto, within));
  }

  @Override
  public void write(BiConsumer<FormTerm, String> terms) {
    terms.accept(FormTerm.WITHIN, TimeSpans.write(within));
    terms.accept(RELAY, onto);
  }

  @Override
  public FormShape shape() {
    return SHAPE;
  }

  @Override
  public boolean receiverSpeaks() {
    return false;
  }

  @Override
  public Optional<String> relaysTo() {
    return Optional.of(onto);
  }
}
