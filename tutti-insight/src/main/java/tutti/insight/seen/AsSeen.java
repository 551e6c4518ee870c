package tutti.insight.seen;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.measure.CompanyReading;

/**
 * What a company wrote against what the evidence shows.
 *
 * @param uses how many passages fit each arrow in the window, by its id; one that does not say what
 *     was given fits every arrow between its ends
 * @param wild what fits no arrow, the most frequent first
 * @param unused the arrows that are not in use, in the order of the file
 * @param passages how many there were in all
 * @param detours how things go instead, the most frequent first
 * @param bypass how much goes past the party in the middle
 */
public record AsSeen(
    Company company,
    Map<String, Long> uses,
    List<UnmappedTraffic> wild,
    List<UnusedArrow> unused,
    long passages,
    List<ArrowDetour> detours,
    Optional<BypassShare> bypass) {

  public AsSeen {
    requireNonNull(company, "company");
    uses = Map.copyOf(uses);
    wild = List.copyOf(wild);
    unused = List.copyOf(unused);
    detours = List.copyOf(detours);
    requireNonNull(bypass, "bypass");
  }

  /** How a company that reads so looks in the light of what was seen. */
  public static AsSeen of(CompanyReading reading, ObservedCompany seen) {
    var company = reading.company();
    var uses = new HashMap<String, Long>();
    var wild = new HashMap<List<String>, UnmappedTraffic>();
    seen.passages()
        .forEach(passage -> {
          var fits = ArrowFit.of(company, passage);
          fits.forEach(arrow -> uses.merge(arrow.id(), passage.count(), Long::sum));
          if (fits.isEmpty()) {
            var ends = List.of(passage.from(), passage.to());
            wild.merge(ends, UnmappedTraffic.of(company, passage), UnmappedTraffic::plus);
          }
        });
    var unused = unused(company, reading, uses);
    return new AsSeen(
        company,
        uses,
        wild.values().stream().sorted(UnmappedTraffic.ORDER).toList(),
        unused,
        seen.passages().stream().mapToLong(ObservedPassage::count).sum(),
        detours(unused, seen, company),
        BypassShare.of(company, seen.trails()));
  }

  private static List<ArrowDetour> detours(
      List<UnusedArrow> unused, ObservedCompany seen, Company company) {
    return unused.stream()
        .flatMap(arrow -> ArrowDetour.of(company, arrow, seen).stream())
        .sorted(ArrowDetour.ORDER)
        .toList();
  }

  private static List<UnusedArrow> unused(
      Company company, CompanyReading reading, Map<String, Long> uses) {
    return reading.arrows().stream()
        .flatMap(arrow ->
            UnusedArrow.of(company, arrow, uses.getOrDefault(arrow.arrow().id(), 0L), reading.at())
                .stream())
        .toList();
  }

  /** Whether nothing was seen at all. */
  public boolean blank() {
    return uses.isEmpty() && wild.isEmpty();
  }

  /** The arrows nothing ever came by. */
  public List<UnusedArrow> never() {
    return unused.stream().filter(UnusedArrow::never).toList();
  }

  /** The arrows something came by, and no longer does. */
  public List<UnusedArrow> silent() {
    return unused.stream().filter(arrow -> !arrow.never()).toList();
  }

  /** How many passages fit an arrow in the window. */
  public long uses(Arrow arrow) {
    return uses.getOrDefault(arrow.id(), 0L);
  }

  /** How much of what was seen went along an arrow. */
  public ConformanceRate conformance() {
    return new ConformanceRate(passages - strays(), passages);
  }

  /** How many passages fit no arrow. */
  public long strays() {
    return wild.stream().mapToLong(UnmappedTraffic::count).sum();
  }

  /** To or from how many others something goes that fits no arrow, by the id of each party. */
  public Map<String, Long> wildAt() {
    return wild.stream()
        .flatMap(one -> Stream.of(one.from(), one.to()))
        .collect(Collectors.groupingBy(party -> party, Collectors.counting()));
  }

  /** The ids of the used arrows that followed detours take. */
  public Set<String> taken() {
    return detours.stream()
        .filter(ArrowDetour::followed)
        .map(ArrowDetour::way)
        .flatMap(way ->
            IntStream.range(1, way.size())
                .boxed()
                .flatMap(i -> ArrowFit.between(company, way.get(i - 1), way.get(i)).stream()))
        .filter(arrow -> uses(arrow) > 0)
        .map(Arrow::id)
        .collect(Collectors.toSet());
  }

  /** Everything said in sentences: wild, never used, fallen silent, detours, bypass. */
  public List<String> sentences() {
    return Stream.of(
            wild.stream().map(one -> one.sentence(company)),
            never().stream().map(one -> one.sentence(company)),
            silent().stream().map(one -> one.sentence(company)),
            detours.stream().map(one -> one.sentence(company)),
            bypass.stream().map(one -> one.sentence(company)))
        .flatMap(sentences -> sentences)
        .toList();
  }
}
