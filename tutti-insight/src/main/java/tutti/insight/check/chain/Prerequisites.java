package tutti.insight.check.chain;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Promise;
import tutti.company.Stage;
import tutti.company.form.PromiseForm;
import tutti.company.form.ReachForm;
import tutti.company.form.ReachLimit.Within;
import tutti.insight.check.CheckContext;
import tutti.insight.check.OwedPromise;

/**
 * What has to come first before an arrow into the Customer can be given: the inner arrows it needs,
 * those relayed into it, and so on back. A circle is walked once.
 */
final class Prerequisites {

  /** Farther back nobody looks. */
  private static final int MOST = 100;

  private final CheckContext context;
  private final Map<String, List<Arrow>> before = new HashMap<>();
  private final Map<String, StageRow> rows = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  Prerequisites(CheckContext context) {
    this.context = context;
    context
        .company()
        .arrows()
        .forEach(arrow -> arrow.nature().needs().forEach(id -> note(id, arrow.id())));
    context.company().exchanges().relays().forEach(relay -> note(relay.from(), relay.to()));
  }

  private void note(String first, String then) {
    context
        .arrow(first)
        .filter(context::inner)
        .filter(arrow -> !arrow.id().equals(then))
        .ifPresent(arrow -> before.computeIfAbsent(then, id -> new ArrayList<>()).add(arrow));
  }

  /** The promises to the Customer, each by how soon something is in the Customer's hands. */
  static Stream<OwedPromise> outer(CheckContext context) {
    return context
        .owed()
        .filter(owed -> context.reachesCustomer(owed.arrow()))
        .filter(owed -> spansTheWork(owed.promise().form()));
  }

  /** What is awaited from request or acceptance to delivery contains the inner work. */
  private static boolean spansTheWork(PromiseForm form) {
    return form instanceof ReachForm reach
        && (reach.valid() == Stage.REQUESTED || reach.valid() == Stage.ACCEPTED)
        && (reach.good() == Stage.DELIVERED || reach.good() == Stage.CONFIRMED);
  }

  /** How long a promise allows, about; nothing when it names no span. */
  static Optional<Duration> limit(Promise promise) {
    return promise.form() instanceof ReachForm reach && reach.limit() instanceof Within within
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
    var row = new ArrayList<Arrow>();
    for (var at = slowest(arrow.id(), MOST).last(); at.isPresent(); ) {
      row.addFirst(at.get());
      at = rows.getOrDefault(at.get().id(), StageRow.NONE).last();
    }
    return row;
  }

  /**
   * The row that ends before an arrow.
   *
   * @param last its last arrow
   */
  private record StageRow(Duration sum, Optional<Arrow> last) {
    static final StageRow NONE = new StageRow(Duration.ZERO, Optional.empty());

    StageRow {
      requireNonNull(sum, "sum");
      requireNonNull(last, "last");
    }
  }

  /** An arrow is asked for what comes before it once, so that no row leads back to itself. */
  private StageRow slowest(String id, int left) {
    if (begun.add(id)) {
      rows.put(id, left == 0 ? StageRow.NONE : longest(id, left - 1));
    }
    return rows.getOrDefault(id, StageRow.NONE);
  }

  private StageRow longest(String id, int left) {
    return before.getOrDefault(id, List.of()).stream()
        .filter(first -> rows.containsKey(first.id()) || !begun.contains(first.id()))
        .map(first -> through(first, left))
        .max(Comparator.comparing(StageRow::sum))
        .orElse(StageRow.NONE);
  }

  private StageRow through(Arrow first, int left) {
    return new StageRow(slowest(first.id(), left).sum().plus(limit(first)), Optional.of(first));
  }

  /** How long a row of arrows may take when every one uses its time up. */
  static Duration sum(List<Arrow> row) {
    return row.stream().map(Prerequisites::limit).reduce(Duration.ZERO, Duration::plus);
  }
}
