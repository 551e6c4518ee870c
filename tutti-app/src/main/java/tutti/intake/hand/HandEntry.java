package tutti.intake.hand;

import static java.util.Objects.requireNonNull;

/**
 * What somebody wrote down of one hand-off, as it was written.
 *
 * @param arrow the id of its arrow
 * @param title what both ends call it
 * @param stage the word of the stage it reached
 * @param when it did; blank for now
 */
public record HandEntry(String arrow, String title, String stage, String when) {

  public HandEntry {
    requireNonNull(arrow, "arrow");
    title = title.strip().replaceAll("\\s+", " ");
    stage = stage.strip();
    when = when.strip();
  }

  /** {@code Offer for Lima: delivered}. */
  String what() {
    return title + ": " + stage.replace('-', ' ');
  }
}
