package tutti.web.edit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * Two changes of the same fields, to choose from.
 *
 * @param form the form as it was sent, now on the latest charter
 * @param since who published the charter in between, and why
 * @param fields the fields both changed
 */
public record Conflict(EditForm form, String since, List<Crossing> fields) {

  public Conflict {
    requireNonNull(form, "form");
    requireNonNull(since, "since");
    fields = List.copyOf(fields);
  }

  /** A field that both changed. */
  public record Crossing(String name, String label, String before, String mine, String theirs) {}

  /** What was sent, to be sent again. */
  public Map<String, String> sent() {
    var sent = new java.util.TreeMap<>(form.values());
    sent.keySet().removeIf(name -> name.startsWith("choose.") || KEPT_APART.contains(name));
    return sent;
  }

  private static final List<String> KEPT_APART = List.of("_csrf", "version", "who", "because");
}
