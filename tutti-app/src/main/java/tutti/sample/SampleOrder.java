package tutti.sample;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A year of made-up evidence to be stored.
 *
 * @param until when it ends
 * @param by who asked for it
 */
record SampleOrder(Instant until, String by) {

  SampleOrder {
    requireNonNull(until, "until");
    requireNonNull(by, "by");
  }
}
