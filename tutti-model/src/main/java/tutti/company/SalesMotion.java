package tutti.company;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How something is sold, or how a party sells: the five things that have to fit. Words of the
 * company's own; equal words fit.
 *
 * @param pay what those who sell are paid for
 */
public record SalesMotion(
    Optional<String> buyer,
    Optional<String> size,
    Optional<String> cycle,
    Optional<String> channel,
    Optional<String> pay) {

  public static final SalesMotion UNKNOWN =
      new SalesMotion(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public SalesMotion {
    requireNonNull(buyer, "buyer");
    requireNonNull(size, "size");
    requireNonNull(cycle, "cycle");
    requireNonNull(channel, "channel");
    requireNonNull(pay, "pay");
  }

  /** In which of the five the other differs; what one of both does not say is no difference. */
  public List<String> misfits(SalesMotion other) {
    return Stream.of(
            misfit("buyer", buyer, other.buyer),
            misfit("size", size, other.size),
            misfit("cycle", cycle, other.cycle),
            misfit("channel", channel, other.channel),
            misfit("pay", pay, other.pay))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> misfit(String name, Optional<String> a, Optional<String> b) {
    return a.isPresent() && b.isPresent() && !a.equals(b) ? Optional.of(name) : Optional.empty();
  }
}
