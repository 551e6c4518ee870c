package tutti.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Which company a page is about; told by whoever keeps them. */
public interface ShownCompanies {

  /** As it was known then, the one in force then, else the one in force; none before the first. */
  Optional<ShownCompany> at(Instant known);

  /** In which zone times are meant that name none: the company's; UTC before there is one. */
  ZoneId zone();
}
