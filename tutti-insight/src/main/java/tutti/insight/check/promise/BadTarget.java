package tutti.insight.check.promise;

import java.util.OptionalLong;
import java.util.stream.Stream;
import tutti.company.PromiseTerms;
import tutti.company.time.TimeSpans;
import tutti.english.SentenceWords;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.OwedPromise;
import tutti.insight.check.Severity;

/**
 * A target nobody can be seen to keep. All of them: 100 %, which one miss ends for good. Above 99 %
 * with fewer than 200 hand-offs in the window, and 99 % itself where their number is known. A
 * cadence with so few periods in its window that even all of them would not show it is kept is a
 * warning: that it is broken can be seen.
 */
final class BadTarget extends Lint {

  private static final double HIGH = 0.99;
  private static final int ENOUGH = 200;

  BadTarget() {
    super(
        "L25",
        "bad-target",
        Severity.ERROR,
        "Target cannot be judged with this volume (e.g. 99 % with n<200) or is 100 % on a volume promise",
        "Lower the target or lengthen the window.",
        "S32");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    return context.owed().flatMap(owed -> bad(context, owed));
  }

  private Stream<Finding> bad(CheckContext context, OwedPromise owed) {
    var target = owed.promise().target();
    if (target == 1) {
      return Stream.of(
          finding(
              owed.where(),
              "%s has a target of 100 %%; one miss breaks it for good."
                  .formatted(SentenceWords.capital(context.name(owed)))));
    }
    return target >= HIGH ? tooHigh(context, owed) : tooFew(context, owed);
  }

  private Stream<Finding> tooHigh(CheckContext context, OwedPromise owed) {
    var volume = volume(context, owed);
    if (volume.isEmpty()) {
      return owed.promise().target() > HIGH
          ? Stream.of(finding(owed.where(), cannot(context, owed, "fewer than 200 hand-offs")))
          : Stream.empty();
    }
    return volume.getAsLong() >= ENOUGH
        ? Stream.empty()
        : Stream.of(
            finding(
                owed.where(),
                cannot(context, owed, SentenceWords.count(volume.getAsLong(), "hand-off"))));
  }

  private static OptionalLong volume(CheckContext context, OwedPromise owed) {
    return context
        .reading(owed)
        .filter(reading -> reading.pulse().count() > 0)
        .map(reading -> OptionalLong.of(reading.sample().window().valid()))
        .orElse(OptionalLong.empty());
  }

  private static String cannot(CheckContext context, OwedPromise owed, String volume) {
    return "The target of %s of %s cannot be judged with %s in %s."
        .formatted(
            PromiseTerms.percent(owed.promise().target()).replace("%", " %"),
            context.name(owed),
            volume,
            TimeSpans.say(owed.promise().window()));
  }

  private Stream<Finding> tooFew(CheckContext context, OwedPromise owed) {
    return owed.promise().form().perPeriod().stream()
        .flatMap(count -> tooFew(context, owed, owed.promise().window().dividedBy(count.every())));
  }

  private Stream<Finding> tooFew(CheckContext context, OwedPromise owed, long periods) {
    return periods >= Periods.needed(owed.promise())
        ? Stream.empty()
        : Stream.of(
            finding(
                    owed.where(),
                    cannot(context, owed, SentenceWords.count(periods, "period"))
                        .replace("cannot be judged", "is never seen to be kept"))
                .at(Severity.WARNING));
  }
}
