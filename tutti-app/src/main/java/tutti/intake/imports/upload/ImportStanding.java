package tutti.intake.imports.upload;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import tutti.intake.imports.ImportRecord;
import tutti.intake.imports.PendingReversal;

/**
 * An import as it stands.
 *
 * @param record what became of it
 * @param pending what is asked of it and not done yet
 */
public record ImportStanding(ImportRecord record, Optional<PendingReversal> pending) {

  public ImportStanding {
    requireNonNull(record, "record");
    requireNonNull(pending, "pending");
  }

  /** {@code stored}, {@code being taken back}. */
  public String word() {
    return pending.map(PendingReversal::word).orElse(record.state().word());
  }
}
