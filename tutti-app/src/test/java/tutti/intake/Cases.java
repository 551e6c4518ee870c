package tutti.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import tutti.company.Company;
import tutti.company.Stage;
import tutti.company.file.CompanyFile;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;

/** Random facts about a small company whose promises are of every form; seeded. */
public final class Cases {

  public static final String COMPANY =
      """
      apiVersion: tutti/v1
      kind: Company
      name: Small
      parties:
        - {id: a, kind: function}
        - {id: b, kind: function}
        - {id: c, kind: function}
        - {id: customer, kind: outside, side: customer}
      arrows:
        - id: leads
          from: a
          to: b
          gives: leads
          promises:
            - {id: fast, valid: offered, good: confirmed, within: 1d, window: 3d, target: 80%}
            - {id: slow, valid: requested, good: delivered, within: 2d, window: 7d, target: 90%}
        - id: orders
          from: b
          to: customer
          gives: orders
          promises:
            - {id: on-time, valid: requested, good: delivered, within: due, window: 4d, target: 90%}
            - {id: loved, good: rating >= 4, window: 5d, target: 75%}
            - {id: right, good: first-time-right, window: 5d, target: 75%}
            - {id: stays, valid: delivered, good: not-returned, within: 1d, window: 5d, target: 75%}
            - {id: curve, valid: requested, curve: delivered, by: 2d, window: 6d, observed: true}
        - id: news
          from: c
          to: a
          gives: news
          promises:
            - {id: often, every: 1d, atLeast: 1, window: 6d, target: 50%}
            - {id: relayed, relay: leads, within: 2d, window: 5d, target: 50%}
            - {id: fit, valid: delivered, condition: "int(attr.n) > 0", frozen: accepted, window: 5d, target: 50%}
      """;

  /** The same company after it thought again. */
  public static final String LATER =
      COMPANY
          .replace("within: 1d", "within: 36h")
          .replace("rating >= 4", "rating >= 3")
          .replace("id: slow, valid: requested", "id: slower, valid: offered");

  /** A midnight; half of the facts happen at a whole hour near one. */
  public static final Instant START = Instant.parse("2026-03-28T00:00:00Z");

  private static final List<String> ARROWS = List.of("leads", "orders", "news", "unknown");

  private final Random random;

  public Cases(long seed) {
    this.random = new Random(seed);
  }

  public static Company company() {
    return CompanyFile.read("small.yaml", COMPANY);
  }

  /** So many facts with different ids about a few hand-offs of each arrow. */
  public List<Evidence> facts(int count) {
    return facts("fact", count);
  }

  /** The same, with ids that begin with a word. */
  public List<Evidence> facts(String word, int count) {
    var facts = new ArrayList<Evidence>();
    for (var i = 0; i < count; i++) {
      facts.add(fact(word + " " + i));
    }
    return facts;
  }

  private Evidence fact(String id) {
    return new Evidence(
        id,
        "case",
        ARROWS.get(random.nextInt(ARROWS.size())),
        "key " + random.nextInt(7),
        Stage.ofRank(random.nextInt(Stage.values().length)),
        instant(),
        new Details(
            random.nextInt(3) == 0 ? Optional.of(instant()) : Optional.empty(),
            random.nextInt(3) == 0 ? OptionalInt.of(1 + random.nextInt(5)) : OptionalInt.empty(),
            random.nextInt(3) == 0 ? Optional.of("who " + random.nextInt(3)) : Optional.empty(),
            random.nextInt(3) == 0 ? Optional.of("why " + random.nextInt(3)) : Optional.empty(),
            random.nextInt(3) == 0 ? Optional.of(parent()) : Optional.empty(),
            random.nextInt(3) == 0 ? Optional.of("thread " + random.nextInt(3)) : Optional.empty(),
            attributes()));
  }

  private String parent() {
    return (random.nextBoolean() ? "" : "news/") + "key " + random.nextInt(7);
  }

  private Map<String, String> attributes() {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> Map.of("n", "" + random.nextInt(3));
      case 3 -> Map.of("auto", "true");
      case 4 -> Map.of("assumed", "true");
      default -> Map.of();
    };
  }

  /** At or beside a whole hour, often midnight. */
  public Instant instant() {
    var hours = random.nextBoolean() ? 24 * random.nextInt(8) : random.nextInt(8 * 24);
    return START.plus(Duration.ofHours(hours)).plusMillis(random.nextInt(3) - 1);
  }

  /** In any order, some of them several times, in batches of any size. */
  public List<List<Evidence>> dealt(List<Evidence> facts) {
    var deck = new ArrayList<>(facts);
    facts.stream().filter(fact -> random.nextInt(4) == 0).forEach(deck::add);
    Collections.shuffle(deck, random);
    var batches = new ArrayList<List<Evidence>>();
    for (var from = 0; from < deck.size(); ) {
      var to = Math.min(deck.size(), from + 1 + random.nextInt(20));
      batches.add(List.copyOf(deck.subList(from, to)));
      from = to;
    }
    return batches;
  }
}
