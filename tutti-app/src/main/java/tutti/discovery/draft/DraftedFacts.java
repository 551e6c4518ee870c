package tutti.discovery.draft;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tutti.company.Company;
import tutti.evidence.Evidence;
import tutti.handoff.MemoryLedger;

/**
 * What one file tells, beside the company it shows.
 *
 * @param facts how many there are
 * @param ledger the first of them, as many as were asked for
 * @param latest when the last of them happened; none without facts
 */
public record DraftedFacts(
    Company company, long facts, MemoryLedger ledger, Optional<Instant> latest) {

  /** What ended longer ago is measured as of its end, not as of now. */
  private static final Duration OLD = Duration.ofDays(90);

  public DraftedFacts {
    requireNonNull(company, "company");
    requireNonNull(ledger, "ledger");
    requireNonNull(latest, "latest");
  }

  /**
   * The facts of a draft.
   *
   * @param most so many are kept to be measured
   */
  public static DraftedFacts of(FileDraft draft, long most) {
    var counted = new FactCount(most);
    draft.facts(counted::add);
    return new DraftedFacts(
        draft.company(), counted.facts, counted.ledger, Optional.ofNullable(counted.latest));
  }

  private static final class FactCount {
    private final long most;
    private final MemoryLedger ledger = new MemoryLedger();
    private long facts;
    private @Nullable Instant latest;

    FactCount(long most) {
      this.most = most;
    }

    void add(Evidence fact) {
      facts++;
      latest = latest == null || fact.at().isAfter(latest) ? fact.at() : latest;
      if (facts <= most) {
        ledger.add(fact);
      }
    }
  }

  /** When it is measured: now, or at its end where that is long ago. */
  public Instant at(Instant now) {
    return latest.filter(end -> end.isBefore(now.minus(OLD))).orElse(now);
  }
}
