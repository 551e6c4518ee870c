package tutti.insight.check;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import tutti.company.ref.CompanyRef;

/**
 * One place where a check fires.
 *
 * @param id the check
 * @param where the thing it is about
 * @param says the sentence, with the names in it
 * @param fix what to do
 * @param accepted why it is accepted for a time; then it stops nothing
 */
public record Finding(
    String id,
    Severity severity,
    CompanyRef where,
    String says,
    String fix,
    Optional<Acceptance> accepted) {

  public Finding {
    requireNonNull(id, "id");
    requireNonNull(severity, "severity");
    requireNonNull(where, "where");
    requireNonNull(says, "says");
    requireNonNull(fix, "fix");
    requireNonNull(accepted, "accepted");
  }

  public Finding(String id, Severity severity, CompanyRef where, String says, String fix) {
    this(id, severity, where, says, fix, Optional.empty());
  }

  /** Whether somebody has to do something about it. */
  public boolean open() {
    return accepted.isEmpty();
  }

  /** The same finding at another severity. */
  public Finding at(Severity other) {
    return new Finding(id, other, where, says, fix, accepted);
  }

  /** The same finding with more to say. */
  Finding adding(String more) {
    return new Finding(id, severity, where, says + more, fix, accepted);
  }

  /** The same finding, accepted: from then on it weighs as information. */
  public Finding accept(Acceptance because) {
    return new Finding(id, Severity.INFO, where, says, fix, Optional.of(because));
  }

  /**
   * An exemption, or a control that compensates.
   *
   * @param why the reason, or the control
   * @param by who said so, or who checks it
   * @param until the last day on which it holds
   */
  public record Acceptance(Kind kind, String why, String by, LocalDate until) {
    public Acceptance {
      requireNonNull(kind, "kind");
      requireNonNull(why, "why");
      requireNonNull(by, "by");
      requireNonNull(until, "until");
    }

    /** How it came to be accepted. */
    public enum Kind {
      EXEMPTION,
      CONTROL
    }
  }
}
