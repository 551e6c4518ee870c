package tutti.web.edit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Fields that belong together.
 *
 * @param of the choice it belongs to: it is shown only while that is chosen
 */
public record Section(String legend, Optional<String> of, List<Field> fields) {

  public Section {
    requireNonNull(legend, "legend");
    requireNonNull(of, "of");
    fields = List.copyOf(fields);
  }

  static Section of(String legend, Field... fields) {
    return new Section(legend, Optional.empty(), List.of(fields));
  }
}
