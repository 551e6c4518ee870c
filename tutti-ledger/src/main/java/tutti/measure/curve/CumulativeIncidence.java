package tutti.measure.curve;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What share has reached a stage by an age, when some were lost on the way and some are still open:
 * the cumulative incidence with competing risks (Aalen and Johansen 1978). Where nothing is lost it
 * is one minus the Kaplan-Meier curve. Open ones count up to the age they have, so that a share is
 * neither too small because many are young nor too great because only ends are counted.
 *
 * @param steps where the curve rises, by age
 * @param lives how many it was worked out from
 */
public record CumulativeIncidence(List<Step> steps, int lives) {

  public CumulativeIncidence {
    steps = List.copyOf(steps);
  }

  /**
   * A place where the curve rises.
   *
   * @param reached the share that has reached the stage by this age, 0 to 1
   * @param lost the share that is lost by this age, 0 to 1
   * @param atRisk how many had this age and were neither before it
   */
  public record Step(Duration age, double reached, double lost, int atRisk) {
    public Step {
      requireNonNull(age, "age");
    }

    /** The share that is neither. */
    double open() {
      return Math.max(0, 1 - reached - lost);
    }
  }

  private static final class EndCounts {
    private int reached;
    private int lost;
    private int open;

    private void note(AgedHandOff life) {
      switch (life.end()) {
        case REACHED -> reached++;
        case LOST -> lost++;
        case OPEN -> open++;
      }
    }

    private int all() {
      return reached + lost + open;
    }
  }

  /** The curve of these lives. */
  public static CumulativeIncidence of(Collection<AgedHandOff> lives) {
    var byAge = new TreeMap<Duration, EndCounts>();
    lives.forEach(life -> byAge.computeIfAbsent(life.age(), age -> new EndCounts()).note(life));
    var steps = new ArrayList<Step>();
    var last = new Step(Duration.ZERO, 0, 0, lives.size());
    var atRisk = lives.size();
    for (var entry : byAge.entrySet()) {
      var ends = entry.getValue();
      if (ends.reached + ends.lost > 0) {
        last = next(last, entry.getKey(), ends, atRisk);
        steps.add(last);
      }
      atRisk -= ends.all();
    }
    return new CumulativeIncidence(steps, lives.size());
  }

  private static Step next(Step last, Duration age, EndCounts ends, int atRisk) {
    var each = last.open() / atRisk;
    return new Step(
        age, last.reached() + each * ends.reached, last.lost() + each * ends.lost, atRisk);
  }

  /** The share that has reached the stage by an age, 0 to 1. */
  public double reached(Duration age) {
    return at(age).map(Step::reached).orElse(0.0);
  }

  /** The share that is lost by an age, 0 to 1. */
  public double lost(Duration age) {
    return at(age).map(Step::lost).orElse(0.0);
  }

  private Optional<Step> at(Duration age) {
    var low = 0;
    var high = steps.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (steps.get(middle).age().compareTo(age) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(steps.get(low - 1));
  }

  /** The age by which such a share has reached the stage; none while fewer have. */
  public Optional<Duration> age(double share) {
    return steps.stream().filter(step -> step.reached() >= share).findFirst().map(Step::age);
  }
}
