package tutti.intake.hand;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tutti.company.Stage;
import tutti.handoff.HandOff;

/**
 * Which hand-off somebody means by its title: one that a tool knows by this key; else the latest
 * that was written down by hand under this title; what opens another one begins the next.
 */
final class HandKeys {

  /** So many of one title are told apart. */
  private static final int MOST = 200;

  private static final int LONGEST = 60;

  private final String arrow;
  private final String title;
  private final String base;

  HandKeys(String arrow, String title) {
    this.arrow = arrow;
    this.title = title;
    this.base = "by-hand-" + slug(title);
  }

  /** {@code Offer für Lima} is {@code offer-für-lima}. */
  private static String slug(String title) {
    var slug = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return slug.substring(0, Math.min(LONGEST, slug.length())).replaceAll("^-+|-+$", "");
  }

  /** Every hand-off that may be meant. */
  List<HandOff.Id> candidates() {
    return Stream.concat(Stream.of(title), IntStream.rangeClosed(1, MOST).mapToObj(this::key))
        .map(key -> new HandOff.Id(arrow, key))
        .toList();
  }

  private String key(int number) {
    return number == 1 ? base : base + "-" + number;
  }

  /** The key of the one that is meant by a stage at an instant. */
  String meant(Map<String, HandOff> known, Stage stage, Instant at) {
    if (known.containsKey(title)) {
      return title;
    }
    var last =
        IntStream.rangeClosed(1, MOST).takeWhile(n -> known.containsKey(key(n))).max().orElse(0);
    var latest = Optional.ofNullable(known.get(key(last)));
    return key(latest.isEmpty() || begins(latest.get(), stage, at) ? last + 1 : last);
  }

  /**
   * Whether something is another one: it is asked for or offered after the latest went on, or it
   * reached the stage again at which the latest stands. What is told twice, and what is told later
   * of an earlier time, belongs to the latest.
   */
  private static boolean begins(HandOff latest, Stage stage, Instant at) {
    var before = latest.first(stage);
    return before.isPresent()
        ? at.isAfter(before.get()) && (opens(stage) || latest.now() == stage)
        : opens(stage) && !opens(latest.now()) && at.isAfter(latest.began());
  }

  private static boolean opens(Stage stage) {
    return stage == Stage.REQUESTED || stage == Stage.OFFERED;
  }
}
