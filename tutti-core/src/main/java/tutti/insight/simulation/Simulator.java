package tutti.insight.simulation;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.evidence.Evidence;

/**
 * Makes up the evidence of a company whose arrows behave in given ways. Hand-offs come at random
 * (Poisson); each arrow draws from a stream of its own, so that changing one leaves the others.
 */
public record Simulator(Company company, Map<String, Conduct> conducts, long seed) {

  private static final double HOURS_A_WEEK = 168;

  public Simulator {
    requireNonNull(company, "company");
    conducts = Map.copyOf(conducts);
  }

  /** What is heard in the time that ends at an instant; arrows without a conduct stay silent. */
  public List<Evidence> evidence(Duration time, Instant end) {
    var facts = new ArrayList<Evidence>();
    for (var arrow : company.arrows()) {
      Optional.ofNullable(conducts.get(arrow.id()))
          .ifPresent(conduct -> facts.addAll(of(arrow, conduct, time, end)));
    }
    facts.removeIf(fact -> fact.at().isAfter(end));
    return facts;
  }

  private List<Evidence> of(Arrow arrow, Conduct conduct, Duration time, Instant end) {
    var random = new SplittableRandom(seed ^ stream(arrow));
    var story = new Story(arrow, random);
    var facts = new ArrayList<Evidence>();
    var number = 0;
    for (var left = gap(random, conduct, time, time); left.isPresent(); number++) {
      var now = conduct.before(left.get());
      facts.addAll(story.handOff(number, end.minus(left.get()), now.good()));
      left = gap(random, now, time, left.get());
    }
    return facts;
  }

  private static long stream(Arrow arrow) {
    var checksum = new CRC32();
    checksum.update(arrow.id().getBytes(StandardCharsets.UTF_8));
    return checksum.getValue() << 20;
  }

  /** The time left when the next hand-off comes; none when the time is over. */
  private static Optional<Duration> gap(
      SplittableRandom random, Conduct conduct, Duration time, Duration left) {
    if (conduct.perWeek() == 0) {
      return Optional.empty();
    }
    var hours = -Math.log(1 - random.nextDouble()) * HOURS_A_WEEK / conduct.perWeek();
    var next = left.minus(Duration.ofSeconds((long) (hours * 3_600)));
    return next.isNegative() ? Optional.empty() : Optional.of(next);
  }
}
