package tutti.insight.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tutti.company.AgreementState;
import tutti.company.Arrow;
import tutti.company.ArrowExchanges;
import tutti.company.ArrowTraits;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Promise;
import tutti.company.Provenance;
import tutti.company.Seat;
import tutti.company.Stage;
import tutti.company.chain.RevenueChain;
import tutti.company.form.CadenceForm;
import tutti.company.form.ConditionForm;
import tutti.company.form.PromiseForm;
import tutti.company.form.ReachForm;
import tutti.company.form.ReachLimit;
import tutti.company.market.AudienceFramework;
import tutti.company.rule.Governance;
import tutti.company.time.WorkingCalendar;
import tutti.map.crossing.MapCrossings;
import tutti.measure.CompanyReading;
import tutti.measure.PromiseSample;
import tutti.measure.SampleSource;
import tutti.measure.arrival.ArrivalRate;
import tutti.measure.verdict.VerdictTally;
import tutti.testkit.AllocatedBytes;

/**
 * 2,000 parties, 10,000 arrows and 30,000 promises are checked: twice the company, twice the work.
 */
@Tag("slow")
class LargeCompanyTest {

  private static final int PROMISES = 3;
  private static final LocalDate TODAY = Written.TODAY;
  private static final Instant NOW = TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);

  /** What is twice as large may take so many times as much; four times would be its square. */
  private static final long GROWTH = 3;

  /** A company of a size from 1 to 10. */
  private static final class Large {

    private final int parties;
    private final int arrows;
    private final Random dice = new Random(7);

    Large(int size) {
      this.parties = 200 * size;
      this.arrows = 1_000 * size;
    }

    private Company company() {
      return new Company(
          "Large",
          ZoneOffset.UTC,
          WorkingCalendar.OFFICE,
          Company.Size.GROWN,
          Optional.empty(),
          Optional.empty(),
          IntStream.range(0, parties).mapToObj(Large::party).toList(),
          List.of(),
          IntStream.range(1, parties).mapToObj(i -> seat(i)).toList(),
          IntStream.range(0, arrows).mapToObj(this::arrow).toList(),
          new ArrowExchanges(
              List.of(), IntStream.range(0, arrows / 5).mapToObj(i -> relay()).toList()),
          AudienceFramework.NONE,
          RevenueChain.NONE,
          Governance.NONE);
    }

    private ArrowExchanges.Relay relay() {
      return new ArrowExchanges.Relay("a" + dice.nextInt(arrows), "a" + dice.nextInt(arrows), "");
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
          "p" + (1 + dice.nextInt(parties - 1)),
          i % 20 == 0 ? "p0" : "p" + dice.nextInt(parties),
          "thing " + dice.nextInt(5_000),
          "because the customer asked",
          Optional.empty(),
          false,
          promises,
          nature(),
          Provenance.OWN);
    }

    private ArrowTraits nature() {
      return new ArrowTraits(
          Optional.empty(),
          Optional.empty(),
          Optional.of(ArrowTraits.Mode.COLLABORATION),
          Optional.empty(),
          Optional.empty(),
          false,
          false,
          false,
          List.of("a" + dice.nextInt(arrows), "a" + dice.nextInt(arrows)),
          List.of());
    }

    private Promise promise(int arrow, int i) {
      var yes =
          new AgreementState.Yes(
              AgreementState.End.GIVER,
              "Person Number1",
              LocalDate.of(2026, 1, 1),
              Optional.of("0"));
      return new Promise(
          "q" + i,
          form(arrow, i),
          Duration.ofDays(90),
          0.5 + dice.nextInt(50) / 100.0,
          false,
          List.of(),
          WorkingCalendar.OFFICE,
          Optional.empty(),
          Optional.empty(),
          new AgreementState(List.of(yes), Optional.empty(), Optional.empty()));
    }

    private static PromiseForm form(int arrow, int i) {
      return switch (i) {
        case 0 ->
            new ReachForm(
                Stage.REQUESTED, Stage.DELIVERED, new ReachLimit.Within(Duration.ofDays(3)));
        case 1 -> new CadenceForm(Duration.ofDays(14), 1, Optional.empty());
        default ->
            new ConditionForm(
                Stage.DELIVERED, "attr.k%d == 'yes'".formatted(arrow % 20), Optional.empty());
      };
    }
  }

  /** Tallies as a store keeps them: nothing has to be folded. */
  private static final SampleSource TALLIES =
      new SampleSource() {
        @Override
        public PromiseSample sample(Arrow arrow, Promise promise, Instant at) {
          return new PromiseSample(
              new VerdictTally(8, 2, 0), VerdictTally.NONE, PromiseSample.NONE.hours());
        }

        @Override
        public ArrivalRate pulse(Arrow arrow, Instant at) {
          return new ArrivalRate(
              10,
              Optional.of(at.minus(Duration.ofDays(80))),
              Optional.of(at.minus(Duration.ofDays(arrow.id().hashCode() % 9 + 9))));
        }

        @Override
        public long anomalies(Arrow arrow, Instant at) {
          return 0;
        }
      };

  private static long bytes(CheckContext context, int least) {
    return AllocatedBytes.by(() -> assertThat(CheckRules.run(context)).hasSizeGreaterThan(least));
  }

  private static CheckContext written(int size) {
    return new CheckContext(
        new Large(size).company(), TODAY, Optional.empty(), Optional.empty(), MapCrossings.FINDER);
  }

  private static CheckContext measured(int size) {
    var company = new Large(size).company();
    return new CheckContext(
        company,
        TODAY,
        Optional.of(CompanyReading.of(company, TALLIES, NOW)),
        Optional.empty(),
        MapCrossings.FINDER);
  }

  @Test
  void theChecksOfALargeCompanyGrowWithItAndNoFaster() {
    assertThat(bytes(written(10), 30_000)).isLessThan(GROWTH * bytes(written(5), 15_000));
  }

  @Test
  void soTheyDoWithItsReadings() {
    assertThat(bytes(measured(10), 1_000)).isLessThan(GROWTH * bytes(measured(5), 500));
  }
}
