package tutti.company.file;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tutti.company.Promise.BeforeDue;
import tutti.company.Promise.ByDue;
import tutti.company.Promise.Cadence;
import tutti.company.Promise.Condition;
import tutti.company.Promise.Curve;
import tutti.company.Promise.FirstTime;
import tutti.company.Promise.Form;
import tutti.company.Promise.Limit;
import tutti.company.Promise.Rating;
import tutti.company.Promise.Reach;
import tutti.company.Promise.Relayed;
import tutti.company.Promise.Unreturned;
import tutti.company.Promise.Within;
import tutti.company.Stage;
import tutti.company.time.TimeSpan;
import tutti.company.time.TimeSpans;

/** Reads what a promise counts, and what counts as good; its fields say which form it has. */
final class FormEntry {

  private static final Pattern RATING = Pattern.compile("rating\\s*>=\\s*(\\d{1,3})");
  private static final Pattern BEFORE = Pattern.compile("(.+?)\\s+before\\s+due");
  private static final String STAGES = "a stage such as requested, offered, delivered or confirmed";

  private final EntryFields fields;
  private final Set<String> arrows;

  FormEntry(EntryFields fields, Set<String> arrows) {
    this.fields = fields;
    this.arrows = arrows;
  }

  Optional<Form> form() {
    if (written("every")) {
      return cadence();
    }
    if (written("condition")) {
      return condition();
    }
    if (written("relay")) {
      return relayed();
    }
    return written("curve") ? curve() : byGood();
  }

  private boolean written(String field) {
    return fields.entry().find(field).isPresent();
  }

  private Optional<Form> byGood() {
    return switch (fields
        .entry()
        .find("good")
        .filter(e -> e.isText())
        .flatMap(e -> e.text())
        .orElse("")) {
      case "first-time-right" -> Optional.of(new FirstTime());
      case "not-returned" -> unreturned();
      case String good when good.startsWith("rating") -> rating();
      default -> reach();
    };
  }

  private Optional<Form> cadence() {
    var atLeast = fields.as("atLeast", FormEntry::count, "a number from 1");
    var good = stage("good");
    return fields
        .as("every", TimeSpans::period, "a period such as week, month, quarter, 7d or 14d")
        .map(period -> new Cadence(period, atLeast.orElse(1), good));
  }

  private Optional<Form> condition() {
    var frozen = stage("frozen");
    return need("valid", STAGES)
        .flatMap(this::stage)
        .map(valid -> new Condition(valid, fields.text("condition", ""), frozen));
  }

  private Optional<Form> relayed() {
    var onto = fields.needReference("relay", "arrow", arrows);
    return span("within").map(within -> new Relayed(onto, within));
  }

  private Optional<Form> curve() {
    if (!fields.yes("observed")) {
      fields.entry().refuse("A curve is only observed; write observed: true.");
    }
    var valid = need("valid", STAGES).flatMap(this::stage);
    var by = span("by");
    return stage("curve")
        .flatMap(good -> valid.flatMap(v -> by.map(age -> new Curve(v, good, age))));
  }

  private Optional<Form> unreturned() {
    var within = span("within");
    return need("valid", STAGES)
        .flatMap(this::stage)
        .flatMap(valid -> within.map(span -> new Unreturned(valid, span)));
  }

  private Optional<Form> rating() {
    var valid = stage("valid");
    return fields
        .as("good", FormEntry::rated, "a rating such as rating >= 4")
        .map(least -> new Rating(valid, least));
  }

  private Optional<Form> reach() {
    var valid = need("valid", STAGES).flatMap(this::stage);
    var good = need("good", STAGES + ", or rating >= 4").flatMap(this::stage);
    need("within", "a limit such as 3d, or due");
    var within =
        fields.as(
            "within", FormEntry::limit, "a limit such as 3d, 8h, 24bh, 10bd before due, or due");
    return valid.flatMap(v -> good.flatMap(g -> within.map(limit -> new Reach(v, g, limit))));
  }

  private Optional<String> need(String field, String expected) {
    return fields.entry().need(field, expected).map(found -> field);
  }

  private Optional<Stage> stage(String field) {
    return fields.as(field, word -> Stage.named(word).orElseThrow(), STAGES);
  }

  private Optional<TimeSpan> span(String field) {
    fields.entry().need(field, "a span such as 14d, 8h, 24bh or 10bd");
    return fields.working(field);
  }

  private static Limit limit(String written) {
    var before = BEFORE.matcher(written);
    if (before.matches()) {
      return new BeforeDue(TimeSpans.span(before.group(1)));
    }
    return written.equals("due") ? new ByDue() : new Within(TimeSpans.span(written));
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
