package tutti.insight.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Promise;
import tutti.company.Seat;
import tutti.company.Stage;
import tutti.company.form.ReachForm;
import tutti.company.form.ReachLimit.Within;
import tutti.company.ref.CompanyRef;
import tutti.insight.HandOverOrder;
import tutti.insight.check.load.LoadChecks;
import tutti.insight.check.person.PersonChecks;
import tutti.map.crossing.MapCrossings;
import tutti.testkit.AllocatedBytes;
import tutti.testkit.LawCases;

/** Laws of the rules on people, over random seatings. */
class SeatingsTest {

  private static final List<String> ROLES =
      List.of(
          "product-owner",
          "scrum-master",
          "product-management",
          "sales",
          "finance",
          "legal",
          "marketing",
          "channel-marketing",
          "engineering",
          "growth",
          "product-analysis",
          "support",
          "leadership-finance",
          "executive");
  private static final List<String> DUTIES =
      List.of(
          "deal-approver",
          "signal-validator",
          "lead-acceptor",
          "release-approver",
          "pulse-admin",
          "win-loss-interviewer",
          "promise-measurer",
          "facilitator",
          "function-head",
          "people-manager",
          "</svg><script>",
          "");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private static <T> T any(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static Company company(Random random, int parties, int arrows, int people) {
    var all = IntStream.range(0, parties).mapToObj(i -> party(random, i)).toList();
    var seats = new ArrayList<Seat>();
    for (var i = 0; i < people; i++) {
      seats.add(seat(random, any(random, all), "Person " + random.nextInt(people)));
    }
    return new Company(
        "Random",
        ZoneOffset.UTC,
        all,
        seats,
        IntStream.range(0, arrows).mapToObj(i -> arrow(random, i, all)).toList());
  }

  private static Party party(Random random, int i) {
    var id = i < ROLES.size() ? ROLES.get(i) : any(random, ROLES) + "-" + i;
    return new Party(
        id,
        id,
        i % 7 == 6 ? Party.Kind.OUTSIDE : i % 3 == 0 ? Party.Kind.ROLE : Party.Kind.FUNCTION,
        Optional.empty(),
        i > 0 && i < ROLES.size() && random.nextBoolean()
            ? Optional.of(ROLES.get(random.nextInt(i)))
            : Optional.empty());
  }

  private static Seat seat(Random random, Party party, String person) {
    return new Seat(
        party.id(),
        person,
        random.nextInt(3) == 0 ? Optional.of("Person 1") : Optional.empty(),
        random.nextBoolean() ? OptionalDouble.of(random.nextDouble()) : OptionalDouble.empty(),
        random.nextBoolean()
            ? Optional.of(TODAY.plusDays(random.nextInt(9) - 7))
            : Optional.empty(),
        random.nextBoolean()
            ? Optional.of(TODAY.plusDays(random.nextInt(9) - 2))
            : Optional.empty(),
        random.nextBoolean(),
        random.nextBoolean() ? List.of(any(random, DUTIES)) : List.of());
  }

  private static Arrow arrow(Random random, int i, List<Party> parties) {
    var owner = random.nextInt(4) == 0 ? Optional.of("Person 2") : Optional.<String>empty();
    var form = new ReachForm(Stage.REQUESTED, Stage.DELIVERED, new Within(Duration.ofDays(1)));
    return new Arrow(
        "a" + i,
        any(random, parties).id(),
        any(random, parties).id(),
        "work",
        "",
        Optional.empty(),
        random.nextInt(5) == 0,
        IntStream.range(0, random.nextInt(6))
            .mapToObj(p -> new Promise("p" + p, form, Duration.ofDays(90), 0.8, owner))
            .toList());
  }

  @Test
  void noSeatingCrashesARuleAndEveryFindingNamesSomebody() {
    for (var seed = 0; seed < LawCases.cases(500); seed++) {
      var random = new Random(seed);
      var company =
          company(random, 1 + random.nextInt(20), random.nextInt(40), 1 + random.nextInt(25));
      var names = company.seats().stream().map(Seat::person).collect(Collectors.toSet());
      assertThat(CheckRules.run(company, TODAY, MapCrossings.FINDER))
          .as("seed %d", seed)
          .filteredOn(finding -> finding.where() instanceof CompanyRef.PersonRef)
          .allSatisfy(finding -> assertThat(named(finding, names)).isTrue());
      for (var order : HandOverOrder.of(company, TODAY)) {
        assertThat(order.steps())
            .as("seed %d", seed)
            .extracting(HandOverOrder.Step::seat)
            .hasSizeGreaterThan(1)
            .allSatisfy(seat -> assertThat(seat.person()).isEqualTo(order.person()));
      }
    }
  }

  private static boolean named(Finding finding, Set<String> names) {
    return finding.where() instanceof CompanyRef.PersonRef(var name)
        && names.contains(name)
        && finding.says().contains(name);
  }

  /**
   * A step's certificate: what it is said to end is found with the seat, and not without. Who owns
   * promises, and both ends of an arrow, depend on what others hold and are left out.
   */
  @Test
  void whatAStepEndsIsThereBeforeItAndGoneAfter() {
    var steps = 0;
    for (var seed = 0; seed < LawCases.cases(200); seed++) {
      var company = company(new Random(seed), 14, 30, 12);
      for (var order : HandOverOrder.of(company, TODAY)) {
        var seats = new ArrayList<>(order.steps().stream().map(step -> step.seat()).toList());
        for (var step : order.steps()) {
          var before = conflicts(company, seats);
          seats.remove(step.seat());
          var after = conflicts(company, seats);
          var ends = step.ends().stream().filter(id -> !UNSURE.contains(id)).toList();
          assertThat(before).as("seed %d, %s", seed, order.person()).containsAll(ends);
          assertThat(ends).as("seed %d, %s", seed, order.person()).noneMatch(after::contains);
          steps += ends.size();
        }
      }
    }
    assertThat(steps).isGreaterThan(LawCases.atLeast(100));
  }

  /** What is twice as large may take so many times as much; four times would be its square. */
  private static final long GROWTH = 3;

  private static final Set<String> UNSURE = Set.of("cf-12", "cf-19");

  private static List<String> conflicts(Company company, List<Seat> seats) {
    var left = new Company("Left", ZoneOffset.UTC, company.parties(), seats, company.arrows());
    return CheckRules.run(left, TODAY, MapCrossings.FINDER).stream()
        .map(Finding::id)
        .filter(id -> id.startsWith("cf-"))
        .toList();
  }

  @Test
  void theOrderOfALargeCompanyTakesLittleMoreThanThatOfASmallOne() {
    assertThat(bytesOfOrders(10)).isLessThan(GROWTH * bytesOfOrders(5));
  }

  private static long bytesOfOrders(int size) {
    var company = sized(size);
    return AllocatedBytes.by(() -> assertThat(HandOverOrder.of(company, TODAY)).isNotEmpty());
  }

  private static Company sized(int size) {
    return company(new Random(7), 200 * size, 1_000 * size, 300 * size);
  }

  @Test
  void allRulesOnPeopleGrowWithTheCompanyAndNoFaster() {
    assertThat(bytesOfRules(10)).isLessThan(GROWTH * bytesOfRules(5));
  }

  private static long bytesOfRules(int size) {
    var company = sized(size);
    return AllocatedBytes.by(() ->
        assertThat(
                found(
                    new CheckContext(
                        company, TODAY, Optional.empty(), Optional.empty(), MapCrossings.FINDER)))
            .isPositive());
  }

  private static long found(CheckContext context) {
    return List.of(PersonChecks.all(), LoadChecks.all()).stream()
        .flatMap(List::stream)
        .flatMap(check -> check.findings(context))
        .count();
  }
}
