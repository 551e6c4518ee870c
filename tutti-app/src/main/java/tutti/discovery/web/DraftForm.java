package tutti.discovery.web;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import tutti.company.time.ZoneNames;
import tutti.page.FieldFault;

/**
 * The page on which somebody hands in a file to see what company it shows.
 *
 * @param known whether there is a company already
 * @param written what stands in the fields
 */
public record DraftForm(boolean known, Map<String, String> written, List<FieldFault> faults) {

  public DraftForm {
    written = Map.copyOf(requireNonNull(written, "written"));
    faults = List.copyOf(faults);
  }

  public String value(String field) {
    return written.getOrDefault(field, "");
  }

  /** The zones that are offered. */
  public List<String> zones() {
    return ZoneNames.places();
  }
}
