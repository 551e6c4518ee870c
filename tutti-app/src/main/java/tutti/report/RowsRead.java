package tutti.report;

import java.util.List;
import tutti.evidence.log.ReadResult;

/**
 * How much of what was handed in could be read.
 *
 * @param files looked at
 * @param passedOver files that no rule reads
 * @param rows in the others
 * @param refused rows of which something could not be read
 */
public record RowsRead(int files, int passedOver, long rows, long refused) {

  /** From this share on, numbers about the rest say nothing about the whole. */
  private static final double DOUBTFUL = 0.05;

  /** What the reading of files gave. */
  public static RowsRead of(List<ReadResult> results) {
    return new RowsRead(
        results.size(),
        (int) results.stream().filter(ReadResult::passedOver).count(),
        results.stream().mapToLong(ReadResult::rows).sum(),
        results.stream().mapToLong(ReadResult::bad).sum());
  }

  /** The share of the rows that was refused, 0 to 1; 0 without any row. */
  public double share() {
    return rows == 0 ? 0 : (double) refused / rows;
  }

  /** Whether so much is missing that the rest does not stand for the whole. */
  public boolean doubtful() {
    return share() >= DOUBTFUL;
  }
}
