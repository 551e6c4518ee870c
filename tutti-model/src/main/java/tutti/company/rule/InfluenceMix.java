package tutti.company.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * How much each function should shape what is decided, as leadership wrote it.
 *
 * @param shares by party, adding up to 1
 */
public record InfluenceMix(
    String basis, Map<String, Double> shares, Optional<String> by, Optional<LocalDate> on) {

  public InfluenceMix {
    requireNonNull(basis, "basis");
    shares = Map.copyOf(shares);
    requireNonNull(by, "by");
    requireNonNull(on, "on");
  }
}
