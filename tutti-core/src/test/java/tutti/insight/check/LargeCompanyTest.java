package tutti.insight.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Exchanges;
import tutti.company.Nature;
import tutti.company.Party;
import tutti.company.Promise;
import tutti.company.Provenance;
import tutti.company.Seat;
import tutti.company.Stage;
import tutti.company.Standing;
import tutti.company.chain.Chain;
import tutti.company.market.Market;
import tutti.company.rule.Governance;
import tutti.company.time.Calendar;
import tutti.measure.CompanyReading;
import tutti.measure.Pulse;
import tutti.measure.Sample;
import tutti.measure.Samples;
import tutti.measure.Tally;

/** 2,000 parties, 10,000 arrows and 30,000 promises are checked while somebody waits. */
class LargeCompanyTest {

  private static final int PARTIES = 2_000;
  private static final int ARROWS = 10_000;
  private static final int PROMISES = 3;
  private static final LocalDate TODAY = Written.TODAY;
  private static final Instant NOW = TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
  private static final Duration GENEROUS = Duration.ofSeconds(10);

  private final Random dice = new Random(7);

  private Company company() {
    return new Company(
        "Large",
        ZoneOffset.UTC,
        Calendar.OFFICE,
        Company.Size.GROWN,
        Optional.empty(),
        Optional.empty(),
        IntStream.range(0, PARTIES).mapToObj(LargeCompanyTest::party).toList(),
        List.of(),
        IntStream.range(1, PARTIES).mapToObj(i -> seat(i)).toList(),
        IntStream.range(0, ARROWS).mapToObj(this::arrow).toList(),
        new Exchanges(List.of(), IntStream.range(0, 2_000).mapToObj(i -> relay()).toList()),
        Market.NONE,
        Chain.NONE,
        Governance.NONE);
  }

  private Exchanges.Relay relay() {
    return new Exchanges.Relay("a" + dice.nextInt(ARROWS), "a" + dice.nextInt(ARROWS), "");
  }

  private static Party party(int i) {
    return i == 0
        ? new Party(
            "p0",
            "Customer",
            Party.Kind.OUTSIDE,
            Optional.of(Party.Side.CUSTOMER),
            Optional.empty())
        : new Party(
            "p" + i,
            "Party " + i,
            i < 200 ? Party.Kind.FUNCTION : Party.Kind.ROLE,
            Optional.empty(),
            i < 200 ? Optional.empty() : Optional.of("p" + (1 + i % 199)));
  }

  private static Seat seat(int party) {
    return new Seat("p" + party, "Person Number" + party % 1_500, Optional.empty());
  }

  private Arrow arrow(int i) {
    var promises = new ArrayList<Promise>();
    for (var p = 0; p < PROMISES; p++) {
      promises.add(promise(i, p));
    }
    return new Arrow(
        "a" + i,
        "p" + (1 + dice.nextInt(PARTIES - 1)),
        i % 20 == 0 ? "p0" : "p" + dice.nextInt(PARTIES),
        "thing " + dice.nextInt(5_000),
        "because the customer asked",
        Optional.empty(),
        false,
        promises,
        nature(),
        Provenance.OWN);
  }

  private Nature nature() {
    return new Nature(
        Optional.empty(),
        Optional.empty(),
        Optional.of(Nature.Mode.COLLABORATION),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        false,
        List.of("a" + dice.nextInt(ARROWS), "a" + dice.nextInt(ARROWS)),
        List.of());
  }

  private Promise promise(int arrow, int i) {
    var yes =
        new Standing.Yes(
            Standing.End.GIVER, "Person Number1", LocalDate.of(2026, 1, 1), Optional.of("0"));
    return new Promise(
        "q" + i,
        form(arrow, i),
        Duration.ofDays(90),
        0.5 + dice.nextInt(50) / 100.0,
        false,
        List.of(),
        Calendar.OFFICE,
        Optional.empty(),
        Optional.empty(),
        new Standing(List.of(yes), Optional.empty(), Optional.empty()));
  }

  private static Promise.Form form(int arrow, int i) {
    return switch (i) {
      case 0 ->
          new Promise.Reach(
              Stage.REQUESTED, Stage.DELIVERED, new Promise.Within(Duration.ofDays(3)));
      case 1 -> new Promise.Cadence(Duration.ofDays(14), 1, Optional.empty());
      default ->
          new Promise.Condition(
              Stage.DELIVERED, "attr.k%d == 'yes'".formatted(arrow % 20), Optional.empty());
    };
  }

  /** Tallies as a store keeps them: nothing has to be folded. */
  private static final Samples TALLIES =
      new Samples() {
        @Override
        public Sample sample(Arrow arrow, Promise promise, Instant at) {
          return new Sample(new Tally(8, 2, 0), Tally.NONE, Sample.NONE.hours());
        }

        @Override
        public Pulse pulse(Arrow arrow, Instant at) {
          return new Pulse(
              10,
              Optional.of(at.minus(Duration.ofDays(80))),
              Optional.of(at.minus(Duration.ofDays(arrow.id().hashCode() % 9 + 9))));
        }

        @Override
        public long anomalies(Arrow arrow, Instant at) {
          return 0;
        }
      };

  /** The quickest of several runs, in milliseconds of one core, once the code is warm. */
  private static long warm(Scene scene) {
    var best = Long.MAX_VALUE;
    for (var run = 0; run < 5; run++) {
      var begin = cpu();
      Checks.run(new Scene(scene.company(), scene.today(), scene.reading()));
      best = Math.min(best, (cpu() - begin) / 1_000_000);
    }
    return best;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  @Test
  void aLargeCompanyIsCheckedWhileSomebodyWaits() {
    var company = company();
    var written = new Scene(company, TODAY, Optional.empty());
    assertThat(Checks.run(written)).hasSizeGreaterThan(30_000);
    var took = warm(written);
    System.out.printf("Checked %,d arrows in %,d ms.%n", ARROWS, took);
    assertThat(took).isLessThan(GENEROUS.toMillis());
  }

  @Test
  void soItIsWithItsReadings() {
    var company = company();
    var reading = CompanyReading.of(company, TALLIES, NOW);
    var took = warm(new Scene(company, TODAY, Optional.of(reading)));
    System.out.printf("Checked %,d arrows with readings in %,d ms.%n", ARROWS, took);
    assertThat(took).isLessThan(GENEROUS.toMillis());
  }

  /** Where the time goes, slowest rule first: to look at, not to run. */
  public static void main(String[] args) {
    var test = new LargeCompanyTest();
    var company = test.company();
    var scene = new Scene(company, TODAY, Optional.of(CompanyReading.of(company, TALLIES, NOW)));
    warm(scene);
    Checks.all().stream()
        .map(check -> {
          var begin = cpu();
          var found = check.findings(scene).count();
          return "%6d ms %7d %s".formatted((cpu() - begin) / 1_000_000, found, check.id());
        })
        .sorted(java.util.Comparator.reverseOrder())
        .limit(12)
        .forEach(System.out::println);
  }
}
