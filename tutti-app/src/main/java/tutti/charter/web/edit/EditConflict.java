package tutti.charter.web.edit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tutti.charter.PublishOutcome;
import tutti.charter.PublishOutcome.Side;

/**
 * Two changes of the same fields, to choose from.
 *
 * @param form the form as it was sent, now on the latest charter
 * @param since who published the charter in between, and why
 * @param fields the fields both changed
 */
public record EditConflict(EditForm form, String since, List<Crossing> fields) {

  private static final List<String> KEPT_APART = List.of("_csrf", "version", "who", "because");

  public EditConflict {
    requireNonNull(form, "form");
    requireNonNull(since, "since");
    fields = List.copyOf(fields);
  }

  /** A field that both changed. */
  public record Crossing(String name, String label, String before, String mine, String theirs) {}

  static EditConflict of(
      EditForm form, EntryForm sheet, FormValues values, PublishOutcome.Conflict conflict) {
    var latest = conflict.latest();
    var since =
        "%s published charter %d%s"
            .formatted(
                latest.by(),
                latest.version(),
                latest.why().isBlank() ? "." : ": " + latest.why().strip() + ".");
    return new EditConflict(
        form,
        since.replace("..", "."),
        conflict.sides().stream().map(side -> crossing(sheet, values, side)).toList());
  }

  private static Crossing crossing(EntryForm sheet, FormValues values, Side side) {
    var name = sheet.field(values, side.field());
    return new Crossing(
        name,
        sheet.label(name).orElse("All of it"),
        side.before().orElse(""),
        side.yours().orElse(""),
        "%s (%s, charter %d)"
            .formatted(side.theirs().orElse("nothing"), side.by(), side.version()));
  }

  /** What was sent, to be sent again. */
  public Map<String, String> sent() {
    var sent = new TreeMap<>(form.values());
    sent.keySet().removeIf(name -> name.startsWith("choose.") || KEPT_APART.contains(name));
    return sent;
  }
}
