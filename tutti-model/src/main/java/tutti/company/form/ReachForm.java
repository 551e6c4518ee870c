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

/** The {@code good} stage is reached within a limit that starts at the {@code valid} stage. */
public record ReachForm(Stage valid, Stage good, ReachLimit limit) implements PromiseForm {

  private static final TermUse FROM = TermUse.needed(FormTerm.VALID);
  private static final TermUse TO = TermUse.needed(FormTerm.GOOD).as(TermKind.STAGE);
  private static final TermUse IN = TermUse.needed(FormTerm.WITHIN);

  private static final FormChoice IN_TIME =
      new FormChoice("reach", "Reached in time", FROM.asked(), TO.asked(), IN.asked());
  private static final FormChoice BY_DUE =
      new FormChoice("due", "Reached by the date promised", FROM.asked(), TO.asked())
          .writing(FormTerm.WITHIN, "due");
  private static final FormChoice BEFORE_DUE =
      new FormChoice(
          "before",
          "Reached some time before the date promised",
          FROM.asked(),
          TO.asked(),
          IN.asked("How long before").between("", " before due"));

  static final FormShape SHAPE =
      new FormShape(
          "a stage within a limit of another",
          new FormSign.NoOther(),
          List.of(FROM, TO, IN),
          List.of(IN_TIME, BY_DUE, BEFORE_DUE),
          ReachForm::read);

  public ReachForm {
    requireNonNull(valid, "valid");
    requireNonNull(good, "good");
    requireNonNull(limit, "limit");
  }

  private static Optional<ReachForm> read(TermsEntry entry) {
    var valid = entry.needStage(FormTerm.VALID);
    var good = entry.needStageOr(FormTerm.GOOD, "rating >= 4");
    var within =
        entry.need(
            FormTerm.WITHIN,
            "a limit such as 3d, or due",
            ReachLimit::parse,
            "a limit such as 3d, 8h, 24bh, 10bd before due, or due");
    return valid.flatMap(v -> good.flatMap(g -> within.map(limit -> new ReachForm(v, g, limit))));
  }

  @Override
  public void write(BiConsumer<FormTerm, String> terms) {
    terms.accept(FormTerm.VALID, valid.word());
    terms.accept(FormTerm.GOOD, good.word());
    terms.accept(FormTerm.WITHIN, limit.written());
  }

  @Override
  public FormShape shape() {
    return SHAPE;
  }

  @Override
  public FormChoice choice() {
    return switch (limit) {
      case ReachLimit.Within within -> IN_TIME;
      case ReachLimit.ByDue due -> BY_DUE;
      case ReachLimit.BeforeDue before -> BEFORE_DUE;
    };
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
    return limit instanceof ReachLimit.Within within
        ? Optional.of(within.span())
        : Optional.empty();
  }

  @Override
  public Optional<PromiseForm> limitedTo(TimeSpan span) {
    return limit.limitedTo(span).map(other -> new ReachForm(valid, good, other));
  }
}
