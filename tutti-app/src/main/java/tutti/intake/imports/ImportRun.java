package tutti.intake.imports;

import java.util.Collection;
import tutti.evidence.Evidence;
import tutti.intake.IntakeResult;

/** An import on its way: each batch is counted as it is stored, and how it ends is written down. */
public interface ImportRun {

  /** Names the import. */
  long number();

  /**
   * Stores a batch; when this returns, it is durable.
   *
   * @throws tutti.availability.Unavailable when the database or its disk cannot take it just now
   */
  IntakeResult take(Collection<Evidence> facts);

  /** It published a version of the charter first. */
  void published(int version);

  /** All of it is stored. */
  void stored();

  /** It was stopped by whoever began it, or another; what was stored stays. */
  void cancelled();

  /** It broke off; what was stored stays. */
  void brokeOff(String why);
}
