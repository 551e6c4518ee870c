package tutti.charter.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tutti.charter.Charters;
import tutti.page.ShownCompanies;
import tutti.page.ShownCompany;

/** Tells pages which company they are about. */
@Component
class ChartersOnPages implements ShownCompanies {

  private final Charters charters;

  ChartersOnPages(Charters charters) {
    this.charters = charters;
  }

  @Override
  public Optional<ShownCompany> at(Instant known) {
    return charters
        .at(known)
        .or(charters::current)
        .map(charter -> new ShownCompany(charter.version(), charter.company()));
  }

  @Override
  public ZoneId zone() {
    return charters.zone();
  }
}
