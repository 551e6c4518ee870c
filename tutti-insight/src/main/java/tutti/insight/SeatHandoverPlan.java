package tutti.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tutti.company.Arrow;
import tutti.insight.HandOverOrder.Step;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Severity;
import tutti.insight.check.person.RoleClash;
import tutti.insight.check.person.RoleClashes;
import tutti.insight.check.person.SeatHolder;
import tutti.insight.check.person.Workload;

/**
 * Orders seats greedily: the one with the highest score goes first, and the conflicts that are over
 * with it are gone for the next. Of equal ones the first in the file goes first.
 */
final class SeatHandoverPlan {

  private final CheckContext context;
  private final Workload owed;
  private final RoleClashes clashes;
  private final Map<String, Double> shares;

  SeatHandoverPlan(CheckContext context) {
    this.context = context;
    this.owed = Workload.in(context);
    this.clashes = new RoleClashes(context);
    this.shares = ValuePaths.shares(context.company());
  }

  HandOverOrder order(SeatHolder holder) {
    var left = new ArrayList<>(steps(holder));
    var standing = clashes.of(holder).stream().map(SeatStanding::new).toList();
    var steps = new ArrayList<Step>();
    while (!left.isEmpty()) {
      var next = next(left, standing);
      left.removeIf(held -> held.place() == next.place());
      steps.add(next.step());
      standing = standing.stream().filter(clash -> clash.without(next.place())).toList();
    }
    return new HandOverOrder(holder.name(), steps);
  }

  /** A seat that is still held, by its place in the holder's list. */
  private record HeldSeat(int place, Step step) {}

  private List<HeldSeat> steps(SeatHolder holder) {
    var waiting = holder.seats().stream().mapToInt(owed::arrows).toArray();
    var sorted = IntStream.of(waiting).sorted().toArray();
    return IntStream.range(0, waiting.length)
        .mapToObj(i -> new HeldSeat(i, step(holder, i, waiting[i], below(sorted, waiting[i]))))
        .toList();
  }

  private Step step(SeatHolder holder, int place, int waiting, int below) {
    var seat = holder.seats().get(place);
    return new Step(
        seat,
        SeatHolder.name(context, seat),
        List.of(),
        0,
        waiting,
        (double) below / (holder.seats().size() - 1),
        paths(seat.party()));
  }

  private static int below(int[] sorted, int value) {
    var found = 0;
    while (found < sorted.length && sorted[found] < value) {
      found++;
    }
    return found;
  }

  /** A path leaves each party it passes by one arrow. */
  private double paths(String party) {
    return context.from(party).stream()
        .map(Arrow::id)
        .mapToDouble(arrow -> shares.getOrDefault(arrow, 0.0))
        .sum();
  }

  private static HeldSeat next(List<HeldSeat> left, List<SeatStanding> standing) {
    var ends = new LinkedHashMap<Integer, Map<String, Severity>>();
    standing.forEach(clash -> clash.note(ends));
    return left.stream()
        .map(held -> new HeldSeat(held.place(), weighed(held, ends)))
        .reduce((a, b) -> b.step().score() > a.step().score() ? b : a)
        .orElseThrow();
  }

  private static Step weighed(HeldSeat held, Map<Integer, Map<String, Severity>> ends) {
    var step = held.step();
    var rules = ends.getOrDefault(held.place(), Map.of());
    return new Step(
        step.seat(),
        step.party(),
        List.copyOf(rules.keySet()),
        rules.values().stream().mapToInt(SeatHandoverPlan::weight).sum(),
        step.waiting(),
        step.rank(),
        step.paths());
  }

  private static int weight(Severity severity) {
    return switch (severity) {
      case ERROR -> 3;
      case WARNING -> 2;
      case INFO -> 1;
    };
  }

  /** A clash between the seats that are still held. */
  private record SeatStanding(RoleClash clash, List<Integer> a, List<Integer> b) {

    SeatStanding(RoleClash clash) {
      this(clash, new ArrayList<>(clash.a()), new ArrayList<>(clash.b()));
    }

    /** Notes which seat ends it. */
    void note(Map<Integer, Map<String, Severity>> ends) {
      for (var side : List.of(a, b)) {
        if (side.size() == 1) {
          ends.computeIfAbsent(side.getFirst(), seat -> new LinkedHashMap<>())
              .put(clash.rule(), clash.severity());
        }
      }
    }

    /** Takes a seat out of it; whether it still stands. */
    boolean without(int seat) {
      a.remove((Integer) seat);
      b.remove((Integer) seat);
      return !a.isEmpty() && !b.isEmpty();
    }
  }
}
