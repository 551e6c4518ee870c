package tutti.insight.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import tutti.company.Arrow;
import tutti.company.Company;

/**
 * How things travel: so many start at each party, and each goes on along the arrows out of a party
 * with given chances, at most six arrows far and to no party twice, until it is with the Customer.
 *
 * @param ways the paths to the Customer, each with the things that take it
 * @param passing the things that come along each arrow, whether they ever arrive or not
 */
record Traffic(List<Way> ways, Map<String, Double> passing) {

  private static final int LONGEST = 6;

  Traffic {
    ways = List.copyOf(ways);
    passing = Map.copyOf(passing);
  }

  /** A path and the things that take it. */
  record Way(List<String> arrows, double things) {
    Way {
      arrows = List.copyOf(arrows);
    }
  }

  static double normal(SplittableRandom random) {
    return Math.sqrt(-2 * Math.log(1 - random.nextDouble()))
        * Math.cos(2 * Math.PI * random.nextDouble());
  }

  static Traffic of(Company company, SplittableRandom random) {
    var chances = chances(company, random);
    var walk = new Walk(company, chances);
    company.parties().forEach(party -> walk.start(party.id(), Math.exp(0.6 * normal(random))));
    return new Traffic(walk.ways, walk.passing);
  }

  private static Map<String, Double> chances(Company company, SplittableRandom random) {
    var weights = new HashMap<String, Double>();
    company.arrows().forEach(a -> weights.put(a.id(), Math.exp(0.8 * normal(random))));
    var out =
        company.arrows().stream()
            .collect(
                Collectors.groupingBy(
                    Arrow::from, Collectors.summingDouble(a -> weights.get(a.id()))));
    return company.arrows().stream()
        .collect(Collectors.toMap(Arrow::id, a -> weights.get(a.id()) / out.get(a.from())));
  }

  /** The things that arrive along an arrow. */
  double arriving(Map<String, Double> yields, String arrow) {
    return ways.stream()
        .filter(way -> way.arrows().contains(arrow))
        .mapToDouble(way ->
            way.arrows().stream().mapToDouble(yields::get).reduce(way.things(), (a, b) -> a * b))
        .sum();
  }

  /** Follows the things from where they start. */
  private static final class Walk {

    private final String customer;
    private final Map<String, List<Arrow>> out;
    private final Map<String, Double> chances;
    private final List<Way> ways = new ArrayList<>();
    private final Map<String, Double> passing = new HashMap<>();
    private final List<String> path = new ArrayList<>();
    private final Set<String> passed = new HashSet<>();

    private Walk(Company company, Map<String, Double> chances) {
      this.customer = company.customer().orElseThrow().id();
      this.out = company.arrows().stream().collect(Collectors.groupingBy(Arrow::from));
      this.chances = chances;
    }

    private void start(String party, double things) {
      passed.add(party);
      follow(party, things);
      passed.remove(party);
    }

    private void follow(String party, double things) {
      for (var arrow : out.getOrDefault(party, List.of())) {
        if (path.size() < LONGEST
            && (arrow.to().equals(customer) || !passed.contains(arrow.to()))) {
          step(arrow, things * chances.get(arrow.id()));
        }
      }
    }

    private void step(Arrow arrow, double things) {
      path.add(arrow.id());
      passing.merge(arrow.id(), things, Double::sum);
      if (arrow.to().equals(customer)) {
        ways.add(new Way(path, things));
      } else {
        start(arrow.to(), things);
      }
      path.removeLast();
    }
  }
}
