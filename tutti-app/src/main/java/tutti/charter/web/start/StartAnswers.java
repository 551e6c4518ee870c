package tutti.charter.web.start;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** What somebody who begins a company wrote into its fields. */
public record StartAnswers(Map<String, String> written) {

  public StartAnswers {
    written = Map.copyOf(written);
  }

  /** As a browser sent it. */
  static StartAnswers of(Map<String, String> sent) {
    var written = new HashMap<String, String>();
    sent.forEach((field, value) -> written.put(field, value.strip()));
    return new StartAnswers(written);
  }

  /** What is proposed to somebody before anything is written. */
  static StartAnswers proposed(String who, ZoneId zone) {
    return new StartAnswers(Map.of("who", who, "zone", zone.getId(), "proposed", "true"));
  }

  public String get(String field) {
    return written.getOrDefault(requireNonNull(field, "field"), "");
  }

  /** Whether the zone may still become the one of the browser. */
  public boolean zoneIsProposed() {
    return get("proposed").equals("true");
  }
}
