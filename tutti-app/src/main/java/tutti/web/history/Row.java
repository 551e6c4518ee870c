package tutti.web.history;

import static java.util.Objects.requireNonNull;

import tutti.charter.Heading;
import tutti.web.view.Dates;

/** A version in the list. */
public record Row(int version, String by, String when, String why, String asOf) {

  public Row {
    requireNonNull(by, "by");
    requireNonNull(when, "when");
    requireNonNull(why, "why");
    requireNonNull(asOf, "asOf");
  }

  static Row of(Heading heading, Dates dates) {
    return new Row(
        heading.version(),
        heading.by(),
        dates.minute(heading.publishedAt()),
        heading.why().isBlank() ? "No reason was given." : heading.why(),
        "/charter/" + heading.version());
  }
}
