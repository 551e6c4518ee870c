package tutti.insight.study;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.insight.FixFirst;
import tutti.insight.ValuePaths;
import tutti.measure.ArrowReading;
import tutti.measure.CompanyReading;
import tutti.measure.PromiseReading;

/** A way to say which arrow to mend first, by what the evidence shows. */
enum Rival {
  FIX_FIRST("**fix first**", Rival::product),
  FORMER("the rule before", Rival::former),
  EXCESS("misses beyond what the target allows", each((arrow, promise) -> excess(promise))),
  GRADIENT("gradient of throughput", Rival::gradient),
  GAP("furthest below its target", each((arrow, promise) -> gap(promise))),
  LOWEST("lowest share", each((arrow, promise) -> 1 - share(promise))),
  BOUND("lowest lower bound", each((arrow, promise) -> 1 - promise.wilson().low())),
  MISSES("most misses", each((arrow, promise) -> promise.sample().window().bad())),
  WAIT("longest wait", each((arrow, promise) -> promise.sample().hours().p50().orElse(0))),
  OPEN("most in hand (bottleneck)", each((arrow, promise) -> promise.sample().window().open())),
  BUSY("most hand-offs", each((arrow, promise) -> promise.sample().window().valid()));

  private static final int TOP = 3;
  private static final int STEPS = 24;

  private final String says;
  private final Function<CompanyReading, List<Choice>> rule;

  Rival(String says, Function<CompanyReading, List<Choice>> rule) {
    this.says = says;
    this.rule = rule;
  }

  /**
   * An arrow that a rule weighs.
   *
   * @param weight the greater, the sooner it is to be mended; at 0 or less it need not be
   */
  record Choice(String arrow, double weight) {}

  /** What a promise weighs. */
  private interface Weight {
    double of(ArrowReading arrow, PromiseReading promise);
  }

  /** How it chooses. */
  String says() {
    return says;
  }

  /** All but the product's. */
  static List<Rival> others() {
    return Arrays.stream(values()).filter(rival -> rival != FIX_FIRST).toList();
  }

  /** The ids of the three arrows it would begin with, the first of them first. */
  List<String> top(CompanyReading reading) {
    return rule.apply(reading).stream()
        .sorted(Comparator.comparingDouble(Choice::weight).reversed())
        .limit(TOP)
        .map(Choice::arrow)
        .toList();
  }

  /** Whether there is anything to mend, by this rule. */
  boolean names(CompanyReading reading) {
    return rule.apply(reading).stream().anyMatch(choice -> choice.weight() > 0);
  }

  /** The product's own list. */
  private static List<Choice> product(CompanyReading reading) {
    return FixFirst.of(reading).stream()
        .map(fix -> new Choice(fix.arrow().arrow().id(), fix.score()))
        .toList();
  }

  private static Function<CompanyReading, List<Choice>> each(Weight weight) {
    return reading -> choices(reading, weight);
  }

  /** Each measured arrow by its promise of the greatest weight. */
  private static List<Choice> choices(CompanyReading reading, Weight weight) {
    return reading.arrows().stream().flatMap(arrow -> choice(arrow, weight)).toList();
  }

  private static Stream<Choice> choice(ArrowReading arrow, Weight weight) {
    return measured(arrow)
        .map(promise -> new Choice(arrow.arrow().id(), weight.of(arrow, promise)))
        .max(Comparator.comparingDouble(Choice::weight))
        .stream();
  }

  private static Stream<PromiseReading> measured(ArrowReading arrow) {
    return arrow.promises().stream().filter(promise -> promise.sample().window().valid() > 0);
  }

  private static double share(PromiseReading promise) {
    return promise.share().orElse(1);
  }

  private static double gap(PromiseReading promise) {
    return promise.promise().target() - share(promise);
  }

  private static double excess(PromiseReading promise) {
    return gap(promise) * promise.sample().window().valid();
  }

  /** ln(target / mean) x share of the paths x hand-offs (0.25 to 4 medians) x certainty. */
  private static List<Choice> former(CompanyReading reading) {
    var through = new HashMap<String, Integer>();
    ValuePaths.of(reading.company())
        .forEach(path -> path.forEach(arrow -> through.merge(arrow.id(), 1, Integer::sum)));
    var median = median(reading);
    return choices(
        reading,
        (arrow, promise) ->
            Math.max(0, Math.log(promise.promise().target() / promise.mean()))
                * (1 - promise.atLeastTarget())
                * Math.clamp(volume(promise) / median, 0.25, 4)
                * through.getOrDefault(arrow.arrow().id(), 0));
  }

  private static double volume(PromiseReading promise) {
    return promise.sample().window().valid() + promise.sample().window().open();
  }

  private static double median(CompanyReading reading) {
    var volumes =
        reading.arrows().stream()
            .flatMap(Rival::measured)
            .mapToDouble(Rival::volume)
            .sorted()
            .toArray();
    return volumes.length == 0 ? 1 : volumes[volumes.length / 2];
  }

  /** The misses beyond the allowed ones, times the share of them that would have arrived. */
  private static List<Choice> gradient(CompanyReading reading) {
    var arriving = arriving(reading);
    return choices(
        reading,
        (arrow, promise) -> excess(promise) * arriving.getOrDefault(arrow.arrow().to(), 0.0));
  }

  /** Of what is at each party, the share that gets to the Customer by the shares that were seen. */
  private static Map<String, Double> arriving(CompanyReading reading) {
    var out = reading.arrows().stream().collect(Collectors.groupingBy(a -> a.arrow().from()));
    var now = new HashMap<String, Double>();
    for (var step = 0; step < STEPS; step++) {
      var then = Map.copyOf(now);
      out.forEach((party, arrows) -> now.put(party, onward(arrows, then)));
      now.put("customer", 1.0);
    }
    return now;
  }

  private static double onward(List<ArrowReading> arrows, Map<String, Double> then) {
    var all = arrows.stream().mapToDouble(arrow -> arrow.pulse().count()).sum();
    return arrows.stream()
        .mapToDouble(arrow ->
            arrow.pulse().count()
                / Math.max(1, all)
                * measured(arrow).mapToDouble(Rival::share).min().orElse(1)
                * then.getOrDefault(arrow.arrow().to(), 0.0))
        .sum();
  }
}
