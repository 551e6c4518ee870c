package tutti.company.statement;

import java.util.Locale;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.company.form.CadenceForm;
import tutti.company.form.ReachForm;
import tutti.company.form.RelayForm;
import tutti.company.time.TimeSpans;
import tutti.english.NounPhrases;
import tutti.english.SentenceWords;

/** Misses of a promise as people say them. */
public final class MissWords {

  private MissWords() {}

  /** Who went without what: {@code Sales got 18 of 30 answers late from Product Management.} */
  public static String headline(
      Company company, Arrow arrow, Promise promise, long bad, long valid) {
    var giver = ThingWords.giver(company, arrow);
    var receiver = ThingWords.receiver(company, arrow);
    var said =
        switch (promise.form()) {
          case CadenceForm cadence ->
              "in %s %s %s got %s from %s"
                  .formatted(
                      of(bad, valid),
                      periods(cadence, valid),
                      receiver,
                      few(cadence, arrow),
                      giver);
          case ReachForm reach when PromiseWords.delivered(reach) ->
              "%s got %s%s late from %s".formatted(receiver, of(bad, valid), things(arrow), giver);
          default ->
              "%s%s from %s to %s %s"
                  .formatted(
                      of(bad, valid), things(arrow), giver, receiver, inTime(promise, bad == 1));
        };
    return SentenceWords.capital(said) + (named(arrow) ? "." : ThingWords.closing(arrow));
  }

  /** {@code 18 of 30}. */
  public static String of(long some, long all) {
    return String.format(Locale.ENGLISH, "%,d of %,d", some, all);
  }

  private static boolean named(Arrow arrow) {
    return NounPhrases.plural(arrow.gives()).isPresent();
  }

  private static String things(Arrow arrow) {
    return NounPhrases.plural(arrow.gives()).map(" "::concat).orElse("");
  }

  private static String few(CadenceForm cadence, Arrow arrow) {
    if (cadence.atLeast() == 1) {
      return named(arrow) ? "no" + things(arrow) : "nothing";
    }
    return "fewer than " + cadence.atLeast() + things(arrow);
  }

  private static String inTime(Promise promise, boolean one) {
    var were = one ? "was " : "were ";
    return switch (promise.form()) {
      case ReachForm reach -> were + "not " + reach.good().text() + " in time";
      case RelayForm relayed -> were + "not passed on in time";
      default -> PromiseWords.missed(promise, one);
    };
  }

  private static String periods(CadenceForm cadence, long count) {
    var words = PeriodWords.of(cadence);
    return count == 1 ? words.single() : words.many();
  }

  /** {@code 18 of 30 came late}, {@code 2 of 6 months had fewer than 3}. */
  public static String came(Promise promise, long bad, long valid) {
    return of(bad, valid) + counted(promise, valid) + " " + PromiseWords.missed(promise, bad == 1);
  }

  /** {@code 12 of 30 were delivered within 3 days}. */
  public static String kept(Promise promise, long good, long valid) {
    return of(good, valid) + counted(promise, valid) + " " + PromiseWords.good(promise, good == 1);
  }

  /** {@code months} where periods are counted and no hand-offs. */
  private static String counted(Promise promise, long count) {
    return promise.form() instanceof CadenceForm cadence ? " " + periods(cadence, count) : "";
  }

  /** What of it was allowed: {@code 6 could be late in 90 days; 18 were.} */
  public static String allowed(Promise promise, long allowed, long bad) {
    return SentenceWords.capital(
        "%s could %s in %s; %s %s."
            .formatted(
                some(allowed),
                late(promise) ? "be late" : "miss that",
                TimeSpans.say(promise.window()),
                some(bad),
                late(promise) ? were(bad) : "did"));
  }

  private static String were(long count) {
    return count < 2 ? "was" : "were";
  }

  private static String some(long count) {
    return count == 0 ? "none" : String.format(Locale.ENGLISH, "%,d", count);
  }

  /** How much more of it is allowed: {@code 3 more could be late in 90 days.} */
  public static String left(Promise promise, long left) {
    return "%s more could %s in %s."
        .formatted(
            SentenceWords.capital(some(left)),
            late(promise) ? "be late" : "miss that",
            TimeSpans.say(promise.window()));
  }

  /** After how many came late, how many could: {@code 7 could be}. */
  public static String could(Promise promise, long allowed) {
    return some(allowed) + (promise.form() instanceof CadenceForm ? " could" : " could be");
  }

  /** In a word or two, behind a count: {@code late}, {@code not accepted}. */
  public static String fault(Promise promise) {
    return switch (promise.form()) {
      case ReachForm reach -> PromiseWords.delivered(reach) ? "late" : "not " + reach.good().text();
      case CadenceForm cadence -> "too few";
      case RelayForm relayed -> "not passed on";
      default -> PromiseWords.missed(promise, false).replaceFirst("^were ", "");
    };
  }

  private static boolean late(Promise promise) {
    return promise.form() instanceof ReachForm reach && PromiseWords.delivered(reach);
  }
}
