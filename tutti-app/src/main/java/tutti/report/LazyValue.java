package tutti.report;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Supplier;

/** A value worked out when it is first asked for, and only once. */
final class LazyValue<T> implements Supplier<T> {

  private final Supplier<T> work;
  private Optional<T> done = Optional.empty();

  LazyValue(Supplier<T> work) {
    this.work = requireNonNull(work, "work");
  }

  @Override
  public synchronized T get() {
    if (done.isEmpty()) {
      done = Optional.of(work.get());
    }
    return done.get();
  }
}
