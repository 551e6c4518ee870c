package tutti.insight.flow.relay;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tutti.company.Arrow;
import tutti.company.ArrowExchanges.Relay;
import tutti.handoff.HandOff;
import tutti.insight.flow.Flow;
import tutti.insight.flow.PartyDuty;
import tutti.measure.verdict.ForwardedAt;

/**
 * What the hand-offs of one arrow rest on: how many of them name one of another arrow as the one
 * they came from, and which of those nobody names any more.
 *
 * @param given how many were given in the window
 * @param citing how many of them name what they rest on
 * @param unused what was given more than ninety days ago and was named by nothing since (our
 *     default)
 */
public record CitedSources(Arrow from, Arrow by, long given, long citing, List<HandOff> unused) {

  private static final Duration LATELY = Duration.ofDays(90);

  public CitedSources {
    requireNonNull(from, "from");
    requireNonNull(by, "by");
    unused = List.copyOf(unused);
  }

  /** Every relay of a company, seen from its end. */
  public static List<CitedSources> all(Flow flow) {
    return flow.company().exchanges().relays().stream()
        .map(relay -> of(flow, relay))
        .filter(cited -> cited.given() + cited.unused().size() > 0)
        .toList();
  }

  private static CitedSources of(Flow flow, Relay relay) {
    var from = flow.company().arrow(relay.from()).orElseThrow();
    var by = flow.company().arrow(relay.to()).orElseThrow();
    var sources = flow.threads().on(from.id()).toList();
    var children = flow.on(by.id()).toList();
    var names = names(sources);
    var lately = flow.at().minus(LATELY);
    var used = parents(children.stream().filter(child -> child.began().isAfter(lately)).toList());
    return new CitedSources(
        from,
        by,
        children.size(),
        children.stream()
            .filter(child -> child.links().parent().filter(names::contains).isPresent())
            .count(),
        sources.stream().filter(source -> old(source, lately) && !named(source, used)).toList());
  }

  private static Set<String> names(Collection<HandOff> handOffs) {
    return handOffs.stream()
        .flatMap(handOff -> ForwardedAt.names(handOff.id()).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> parents(Collection<HandOff> children) {
    return children.stream()
        .flatMap(child -> child.links().parent().stream())
        .collect(Collectors.toSet());
  }

  private static boolean named(HandOff handOff, Set<String> names) {
    return ForwardedAt.names(handOff.id()).stream().anyMatch(names::contains);
  }

  private static boolean old(HandOff handOff, Instant lately) {
    return PartyDuty.given(handOff).filter(given -> !given.isAfter(lately)).isPresent();
  }

  /** The share that names what it rests on; 0 when nothing was given. */
  public double share() {
    return given == 0 ? 0 : (double) citing / given;
  }
}
