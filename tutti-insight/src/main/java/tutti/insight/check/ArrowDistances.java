package tutti.insight.check;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;

/**
 * How many arrows lie between each party and one party. Between a function and a role within it lie
 * none: what reaches the one reaches the other.
 */
public final class ArrowDistances {

  private final Map<String, List<Arrow>> arrows;
  private final Map<String, List<String>> kin = new HashMap<>();
  private final Function<Arrow, String> far;
  private final Map<String, Integer> count = new HashMap<>();
  private final Map<String, String> next = new HashMap<>();

  private ArrowDistances(
      Company company, Function<Arrow, String> near, Function<Arrow, String> far) {
    this.arrows = company.arrows().stream().collect(groupingBy(near));
    this.far = far;
    company.parties().forEach(party -> party.within().ifPresent(outer -> join(party, outer)));
  }

  private void join(Party party, String outer) {
    kin.computeIfAbsent(party.id(), id -> new ArrayList<>()).add(outer);
    kin.computeIfAbsent(outer, id -> new ArrayList<>()).add(party.id());
  }

  /** On the paths that lead into a party. */
  public static ArrowDistances into(Company company, String party) {
    return new ArrowDistances(company, Arrow::to, Arrow::from).walk(party);
  }

  /** On the paths that lead out of a party. */
  public static ArrowDistances from(Company company, String party) {
    return new ArrowDistances(company, Arrow::from, Arrow::to).walk(party);
  }

  /** Breadth first, in which a step to kin costs nothing. */
  private ArrowDistances walk(String start) {
    var waiting = new ArrayDeque<String>();
    count.put(start, 0);
    waiting.add(start);
    while (!waiting.isEmpty()) {
      var party = waiting.removeFirst();
      var here = count.getOrDefault(party, 0);
      related(party).filter(other -> nearer(other, party, here)).forEach(waiting::addFirst);
      beyond(party).filter(other -> nearer(other, party, here + 1)).forEach(waiting::addLast);
    }
    return this;
  }

  private Stream<String> related(String party) {
    return kin.getOrDefault(party, List.of()).stream();
  }

  private Stream<String> beyond(String party) {
    return arrows.getOrDefault(party, List.of()).stream().map(far);
  }

  private boolean nearer(String other, String party, int steps) {
    if (count.getOrDefault(other, Integer.MAX_VALUE) <= steps) {
      return false;
    }
    count.put(other, steps);
    next.put(other, party);
    return true;
  }

  /** How many; none when no path joins them. */
  public OptionalInt of(String party) {
    var steps = count.get(party);
    return steps == null ? OptionalInt.empty() : OptionalInt.of(steps);
  }

  /** The party that comes next on a shortest path. */
  public Optional<String> next(String party) {
    return Optional.ofNullable(next.get(party));
  }
}
