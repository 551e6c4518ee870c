package tutti.insight.check.arrow;

import java.util.HashSet;
import java.util.Set;
import tutti.company.Arrow;
import tutti.company.Exchanges.Pair;
import tutti.company.Exchanges.Relay;
import tutti.insight.check.CheckContext;

/** What comes back for an arrow. */
final class Returns {

  private final CheckContext scene;
  private final Set<String> ways = new HashSet<>();
  private final Set<String> paired = new HashSet<>();

  Returns(CheckContext scene) {
    this.scene = scene;
    scene.company().arrows().forEach(this::note);
    scene.company().exchanges().pairs().forEach(this::note);
    scene.company().exchanges().relays().forEach(this::note);
  }

  private void note(Arrow arrow) {
    note(arrow.from(), arrow.to());
  }

  private void note(Pair pair) {
    paired.add(pair.give());
    paired.add(pair.get());
  }

  /** What comes by one arrow and goes on by another is given by the first giver. */
  private void note(Relay relay) {
    scene
        .arrow(relay.from())
        .ifPresent(in -> scene.arrow(relay.to()).ifPresent(out -> note(in.from(), out.to())));
  }

  private void note(String from, String to) {
    ways.add(way(from, to));
    if (!scene.home(from).equals(scene.home(to))) {
      ways.add(way(scene.home(from), scene.home(to)));
    }
  }

  /** Whether anything does; what an outside party gives to anybody here comes back to all. */
  boolean exist(Arrow arrow) {
    return paired.contains(arrow.id())
        || ways.contains(way(arrow.to(), arrow.from()))
        || ways.contains(way(scene.home(arrow.to()), scene.home(arrow.from())))
        || (scene.party(arrow.to()).outside() && !scene.from(arrow.to()).isEmpty())
        || (scene.party(arrow.from()).outside() && !scene.to(arrow.from()).isEmpty());
  }

  /** From whom to whom an arrow leads. */
  static String way(Arrow arrow) {
    return way(arrow.from(), arrow.to());
  }

  private static String way(String from, String to) {
    return from + " " + to;
  }
}
