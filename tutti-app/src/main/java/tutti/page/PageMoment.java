package tutti.page;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * The instant a page is about.
 *
 * @param query what an address needs to keep it; empty for now
 * @param known by when whatever is shown had been heard
 */
public record PageMoment(Instant at, String query, Instant known) {

  private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

  public PageMoment {
    requireNonNull(at, "at");
    requireNonNull(query, "query");
    requireNonNull(known, "known");
  }

  public static PageMoment now(Instant at) {
    return new PageMoment(at, "", EVER);
  }

  public static PageMoment of(Instant at) {
    return new PageMoment(at, "at=" + at, EVER);
  }

  /** The same moment, as it was known then. */
  static PageMoment then(Instant at) {
    return new PageMoment(at, "at=" + at + "&known=then", at);
  }

  /** Whether it is about the past as it is known now. */
  public boolean hindsight() {
    return !query.isEmpty() && known.equals(EVER);
  }

  /** What an address needs to show the same moment as it was known then. */
  public String knownThen() {
    return then(at).query().replace(":", "%3A");
  }

  /** An address that keeps the moment. */
  public String on(String address) {
    return query.isEmpty()
        ? address
        : address + (address.contains("?") ? "&" : "?") + query.replace(":", "%3A");
  }

  /** What a form sends along to keep it. */
  public SequencedMap<String, String> fields() {
    var fields = new LinkedHashMap<String, String>();
    if (!query.isEmpty()) {
      fields.put("at", at.toString());
      if (!hindsight()) {
        fields.put("known", "then");
      }
    }
    return fields;
  }

  /** The address of an arrow's page. */
  public String arrow(String id) {
    return on(PageAddresses.arrow(id));
  }

  /** The address of a party's page. */
  public String party(String id) {
    return on(PageAddresses.party(id));
  }
}
