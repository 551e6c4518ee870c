package tutti.handoff;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tutti.company.Stage;
import tutti.evidence.Evidence;

/**
 * One occurrence on an arrow: what its evidence folds to.
 *
 * @param now where it stands
 * @param firsts when each stage was first reached; a stage nobody reported has no time
 * @param anomaly whether its facts cannot all be true; then no measure counts it
 * @param fulfiller who really did it, when told; never decides good or bad
 */
public record HandOff(
    Id id,
    Stage now,
    Map<Stage, Instant> firsts,
    Optional<Instant> due,
    Optional<Rated> rated,
    boolean anomaly,
    Optional<String> fulfiller,
    Optional<String> reason) {

  public HandOff {
    requireNonNull(id, "id");
    requireNonNull(now, "now");
    firsts = Map.copyOf(firsts);
    requireNonNull(due, "due");
    requireNonNull(rated, "rated");
    requireNonNull(fulfiller, "fulfiller");
    requireNonNull(reason, "reason");
  }

  /** A hand-off's arrow, and its key among the arrow's hand-offs. */
  public record Id(String arrow, String key) implements Comparable<Id> {
    private static final Comparator<Id> ORDER =
        Comparator.comparing(Id::arrow).thenComparing(Id::key);

    public Id {
      requireNonNull(arrow, "arrow");
      requireNonNull(key, "key");
    }

    /** The hand-off a fact is about. */
    public static Id of(Evidence fact) {
      return new Id(fact.arrow(), fact.key());
    }

    @Override
    public int compareTo(Id other) {
      return ORDER.compare(this, other);
    }
  }

  /** The receiver's latest rating. */
  public record Rated(int rating, Instant at) {
    public Rated {
      requireNonNull(at, "at");
    }
  }

  /** Folds the evidence of one hand-off; the same facts in any order give the same value. */
  public static HandOff of(List<Evidence> evidence) {
    var inOrder = inOrder(evidence);
    var fold = new Fold().fold(new EvidenceCursor(inOrder));
    return new HandOff(
        Id.of(inOrder.getFirst()),
        fold.now(),
        firsts(fold),
        instant(fold.due()),
        rated(fold),
        fold.anomaly(),
        last(inOrder, fact -> fact.details().fulfiller()),
        last(inOrder, fact -> fact.details().reason()));
  }

  /** Each id once: as in the fold, the earliest of several facts with one id stands for it. */
  private static List<Evidence> inOrder(List<Evidence> evidence) {
    var ids = new HashSet<String>();
    return evidence.stream().sorted(Evidence.IN_ORDER).filter(fact -> ids.add(fact.id())).toList();
  }

  private static Map<Stage, Instant> firsts(Fold fold) {
    var firsts = new EnumMap<Stage, Instant>(Stage.class);
    for (var stage : Stage.values()) {
      instant(fold.first(stage)).ifPresent(at -> firsts.put(stage, at));
    }
    return firsts;
  }

  private static Optional<Rated> rated(Fold fold) {
    return instant(fold.ratedAt()).map(at -> new Rated((int) fold.rating(), at));
  }

  private static Optional<Instant> instant(long millis) {
    return millis == FactCursor.NONE ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }

  private static Optional<String> last(
      List<Evidence> inOrder, java.util.function.Function<Evidence, Optional<String>> detail) {
    return inOrder.reversed().stream().flatMap(fact -> detail.apply(fact).stream()).findFirst();
  }

  /** When a stage was first reached. */
  public Optional<Instant> first(Stage stage) {
    return Optional.ofNullable(firsts.get(stage));
  }

  /** The earliest thing known of it. */
  public Instant began() {
    return firsts.values().stream().min(Comparator.naturalOrder()).orElse(Instant.EPOCH);
  }
}
