package tutti.web.edit;

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
public record Field(
    String name, String label, Kind kind, String hint, List<Choice> choices, boolean needed) {

  public Field {
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

  static Field line(String name, String label, String hint) {
    return new Field(name, label, Kind.LINE, hint, List.of(), false);
  }

  static Field text(String name, String label, String hint) {
    return new Field(name, label, Kind.TEXT, hint, List.of(), false);
  }

  static Field date(String name, String label) {
    return new Field(name, label, Kind.DATE, "", List.of(), false);
  }

  static Field tick(String name, String label) {
    return new Field(name, label, Kind.TICK, "", List.of(), false);
  }

  static Field select(String name, String label, List<Choice> choices) {
    return new Field(name, label, Kind.SELECT, "", choices, false);
  }

  /** A line that offers names but takes any. */
  static Field offering(String name, String label, String hint, List<String> names) {
    var choices = names.stream().map(n -> new Choice(n, n)).toList();
    return new Field(name, label, Kind.LINE, hint, choices, false);
  }

  /** The same field, which must not stay empty. */
  Field need() {
    return new Field(name, label, kind, hint, choices, true);
  }

  /** Its name as part of an element's id. */
  public String id() {
    return name.replace('.', '-');
  }
}
