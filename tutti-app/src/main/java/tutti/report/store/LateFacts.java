package tutti.report.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tutti.company.Arrow;
import tutti.handoff.HandOff;
import tutti.intake.store.EvidenceLog;
import tutti.intake.store.HandOffs;
import tutti.measure.verdict.ForwardedAt;
import tutti.measure.verdict.ForwardingLookup;

/** What is known now of hand-offs, and was not known then. */
@Component
class LateFacts {

  private final EvidenceLog log;
  private final HandOffs handOffs;

  LateFacts(EvidenceLog log, HandOffs handOffs) {
    this.log = log;
    this.handOffs = handOffs;
  }

  /**
   * The hand-offs that looked otherwise then.
   *
   * @param now as they are stored
   * @param then as they looked, those left out of which nothing was known
   * @param onward what had been passed on
   */
  record View(List<HandOff> now, List<HandOff> then, ForwardingLookup onward) {

    View {
      now = List.copyOf(now);
      then = List.copyOf(then);
      requireNonNull(onward, "onward");
    }

    /** Those of an arrow as they are stored. */
    Stream<HandOff> now(Arrow arrow) {
      return now.stream().filter(handOff -> handOff.id().arrow().equals(arrow.id()));
    }

    /** Those of an arrow as they looked. */
    Stream<HandOff> then(Arrow arrow) {
      return then.stream().filter(handOff -> handOff.id().arrow().equals(arrow.id()));
    }

    /** Which they are. */
    List<HandOff.Id> ids() {
      return now.stream().map(HandOff::id).toList();
    }
  }

  /**
   * The hand-offs of these arrows that looked otherwise at an instant, by what had been heard by
   * another.
   */
  View of(Collection<Arrow> arrows, Instant at, Instant known) {
    var ids = new TreeSet<>(handOffs.otherwise(concerned(arrows), at, known));
    if (ids.isEmpty()) {
      return new View(List.of(), List.of(), ForwardingLookup.NONE);
    }
    var now = new ArrayList<>(handOffs.withIds(ids));
    var then = new ArrayList<>(HandOff.all(log.of(ids, at, known).values()));
    var parents = parents(arrows, now, then, ids);
    now.addAll(handOffs.withIds(parents));
    then.addAll(HandOff.all(log.of(parents, at, known).values()));
    return new View(now, then, onward(then, ids));
  }

  /** These arrows, and those along which what comes by them is passed on. */
  static Set<String> concerned(Collection<Arrow> arrows) {
    return arrows.stream()
        .flatMap(arrow ->
            Stream.concat(
                Stream.of(arrow.id()),
                arrow.promises().stream().flatMap(promise -> promise.form().relaysTo().stream())))
        .collect(Collectors.toSet());
  }

  /** Whether something had been passed on is told by what it became. */
  private Set<HandOff.Id> parents(
      Collection<Arrow> arrows, List<HandOff> now, List<HandOff> then, Set<HandOff.Id> known) {
    var children = new ArrayList<>(now);
    children.addAll(then);
    var parents =
        handOffs.parents(
            children,
            arrows.stream()
                .filter(arrow ->
                    arrow.promises().stream().anyMatch(p -> p.form().relaysTo().isPresent()))
                .map(Arrow::id)
                .toList());
    parents.removeAll(known);
    return parents;
  }

  private ForwardingLookup onward(List<HandOff> then, Set<HandOff.Id> otherwise) {
    var ids = then.stream().map(HandOff::id).toList();
    return handOffs.passedOn(ids, otherwise).plus(ForwardedAt.of(then));
  }
}
