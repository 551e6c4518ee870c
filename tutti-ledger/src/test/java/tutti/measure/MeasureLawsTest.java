package tutti.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.company.Arrow;
import tutti.company.Promise;
import tutti.company.Stage;
import tutti.company.form.CadenceForm;
import tutti.company.form.FirstTimeForm;
import tutti.company.form.PromiseForm;
import tutti.company.form.RatingForm;
import tutti.company.form.ReachForm;
import tutti.company.form.ReachLimit.ByDue;
import tutti.company.form.ReachLimit.Within;
import tutti.company.form.UnreturnedForm;
import tutti.company.time.TimeSpan;
import tutti.company.time.WorkingCalendar;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;
import tutti.handoff.HandOff;
import tutti.handoff.MemoryLedger;
import tutti.measure.verdict.PromiseVerdict;
import tutti.measure.verdict.VerdictTally;
import tutti.testkit.LawCases;

/** What holds for every measure, tried on ten thousand cases each; a failure names its seed. */
class MeasureLawsTest {

  private static final int CASES = LawCases.cases(10_000);
  private static final Duration WINDOW = Duration.ofDays(10);
  private static final List<PromiseForm> FORMS =
      List.of(
          new ReachForm(Stage.REQUESTED, Stage.DELIVERED, new Within(Duration.ofDays(2))),
          new ReachForm(Stage.ACCEPTED, Stage.CONFIRMED, new Within(new TimeSpan.BusinessHours(9))),
          new ReachForm(Stage.REQUESTED, Stage.DELIVERED, new ByDue()),
          new CadenceForm(Duration.ofDays(1), 1, Optional.empty()),
          new RatingForm(Optional.empty(), 4),
          new FirstTimeForm(),
          new UnreturnedForm(Stage.DELIVERED, new TimeSpan.Elapsed(Duration.ofDays(1))));

  private static void forEach(Consumer<Random> law) {
    for (var seed = 0L; seed < CASES; seed++) {
      try {
        law.accept(new Random(seed));
      } catch (AssertionError e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  private static VerdictTally tally(Random random) {
    return new VerdictTally(
        random.nextInt(50),
        random.nextInt(50),
        random.nextInt(9),
        random.nextInt(9),
        random.nextInt(9));
  }

  @Test
  void talliesMergeInAnyOrderAndGroupingAndCanBeTakenBack() {
    forEach(random -> {
      var a = tally(random);
      var b = tally(random);
      var c = tally(random);
      assertThat(a.plus(b)).isEqualTo(b.plus(a));
      assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
      assertThat(a.plus(b).minus(b)).isEqualTo(a);
      assertThat(a.plus(VerdictTally.NONE)).isEqualTo(a);
    });
  }

  @Test
  void oneMoreGoodHandOffNeverLowersWhatIsBelieved() {
    forEach(random -> {
      var tally = tally(random);
      var more = tally.plus(new VerdictTally(1, 0, 0));
      var before =
          GoldenNumbersTest.reading(0.1 * (1 + random.nextInt(9)), tally, VerdictTally.NONE);
      var after = GoldenNumbersTest.reading(before.promise().target(), more, VerdictTally.NONE);
      assertThat(after.mean()).isGreaterThan(before.mean());
      assertThat(after.atLeastTarget()).isGreaterThanOrEqualTo(before.atLeastTarget() - 1e-12);
    });
  }

  private static Instant instant(Random random) {
    return Told.START.plus(Duration.ofHours(random.nextInt(20 * 24)));
  }

  private static List<Evidence> facts(Random random) {
    var facts = new ArrayList<Evidence>();
    for (var i = 0; i < 12; i++) {
      facts.add(fact(random, "f" + i));
    }
    return facts;
  }

  private static Evidence fact(Random random, String id) {
    return new Evidence(
        id,
        "test",
        "a",
        "k" + random.nextInt(4),
        Stage.ofRank(random.nextInt(Stage.values().length)),
        instant(random),
        new Details(
            random.nextInt(3) == 0 ? Optional.of(instant(random)) : Optional.empty(),
            random.nextInt(3) == 0 ? OptionalInt.of(1 + random.nextInt(5)) : OptionalInt.empty(),
            Optional.of("who " + random.nextInt(3)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of()));
  }

  private static Promise promise(PromiseForm form) {
    return new Promise("p", form, WINDOW, 0.8, Optional.empty());
  }

  private static Arrow arrow() {
    return new Arrow(
        "a",
        "x",
        "y",
        "",
        "",
        Optional.empty(),
        false,
        FORMS.stream().map(MeasureLawsTest::promise).toList());
  }

  private static ArrowReading reading(List<Evidence> facts, Instant at) {
    var ledger = new MemoryLedger();
    facts.forEach(ledger::add);
    return ArrowReading.of(arrow(), new HandOffSamples(ledger.handOffs(at)), at);
  }

  @Test
  void theOrderAndTheRepetitionOfEvidenceChangeNothing() {
    forEach(random -> {
      var facts = facts(random);
      var at = instant(random);
      var again = new ArrayList<>(facts);
      again.addAll(facts.subList(0, random.nextInt(facts.size())));
      Collections.shuffle(again, random);
      assertThat(reading(again, at)).isEqualTo(reading(facts, at));
    });
  }

  @Test
  @Claim("S31")
  void whoeverFulfilledItNoMeasureChanges() {
    forEach(random -> {
      var facts = facts(random);
      var at = instant(random);
      assertThat(reading(facts.stream().map(MeasureLawsTest::byLegal).toList(), at))
          .isEqualTo(reading(facts, at));
    });
  }

  private static Evidence byLegal(Evidence e) {
    var d = e.details();
    return new Evidence(
        e.id(),
        e.source(),
        e.arrow(),
        e.key(),
        e.stage(),
        e.at(),
        new Details(
            d.due(),
            d.rating(),
            Optional.of("legal"),
            d.reason(),
            d.parent(),
            d.thread(),
            d.attributes()));
  }

  /** What was shown at an instant is what all facts up to it give, whatever came later. */
  @Test
  void aPastDayIsShownAgainAsItWas() {
    forEach(random -> {
      var facts = facts(random);
      var at = instant(random);
      var known = facts.stream().filter(fact -> !fact.at().isAfter(at)).toList();
      assertThat(reading(facts, at)).isEqualTo(reading(known, at));
    });
  }

  /**
   * What a verdict says of every later day follows from the facts alone, so days can be counted.
   */
  @Test
  void theTalliesOfTwoHalvesAreTheTallyOfTheWhole() {
    forEach(random -> {
      var handOff = HandOff.of(facts(random));
      var middle = instant(random);
      var end = middle.plus(Duration.ofHours(random.nextInt(200)));
      for (var form : FORMS) {
        PromiseVerdict.of(promise(form), handOff)
            .filter(verdict -> !verdict.settled().isAfter(end))
            .ifPresent(v ->
                assertThat(
                        v.tally(Instant.MIN, middle)
                            .minus(open(v, middle))
                            .plus(v.tally(middle, end)))
                    .isEqualTo(v.tally(Instant.MIN, end)));
      }
    });
  }

  private static VerdictTally open(PromiseVerdict verdict, Instant at) {
    return new VerdictTally(0, 0, verdict.tally(Instant.MIN, at).open());
  }

  private static final List<String> ZONES =
      List.of("Europe/Berlin", "America/New_York", "UTC", "Australia/Lord_Howe", "Asia/Kolkata");

  private static WorkingCalendar calendar(Random random) {
    var opens = random.nextInt(12);
    return new WorkingCalendar(
        ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))),
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.of(4 + random.nextInt(4))),
        LocalTime.of(opens, 0),
        LocalTime.of(opens + 1 + random.nextInt(11), 30),
        random.nextInt(4) == 0 ? Optional.of("de-be") : Optional.empty());
  }

  @Test
  void businessTimeIsAdditiveOverEverySplit() {
    var year = Instant.parse("2026-01-01T00:00:00Z");
    forEach(random -> {
      var calendar = calendar(random);
      var start = year.plusSeconds(random.nextInt(365 * 86_400));
      var middle = start.plusSeconds(random.nextInt(20 * 86_400));
      var end = middle.plusSeconds(random.nextInt(20 * 86_400));
      assertThat(calendar.between(start, middle).plus(calendar.between(middle, end)))
          .as("%s: %s, %s, %s", calendar, start, middle, end)
          .isEqualTo(calendar.between(start, end));
    });
  }

  @Test
  void soManyBusinessHoursAfterAStartHaveBeenWorkedWhenTheyAreOver() {
    var year = Instant.parse("2026-01-01T00:00:00Z");
    forEach(random -> {
      var calendar = calendar(random);
      var start = year.plusSeconds(random.nextInt(365 * 86_400));
      var hours = 1 + random.nextInt(60);
      var over = calendar.after(start, new TimeSpan.BusinessHours(hours));
      assertThat(calendar.between(start, over))
          .as("%s: %s + %s h", calendar, start, hours)
          .isEqualTo(Duration.ofHours(hours));
    });
  }
}
