package tutti.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/** Before there is a company; its zone is asked of a test. */
record NoCompany(Supplier<ZoneId> asked) implements ShownCompanies {

  @Override
  public Optional<ShownCompany> at(Instant known) {
    return Optional.empty();
  }

  @Override
  public ZoneId zone() {
    return asked.get();
  }
}
