package tutti.report.web.part;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tutti.company.Arrow;
import tutti.measure.ArrowReading;
import tutti.page.PageMoment;
import tutti.report.CompanyReport;
import tutti.report.web.view.StateMark;

/**
 * The shortest way over arrows from one party to another, step by step.
 *
 * @param start the party it starts at
 * @param steps empty when no arrows lead there
 */
public record ShortestRoute(Stop start, List<Step> steps) {

  public ShortestRoute {
    requireNonNull(start, "start");
    steps = List.copyOf(steps);
  }

  /** A party on the way. */
  public record Stop(String name, String address, boolean customer) {}

  /** An arrow on the way, and where it leads. */
  public record Step(String gives, String address, StateMark mark, Stop to) {}

  public boolean leads() {
    return !steps.isEmpty();
  }

  static ShortestRoute between(CompanyReport report, String from, String to, PageMoment moment) {
    var steps =
        shortest(report, from, to).stream().map(arrow -> step(report, arrow, moment)).toList();
    return new ShortestRoute(stop(report, from, moment), steps);
  }

  private static Step step(CompanyReport report, ArrowReading reading, PageMoment moment) {
    var arrow = reading.arrow();
    return new Step(
        arrow.gives(),
        moment.arrow(arrow.id()),
        StateMark.of(reading),
        stop(report, arrow.to(), moment));
  }

  private static Stop stop(CompanyReport report, String party, PageMoment moment) {
    var customer = report.company().customer().filter(c -> c.id().equals(party)).isPresent();
    return new Stop(report.company().party(party).name(), moment.party(party), customer);
  }

  /** Breadth first, in the order of the file. */
  private static List<ArrowReading> shortest(CompanyReport report, String from, String to) {
    var out =
        report.reading().arrows().stream().collect(Collectors.groupingBy(r -> r.arrow().from()));
    var came = new HashMap<String, ArrowReading>();
    var seen = new HashSet<>(List.of(from));
    var next = new ArrayDeque<>(List.of(from));
    while (!next.isEmpty() && !came.containsKey(to)) {
      for (var reading : out.getOrDefault(next.poll(), List.of())) {
        if (seen.add(reading.arrow().to())) {
          came.put(reading.arrow().to(), reading);
          next.add(reading.arrow().to());
        }
      }
    }
    return back(came, to);
  }

  private static List<ArrowReading> back(Map<String, ArrowReading> came, String to) {
    var way = new ArrayList<ArrowReading>();
    for (var at = came.get(to); at != null; at = came.get(at.arrow().from())) {
      way.add(at);
    }
    Collections.reverse(way);
    return way;
  }

  /** Whether an arrow leads from one party straight to another. */
  static boolean joins(Arrow arrow, String party) {
    return arrow.from().equals(party) || arrow.to().equals(party);
  }
}
