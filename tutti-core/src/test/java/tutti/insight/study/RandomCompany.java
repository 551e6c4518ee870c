package tutti.insight.study;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.handoff.Ledger;
import tutti.insight.simulation.Conduct;
import tutti.insight.simulation.Simulator;
import tutti.measure.CompanyReading;
import tutti.measure.HandOffSamples;

/**
 * A made-up company of which everything is known: how its arrows really behave, and what a window
 * of evidence shows of it.
 *
 * @param yields the true share of good hand-offs of every arrow; 1 for an observed one
 * @param traffic how things really travel
 * @param perWeek hand-offs a week: the things that travel there, and other traffic on top
 */
record RandomCompany(
    long seed,
    Company company,
    Map<String, Double> yields,
    Traffic traffic,
    Map<String, Double> perWeek) {

  private static final Duration TIME = Duration.ofDays(100);
  private static final double WEEKS = 90 / 7.0;

  RandomCompany {
    requireNonNull(company, "company");
    yields = Map.copyOf(yields);
    requireNonNull(traffic, "traffic");
    perWeek = Map.copyOf(perWeek);
  }

  static RandomCompany of(long seed) {
    var random = new SplittableRandom(seed);
    var company = new Sketch(random).company();
    var yields = yields(company, random);
    var traffic = Traffic.of(company, random);
    return new RandomCompany(seed, company, yields, traffic, perWeek(traffic, random));
  }

  /** One to three arrows are weak, by 8 to 40 points below their target; the others are above. */
  private static Map<String, Double> yields(Company company, SplittableRandom random) {
    var owed = company.arrows().stream().filter(arrow -> !arrow.observed()).toList();
    var yields = new HashMap<String, Double>();
    company.arrows().forEach(arrow -> yields.put(arrow.id(), sound(arrow, random)));
    var weak = 1 + random.nextInt(3);
    for (var i = 0; i < weak; i++) {
      var arrow = owed.get(random.nextInt(owed.size()));
      yields.put(arrow.id(), target(arrow) - 0.08 - 0.32 * random.nextDouble());
    }
    return yields;
  }

  private static double sound(Arrow arrow, SplittableRandom random) {
    var above = 0.1 + 0.8 * random.nextDouble();
    return target(arrow) + (1 - target(arrow)) * above;
  }

  /** The highest target of an arrow's promises: who meets it meets all; 1 without a promise. */
  private static double target(Arrow arrow) {
    return arrow.promises().stream().mapToDouble(promise -> promise.target()).max().orElse(1);
  }

  /** Some 25 hand-offs in a window on an arrow in the middle; 2 to 400 on any. */
  private static Map<String, Double> perWeek(Traffic traffic, SplittableRandom random) {
    var busy = traffic.passing().values().stream().sorted().toList();
    var scale = 25 * Math.exp(0.6 * Traffic.normal(random)) / busy.get(busy.size() / 2);
    var perWeek = new HashMap<String, Double>();
    traffic.passing().keySet().stream()
        .sorted()
        .forEach(arrow -> {
          var things = traffic.passing().get(arrow) * scale;
          var all = things * Math.exp(0.4 * Traffic.normal(random));
          perWeek.put(arrow, Math.clamp(all, 2, 400) / WEEKS);
        });
    return perWeek;
  }

  /** What a window of evidence shows. */
  CompanyReading reading(Instant at) {
    var conducts = new HashMap<String, Conduct>();
    perWeek.forEach((arrow, pace) -> conducts.put(arrow, Conduct.steady(pace, yields.get(arrow))));
    var ledger = new Ledger();
    new Simulator(company, conducts, seed).evidence(TIME, at).forEach(ledger::add);
    return CompanyReading.of(company, new HandOffSamples(ledger.handOffs(at)), at);
  }

  /** Things that arrive, by so many that start, when an arrow keeps its target, less those now. */
  double gain(String id) {
    var arrow = company.arrow(id).orElseThrow();
    var now = yields.get(id);
    return Math.max(0, target(arrow) / now - 1) * traffic.arriving(yields, id);
  }

  /** The greatest gain that mending one arrow brings. */
  double best() {
    return company.arrows().stream().map(Arrow::id).mapToDouble(this::gain).max().orElse(0);
  }

  /** The arrows that can be mended. */
  List<Arrow> owed() {
    return company.arrows().stream().filter(arrow -> !arrow.observed()).toList();
  }
}
