package tutti.insight.check;

import static java.util.Objects.requireNonNull;

import tutti.company.Arrow;
import tutti.company.Promise;
import tutti.company.ref.CompanyRef;

/** A promise that is kept or broken, on its arrow. */
public record OwedPromise(Arrow arrow, Promise promise) {

  public OwedPromise {
    requireNonNull(arrow, "arrow");
    requireNonNull(promise, "promise");
  }

  /** Where a finding about it points. */
  public CompanyRef where() {
    return CompanyRef.promise(arrow.id(), promise.id());
  }
}
