package tutti.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tutti.company.time.ZoneNames;

/** Instants as people write them, in one time zone. */
public record CompanyDates(ZoneId zone) {

  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

  /** {@code Friday 20 November 2026, 14:30, Berlin}. */
  public String full(Instant at) {
    return FULL.format(at.atZone(zone)) + ", " + ZoneNames.place(zone);
  }

  /** {@code 20 Nov 2026}. */
  public String day(Instant at) {
    return DAY.format(at.atZone(zone));
  }

  /** {@code 20 Nov 2026, 14:30}. */
  public String minute(Instant at) {
    return MINUTE.format(at.atZone(zone));
  }
}
