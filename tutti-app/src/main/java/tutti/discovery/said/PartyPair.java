package tutti.discovery.said;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One who gives and one who gets, by their names; small and capital letters are alike.
 *
 * @param from who gives
 */
public record PartyPair(String from, String to) implements Comparable<PartyPair> {

  private static final Comparator<PartyPair> ORDER =
      Comparator.comparing(PartyPair::from, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(PartyPair::to, String.CASE_INSENSITIVE_ORDER);

  public PartyPair {
    from = requireNonNull(from, "from").strip();
    to = requireNonNull(to, "to").strip();
  }

  /** Whether one gives itself something. */
  public boolean own() {
    return from.equalsIgnoreCase(to);
  }

  /** The other way round. */
  public PartyPair reversed() {
    return new PartyPair(to, from);
  }

  @Override
  public int compareTo(PartyPair other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartyPair pair && compareTo(pair) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * folded(from) + folded(to);
  }

  private static int folded(String name) {
    return name.chars()
        .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
        .reduce(0, (hash, letter) -> 31 * hash + letter);
  }
}
