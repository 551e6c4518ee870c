package tutti.report.fix;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import tutti.english.QuantityWords;
import tutti.english.UnbrokenText;
import tutti.insight.FixCandidate;
import tutti.insight.FixPlaces;

/**
 * One of the factors that put an arrow among those to fix.
 *
 * @param name what it is about
 * @param says how much it is here
 * @param place where the arrow stands by it among all; empty of what they share
 */
public record FixReason(String name, String says, String place) {

  public FixReason {
    requireNonNull(name, "name");
    says = UnbrokenText.of(says);
    place = UnbrokenText.of(place);
  }

  /** The factors of an arrow, and what they come to together. */
  public static List<FixReason> of(FixCandidate fix, FixPlaces places) {
    return List.of(
        new FixReason("How far from the promise", far(fix), place(fix, places, FixCandidate::gap)),
        new FixReason(
            "How many ways to the Customer pass",
            hundredth(places.ways(fix)) + " of 100",
            place(fix, places, places::ways)),
        new FixReason(
            "How much of it gets to the Customer",
            "about " + hundredth(fix.reach()) + " of 100",
            place(fix, places, FixCandidate::reach)),
        new FixReason(
            "How often it is used",
            number(fix.flow()) + " times a week",
            place(fix, places, FixCandidate::flow)),
        new FixReason(
            "How sure the miss is",
            QuantityWords.inHundred(fix.certainty()),
            place(fix, places, FixCandidate::certainty)),
        new FixReason(
            "Together",
            "about %s more a week would reach the Customer".formatted(number(fix.score())),
            ""));
  }

  private static String far(FixCandidate fix) {
    return "%d more of 100 missed than promised".formatted(hundredth(fix.gap()));
  }

  private static String place(
      FixCandidate fix, FixPlaces places, ToDoubleFunction<FixCandidate> factor) {
    return "%s of %,d".formatted(ordinal(places.place(fix, factor)), places.count());
  }

  private static String ordinal(int place) {
    var teen = place % 100 / 10 == 1;
    return place
        + switch (teen ? 0 : place % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  private static long hundredth(double share) {
    return Math.round(100 * share);
  }

  /** Two digits of it at least, so that nothing above 0 is shown as 0. */
  private static String number(double value) {
    return String.format(Locale.ENGLISH, value < 0.1 ? "%.3f" : "%,.2f", value);
  }
}
