package tutti.web;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.springframework.web.util.UriUtils;

/**
 * The instant a page is about.
 *
 * @param query what an address needs to keep it; empty for now
 */
public record Moment(Instant at, String query) {

  public Moment {
    requireNonNull(at, "at");
    requireNonNull(query, "query");
  }

  public static Moment now(Instant at) {
    return new Moment(at, "");
  }

  static Moment of(Instant at) {
    return new Moment(at, "at=" + at);
  }

  /** An address that keeps the moment. */
  public String on(String address) {
    return query.isEmpty()
        ? address
        : address + (address.contains("?") ? "&" : "?") + query.replace(":", "%3A");
  }

  /** The address of an arrow's page. */
  public String arrow(String id) {
    return on("/arrows/" + UriUtils.encodePathSegment(id, "UTF-8"));
  }

  /** The address of a party's page. */
  public String party(String id) {
    return on("/parties/" + UriUtils.encodePathSegment(id, "UTF-8"));
  }
}
