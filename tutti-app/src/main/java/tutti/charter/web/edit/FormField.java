package tutti.charter.web.edit;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A field of a form.
 *
 * @param name what it is sent as
 * @param label what it asks for
 * @param hint how it is filled in; may be empty
 * @param choices what it offers; of a line, only to help
 */
public record FormField(
    String name, String label, Kind kind, String hint, List<Choice> choices, boolean needed) {

  public FormField {
    requireNonNull(name, "name");
    requireNonNull(label, "label");
    requireNonNull(kind, "kind");
    requireNonNull(hint, "hint");
    choices = List.copyOf(choices);
  }

  /** How it is filled in. */
  public enum Kind {
    LINE,
    TEXT,
    SELECT,
    DATE,
    TICK
  }

  /** A value and how it is called. */
  public record Choice(String value, String name) {
    public Choice {
      requireNonNull(value, "value");
      requireNonNull(name, "name");
    }
  }

  static FormField line(String name, String label, String hint) {
    return new FormField(name, label, Kind.LINE, hint, List.of(), false);
  }

  static FormField text(String name, String label, String hint) {
    return new FormField(name, label, Kind.TEXT, hint, List.of(), false);
  }

  static FormField date(String name, String label) {
    return new FormField(name, label, Kind.DATE, "", List.of(), false);
  }

  static FormField tick(String name, String label) {
    return new FormField(name, label, Kind.TICK, "", List.of(), false);
  }

  static FormField select(String name, String label, List<Choice> choices) {
    return new FormField(name, label, Kind.SELECT, "", choices, false);
  }

  /** A line that offers names but takes any. */
  static FormField offering(String name, String label, String hint, List<String> names) {
    var choices = names.stream().map(n -> new Choice(n, n)).toList();
    return new FormField(name, label, Kind.LINE, hint, choices, false);
  }

  /** The same field, which must not stay empty. */
  FormField need() {
    return new FormField(name, label, kind, hint, choices, true);
  }

  /** Its name as part of an element's id. */
  public String id() {
    return name.replace('.', '-');
  }
}
