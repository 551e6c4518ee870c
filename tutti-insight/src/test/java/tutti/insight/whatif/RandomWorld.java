package tutti.insight.whatif;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import tutti.company.Arrow;
import tutti.company.Promise;
import tutti.company.file.CompanyFile;
import tutti.measure.CompanyReading;
import tutti.measure.CycleTimes;
import tutti.measure.PromiseSample;
import tutti.measure.SampleSource;
import tutti.measure.arrival.ArrivalRate;
import tutti.measure.verdict.VerdictTally;

/** Four parties, up to eight arrows between them, and any counts. */
record RandomWorld(CompanyReading reading) {

  static RandomWorld of(SplittableRandom random) {
    var yaml = new StringBuilder("apiVersion: tutti/v1\nkind: Company\nparties:\n");
    yaml.append("  - {id: customer, kind: outside}\n");
    for (var i = 1; i < 4; i++) {
      yaml.append("  - {id: p%d, kind: function}%n".formatted(i));
    }
    yaml.append("arrows:\n").append(arrow(0, "p1", "customer", random));
    for (var i = 1; i < 8; i++) {
      var from = 1 + random.nextInt(3);
      var to = random.nextInt(4);
      if (from != to) {
        yaml.append(arrow(i, "p" + from, to == 0 ? "customer" : "p" + to, random));
      }
    }
    var company = CompanyFile.read("random.yaml", yaml.toString());
    var tallies = new HashMap<String, VerdictTally>();
    company.arrows().forEach(arrow -> tallies.put(arrow.id(), tally(random)));
    var at = Instant.EPOCH;
    return new RandomWorld(CompanyReading.of(company, new Counted(tallies), at));
  }

  private static String arrow(int number, String from, String to, SplittableRandom random) {
    return "  - {id: a%d, from: %s, to: %s, promises: [{id: p, good: rating >= 4, target: %d%%}]}%n"
        .formatted(number, from, to, 50 + random.nextInt(50));
  }

  private static VerdictTally tally(SplittableRandom random) {
    return new VerdictTally(random.nextInt(30), random.nextInt(30), 0);
  }

  private record Counted(Map<String, VerdictTally> tallies) implements SampleSource {
    @Override
    public PromiseSample sample(Arrow arrow, Promise promise, Instant at) {
      return new PromiseSample(
          tallies.getOrDefault(arrow.id(), VerdictTally.NONE), VerdictTally.NONE, CycleTimes.NONE);
    }

    @Override
    public ArrivalRate pulse(Arrow arrow, Instant at) {
      return ArrivalRate.NONE;
    }

    @Override
    public long anomalies(Arrow arrow, Instant at) {
      return 0;
    }
  }
}
