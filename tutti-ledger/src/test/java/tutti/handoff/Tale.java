package tutti.handoff;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;

/** The evidence of one hand-off, told day by day: {@code tale.day(3, DELIVERED)}. */
final class Tale {

  static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

  private final String key;
  private final List<Evidence> facts = new ArrayList<>();

  Tale(String key) {
    this.key = key;
  }

  static Tale of(String key) {
    return new Tale(key);
  }

  static Instant day(int day) {
    return START.plus(Duration.ofDays(day));
  }

  Tale day(int day, Stage stage) {
    return day(day, stage, Details.NONE);
  }

  Tale due(int day, Stage stage, int due) {
    return day(day, stage, details(Optional.of(day(due)), OptionalInt.empty(), Optional.empty()));
  }

  Tale rated(int day, Stage stage, int rating) {
    return day(day, stage, details(Optional.empty(), OptionalInt.of(rating), Optional.empty()));
  }

  Tale by(String fulfiller, int day, Stage stage) {
    return day(day, stage, details(Optional.empty(), OptionalInt.empty(), Optional.of(fulfiller)));
  }

  private Tale day(int day, Stage stage, Details details) {
    facts.add(Evidence.saying("test", "leads", key, stage, day(day), details));
    return this;
  }

  private static Details details(
      Optional<Instant> due, OptionalInt rating, Optional<String> fulfiller) {
    return new Details(
        due, rating, fulfiller, Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
  }

  List<Evidence> facts() {
    return List.copyOf(facts);
  }

  HandOff handOff() {
    return HandOff.of(facts);
  }
}
