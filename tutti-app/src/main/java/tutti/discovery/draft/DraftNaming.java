package tutti.discovery.draft;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;

/**
 * What a drafted company is called.
 *
 * @param name of the company
 * @param zone for times that name none
 */
public record DraftNaming(String name, ZoneId zone) {

  public DraftNaming {
    requireNonNull(name, "name");
    requireNonNull(zone, "zone");
  }
}
