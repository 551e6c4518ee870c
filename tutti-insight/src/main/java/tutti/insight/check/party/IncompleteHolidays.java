package tutti.insight.check.party;

import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.Party;
import tutti.company.ref.CompanyRef;
import tutti.company.time.HolidayRegions;
import tutti.company.time.WorkingCalendar;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Finding;
import tutti.insight.check.Lint;
import tutti.insight.check.Severity;

/**
 * The public holidays a calendar counts on are known in part only, and it names no free day of its
 * own beside them.
 */
final class IncompleteHolidays extends Lint {

  IncompleteHolidays() {
    super(
        "L66",
        "incomplete-holidays",
        Severity.INFO,
        "Public holidays of the named country are known in part only",
        "Name the missing days in the calendar, such as free: [2026-11-09].",
        "S32");
  }

  @Override
  public Stream<Finding> findings(CheckContext context) {
    var company = context.company();
    return Stream.concat(
        missing(company.calendar()).map(says -> finding(CompanyRef.COMPANY, says)).stream(),
        company.parties().stream().flatMap(party -> missing(context, party).stream()));
  }

  /** Of a party that has the holidays of the company, that is said once. */
  private Optional<Finding> missing(CheckContext context, Party party) {
    return party
        .calendar()
        .filter(own -> !own.holidays().equals(context.company().calendar().holidays()))
        .flatMap(IncompleteHolidays::missing)
        .map(says -> finding(CompanyRef.party(party.id()), says));
  }

  private static Optional<String> missing(WorkingCalendar calendar) {
    return calendar
        .holidays()
        .filter(region -> calendar.free().isEmpty())
        .flatMap(HolidayRegions::missing);
  }
}
