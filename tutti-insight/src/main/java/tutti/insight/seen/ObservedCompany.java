package tutti.insight.seen;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.handoff.HandOff;
import tutti.insight.flow.FlowThread;
import tutti.insight.flow.Threads;

/**
 * What the evidence shows, whatever is written; the same evidence in any order is the same.
 *
 * @param passages each kind once
 * @param trails the ways of those things that can be followed
 */
public record ObservedCompany(List<ObservedPassage> passages, List<ObservedPath> trails) {

  /** Nothing was seen. */
  public static final ObservedCompany NONE = new ObservedCompany(List.of(), List.of());

  /** A year (our default), as for threads: what happens once a year is still in use. */
  public static final Duration WINDOW = Duration.ofDays(365);

  public ObservedCompany {
    passages = gathered(passages);
    trails =
        trails.stream()
            .sorted(
                Comparator.comparing(ObservedPath::thread)
                    .thenComparing(trail -> trail.legs().toString()))
            .toList();
  }

  private static List<ObservedPassage> gathered(List<ObservedPassage> passages) {
    var byWay = new HashMap<ObservedPassage.Way, ObservedPassage>();
    passages.forEach(passage -> byWay.merge(passage.way(), passage, ObservedPassage::plus));
    return byWay.values().stream().sorted(ObservedPassage.ORDER).toList();
  }

  /** Both together. */
  public ObservedCompany plus(ObservedCompany other) {
    return new ObservedCompany(
        Stream.concat(passages.stream(), other.passages.stream()).toList(),
        Stream.concat(trails.stream(), other.trails.stream()).toList());
  }

  /** How many times anything was seen to pass. */
  public long count() {
    return passages.stream().mapToLong(ObservedPassage::count).sum();
  }

  /**
   * What hand-offs show that began in the window before an instant; those whose facts cannot all be
   * true show nothing.
   *
   * @param arrows finds an arrow by its id, also one that is no longer written
   */
  public static ObservedCompany of(
      Company company,
      Function<String, Optional<Arrow>> arrows,
      Collection<HandOff> handOffs,
      Instant at) {
    var recent = handOffs.stream().filter(handOff -> recent(handOff, at)).toList();
    var passages = new ArrayList<ObservedPassage>();
    recent.forEach(handOff ->
        ends(company, arrows, handOff)
            .map(ends ->
                new ObservedPassage(ends.from(), ends.to(), ends.what(), 1, handOff.began()))
            .ifPresent(passages::add));
    return new ObservedCompany(passages, trails(company, arrows, recent));
  }

  /** The ways of hand-offs that belong together. */
  public static List<ObservedPath> trails(
      Company company,
      Function<String, Optional<Arrow>> arrows,
      Collection<HandOff> handOffs,
      Instant at) {
    return trails(company, arrows, handOffs.stream().filter(one -> recent(one, at)).toList());
  }

  private static List<ObservedPath> trails(
      Company company, Function<String, Optional<Arrow>> arrows, List<HandOff> recent) {
    return Threads.of(recent).all().stream()
        .filter(FlowThread::linked)
        .map(thread -> trail(company, arrows, thread))
        .toList();
  }

  private static ObservedPath trail(
      Company company, Function<String, Optional<Arrow>> arrows, FlowThread thread) {
    return new ObservedPath(
        thread.id(),
        thread.handOffs().stream()
            .flatMap(handOff -> ends(company, arrows, handOff).stream())
            .map(ends -> new ObservedPath.Leg(ends.from(), ends.to()))
            .toList());
  }

  private static boolean recent(HandOff handOff, Instant at) {
    var began = handOff.began();
    return !handOff.anomaly() && !began.isAfter(at) && began.isAfter(at.minus(WINDOW));
  }

  private static Optional<ObservedEnds> ends(
      Company company, Function<String, Optional<Arrow>> arrows, HandOff handOff) {
    return arrows
        .apply(handOff.id().arrow())
        .flatMap(arrow -> ObservedEnds.of(company, arrow, handOff));
  }
}
