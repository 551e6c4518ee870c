package tutti.insight.seen;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The way of one thing through the company.
 *
 * @param thread what it is called
 * @param legs from party to party, in the order of time
 */
public record ObservedPath(String thread, List<Leg> legs) {

  public ObservedPath {
    requireNonNull(thread, "thread");
    legs = List.copyOf(legs);
  }

  /** A step from one party to another, by their ids. */
  public record Leg(String from, String to) {
    public Leg {
      requireNonNull(from, "from");
      requireNonNull(to, "to");
    }
  }

  /** A trail along these parties. */
  public static ObservedPath along(String thread, String... parties) {
    return new ObservedPath(
        thread,
        IntStream.range(1, parties.length)
            .mapToObj(i -> new Leg(parties[i - 1], parties[i]))
            .toList());
  }

  /** Whether it goes from one party straight to another. */
  boolean direct(String from, String to) {
    return legs.contains(new Leg(from, to));
  }

  /** Whether it comes to a party and goes on from there. */
  boolean through(String party) {
    var came = IntStream.range(0, legs.size()).filter(i -> legs.get(i).to().equals(party));
    return came.limit(1)
        .anyMatch(i ->
            legs.subList(i + 1, legs.size()).stream().anyMatch(leg -> leg.from().equals(party)));
  }

  /**
   * The parties between two on the shortest way the thing took, no leg before the one in front of
   * it; empty when both are linked straight, none when it never came from one to the other.
   */
  Optional<List<String>> between(String from, String to) {
    var ways = new LinkedHashMap<String, List<String>>();
    ways.put(from, List.of());
    legs.stream().filter(leg -> ways.containsKey(leg.from())).forEach(leg -> go(leg, from, ways));
    return from.equals(to) ? Optional.empty() : Optional.ofNullable(ways.get(to));
  }

  private static void go(Leg leg, String start, Map<String, List<String>> ways) {
    var way = new ArrayList<>(ways.getOrDefault(leg.from(), List.of()));
    if (!leg.from().equals(start)) {
      way.add(leg.from());
    }
    ways.merge(leg.to(), List.copyOf(way), ObservedPath::shorter);
  }

  private static List<String> shorter(List<String> one, List<String> other) {
    return other.size() < one.size() ? other : one;
  }
}
