package tutti.insight.seen;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.insight.seen.Office.ago;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.measure.arrival.ArrivalRate;
import tutti.testkit.LawCases;

/** What holds of any company and any evidence. */
class SeenLawsTest {

  private static final int ROUNDS = LawCases.cases(300);

  private static Company company(Random random) {
    var parties =
        IntStream.range(0, 3 + random.nextInt(5))
            .mapToObj(i ->
                new Party(
                    "p" + i, "P" + i, Party.Kind.FUNCTION, Optional.empty(), Optional.empty()))
            .toList();
    var arrows =
        IntStream.range(0, random.nextInt(12)).mapToObj(i -> arrow(i, parties, random)).toList();
    return new Company("Any", ZoneOffset.UTC, parties, List.of(), arrows);
  }

  private static Arrow arrow(int number, List<Party> parties, Random random) {
    var ends = ends(parties.size(), random);
    return new Arrow(
        "a" + number,
        "p" + ends[0],
        "p" + ends[1],
        "g" + random.nextInt(3),
        "",
        Optional.empty(),
        false,
        List.of());
  }

  private static int[] ends(int parties, Random random) {
    var from = random.nextInt(parties);
    return new int[] {from, (from + 1 + random.nextInt(parties - 1)) % parties};
  }

  private static ObservedCompany seen(Company company, Random random) {
    var size = company.parties().size();
    var passages = Stream.generate(() -> passage(size, random)).limit(random.nextInt(20)).toList();
    var trails =
        IntStream.range(0, random.nextInt(8)).mapToObj(i -> trail(i, size, random)).toList();
    return new ObservedCompany(passages, trails);
  }

  private static ObservedPassage passage(int parties, Random random) {
    var ends = ends(parties, random);
    var whats = List.of("", "g0", "g1", "g2", "a0", "a1", "other");
    return new ObservedPassage(
        "p" + ends[0],
        "p" + ends[1],
        whats.get(random.nextInt(whats.size())),
        1 + random.nextInt(9),
        ago(random.nextInt(300)));
  }

  private static ObservedPath trail(int number, int parties, Random random) {
    var legs =
        Stream.generate(() -> ends(parties, random))
            .limit(1 + random.nextInt(6))
            .map(ends -> new ObservedPath.Leg("p" + ends[0], "p" + ends[1]))
            .toList();
    return new ObservedPath("t" + number, legs);
  }

  private static AsSeen of(Company company, ObservedCompany seen) {
    return AsSeen.of(Office.reading(company, Map.of()), seen);
  }

  private interface Law {
    void holds(Company company, ObservedCompany one, ObservedCompany other, Random random);
  }

  private static void always(Law law) {
    for (var seed = 0; seed < ROUNDS; seed++) {
      var random = new Random(seed);
      var company = company(random);
      try {
        law.holds(company, seen(company, random), seen(company, random), random);
      } catch (AssertionError e) {
        throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
      }
    }
  }

  @Test
  void everyPassageFitsAnArrowOrIsWild() {
    always((company, seen, other, random) -> {
      var fitting =
          seen.passages().stream()
              .filter(p -> !ArrowFit.of(company, p).isEmpty())
              .mapToLong(ObservedPassage::count)
              .sum();
      assertThat(fitting + of(company, seen).strays()).isEqualTo(seen.count());
    });
  }

  @Test
  void evidenceOfTwoPlacesAddsUp() {
    always((company, one, other, random) -> {
      var both = of(company, one.plus(other));
      var counts = new HashMap<List<String>, Long>();
      Stream.of(one, other)
          .flatMap(seen -> of(company, seen).wild().stream())
          .forEach(wild -> counts.merge(List.of(wild.from(), wild.to()), wild.count(), Long::sum));
      var sums = new HashMap<List<String>, Long>();
      both.wild().forEach(wild -> sums.put(List.of(wild.from(), wild.to()), wild.count()));
      assertThat(sums).isEqualTo(counts);
      for (var arrow : company.arrows()) {
        assertThat(both.uses(arrow))
            .isEqualTo(of(company, one).uses(arrow) + of(company, other).uses(arrow));
      }
    });
  }

  @Test
  void followedDetoursOfTwoPlacesAddUpWhileTheArrowStaysUnused() {
    always((company, one, other, random) -> {
      var both = detoured(of(company, one.plus(other)));
      var first = detoured(of(company, one));
      var second = detoured(of(company, other));
      both.forEach((way, count) ->
          assertThat(count).isEqualTo(first.getOrDefault(way, 0L) + second.getOrDefault(way, 0L)));
    });
  }

  private static Map<List<Object>, Long> detoured(AsSeen asSeen) {
    var counts = new HashMap<List<Object>, Long>();
    asSeen.detours().stream()
        .filter(ArrowDetour::followed)
        .forEach(d -> counts.put(List.of(d.arrow().arrow().id(), d.via()), d.count()));
    return counts;
  }

  @Test
  void theOrderOfEvidenceChangesNothing() {
    always((company, seen, other, random) -> {
      var passages = new ArrayList<>(seen.passages());
      var trails = new ArrayList<>(seen.trails());
      Collections.shuffle(passages, random);
      Collections.shuffle(trails, random);
      assertThat(new ObservedCompany(passages, trails)).isEqualTo(seen);
      assertThat(one(seen, other)).isEqualTo(one(other, seen));
    });
  }

  private static ObservedCompany one(ObservedCompany seen, ObservedCompany other) {
    return seen.plus(other);
  }

  @Test
  void aCompanyThatWritesEverythingHasNothingWild() {
    always((company, seen, other, random) -> {
      var written = new ArrayList<>(company.arrows());
      of(company, seen)
          .wild()
          .forEach(wild ->
              written.addAll(
                  Stream.concat(wild.things().stream(), Stream.of("anything"))
                      .map(thing ->
                          new Arrow(
                              wild.from() + wild.to() + thing,
                              wild.from(),
                              wild.to(),
                              thing,
                              "",
                              Optional.empty(),
                              false,
                              List.of()))
                      .toList()));
      var whole = new Company("Any", ZoneOffset.UTC, company.parties(), List.of(), written);
      assertThat(of(whole, seen).wild()).isEmpty();
    });
  }

  @Test
  void anArrowIsInUseOrNeverUsedOrSilent() {
    always((company, seen, other, random) -> {
      var pulses = new HashMap<String, ArrivalRate>();
      company.arrows().stream()
          .filter(arrow -> random.nextBoolean())
          .forEach(arrow ->
              pulses.put(
                  arrow.id(), Office.pulse(1 + random.nextInt(60), 200, random.nextInt(200))));
      var asSeen = AsSeen.of(Office.reading(company, pulses), seen);
      assertThat(asSeen.never().size() + asSeen.silent().size()).isEqualTo(asSeen.unused().size());
      assertThat(asSeen.never()).allSatisfy(one -> assertThat(asSeen.uses(one.arrow())).isZero());
      assertThat(asSeen.taken())
          .allSatisfy(id -> assertThat(asSeen.uses(company.arrow(id).orElseThrow())).isPositive());
      assertThat(asSeen.detours()).allSatisfy(d -> assertThat(asSeen.unused()).contains(d.arrow()));
    });
  }
}
