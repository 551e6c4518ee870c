package tutti.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.measure.ArrowReading;
import tutti.measure.CompanyReading;
import tutti.measure.PromiseReading;

/**
 * How much of what an arrow hands on gets to the Customer as promised. Things go on from a party
 * along its arrows as often as hand-offs are seen there, and get through an arrow as often as its
 * worst promise is kept (the mean of its posterior). An arrow on which nothing was ever seen is
 * taken to carry as much as the others out of its party do on average, and one that nobody measures
 * to be always good. Steps are independent. What goes round is followed for {@value #STEPS} steps.
 */
final class ArrivalShares {

  private static final int STEPS = 24;

  private final CompanyReading reading;
  private final Map<String, List<ArrowReading>> out;
  private final Map<String, Double> chances = new HashMap<>();
  private final Map<String, Double> arriving;

  private ArrivalShares(CompanyReading reading) {
    this.reading = reading;
    this.out = reading.arrows().stream().collect(Collectors.groupingBy(a -> a.arrow().from()));
    out.values().forEach(this::share);
    this.arriving = arriving();
  }

  static ArrivalShares of(CompanyReading reading) {
    return new ArrivalShares(reading);
  }

  /** Of what an arrow hands on, the share that gets to the Customer, 0 to 1. */
  double from(ArrowReading arrow) {
    return arriving.getOrDefault(arrow.arrow().to(), 0.0);
  }

  /** How probable it is that a thing goes on along each of the arrows out of a party, and well. */
  private void share(List<ArrowReading> arrows) {
    var usual = arrows.stream().mapToDouble(this::rate).filter(r -> r > 0).average().orElse(1);
    var all = arrows.stream().mapToDouble(arrow -> weight(arrow, usual)).sum();
    arrows.forEach(arrow -> {
      var chance = weight(arrow, usual) / all;
      chances.put(arrow.arrow().id(), chance * good(arrow));
    });
  }

  private double weight(ArrowReading arrow, double usual) {
    var rate = rate(arrow);
    return rate == 0 ? usual : rate;
  }

  private double rate(ArrowReading arrow) {
    return HandOffRate.of(arrow, reading.at());
  }

  private static double good(ArrowReading arrow) {
    return measured(arrow).mapToDouble(PromiseReading::mean).min().orElse(1);
  }

  private static Stream<PromiseReading> measured(ArrowReading arrow) {
    return arrow.promises().stream()
        .filter(promise -> !arrow.arrow().observed() && !promise.promise().observed())
        .filter(promise -> promise.sample().window().valid() > 0);
  }

  /** By party: what is with the Customer has arrived. */
  private Map<String, Double> arriving() {
    var now = Map.<String, Double>of();
    for (var step = 0; step <= STEPS; step++) {
      now = before(now);
    }
    return now;
  }

  /** What arrives in one step more. */
  private Map<String, Double> before(Map<String, Double> then) {
    var now = new HashMap<String, Double>();
    out.forEach((party, arrows) -> now.put(party, sum(arrows, then)));
    reading.company().customer().ifPresent(customer -> now.put(customer.id(), 1.0));
    return now;
  }

  private double sum(List<ArrowReading> arrows, Map<String, Double> then) {
    return arrows.stream()
        .mapToDouble(arrow ->
            chances.getOrDefault(arrow.arrow().id(), 0.0)
                * then.getOrDefault(arrow.arrow().to(), 0.0))
        .sum();
  }
}
