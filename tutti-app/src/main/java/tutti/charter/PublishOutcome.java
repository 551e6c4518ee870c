package tutti.charter;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tutti.company.change.CompanyChange;
import tutti.reading.InputProblem;

/** What became of something that was to be published. */
public sealed interface PublishOutcome {

  /**
   * It is in force.
   *
   * @param changes what differs from the version before
   * @param note what was done other than asked, such as a proposal in the place of a change
   */
  record Published(Charter charter, List<CompanyChange> changes, Optional<String> note)
      implements PublishOutcome {
    public Published {
      requireNonNull(charter, "charter");
      changes = List.copyOf(changes);
      requireNonNull(note, "note");
    }
  }

  /** It says what is in force already, so nothing was published. */
  record Unchanged(Charter charter) implements PublishOutcome {
    public Unchanged {
      requireNonNull(charter, "charter");
    }
  }

  /**
   * Somebody else was faster and changed the same; nothing was published.
   *
   * @param expected the version it was made for
   * @param latest the version in force
   * @param changes what the others changed since
   * @param sides each field that both sides changed; none when a whole text was to be published
   */
  record Conflict(int expected, Charter latest, List<CompanyChange> changes, List<Side> sides)
      implements PublishOutcome {
    public Conflict {
      requireNonNull(latest, "latest");
      changes = List.copyOf(changes);
      sides = List.copyOf(sides);
    }
  }

  /** It cannot be published; each problem with the field of the form it belongs to. */
  record Refused(List<InputProblem> problems) implements PublishOutcome {
    public Refused {
      problems = List.copyOf(problems);
    }

    static Refused because(String field, String says) {
      return new Refused(List.of(new InputProblem("charter", 0, 0, field, says)));
    }
  }

  /**
   * Both sides of a field; an empty value means that it is not there.
   *
   * @param where the entry, such as {@code arrows/leads/promises/accepted}
   * @param field blank when the whole entry is meant
   * @param version in which the others gave it their value
   */
  record Side(
      String where,
      String field,
      Optional<String> before,
      Optional<String> yours,
      Optional<String> theirs,
      int version,
      String by,
      Instant at) {
    public Side {
      requireNonNull(where, "where");
      requireNonNull(field, "field");
      requireNonNull(before, "before");
      requireNonNull(yours, "yours");
      requireNonNull(theirs, "theirs");
      requireNonNull(by, "by");
      requireNonNull(at, "at");
    }
  }
}
