package tutti.insight.check;

import static java.util.Objects.requireNonNull;

import tutti.company.Arrow;
import tutti.company.Promise;

/** A promise that is kept or broken, on its arrow. */
public record Owed(Arrow arrow, Promise promise) {

  public Owed {
    requireNonNull(arrow, "arrow");
    requireNonNull(promise, "promise");
  }

  /** Where a finding about it points. */
  public String where() {
    return Places.promise(arrow.id(), promise.id());
  }
}
