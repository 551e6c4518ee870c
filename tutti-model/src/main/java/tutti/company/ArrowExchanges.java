package tutti.company;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Which arrows belong together: what is given and what comes back, and what is passed on. */
public record ArrowExchanges(List<Pair> pairs, List<Relay> relays) {

  public static final ArrowExchanges NONE = new ArrowExchanges(List.of(), List.of());

  public ArrowExchanges {
    pairs = List.copyOf(pairs);
    relays = List.copyOf(relays);
  }

  /** One arrow is the return for another. */
  public record Pair(String give, String get) {
    public Pair {
      requireNonNull(give, "give");
      requireNonNull(get, "get");
    }
  }

  /** What comes by one arrow is passed on by another. */
  public record Relay(String from, String to, String why) {
    public Relay {
      requireNonNull(from, "from");
      requireNonNull(to, "to");
      requireNonNull(why, "why");
    }
  }
}
