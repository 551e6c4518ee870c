package tutti.intake.web.log;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Stage;
import tutti.company.statement.ArrowNames;
import tutti.company.time.ZoneNames;
import tutti.intake.hand.HandEntry;
import tutti.intake.imports.ImportRecord;
import tutti.page.FieldFault;
import tutti.page.PageAddresses;
import tutti.people.ActingRule;

/**
 * What somebody writes down of an arrow's hand-offs.
 *
 * @param entry as it is filled in
 * @param done what was just written down
 */
public record HandLogView(
    Company company,
    Arrow arrow,
    HandEntry entry,
    String who,
    List<FieldFault> faults,
    Optional<ImportRecord> done) {

  public HandLogView {
    requireNonNull(company, "company");
    requireNonNull(arrow, "arrow");
    requireNonNull(entry, "entry");
    requireNonNull(who, "who");
    faults = List.copyOf(faults);
    requireNonNull(done, "done");
  }

  /** A stage on offer. */
  public record Choice(String word, String says, boolean chosen) {
    public Choice {
      requireNonNull(word, "word");
      requireNonNull(says, "says");
    }
  }

  HandLogView with(List<FieldFault> wrong) {
    return new HandLogView(company, arrow, entry, who, wrong, done);
  }

  public String address() {
    return PageAddresses.arrow(arrow.id()) + "/log";
  }

  public String back() {
    return PageAddresses.arrow(arrow.id());
  }

  public String name() {
    return ArrowNames.name(company, arrow);
  }

  public String headline() {
    return done.map(record -> "Written down: %s.".formatted(record.what()))
        .orElse("What happened with %s?".formatted(arrow.gives()));
  }

  /** {@code Berlin}. */
  public String place() {
    return ZoneNames.place(company.zone());
  }

  public List<Choice> awaited() {
    return choices(sentences().awaited());
  }

  public List<Choice> others() {
    return choices(sentences().others());
  }

  private StageSentences sentences() {
    return new StageSentences(company, arrow);
  }

  private List<Choice> choices(Collection<Stage> stages) {
    var chosen = Stage.named(entry.stage());
    return stages.stream()
        .map(stage ->
            new Choice(
                stage.word(), sentences().say(stage), chosen.filter(stage::equals).isPresent()))
        .toList();
  }

  public List<String> people() {
    return ActingRule.people(company).stream().sorted().toList();
  }

  public List<FieldFault> at(String field) {
    return faults.stream().filter(fault -> fault.field().equals(field)).toList();
  }

  /** For {@code aria-invalid}; nothing when the field is right. */
  public @Nullable String wrong(String field) {
    return at(field).isEmpty() ? null : "true";
  }
}
