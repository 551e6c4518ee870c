package tutti.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.company.PromiseState;
import tutti.company.statement.ArrowNames;
import tutti.company.statement.MissWords;
import tutti.company.time.TimeSpans;
import tutti.english.QuantityWords;
import tutti.english.SentenceWords;
import tutti.handoff.HandOff;
import tutti.insight.FixCandidate;
import tutti.insight.UnmeasuredArrow;
import tutti.insight.health.MeasurementCoverage;
import tutti.measure.ArrowReading;
import tutti.measure.CycleTimes.Taken;
import tutti.measure.PromiseReading;
import tutti.report.fix.WayWords;

/** Numbers as sentences. */
public final class ReportSentences {

  private static final String CHANCE =
      "By chance a promise exactly at its target reads broken or at risk in about one look of ten.";

  private ReportSentences() {}

  /** The worst arrow as one sentence; the first thing a reader sees. */
  public static String headline(CompanyReport report) {
    return worst(report)
        .map(arrow -> headline(report, arrow))
        .orElse("Write down the first arrow: who gives what to whom?");
  }

  /** The arrow the headline is about: the first to fix among the worst, else the worst. */
  public static Optional<ArrowReading> worst(CompanyReport report) {
    var broken =
        report.reading().arrows().stream().map(ArrowReading::state).min(PromiseState::compareTo);
    return report.fixFirst().stream()
        .map(FixCandidate::arrow)
        .filter(arrow -> broken.filter(arrow.state()::equals).isPresent())
        .findFirst()
        .or(() ->
            report.reading().arrows().stream().min(Comparator.comparing(ArrowReading::state)));
  }

  private static String headline(CompanyReport report, ArrowReading worst) {
    var name = ArrowNames.name(report.company(), worst.arrow());
    return switch (worst.state()) {
      case BROKEN, AT_RISK -> misses(report, worst).orElse(name);
      case SILENT -> name + ": " + silence(report.company(), worst, report.at()) + ".";
      case NOT_ENOUGH_EVIDENCE -> "Nothing is broken. Not yet sure: " + name + ".";
      case UNMEASURED -> name + ": nobody measures it yet.";
      case KEPT, OBSERVED -> "Every promise that is measured is kept.";
    };
  }

  private static Optional<String> misses(CompanyReport report, ArrowReading arrow) {
    return arrow
        .worst()
        .map(reading -> {
          var window = reading.sample().window();
          return MissWords.headline(
              report.company(), arrow.arrow(), reading.promise(), window.bad(), window.valid());
        });
  }

  private static String misses(PromiseReading reading) {
    var window = reading.sample().window();
    return MissWords.came(reading.promise(), window.bad(), window.valid());
  }

  /** {@code nothing for 60 days; 11 were to be expected}. */
  private static String silence(Company company, ArrowReading arrow, Instant at) {
    var expected = Math.round(arrow.pulse().expectedSince(at, company.receiving(arrow.arrow())));
    return "nothing for "
        + span(arrow.pulse().gap(at))
        + switch ((int) Math.min(expected, 2)) {
          case 0 -> "";
          case 1 -> "; 1 was to be expected";
          default -> "; %,d were to be expected".formatted(expected);
        };
  }

  /** In whole days; below two of them in hours. */
  private static String span(Duration gap) {
    return TimeSpans.say(
        gap.compareTo(Duration.ofDays(2)) < 0
            ? Duration.ofHours(gap.toHours())
            : Duration.ofDays(gap.toDays()));
  }

  /**
   * What has come, counted as its state has it: {@code 18 of 30 came late.} where something goes
   * wrong, {@code 45 of 48 were told back within 30 days.} where all is well. So no page says a
   * number and its opposite.
   */
  public static String counted(PromiseReading reading) {
    var window = reading.sample().window();
    if (window.valid() == 0) {
      return "Nothing has come to count yet.";
    }
    return wrong(reading)
        ? misses(reading) + "."
        : MissWords.kept(reading.promise(), window.good(), window.valid()) + ".";
  }

  /** The same in a cell: {@code 18 of 30 late}, {@code 45 of 48 good}. */
  public static String count(PromiseReading reading) {
    var window = reading.sample().window();
    return wrong(reading)
        ? MissWords.of(window.bad(), window.valid()) + " " + MissWords.fault(reading.promise())
        : MissWords.of(window.good(), window.valid()) + " good";
  }

  /** Whether of a promise is told what went wrong, not what went right. */
  public static boolean wrong(PromiseReading reading) {
    return switch (reading.state()) {
      case BROKEN, AT_RISK, SILENT, NOT_ENOUGH_EVIDENCE -> reading.sample().window().bad() > 0;
      case UNMEASURED, KEPT, OBSERVED -> false;
    };
  }

  /** What else to know before believing a promise's number; empty when there is nothing. */
  public static List<String> caveats(PromiseReading reading) {
    var window = reading.sample().window();
    return Stream.of(
            when(window.assumed() > 0, () -> assumed(reading)),
            when(window.declined() > 0, () -> declined(reading)),
            when(
                reading.alarming(),
                () -> "Tell both ends today. Such an alarm is false once in 20 years at most."),
            when(byChance(reading), () -> CHANCE))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Broken or at risk, and no surer of it than one look can be. */
  private static boolean byChance(PromiseReading reading) {
    return switch (reading.state()) {
      case BROKEN, AT_RISK -> !reading.alarming() && !reading.promisesAll();
      case SILENT, NOT_ENOUGH_EVIDENCE, UNMEASURED, KEPT, OBSERVED -> false;
    };
  }

  private static Optional<String> when(boolean holds, Supplier<String> says) {
    return holds ? Optional.of(says.get()) : Optional.empty();
  }

  private static String assumed(PromiseReading reading) {
    var window = reading.sample().window();
    var some =
        "%,d of the %,d good ones %s confirmed by silence alone"
            .formatted(window.assumed(), window.good(), window.assumed() == 1 ? "was" : "were");
    return reading.weak() ? some + ", so many that the number says little." : some + ".";
  }

  private static String declined(PromiseReading reading) {
    var declined = reading.sample().window().declined();
    var some =
        "%,d %s declined in time, which is nobody's failure"
            .formatted(declined, declined == 1 ? "was" : "were");
    return reading.oftenDeclined()
        ? some + "; more than a quarter of what is asked, so ask for something else."
        : some + ".";
  }

  /** How much of the company is measured. */
  public static String coverage(MeasurementCoverage coverage) {
    return "%,d of %,d arrows are measured%s."
        .formatted(
            coverage.measured().size(),
            coverage.arrows(),
            coverage.unfulfilled().isEmpty()
                ? ""
                : "; on %,d of them nothing was as promised"
                    .formatted(coverage.unfulfilled().size()));
  }

  /**
   * Why an arrow stands in the list of what to fix: {@code 10 of 38 came late; 7 could be. Every
   * fourth way to the Customer passes here.} What a broken promise allows is told where it is told.
   */
  public static String because(CompanyReport report, FixCandidate fix) {
    var promise = fix.promise();
    return "%s%s. %s"
        .formatted(
            misses(promise),
            promise.state() == PromiseState.BROKEN
                ? ""
                : "; " + MissWords.could(promise.promise(), promise.allowed()),
            WayWords.pass(report.places().ways(fix)));
  }

  /**
   * Why the list of what to fix is empty; none when it is not, or when there is no promise yet. It
   * is about whole windows: an arrow at risk, which the headline names, slips in the last quarter.
   */
  public static Optional<String> nothingToFix(CompanyReport report) {
    return when(
        report.fixFirst().isEmpty() && owed(report).findAny().isPresent(),
        () -> "Nothing to fix yet: " + noFix(report) + ".");
  }

  private static String noFix(CompanyReport report) {
    if (owed(report).allMatch(promise -> promise.sample().window().valid() == 0)) {
      return "nothing has come that a promise counts";
    }
    return owed(report).anyMatch(promise -> promise.sample().window().bad() > promise.allowed())
        ? "what is missed is on no way to the Customer"
        : "over its window no promise misses more than its target allows";
  }

  /** Every promise that is kept or broken. */
  private static Stream<PromiseReading> owed(CompanyReport report) {
    return report.reading().arrows().stream()
        .filter(arrow -> !arrow.arrow().observed())
        .flatMap(arrow -> arrow.promises().stream())
        .filter(promise -> !promise.promise().observed());
  }

  /** Why an arrow stands in the list of what to measure. */
  public static String because(Company company, UnmeasuredArrow blind, Instant at) {
    var why =
        blind.arrow().state() == PromiseState.SILENT
            ? SentenceWords.capital(silence(company, blind.arrow(), at))
            : blind.arrow().promises().isEmpty()
                ? "Nobody has promised it yet"
                : "No evidence of it has ever come";
    return why + ". " + WayWords.pass(blind.reach());
  }

  /** {@code cannot be true: offered 6 March, confirmed 4 March}, in the order of a life. */
  public static String impossible(HandOff handOff, Function<Instant, String> date) {
    return handOff.firsts().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(first -> first.getKey().text() + " " + date.apply(first.getValue()))
        .collect(Collectors.joining(", ", "cannot be true: ", ""));
  }

  /** How long they took: {@code Half took up to 2.0 hours, nine in ten up to 5.0 hours.} */
  public static String took(Taken taken) {
    if (taken.count() == 1) {
      return "It took %s.".formatted(QuantityWords.hours(taken.longest()));
    }
    return taken.many()
        ? "Half took up to %s, nine in ten up to %s."
            .formatted(QuantityWords.hours(taken.half()), QuantityWords.hours(taken.nineInTen()))
        : "Half took up to %s, the longest %s."
            .formatted(QuantityWords.hours(taken.half()), QuantityWords.hours(taken.longest()));
  }
}
