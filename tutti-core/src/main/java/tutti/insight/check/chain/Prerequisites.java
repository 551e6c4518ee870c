package tutti.insight.check.chain;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Promise;
import tutti.company.Promise.Form;
import tutti.company.Promise.Reach;
import tutti.company.Promise.Within;
import tutti.company.Stage;
import tutti.insight.check.Owed;
import tutti.insight.check.Scene;

/**
 * What has to come first before an arrow into the Customer can be given: the inner arrows it needs,
 * those relayed into it, and so on back. A circle is walked once.
 */
final class Prerequisites {

  /** Farther back nobody looks. */
  private static final int MOST = 100;

  private final Scene scene;
  private final Map<String, List<Arrow>> before = new HashMap<>();
  private final Map<String, List<Arrow>> longest = new HashMap<>();

  Prerequisites(Scene scene) {
    this.scene = scene;
    scene
        .company()
        .arrows()
        .forEach(arrow -> arrow.nature().needs().forEach(id -> note(id, arrow.id())));
    scene.company().exchanges().relays().forEach(relay -> note(relay.from(), relay.to()));
  }

  private void note(String first, String then) {
    scene
        .arrow(first)
        .filter(scene::inner)
        .filter(arrow -> !arrow.id().equals(then))
        .ifPresent(arrow -> before.computeIfAbsent(then, id -> new ArrayList<>()).add(arrow));
  }

  /** The promises to the Customer, each by how soon something is in the Customer's hands. */
  static Stream<Owed> outer(Scene scene) {
    return scene
        .owed()
        .filter(owed -> scene.reachesCustomer(owed.arrow()))
        .filter(owed -> spansTheWork(owed.promise().form()));
  }

  /** What is awaited from request or acceptance to delivery contains the inner work. */
  private static boolean spansTheWork(Form form) {
    return form instanceof Reach reach
        && (reach.valid() == Stage.REQUESTED || reach.valid() == Stage.ACCEPTED)
        && (reach.good() == Stage.DELIVERED || reach.good() == Stage.CONFIRMED);
  }

  /** How long a promise allows, about; nothing when it names no span. */
  static Optional<Duration> limit(Promise promise) {
    return promise.form() instanceof Reach reach && reach.limit() instanceof Within within
        ? Optional.of(within.span().roughly())
        : Optional.empty();
  }

  /** How long the slowest promise of an arrow allows. */
  static Duration limit(Arrow arrow) {
    return arrow.owed().stream()
        .flatMap(promise -> limit(promise).stream())
        .max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }

  /** All arrows that have to come first, nearest first, at most a hundred. */
  List<Arrow> all(Arrow arrow) {
    var found = new LinkedHashMap<String, Arrow>();
    var waiting = new ArrayDeque<>(List.of(arrow.id()));
    while (!waiting.isEmpty() && found.size() < MOST) {
      before.getOrDefault(waiting.remove(), List.of()).stream()
          .filter(first -> !first.id().equals(arrow.id()))
          .filter(first -> found.putIfAbsent(first.id(), first) == null)
          .forEach(first -> waiting.add(first.id()));
    }
    return List.copyOf(found.values());
  }

  /** The row of arrows whose limits add up to most, the first one first. */
  List<Arrow> slowest(Arrow arrow) {
    return slowest(arrow.id(), MOST);
  }

  private List<Arrow> slowest(String id, int left) {
    var known = longest.get(id);
    if (known != null || left == 0) {
      return known == null ? List.of() : known;
    }
    longest.put(id, List.of());
    var row =
        before.getOrDefault(id, List.of()).stream()
            .map(first -> append(slowest(first.id(), left - 1), first))
            .max(Comparator.comparing(Prerequisites::sum))
            .orElse(List.of());
    longest.put(id, row);
    return row;
  }

  private static List<Arrow> append(List<Arrow> row, Arrow last) {
    var longer = new ArrayList<>(row.subList(Math.max(0, row.size() - MOST), row.size()));
    longer.add(last);
    return longer;
  }

  /** How long a row of arrows may take when every one uses its time up. */
  static Duration sum(List<Arrow> row) {
    return row.stream().map(Prerequisites::limit).reduce(Duration.ZERO, Duration::plus);
  }
}
