package tutti.evidence;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.Stage;

/**
 * One reported fact about a hand-off. Immutable; a repeated id is the same fact.
 *
 * @param source where it was heard
 * @param key names the hand-off among those of its arrow
 * @param at when it happened, to the millisecond
 */
public record Evidence(
    String id, String source, String arrow, String key, Stage stage, Instant at, Details details) {

  /** The order in which facts are read: by time, then stage, then id; then by all else they say. */
  public static final Comparator<Evidence> IN_ORDER =
      Comparator.comparing(Evidence::at)
          .thenComparing(Evidence::stage)
          .thenComparing(Evidence::id)
          .thenComparing(Evidence::arrow)
          .thenComparing(Evidence::key)
          .thenComparing(Evidence::details, Details.IN_ORDER)
          .thenComparing(Evidence::source);

  public Evidence {
    requireNonNull(id, "id");
    requireNonNull(source, "source");
    requireNonNull(arrow, "arrow");
    requireNonNull(key, "key");
    requireNonNull(stage, "stage");
    requireNonNull(details, "details");
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }

  /** A fact whose id follows from what it says, so that the same words twice are one fact. */
  public static Evidence saying(
      String source, String arrow, String key, Stage stage, Instant at, Details details) {
    var id = Fingerprint.of(source, arrow, key, stage.word(), at.toEpochMilli());
    return new Evidence(id, source, arrow, key, stage, at, details);
  }

  /**
   * Whether it is an act of one of the two ends. An automatic answer and a message to everybody at
   * once ({@code attr.auto} or {@code attr.mass} is {@code true}) are remembered and count for
   * nothing.
   */
  public boolean counts() {
    return !details.says("auto") && !details.says("mass");
  }

  /** Whether it is a confirmation that was read out of silence ({@code attr.assumed}). */
  public boolean assumed() {
    return stage == Stage.CONFIRMED && details.says("assumed");
  }

  /**
   * What a fact may say beyond that it happened.
   *
   * @param due the promised date
   * @param fulfiller who really did it; shown, and never decides good or bad
   * @param parent the hand-off this one came from
   * @param thread the thing followed from end to end
   */
  public record Details(
      Optional<Instant> due,
      OptionalInt rating,
      Optional<String> fulfiller,
      Optional<String> reason,
      Optional<String> parent,
      Optional<String> thread,
      Map<String, String> attributes) {

    /** Nothing more. */
    public static final Details NONE =
        new Details(
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());

    /** By due date, then rating, each missing one first as in the fold; then by all words. */
    static final Comparator<Details> IN_ORDER =
        Comparator.comparing((Details details) -> details.due().orElse(Instant.MIN))
            .thenComparingLong(details ->
                details.rating().isEmpty() ? Long.MIN_VALUE : details.rating().getAsInt())
            .thenComparing(Details::words);

    private boolean says(String attribute) {
      return "true".equalsIgnoreCase(attributes.getOrDefault(attribute, ""));
    }

    /** Every text after its length, so that different texts are never written alike. */
    private String words() {
      return Stream.concat(
              Stream.of(fulfiller, reason, parent, thread).map(Optional::toString),
              attributes.entrySet().stream().flatMap(e -> Stream.of(e.getKey(), e.getValue())))
          .map(word -> word.length() + ":" + word)
          .collect(Collectors.joining());
    }

    public Details {
      due = due.map(instant -> instant.truncatedTo(ChronoUnit.MILLIS));
      requireNonNull(rating, "rating");
      requireNonNull(fulfiller, "fulfiller");
      requireNonNull(reason, "reason");
      requireNonNull(parent, "parent");
      requireNonNull(thread, "thread");
      attributes = java.util.Collections.unmodifiableMap(new TreeMap<>(attributes));
    }
  }
}
