package tutti.charter.web.edit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Fields that belong together.
 *
 * @param of the choice it belongs to: it is shown only while that is chosen
 * @param folded whether whoever begins can do without it
 */
public record FormSection(
    String legend, Optional<String> of, List<FormField> fields, boolean folded) {

  public FormSection {
    requireNonNull(legend, "legend");
    requireNonNull(of, "of");
    fields = List.copyOf(fields);
  }

  FormSection(String legend, Optional<String> of, List<FormField> fields) {
    this(legend, of, fields, false);
  }

  static FormSection of(String legend, FormField... fields) {
    return new FormSection(legend, Optional.empty(), List.of(fields));
  }

  /** The same, folded away until somebody opens it. */
  FormSection fold() {
    return new FormSection(legend, of, fields, true);
  }
}
