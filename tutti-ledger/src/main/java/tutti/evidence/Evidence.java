package tutti.evidence;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.Stage;
import tutti.reading.time.WrittenTime;

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

  /** No time is told more coarsely: a day, however long its zone makes it. */
  public static final Duration COARSEST = Duration.ofDays(2);

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
    var id = FactFingerprint.of(source, arrow, key, stage.word(), at.toEpochMilli());
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
   * The last millisecond at which it may have happened: of its day where it is told by the day
   * ({@code attr.at.until}), of its minute or second where it names nothing finer.
   */
  public Instant until() {
    return Optional.ofNullable(details.attributes().get(Details.UNTIL))
        .flatMap(Evidence::instant)
        .filter(end -> !end.isBefore(at) && end.isBefore(at.plus(COARSEST)))
        .orElseGet(this::untilFinest);
  }

  private Instant untilFinest() {
    var millis = at.toEpochMilli();
    if (millis % 60_000 == 0) {
      return at.plusMillis(59_999);
    }
    return millis % 1_000 == 0 ? at.plusMillis(999) : at;
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
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

    /** The attribute of the last millisecond of what is told by the day. */
    public static final String UNTIL = "at.until";

    /** The attribute of what the hand-off is called by those who work on it. */
    public static final String TITLE = "title";

    /**
     * The same of a fact of this time: what a day alone told is remembered to have happened by its
     * end. What opens a hand-off is taken for the first thing of its day, and needs no word.
     */
    public Details happened(Stage stage, WrittenTime at) {
      return at.isDay() && stage != Stage.REQUESTED && stage != Stage.OFFERED
          ? with(UNTIL, at.last().toString())
          : this;
    }

    private Details with(String name, String value) {
      var more = new TreeMap<>(attributes);
      more.put(name, value);
      return new Details(due, rating, fulfiller, reason, parent, thread, more);
    }

    /** By due date, then rating, each missing one first as in the fold; then by all words. */
    public static final Comparator<Details> IN_ORDER =
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
      attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    }
  }
}
