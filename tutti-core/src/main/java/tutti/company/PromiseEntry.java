package tutti.company;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tutti.company.Promise.ByDue;
import tutti.company.Promise.Cadence;
import tutti.company.Promise.Form;
import tutti.company.Promise.Limit;
import tutti.company.Promise.Rating;
import tutti.company.Promise.Reach;
import tutti.company.Promise.Within;
import tutti.reading.Entry;

/**
 * Reads one entry of {@code promises}: {@code - {id: p, valid: requested, good: delivered, within:
 * 1d, window: 90d, target: 90%}}.
 */
final class PromiseEntry {

  static final List<String> FIELDS =
      List.of(
          "id",
          "valid",
          "good",
          "within",
          "every",
          "atLeast",
          "window",
          "target",
          "owner",
          "evidence",
          "source",
          "description");

  private static final Duration WINDOW = Duration.ofDays(90);
  private static final double TARGET = 0.8;
  private static final Pattern RATING = Pattern.compile("rating\\s*>=\\s*(\\d{1,3})");
  private static final String STAGES = "a stage such as requested, offered, delivered or confirmed";

  private final Entry entry;

  private PromiseEntry(Entry entry) {
    this.entry = entry;
  }

  static Optional<Promise> read(Entry entry, Optional<String> owner) {
    if (!entry.isMapping("{id: in-time, valid: requested, good: delivered, within: 3d}")) {
      return Optional.empty();
    }
    entry.once().allow(FIELDS);
    return new PromiseEntry(entry).promise(owner);
  }

  private Optional<Promise> promise(Optional<String> owner) {
    var id = Headers.id(entry, "in-time");
    var window = entry.find("window").flatMap(this::span).orElse(WINDOW);
    var target = entry.find("target").flatMap(this::share).orElse(TARGET);
    var who = entry.find("owner").flatMap(Entry::text).or(() -> owner);
    return form().map(form -> new Promise(id, form, window, target, who));
  }

  private Optional<Form> form() {
    if (entry.find("every").isPresent()) {
      return cadence();
    }
    return entry.find("good").flatMap(Entry::text).filter(w -> w.startsWith("rating")).isPresent()
        ? rating()
        : reach();
  }

  private Optional<Form> cadence() {
    var every = entry.need("every", "a period such as 14d").flatMap(this::span);
    var atLeast = entry.find("atLeast").flatMap(e -> e.as(PromiseEntry::count, "a number from 1"));
    var good = entry.find("good").flatMap(this::stage);
    return every.map(period -> new Cadence(period, atLeast.orElse(1), good));
  }

  private Optional<Form> rating() {
    var valid = entry.find("valid").flatMap(this::stage);
    return entry
        .need("good", "rating >= 4")
        .flatMap(e -> e.as(PromiseEntry::rated, "a rating such as rating >= 4"))
        .map(least -> new Rating(valid, least));
  }

  private Optional<Form> reach() {
    var valid = entry.need("valid", STAGES).flatMap(this::stage);
    var good = entry.need("good", STAGES + ", or rating >= 4").flatMap(this::stage);
    var within = entry.need("within", "a limit such as 3d, or due").flatMap(this::limit);
    return valid.flatMap(v -> good.flatMap(g -> within.map(limit -> new Reach(v, g, limit))));
  }

  private Optional<Stage> stage(Entry e) {
    return e.as(word -> Stage.named(word).orElseThrow(), STAGES);
  }

  private Optional<Limit> limit(Entry e) {
    return e.as(
        word -> word.equals("due") ? new ByDue() : new Within(Spans.parse(word)),
        "a limit such as 3d, 8h or 15m, or due");
  }

  private Optional<Duration> span(Entry e) {
    return e.as(Spans::parse, "a span such as 90d, 8h or 15m");
  }

  private Optional<Double> share(Entry e) {
    return e.as(PromiseEntry::shared, "a share above 0 and up to 1, such as 90% or 0.9");
  }

  private static double shared(String written) {
    var percent = written.endsWith("%");
    var number = new BigDecimal(percent ? written.replace("%", "").strip() : written);
    var share = percent ? number.movePointLeft(2).doubleValue() : number.doubleValue();
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException(written);
    }
    return share;
  }

  private static int rated(String written) {
    var found = RATING.matcher(written);
    if (!found.matches()) {
      throw new IllegalArgumentException(written);
    }
    return Integer.parseInt(found.group(1));
  }

  private static int count(String written) {
    var number = Integer.parseInt(written);
    if (number < 1) {
      throw new IllegalArgumentException(written);
    }
    return number;
  }
}
