package tutti.measure;

import static java.util.Objects.requireNonNull;

import java.util.OptionalDouble;
import tutti.measure.distribution.ShareInterval;

/** What a measure says of a promise. */
public sealed interface MeasureValue {

  /** A whole number. */
  record Count(long count) implements MeasureValue {}

  /** A number; none when it cannot be told. */
  record Amount(OptionalDouble number) implements MeasureValue {
    public Amount {
      requireNonNull(number, "number");
    }
  }

  /** A word or a written span. */
  record Word(String word) implements MeasureValue {
    public Word {
      requireNonNull(word, "word");
    }
  }

  /** Yes or no. */
  record Flag(boolean holds) implements MeasureValue {}

  /** Between which two shares it lies. */
  record Bounds(ShareInterval interval) implements MeasureValue {
    public Bounds {
      requireNonNull(interval, "interval");
    }
  }
}
