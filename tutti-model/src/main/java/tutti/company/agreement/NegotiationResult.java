package tutti.company.agreement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import tutti.company.edit.CompanyEdit;

/** What becomes of something that somebody wants to say or change. */
public sealed interface NegotiationResult {

  /**
   * It is done by these edits, one after another.
   *
   * @param why the sentence that stands in the charter
   * @param note what was done other than asked, for whoever asked
   */
  record Granted(List<CompanyEdit> edits, String why, Optional<String> note)
      implements NegotiationResult {
    public Granted {
      edits = List.copyOf(edits);
      requireNonNull(why, "why");
      requireNonNull(note, "note");
    }
  }

  /**
   * It is not done.
   *
   * @param field the field that is in the way; blank when it is none
   */
  record Denied(String field, String says) implements NegotiationResult {
    public Denied {
      requireNonNull(field, "field");
      requireNonNull(says, "says");
    }
  }
}
