package tutti.charter.web.edit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Fields that belong together.
 *
 * @param of the choice it belongs to: it is shown only while that is chosen
 */
public record FormSection(String legend, Optional<String> of, List<FormField> fields) {

  public FormSection {
    requireNonNull(legend, "legend");
    requireNonNull(of, "of");
    fields = List.copyOf(fields);
  }

  static FormSection of(String legend, FormField... fields) {
    return new FormSection(legend, Optional.empty(), List.of(fields));
  }
}
