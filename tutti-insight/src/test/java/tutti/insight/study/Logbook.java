package tutti.insight.study;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Promise;
import tutti.company.Stage;
import tutti.company.form.PromiseForm;
import tutti.company.form.RatingForm;
import tutti.company.form.ReachForm;
import tutti.company.form.ReachLimit;
import tutti.company.time.TimeSpan;
import tutti.measure.CompanyReading;
import tutti.measure.CycleTimes;
import tutti.measure.PromiseSample;
import tutti.measure.SampleSource;
import tutti.measure.arrival.ArrivalRate;
import tutti.measure.verdict.VerdictTally;

/** What a window of 91 days shows of a made-up company; the truth behind it is not seen. */
final class Logbook {

  private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");
  private static final int DAYS = 91;
  private static final int WEEKS = DAYS / 7;
  private static final Duration WINDOW = Duration.ofDays(DAYS);
  private static final int[] LIMITS = {1, 3, 7, 14};
  private static final double RATED = 0.6;
  private static final double UNENDED = 0.25;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final MadeUpCompany truth;
  private final SplittableRandom random;
  private final boolean[] badWeeks = new boolean[WEEKS];
  private final Map<String, PromiseSample> samples = new HashMap<>();
  private final Map<String, ArrivalRate> pulses = new HashMap<>();

  private Logbook(MadeUpCompany truth) {
    this.truth = truth;
    this.random = new SplittableRandom(~truth.seed());
    for (var week = 0; week < WEEKS; week++) {
      badWeeks[week] = random.nextDouble() < MadeUpCompany.BAD_WEEKS;
    }
  }

  /** The company, read by what is seen of it. */
  static CompanyReading reading(MadeUpCompany truth) {
    return new Logbook(truth).reading();
  }

  static String id(int arrow) {
    return "a" + arrow;
  }

  private CompanyReading reading() {
    var outline = truth.outline();
    var arrows = IntStream.range(0, outline.edges().size()).mapToObj(this::arrow).toList();
    var parties = IntStream.range(0, outline.parties()).mapToObj(Logbook::party).toList();
    var company = new Company("Made up", ZoneOffset.UTC, parties, List.of(), arrows);
    return CompanyReading.of(company, new Seen(samples, pulses), AT);
  }

  private static Party party(int number) {
    var kind = number == 0 ? Party.Kind.OUTSIDE : Party.Kind.FUNCTION;
    return new Party(name(number), name(number), kind, Optional.empty(), Optional.empty());
  }

  private static String name(int party) {
    return party == 0 ? "customer" : "p" + party;
  }

  private Arrow arrow(int number) {
    var tally = tally(number);
    pulses.put(id(number), pulse(tally));
    var promises = new ArrayList<Promise>();
    if (truth.timed(number) > 0) {
      promises.add(inTime(number, tally));
    }
    if (truth.rated(number) > 0) {
      promises.add(liked(number, tally));
    }
    var edge = truth.outline().edges().get(number);
    return new Arrow(
        id(number),
        name(edge.from()),
        name(edge.to()),
        "things",
        "",
        Optional.empty(),
        edge.observed(),
        promises);
  }

  private static ArrivalRate pulse(VerdictTally tally) {
    return tally.valid() == 0
        ? ArrivalRate.NONE
        : new ArrivalRate(tally.valid(), Optional.of(AT.minus(WINDOW)), Optional.of(AT));
  }

  /** The hand-offs of each week, as many as chance will have it. */
  private VerdictTally tally(int arrow) {
    var patchy = truth.world() == World.PATCHY;
    var seen = patchy ? 0.15 + 0.85 * random.nextDouble() : 1;
    var unended = patchy && random.nextDouble() < UNENDED ? 0.05 + 0.15 * random.nextDouble() : 0;
    var count = new int[2];
    for (var bad : badWeeks) {
      var good = truth.good(arrow, bad) * (1 - unended);
      for (var left = poisson(truth.volume(arrow) * seen / WEEKS); left > 0; left--) {
        count[random.nextDouble() < good ? 0 : 1]++;
      }
    }
    return new VerdictTally(count[0], count[1], 0);
  }

  private int poisson(double mean) {
    var count = -1;
    for (var left = mean; left >= 0; count++) {
      left += Math.log(1 - random.nextDouble());
    }
    return count;
  }

  /** Within a limit; the logarithms of the times are normal, and the yield says how long. */
  private Promise inTime(int number, VerdictTally tally) {
    var limit = LIMITS[random.nextInt(LIMITS.length)];
    var within = new ReachLimit.Within(new TimeSpan.Elapsed(Duration.ofDays(limit)));
    var form = new ReachForm(stage("requested"), stage("delivered"), within);
    var median = limit * Math.exp(-NORMAL.inverseCumulativeProbability(truth.good(number, false)));
    var open = poisson(tally.valid() * median * Math.exp(0.5) / DAYS);
    var waited = median * Math.exp(Travel.normal(random) / Math.sqrt(tally.valid() + 1.0));
    var hours =
        tally.valid() == 0
            ? CycleTimes.NONE
            : new CycleTimes(some(24 * waited), some(96 * waited), Optional.empty());
    put(
        number,
        "in-time",
        new PromiseSample(new VerdictTally(tally.good(), tally.bad(), open), NONE, hours));
    return promise("in-time", form, truth.timed(number));
  }

  private static final VerdictTally NONE = VerdictTally.NONE;

  private static OptionalDouble some(double hours) {
    return OptionalDouble.of(hours);
  }

  private static Stage stage(String word) {
    return Stage.named(word).orElseThrow();
  }

  /** Some of the hand-offs are rated. */
  private Promise liked(int number, VerdictTally tally) {
    var rated = new VerdictTally(rated(tally.good()), rated(tally.bad()), 0);
    put(number, "liked", new PromiseSample(rated, NONE, CycleTimes.NONE));
    return promise("liked", new RatingForm(Optional.empty(), 4), truth.rated(number));
  }

  private long rated(long of) {
    return random.doubles(of).filter(chance -> chance < RATED).count();
  }

  private void put(int arrow, String promise, PromiseSample sample) {
    samples.put(id(arrow) + "/" + promise, sample);
  }

  private static Promise promise(String id, PromiseForm form, double target) {
    return new Promise(id, form, WINDOW, target, Optional.empty());
  }

  /** What was counted. */
  private record Seen(Map<String, PromiseSample> samples, Map<String, ArrivalRate> pulses)
      implements SampleSource {

    private Seen {
      samples = Map.copyOf(samples);
      pulses = Map.copyOf(pulses);
    }

    @Override
    public PromiseSample sample(Arrow arrow, Promise promise, Instant at) {
      return samples.getOrDefault(arrow.id() + "/" + promise.id(), PromiseSample.NONE);
    }

    @Override
    public ArrivalRate pulse(Arrow arrow, Instant at) {
      return pulses.getOrDefault(arrow.id(), ArrivalRate.NONE);
    }

    @Override
    public long anomalies(Arrow arrow, Instant at) {
      return 0;
    }
  }
}
