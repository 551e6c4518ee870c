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
public record EvidenceSimulator(Company company, Map<String, ArrowConduct> conducts, long seed) {

  private static final double HOURS_A_WEEK = 168;
  private static final double SELDOM = 1e-6;

  public EvidenceSimulator {
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

  private List<Evidence> of(Arrow arrow, ArrowConduct conduct, Duration time, Instant end) {
    var random = stream(seed, arrow.id());
    var story = new HandOffStory(arrow, company.party(arrow.answerable()).name(), random);
    var facts = new ArrayList<Evidence>();
    var left = next(random, conduct, time);
    for (var number = 1; left.isPresent(); number++) {
      var good = conduct.before(left.get()).good();
      facts.addAll(story.handOff(number, end.minus(left.get()), good));
      left = next(random, conduct, left.get());
    }
    return facts;
  }

  /** The stream of random numbers of one name: no other stream moves it. */
  public static SplittableRandom stream(long seed, String name) {
    var checksum = new CRC32();
    checksum.update(name.getBytes(StandardCharsets.UTF_8));
    return new SplittableRandom(seed ^ (checksum.getValue() << 20));
  }

  /** The time left when the next hand-off comes; none when it would come too late or no more. */
  private static Optional<Duration> next(
      SplittableRandom random, ArrowConduct conduct, Duration left) {
    var perWeek = conduct.before(left).perWeek();
    var hours = -Math.log(1 - random.nextDouble()) * HOURS_A_WEEK / Math.max(perWeek, SELDOM);
    var next = left.minus(Duration.ofSeconds((long) (hours * 3_600)));
    return next.isNegative() || conduct.before(next).perWeek() == 0
        ? Optional.empty()
        : Optional.of(next);
  }
}
