package tutti.report;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Promise;
import tutti.company.Promise.ByDue;
import tutti.company.Promise.Cadence;
import tutti.company.Promise.Form;
import tutti.company.Promise.Rating;
import tutti.company.Promise.Reach;
import tutti.company.Promise.Within;
import tutti.company.Stage;
import tutti.company.State;
import tutti.handoff.HandOff;
import tutti.insight.FixFirst;
import tutti.insight.MeasureFirst;
import tutti.measure.ArrivalRate;
import tutti.measure.ArrowReading;
import tutti.measure.CompanyReading;
import tutti.measure.Hours;
import tutti.measure.Reading;
import tutti.measure.Sample;
import tutti.measure.Tally;

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

  public static Reach within(String valid, String good, Duration time) {
    return new Reach(stage(valid), stage(good), new Within(time));
  }

  public static Reach byDue() {
    return new Reach(Stage.REQUESTED, Stage.DELIVERED, new ByDue());
  }

  public static Cadence every(int days, int atLeast) {
    return new Cadence(days(days), atLeast, Optional.empty());
  }

  public static Rating rated(int atLeast) {
    return new Rating(Optional.empty(), atLeast);
  }

  /** Offered, to be confirmed within three days. */
  public static Reach confirmed() {
    return within("offered", "confirmed", days(3));
  }

  private static Stage stage(String word) {
    return Stage.named(word).orElseThrow();
  }

  public static Promise promise(Form form, double target) {
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

  public static Reading reading(Form form, double target, long good, long bad) {
    return reading(promise(form, target), new Tally(good, bad, 0), ALIVE);
  }

  public static Reading reading(Promise promise, Tally window, ArrivalRate pulse) {
    return new Reading(promise, new Sample(window, Tally.NONE, Hours.NONE), pulse, AT);
  }

  /** The same that took so many hours. */
  public static Reading took(Reading reading, double p50, double p90) {
    var hours =
        new Hours(
            OptionalDouble.of(p50),
            OptionalDouble.of(p90),
            Optional.of(new Hours.Taken(10, p50, p90, p90)));
    var sample = new Sample(reading.sample().window(), reading.sample().lately(), hours);
    return new Reading(reading.promise(), sample, reading.pulse(), reading.at());
  }

  /** A reading of {@link #confirmed} that is in a state promises can be in. */
  public static Reading in(State state) {
    var promise = promise(confirmed(), 0.8);
    return switch (state) {
      case BROKEN -> reading(promise, new Tally(3, 9, 0), ALIVE);
      case AT_RISK ->
          new Reading(
              promise, new Sample(new Tally(90, 10, 0), new Tally(1, 7, 0), Hours.NONE), ALIVE, AT);
      case SILENT -> reading(promise, Tally.NONE, pulse(101, 196, 98));
      case NOT_ENOUGH_EVIDENCE -> reading(promise, new Tally(2, 0, 1), ALIVE);
      case UNMEASURED -> reading(promise, Tally.NONE, ArrivalRate.NONE);
      case KEPT -> reading(promise, new Tally(60, 2, 0), ALIVE);
      case OBSERVED -> throw new IllegalArgumentException("An arrow's, not a promise's");
    };
  }

  public static ArrowReading of(String id, Reading... readings) {
    return of(id, "marketing", "sales", readings);
  }

  public static ArrowReading of(String id, String from, String to, Reading... readings) {
    var promises = Arrays.stream(readings).map(Reading::promise).toArray(Promise[]::new);
    var pulse = Arrays.stream(readings).map(Reading::pulse).findFirst().orElse(ArrivalRate.NONE);
    return new ArrowReading(arrow(id, from, to, promises), pulse, 0, List.of(readings));
  }

  /** An arrow out of Marketing in a state. */
  public static ArrowReading arrowIn(State state) {
    return state == State.OBSERVED
        ? new ArrowReading(observed("observed"), ALIVE, 0, List.of())
        : of(state.word(), in(state));
  }

  /** The report that follows from readings. */
  public static Report report(ArrowReading... arrows) {
    return report("Marketing", arrows);
  }

  public static Report report(String marketing, ArrowReading... arrows) {
    var company =
        named(marketing, Stream.of(arrows).map(ArrowReading::arrow).toArray(Arrow[]::new));
    var reading = new CompanyReading(company, AT, List.of(arrows));
    return new Report(reading, FixFirst.of(reading), MeasureFirst.of(reading), List.of());
  }

  /** A hand-off of the arrow leads that stands where its stages took it, days before now. */
  public static HandOff handOff(String key, Map<Stage, Integer> daysAgo) {
    var firsts = new java.util.EnumMap<Stage, Instant>(Stage.class);
    daysAgo.forEach((stage, days) -> firsts.put(stage, AT.minus(days(days))));
    return new HandOff(
        new HandOff.Id("leads", key),
        firsts.keySet().stream().max(java.util.Comparator.naturalOrder()).orElseThrow(),
        firsts,
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }
}
