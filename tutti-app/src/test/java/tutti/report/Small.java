package tutti.report;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Promise;
import tutti.company.PromiseState;
import tutti.company.Stage;
import tutti.company.form.CadenceForm;
import tutti.company.form.PromiseForm;
import tutti.company.form.RatingForm;
import tutti.company.form.ReachForm;
import tutti.company.form.ReachLimit.ByDue;
import tutti.company.form.ReachLimit.Within;
import tutti.handoff.HandOff;
import tutti.insight.FixFirst;
import tutti.insight.MeasureFirst;
import tutti.measure.ArrowReading;
import tutti.measure.CompanyReading;
import tutti.measure.CycleTimes;
import tutti.measure.PromiseReading;
import tutti.measure.PromiseSample;
import tutti.measure.arrival.ArrivalRate;
import tutti.measure.verdict.VerdictTally;

/** A company small enough to count by hand: Marketing, Sales and a Customer, in Kolkata. */
public final class Small {

  public static final Instant AT = Instant.parse("2026-11-20T20:30:00Z");
  public static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

  /** The pulse of an arrow that is alive. */
  public static final ArrivalRate ALIVE = pulse(40, 100, 1);

  private Small() {}

  public static Duration days(long days) {
    return Duration.ofDays(days);
  }

  /** So many hand-offs, the first and the last so many days ago. */
  public static ArrivalRate pulse(long count, int first, int last) {
    return new ArrivalRate(
        count, Optional.of(AT.minus(days(first))), Optional.of(AT.minus(days(last))));
  }

  public static ReachForm within(String valid, String good, Duration time) {
    return new ReachForm(stage(valid), stage(good), new Within(time));
  }

  public static ReachForm byDue() {
    return new ReachForm(Stage.REQUESTED, Stage.DELIVERED, new ByDue());
  }

  public static CadenceForm every(int days, int atLeast) {
    return new CadenceForm(days(days), atLeast, Optional.empty());
  }

  public static RatingForm rated(int atLeast) {
    return new RatingForm(Optional.empty(), atLeast);
  }

  /** Offered, to be confirmed within three days. */
  public static ReachForm confirmed() {
    return within("offered", "confirmed", days(3));
  }

  private static Stage stage(String word) {
    return Stage.named(word).orElseThrow();
  }

  public static Promise promise(PromiseForm form, double target) {
    return new Promise("kept", form, days(90), target, Optional.empty());
  }

  public static Arrow arrow(String id, Promise... promises) {
    return arrow(id, "marketing", "sales", promises);
  }

  public static Arrow arrow(String id, String from, String to, Promise... promises) {
    return new Arrow(id, from, to, "leads", "to sell", Optional.empty(), false, List.of(promises));
  }

  public static Arrow observed(String id) {
    return new Arrow(
        id, "sales", "customer", "orders", "to live", Optional.empty(), true, List.of());
  }

  public static Company company(Arrow... arrows) {
    return named("Marketing", arrows);
  }

  /** The same with another name for Marketing. */
  public static Company named(String marketing, Arrow... arrows) {
    return new Company(
        "Small",
        ZONE,
        List.of(
            party("marketing", marketing, Party.Kind.FUNCTION),
            party("sales", "Sales", Party.Kind.FUNCTION),
            party("customer", "Customer", Party.Kind.OUTSIDE)),
        List.of(),
        List.of(arrows));
  }

  private static Party party(String id, String name, Party.Kind kind) {
    return new Party(id, name, kind, Optional.empty(), Optional.empty());
  }

  public static PromiseReading reading(PromiseForm form, double target, long good, long bad) {
    return reading(promise(form, target), new VerdictTally(good, bad, 0), ALIVE);
  }

  public static PromiseReading reading(Promise promise, VerdictTally window, ArrivalRate pulse) {
    return new PromiseReading(
        promise, new PromiseSample(window, VerdictTally.NONE, CycleTimes.NONE), pulse, AT);
  }

  /** The same that took so many hours. */
  public static PromiseReading took(PromiseReading reading, double p50, double p90) {
    var hours =
        new CycleTimes(
            OptionalDouble.of(p50),
            OptionalDouble.of(p90),
            Optional.of(new CycleTimes.Taken(10, p50, p90, p90)));
    var sample = new PromiseSample(reading.sample().window(), reading.sample().lately(), hours);
    return new PromiseReading(reading.promise(), sample, reading.pulse(), reading.at());
  }

  /** A reading of {@link #confirmed} that is in a state promises can be in. */
  public static PromiseReading in(PromiseState state) {
    var promise = promise(confirmed(), 0.8);
    return switch (state) {
      case BROKEN -> reading(promise, new VerdictTally(3, 9, 0), ALIVE);
      case AT_RISK ->
          new PromiseReading(
              promise,
              new PromiseSample(
                  new VerdictTally(90, 10, 0), new VerdictTally(1, 7, 0), CycleTimes.NONE),
              ALIVE,
              AT);
      case SILENT -> reading(promise, VerdictTally.NONE, pulse(101, 196, 98));
      case NOT_ENOUGH_EVIDENCE -> reading(promise, new VerdictTally(2, 0, 1), ALIVE);
      case UNMEASURED -> reading(promise, VerdictTally.NONE, ArrivalRate.NONE);
      case KEPT -> reading(promise, new VerdictTally(60, 2, 0), ALIVE);
      case OBSERVED -> throw new IllegalArgumentException("An arrow's, not a promise's");
    };
  }

  public static ArrowReading of(String id, PromiseReading... readings) {
    return of(id, "marketing", "sales", readings);
  }

  public static ArrowReading of(String id, String from, String to, PromiseReading... readings) {
    var promises = Arrays.stream(readings).map(PromiseReading::promise).toArray(Promise[]::new);
    var pulse =
        Arrays.stream(readings).map(PromiseReading::pulse).findFirst().orElse(ArrivalRate.NONE);
    return new ArrowReading(arrow(id, from, to, promises), pulse, 0, List.of(readings));
  }

  /** An arrow out of Marketing in a state. */
  public static ArrowReading arrowIn(PromiseState state) {
    return state == PromiseState.OBSERVED
        ? new ArrowReading(observed("observed"), ALIVE, 0, List.of())
        : of(state.word(), in(state));
  }

  /** The report that follows from readings. */
  public static CompanyReport report(ArrowReading... arrows) {
    return report("Marketing", arrows);
  }

  public static CompanyReport report(String marketing, ArrowReading... arrows) {
    var company =
        named(marketing, Stream.of(arrows).map(ArrowReading::arrow).toArray(Arrow[]::new));
    var reading = new CompanyReading(company, AT, List.of(arrows));
    return new CompanyReport(reading, FixFirst.of(reading), MeasureFirst.of(reading), List.of());
  }

  /** A hand-off of the arrow leads that stands where its stages took it, days before now. */
  public static HandOff handOff(String key, Map<Stage, Integer> daysAgo) {
    var firsts = new EnumMap<Stage, Instant>(Stage.class);
    daysAgo.forEach((stage, days) -> firsts.put(stage, AT.minus(days(days))));
    return new HandOff(
        new HandOff.Id("leads", key),
        firsts.keySet().stream().max(Comparator.naturalOrder()).orElseThrow(),
        firsts,
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }
}
