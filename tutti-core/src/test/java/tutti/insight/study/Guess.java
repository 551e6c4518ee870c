package tutti.insight.study;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.insight.FixFirst;
import tutti.measure.ArrowReading;
import tutti.measure.CompanyReading;
import tutti.measure.Reading;

/** A way to say which arrow to mend first, by what the evidence shows. */
enum Guess {
  FIX_FIRST("fix first") {
    @Override
    List<String> top(CompanyReading reading) {
      return FixFirst.of(reading).stream().map(fix -> fix.arrow().arrow().id()).toList();
    }
  },
  WORST_SHARE("the worst share of good hand-offs") {
    @Override
    List<String> top(CompanyReading reading) {
      return by(reading, promise -> -promise.share().orElse(1));
    }
  },
  MOST_HAND_OFFS("the most hand-offs") {
    @Override
    List<String> top(CompanyReading reading) {
      return by(reading, promise -> promise.sample().window().valid());
    }
  };

  private final String says;

  Guess(String says) {
    this.says = says;
  }

  String says() {
    return says;
  }

  /** The three arrows it would begin with, the first of them first. */
  abstract List<String> top(CompanyReading reading);

  private static List<String> by(CompanyReading reading, ToDoubleFunction<Reading> weight) {
    return reading.arrows().stream()
        .filter(arrow -> !arrow.arrow().observed())
        .sorted(Comparator.comparingDouble(arrow -> -most(arrow, weight)))
        .limit(3)
        .map(ArrowReading::arrow)
        .map(Arrow::id)
        .toList();
  }

  private static double most(ArrowReading arrow, ToDoubleFunction<Reading> weight) {
    return promises(arrow).mapToDouble(weight).max().orElse(Double.NEGATIVE_INFINITY);
  }

  private static Stream<Reading> promises(ArrowReading arrow) {
    return arrow.promises().stream().filter(promise -> promise.sample().window().valid() > 0);
  }
}
