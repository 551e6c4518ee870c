package tutti.company.form;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import tutti.company.AgreementState.End;
import tutti.company.Stage;
import tutti.company.form.term.FormChoice;
import tutti.company.form.term.FormSign;
import tutti.company.form.term.FormTerm;
import tutti.company.form.term.TermKind;
import tutti.company.form.term.TermUse;
import tutti.company.form.term.TermsEntry;

/**
 * The rating is at least so high; hand-offs without a rating are not valid.
 *
 * @param by whose rating it is: the receiver's, and the giver's where that stands outside; nobody
 *     rates what they give
 */
public record RatingForm(Optional<Stage> valid, int atLeast, End by) implements PromiseForm {

  private static final String WRITTEN = "rating >= ";
  private static final Pattern RATING = Pattern.compile("rating\\s*>=\\s*(\\d{1,3})");

  private static final TermUse LEAST = TermUse.needed(FormTerm.GOOD).as(TermKind.RATING);

  static final FormShape SHAPE =
      new FormShape(
          "a rating",
          new FormSign.GoodStart(
              "rating", "rating\\s*>=\\s*\\d{1,3}", "a rating of at least so much"),
          List.of(TermUse.optional(FormTerm.VALID), LEAST),
          List.of(
              new FormChoice(
                  "rating",
                  "Rated by who gets it",
                  LEAST.asked("Rated at least").named("atLeast").between(WRITTEN, ""))),
          RatingForm::read);

  public RatingForm {
    requireNonNull(valid, "valid");
    requireNonNull(by, "by");
  }

  /** Of the receiver's rating. */
  public RatingForm(Optional<Stage> valid, int atLeast) {
    this(valid, atLeast, End.RECEIVER);
  }

  private static Optional<RatingForm> read(TermsEntry entry) {
    var valid = entry.stage(FormTerm.VALID);
    return entry
        .as(FormTerm.GOOD, RatingForm::rated, "a rating such as rating >= 4")
        .map(least -> new RatingForm(valid, least));
  }

  private static int rated(String written) {
    var found = RATING.matcher(written);
    if (!found.matches()) {
      throw new IllegalArgumentException(written);
    }
    return Integer.parseInt(found.group(1));
  }

  @Override
  public void write(BiConsumer<FormTerm, String> terms) {
    valid.ifPresent(stage -> terms.accept(FormTerm.VALID, stage.word()));
    terms.accept(FormTerm.GOOD, WRITTEN + atLeast);
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
  public PromiseForm ratedBy(End end) {
    return new RatingForm(valid, atLeast, end);
  }
}
