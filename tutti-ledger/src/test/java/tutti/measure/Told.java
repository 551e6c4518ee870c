package tutti.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;
import tutti.handoff.HandOff;

/** Tells what happened to a hand-off, day by day from the beginning of March. */
final class Told {

  static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

  private final HandOff.Id id;
  private final List<Evidence> facts = new ArrayList<>();

  private Told(HandOff.Id id) {
    this.id = id;
  }

  static Told of(String arrow, Object key) {
    return new Told(new HandOff.Id(arrow, key.toString()));
  }

  static Instant day(double days) {
    return START.plus(Duration.ofSeconds(Math.round(days * 86_400)));
  }

  Told then(Stage stage, double day, String... attributes) {
    return add(stage, day(day), Optional.empty(), OptionalInt.empty(), attributes);
  }

  Told rated(int rating, double day) {
    return rated(Stage.CONFIRMED, rating, day);
  }

  Told rated(Stage stage, int rating, double day) {
    return add(stage, day(day), Optional.empty(), OptionalInt.of(rating));
  }

  Told due(Stage stage, double day, double due) {
    return add(stage, day(day), Optional.of(day(due)), OptionalInt.empty());
  }

  /** {@code reason} and {@code parent} are no attributes. */
  private Told add(
      Stage stage, Instant at, Optional<Instant> due, OptionalInt rating, String... attributes) {
    var named = new HashMap<String, String>();
    for (var i = 0; i < attributes.length; i += 2) {
      named.put(attributes[i], attributes[i + 1]);
    }
    var details =
        new Details(
            due,
            rating,
            Optional.ofNullable(named.remove("fulfiller")),
            Optional.ofNullable(named.remove("reason")),
            Optional.ofNullable(named.remove("parent")),
            Optional.ofNullable(named.remove("thread")),
            Map.copyOf(named));
    facts.add(
        new Evidence(
            id.arrow() + id.key() + facts.size(),
            "test",
            id.arrow(),
            id.key(),
            stage,
            at,
            details));
    return this;
  }

  List<Evidence> facts() {
    return List.copyOf(facts);
  }

  HandOff handOff() {
    return HandOff.of(facts);
  }
}
