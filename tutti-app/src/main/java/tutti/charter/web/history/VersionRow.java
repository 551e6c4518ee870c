package tutti.charter.web.history;

import static java.util.Objects.requireNonNull;

import tutti.charter.CharterHeading;
import tutti.company.time.ZoneNames;
import tutti.page.CompanyDates;

/** A version in the list. */
public record VersionRow(int version, String by, String when, String why, String asOf) {

  public VersionRow {
    requireNonNull(by, "by");
    requireNonNull(when, "when");
    requireNonNull(why, "why");
    requireNonNull(asOf, "asOf");
  }

  static VersionRow of(CharterHeading heading, CompanyDates dates) {
    return new VersionRow(
        heading.version(),
        heading.by(),
        ZoneNames.at(dates.minute(heading.publishedAt()), dates.zone()),
        heading.why().isBlank() ? "No reason was given." : heading.why(),
        "/charter/" + heading.version());
  }
}
