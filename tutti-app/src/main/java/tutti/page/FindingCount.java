package tutti.page;

import java.time.Instant;

/** How many errors and warnings wait for somebody; the navigation says it on every page. */
@FunctionalInterface
public interface FindingCount {

  long of(ShownCompany shown, Instant at);
}
