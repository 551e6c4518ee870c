package tutti.insight.voice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import tutti.handoff.HandOff;

/** Accounts that pay for the product and do not use it, by the attribute {@code account}. */
public final class UnusedAccounts {

  private UnusedAccounts() {}

  /**
   * The accounts of which something was paid after an instant and nothing used, in order of name.
   *
   * @param paid hand-offs of the arrow that brings payments
   * @param used hand-offs of the arrow that tells use
   */
  public static List<String> accounts(
      Collection<HandOff> paid, Collection<HandOff> used, Instant after) {
    var accounts = new TreeSet<>(accounts(paid, after).toList());
    accounts.removeAll(accounts(used, after).toList());
    return List.copyOf(accounts);
  }

  private static Stream<String> accounts(Collection<HandOff> handOffs, Instant after) {
    return handOffs.stream()
        .filter(handOff -> !handOff.anomaly() && handOff.began().isAfter(after))
        .flatMap(handOff -> handOff.attributes().value("account").stream());
  }
}
