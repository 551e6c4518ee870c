package tutti.discovery.web;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tutti.company.time.ZoneNames;
import tutti.discovery.DiscoveryRequest;
import tutti.discovery.draft.DraftNaming;
import tutti.logs.role.ColumnRole;
import tutti.logs.role.LogRoles;

/**
 * What somebody wrote beside their file.
 *
 * @param written the fields by their names
 * @param usual the zone where none is written
 */
record DraftFields(Map<String, String> written, ZoneId usual) {

  private static final int LONGEST = 80;

  private static final Map<String, ColumnRole> COLUMNS =
      Map.of(
          "thing", ColumnRole.CASE,
          "time", ColumnRole.TIME,
          "party", ColumnRole.PARTY);

  DraftFields {
    written = Map.copyOf(written);
    requireNonNull(usual, "usual");
  }

  String get(String field) {
    return written.getOrDefault(field, "").strip();
  }

  /** Why a zone or a name cannot be taken; none when they can. */
  Optional<String> fault() {
    var zone = get("zone");
    if (!zone.isEmpty() && ZoneNames.find(zone).isEmpty()) {
      return Optional.of(ZoneNames.fault(zone));
    }
    return get("name").length() > LONGEST
        ? Optional.of("A name has at most 80 letters; shorten it.")
        : Optional.empty();
  }

  private ZoneId zone() {
    return ZoneNames.find(get("zone")).orElse(usual);
  }

  DraftNaming naming() {
    return new DraftNaming(get("name").isEmpty() ? "Our company" : get("name"), zone());
  }

  DiscoveryRequest request() {
    var columns = new EnumMap<ColumnRole, String>(ColumnRole.class);
    COLUMNS.forEach((field, role) -> {
      if (!get(field).isEmpty()) {
        columns.put(role, get(field));
      }
    });
    return new DiscoveryRequest(new LogRoles(columns), zone(), Optional.empty());
  }
}
