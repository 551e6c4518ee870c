package tutti.intake.web;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import tutti.english.SentenceWords;
import tutti.intake.imports.ImportRecord;
import tutti.intake.imports.ImportRecord.State;
import tutti.intake.imports.ImportReversal.Reach;

/**
 * What taking an import back, or putting it in again, will do; asked before it is done.
 *
 * @param says why it could not be done; empty when nothing was asked
 */
public record ReversalView(
    ImportRecord record, Reach reach, String who, List<String> people, String says) {

  public ReversalView {
    requireNonNull(record, "record");
    requireNonNull(reach, "reach");
    requireNonNull(who, "who");
    people = List.copyOf(people);
    requireNonNull(says, "says");
  }

  public boolean back() {
    return record.state() != State.TAKEN_BACK;
  }

  public String headline() {
    return (back() ? "Take import %d back?" : "Put import %d in again?").formatted(record.number());
  }

  public String deed() {
    return back() ? "Take it back" : "Put it in again";
  }

  public String address() {
    return "/import/" + record.number() + (back() ? "/take-back" : "/put-back");
  }

  /** What will happen, a sentence each. */
  public List<String> effects() {
    var effects = new ArrayList<String>();
    effects.add(moved());
    if (reach.others() > 0) {
      effects.add(others());
    }
    effects.add(
        back()
            ? "Every measure, also of past days, is as if this import had never come."
            : "Every measure is as if it had never been taken back.");
    record
        .charter()
        .ifPresent(version ->
            effects.add(
                "The company it published, charter %d, stays as it is.".formatted(version)));
    effects.add(
        back()
            ? "Nothing is deleted: you can put it in again at any time."
            : "You can take it back again at any time.");
    return effects;
  }

  private String moved() {
    var what =
        "%s of %s on %s"
            .formatted(
                SentenceWords.counted(reach.facts(), "fact"),
                SentenceWords.counted(reach.handOffs(), "hand-off"),
                SentenceWords.counted(reach.arrows(), "arrow"));
    return back() ? what + " are taken out of the measures." : what + " count again.";
  }

  private String others() {
    return back()
        ? "%s of them came by somebody else, too, and count on as they told it."
            .formatted("%,d".formatted(reach.others()))
        : "%s of them were told by somebody else since; what this import said goes before it."
            .formatted("%,d".formatted(reach.others()));
  }
}
