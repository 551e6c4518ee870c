package tutti.charter;

import java.time.ZoneId;

/** In which zone times are meant that name none: the company's, everywhere. */
public interface CompanyZone {

  /** The zone of the company in force; UTC before there is one. */
  ZoneId zone();
}
