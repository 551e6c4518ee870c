package tutti.insight.seen;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.PromiseState;
import tutti.measure.ArrowReading;

/**
 * An arrow that is written and not in use.
 *
 * @param count how many hand-offs ever came by it
 * @param last when the last of them began; none when none came
 */
public record UnusedArrow(Arrow arrow, Kind kind, long count, Optional<Instant> last) {

  public UnusedArrow {
    requireNonNull(arrow, "arrow");
    requireNonNull(kind, "kind");
    requireNonNull(last, "last");
  }

  /** Whether it ever was in use. */
  public enum Kind {
    /** Nothing ever came by it. */
    NEVER,
    /** Something did, and none in the window, or none for so long that it is surprising. */
    SILENT
  }

  /**
   * What a reading says of an arrow that is not in use; none when it is.
   *
   * @param seen how many passages in the window fit it
   */
  static Optional<UnusedArrow> of(Company company, ArrowReading reading, long seen, Instant at) {
    var pulse = reading.pulse();
    if (seen > 0 && !silent(company, reading, at)) {
      return Optional.empty();
    }
    var never = seen == 0 && reading.handOffs() == 0;
    return Optional.of(
        new UnusedArrow(
            reading.arrow(), never ? Kind.NEVER : Kind.SILENT, reading.handOffs(), pulse.last()));
  }

  /** Of an arrow with promises as its promises see it; without, by its pace alone. */
  private static boolean silent(Company company, ArrowReading reading, Instant at) {
    return reading.promises().isEmpty()
        ? reading.pulse().silentAt(at, company.receiving(reading.arrow()))
        : reading.promises().stream().anyMatch(promise -> promise.state() == PromiseState.SILENT);
  }

  public boolean never() {
    return kind == Kind.NEVER;
  }

  /** {@code Sales to Legal, contracts: 51 came, the last on 12 August 2026, and none since.}. */
  public String sentence(Company company) {
    return new ObservationWords(company).arrow(arrow) + ": " + words(company);
  }

  /** The same without the arrow. */
  public String words(Company company) {
    var say = new ObservationWords(company);
    return switch (kind) {
      case NEVER -> "nothing ever came by it.";
      case SILENT ->
          String.format(Locale.ENGLISH, "%,d came", count)
              + last.map(when -> ", the last on " + say.day(when) + ", and none since.")
                  .orElse(", and none counts.");
    };
  }
}
