package tutti.handoff;

import static tutti.handoff.FactCursor.NONE;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.AgreementState.End;
import tutti.company.Stage;

/**
 * The one fold: facts of a hand-off in, where it stands out. Free of order and idempotent. An
 * instance is reused for hand-off after hand-off and holds the last one folded; it is not safe for
 * several threads.
 *
 * <p>Time of a stage is its earliest fact. A fact that carries a due date sets it when there is
 * none or when the date it replaces has not passed: moving a date in time is renegotiation, moving
 * it afterwards is a miss. The latest rating of each end counts, given with a stage that is that
 * end's word. Facts that count for nothing give it what they say and no stage, unless there are no
 * others.
 */
public final class HandOffFold {

  private static final int STAGES = Stage.values().length;

  /** The order of a life without detours: each known stage is no earlier than those before it. */
  private static final int[] LIFE = {
    Stage.ACCEPTED.ordinal(),
    Stage.DELIVERED.ordinal(),
    Stage.CONFIRMED.ordinal(),
    Stage.TOLD_BACK.ordinal()
  };

  private final SortedFacts facts = new SortedFacts();
  private final long[] first = new long[STAGES];
  private int now;
  private long due;
  private final long[] rating = new long[End.values().length];
  private final long[] ratedAt = new long[End.values().length];
  private boolean anomaly;
  private boolean assumed;
  private FactWords words = FactWords.NONE;

  /** Folds the facts a cursor gives; there is at least one. */
  public HandOffFold fold(FactCursor cursor) {
    facts.read(cursor);
    words = FactWords.of(facts);
    facts.keepWhatCounts();
    Arrays.fill(first, NONE);
    Arrays.fill(rating, NONE);
    Arrays.fill(ratedAt, NONE);
    due = NONE;
    now = Stage.REQUESTED.ordinal();
    for (var i = 0; i < facts.size(); i++) {
      take(i);
    }
    for (var i = 0; i < facts.size(); i++) {
      rate(i);
    }
    anomaly = impossible();
    assumed = confirmedBySilence();
    return this;
  }

  /** The same, as the value that is kept. */
  HandOff handOff(HandOff.Id id, FactCursor cursor) {
    fold(cursor);
    return new HandOff(
        id,
        now(),
        firsts(),
        instant(due),
        new HandOff.Ratings(rated(End.RECEIVER), rated(End.GIVER)),
        anomaly,
        assumed,
        words.fulfiller(),
        words.reason(),
        words.links(),
        words.attributes());
  }

  private Map<Stage, Instant> firsts() {
    var firsts = new EnumMap<Stage, Instant>(Stage.class);
    for (var stage : Stage.values()) {
      instant(first(stage)).ifPresent(at -> firsts.put(stage, at));
    }
    return firsts;
  }

  private Optional<HandOff.Rated> rated(End end) {
    return instant(ratedAt(end)).map(at -> new HandOff.Rated((int) rating(end), at));
  }

  private static Optional<Instant> instant(long millis) {
    return millis == NONE ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }

  private void take(int i) {
    var stage = facts.stage(i);
    if (first[stage] == NONE) {
      first[stage] = facts.at(i);
    }
    now = stage == Stage.RENEGOTIATED.ordinal() ? Stage.ACCEPTED.ordinal() : stage;
    date(i);
  }

  /** A rating counts for the end whose word the fact is. */
  private void rate(int i) {
    if (facts.rating(i) != NONE) {
      Stage.ofRank(facts.stage(i))
          .saidBy(door())
          .map(End::ordinal)
          .ifPresent(end -> {
            rating[end] = facts.rating(i);
            ratedAt[end] = facts.at(i);
          });
    }
  }

  /** How it was opened: asked for, when both at once; none when nobody says. */
  private Optional<Stage> door() {
    var opened = opened();
    return Stream.of(Stage.REQUESTED, Stage.OFFERED)
        .filter(stage -> opened != NONE && first(stage) == opened)
        .findFirst();
  }

  private void date(int i) {
    if (facts.due(i) != NONE && (due == NONE || facts.at(i) <= due)) {
      due = facts.due(i);
    }
  }

  private boolean impossible() {
    var opened = opened();
    return opened != NONE && facts.at(0) < opened || disordered(false) || disordered(true);
  }

  /**
   * Whether a stage was first reached before one that precedes it. What was first told after a
   * return is looked at by itself: the stage it repeats is implied, and has no time.
   */
  private boolean disordered(boolean again) {
    var returned = first[Stage.RETURNED.ordinal()];
    var latest = NONE;
    for (var stage : LIFE) {
      var at = first[stage];
      if (at != NONE && again == (returned != NONE && at > returned)) {
        if (at < latest) {
          return true;
        }
        latest = at;
      }
    }
    return false;
  }

  private boolean confirmedBySilence() {
    var confirmed = false;
    for (var i = 0; i < facts.size(); i++) {
      if (facts.stage(i) == Stage.CONFIRMED.ordinal()) {
        if (!facts.assumed(i)) {
          return false;
        }
        confirmed = true;
      }
    }
    return confirmed;
  }

  private long opened() {
    var requested = first[Stage.REQUESTED.ordinal()];
    var offered = first[Stage.OFFERED.ordinal()];
    return requested == NONE || offered == NONE
        ? Math.max(requested, offered)
        : Math.min(requested, offered);
  }

  /** The earliest fact of a stage, in milliseconds since 1970, or {@link FactCursor#NONE}. */
  public long first(Stage stage) {
    return first[stage.ordinal()];
  }

  /** Where the hand-off stands after its last fact. */
  public Stage now() {
    return Stage.ofRank(now);
  }

  /** The promised date, in milliseconds since 1970, or {@link FactCursor#NONE}. */
  public long due() {
    return due;
  }

  /** The latest rating of an end, or {@link FactCursor#NONE}. */
  public long rating(End end) {
    return rating[end.ordinal()];
  }

  /** When an end gave its latest rating, or {@link FactCursor#NONE}. */
  public long ratedAt(End end) {
    return ratedAt[end.ordinal()];
  }

  /** Whether the facts cannot all be true, for example confirmed before it was offered. */
  public boolean anomaly() {
    return anomaly;
  }

  /** How many different facts there are. */
  public int size() {
    return facts.size();
  }
}
