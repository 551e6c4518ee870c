package tutti.company.form;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
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
import tutti.company.time.TimeSpans;

/** Every period of the given length holds at least so many hand-offs that reached a stage. */
public record CadenceForm(Duration every, int atLeast, Optional<Stage> good)
    implements PromiseForm {

  private static final FormTerm EVERY =
      new FormTerm(
          "every",
          TermKind.PERIOD,
          "Every",
          "The period of a cadence: each one holds at least so many hand-offs. Days, weeks from"
              + " Monday and months of the receiver's calendar; 30d is a month, 91d a quarter.",
          "week",
          "month",
          "14d");
  private static final FormTerm AT_LEAST =
      new FormTerm(
              "atLeast",
              TermKind.COUNT,
              "At least how often",
              "How many hand-offs each period of a cadence holds.",
              "3")
          .otherwise("1");

  private static final TermUse PERIOD = TermUse.needed(EVERY);
  private static final TermUse COUNT = TermUse.optional(AT_LEAST);
  private static final TermUse REACHED = TermUse.optional(FormTerm.GOOD).as(TermKind.STAGE);

  static final FormShape SHAPE =
      new FormShape(
          "a cadence",
          new FormSign.OwnField(EVERY),
          List.of(PERIOD, COUNT, REACHED),
          List.of(
              new FormChoice(
                  "cadence", "Again and again", PERIOD.asked(), COUNT.asked(), REACHED.asked())),
          CadenceForm::read);

  public CadenceForm {
    requireNonNull(every, "every");
    requireNonNull(good, "good");
    new PeriodCount(every, atLeast);
  }

  private static Optional<CadenceForm> read(TermsEntry entry) {
    var atLeast = entry.count(AT_LEAST);
    var good = entry.stage(FormTerm.GOOD);
    return entry.period(EVERY).map(period -> new CadenceForm(period, atLeast.orElse(1), good));
  }

  @Override
  public void write(BiConsumer<FormTerm, String> terms) {
    good.ifPresent(stage -> terms.accept(FormTerm.GOOD, stage.word()));
    terms.accept(EVERY, TimeSpans.write(every));
    terms.accept(AT_LEAST, String.valueOf(atLeast));
  }

  @Override
  public FormShape shape() {
    return SHAPE;
  }

  @Override
  public boolean receiverSpeaks() {
    return good.filter(Stage.CONFIRMED::equals).isPresent();
  }

  @Override
  public Optional<PeriodCount> perPeriod() {
    return Optional.of(new PeriodCount(every, atLeast));
  }
}
