package tutti.handoff;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tutti.company.AgreementState.End;
import tutti.company.Stage;
import tutti.evidence.Evidence;

/**
 * One occurrence on an arrow: what its evidence folds to.
 *
 * @param now where it stands
 * @param firsts when each stage was first reached; a stage nobody reported has no time
 * @param ratings what its ends think of it
 * @param anomaly whether its facts cannot all be true; then no measure counts it
 * @param assumed whether it is confirmed by silence alone; counted apart
 * @param fulfiller who really did it, when told; never decides good or bad
 * @param links where it came from
 * @param attributes what else its facts say
 */
public record HandOff(
    Id id,
    Stage now,
    Map<Stage, Instant> firsts,
    Optional<Instant> due,
    Ratings ratings,
    boolean anomaly,
    boolean assumed,
    Optional<String> fulfiller,
    Optional<String> reason,
    Links links,
    HandOffAttributes attributes) {

  public HandOff {
    requireNonNull(id, "id");
    requireNonNull(now, "now");
    firsts = Map.copyOf(firsts);
    requireNonNull(due, "due");
    requireNonNull(ratings, "ratings");
    requireNonNull(fulfiller, "fulfiller");
    requireNonNull(reason, "reason");
    requireNonNull(links, "links");
    requireNonNull(attributes, "attributes");
  }

  /** A hand-off of which nothing is known but its stages, and the receiver's rating. */
  public HandOff(
      Id id,
      Stage now,
      Map<Stage, Instant> firsts,
      Optional<Instant> due,
      Optional<Rated> rated,
      boolean anomaly,
      Optional<String> fulfiller,
      Optional<String> reason) {
    this(
        id,
        now,
        firsts,
        due,
        new Ratings(rated, Optional.empty()),
        anomaly,
        false,
        fulfiller,
        reason,
        Links.NONE,
        HandOffAttributes.NONE);
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

  /** A rating, and when it was given. */
  public record Rated(int rating, Instant at) {
    public Rated {
      requireNonNull(at, "at");
    }
  }

  /** The latest rating of each end. */
  public record Ratings(Optional<Rated> ofReceiver, Optional<Rated> ofGiver) {
    public static final Ratings NONE = new Ratings(Optional.empty(), Optional.empty());

    public Ratings {
      requireNonNull(ofReceiver, "ofReceiver");
      requireNonNull(ofGiver, "ofGiver");
    }
  }

  /**
   * What a hand-off came from.
   *
   * @param parent the hand-off that was passed on as this one: its key, or {@code arrow/key}
   * @param thread the thing followed from end to end
   */
  public record Links(Optional<String> parent, Optional<String> thread) {
    public static final Links NONE = new Links(Optional.empty(), Optional.empty());

    public Links {
      requireNonNull(parent, "parent");
      requireNonNull(thread, "thread");
    }
  }

  /**
   * Folds the evidence of one hand-off; the same facts in any order give the same value. Facts that
   * count for nothing give it attributes and no stage, unless there are no others.
   */
  public static HandOff of(List<Evidence> evidence) {
    return of(evidence, new HandOffFold());
  }

  private static HandOff of(List<Evidence> evidence, HandOffFold fold) {
    return fold.handOff(Id.of(evidence.getFirst()), new EvidenceCursor(evidence));
  }

  /** Folds many; those of which only facts are known that count for nothing are none. */
  public static List<HandOff> all(Collection<List<Evidence>> told) {
    var fold = new HandOffFold();
    return told.stream()
        .filter(facts -> facts.stream().anyMatch(Evidence::counts))
        .map(facts -> of(facts, fold))
        .toList();
  }

  /** What the receiver thinks of it. */
  public Optional<Rated> rated() {
    return ratings.ofReceiver();
  }

  /** What an end thinks of it. */
  public Optional<Rated> rated(End end) {
    return end == End.RECEIVER ? ratings.ofReceiver() : ratings.ofGiver();
  }

  /** When a stage was first reached. */
  public Optional<Instant> first(Stage stage) {
    return Optional.ofNullable(firsts.get(stage));
  }

  /** What those who work on it call it. */
  public Optional<String> title() {
    return attributes.value(Evidence.Details.TITLE);
  }

  /** The earliest thing known of it. */
  public Instant began() {
    return firsts.values().stream().min(Comparator.naturalOrder()).orElse(Instant.EPOCH);
  }
}
