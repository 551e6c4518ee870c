package tutti.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;
import tutti.handoff.HandOff;

/**
 * How long it takes to fold ten thousand hand-offs of four facts each, in no order: such that only
 * happened, and such that say more.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FoldBench {

  private static final int HAND_OFFS = 10_000;
  private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
  private static final List<Stage> LIFE =
      List.of(Stage.REQUESTED, Stage.ACCEPTED, Stage.DELIVERED, Stage.CONFIRMED);

  /** Whether the facts say more than that something happened. */
  @Param({"false", "true"})
  boolean words;

  private List<List<Evidence>> told = List.of();

  @Setup
  public void tell() {
    told = IntStream.range(0, HAND_OFFS).mapToObj(this::handOff).toList();
  }

  private List<Evidence> handOff(int number) {
    var random = new Random(number);
    var facts = new ArrayList<Evidence>();
    var at = START.plus(Duration.ofMinutes(random.nextInt(500_000)));
    for (var stage : LIFE) {
      at = at.plus(Duration.ofMillis(1 + random.nextInt(100_000_000)));
      facts.add(Evidence.saying("bench.csv", "leads", "L-" + number, stage, at, details(stage)));
    }
    Collections.shuffle(facts, random);
    return facts;
  }

  private Details details(Stage stage) {
    return words ? spoken(stage) : Details.NONE;
  }

  private static Details spoken(Stage stage) {
    return new Details(
        stage == Stage.ACCEPTED ? Optional.of(START.plus(Duration.ofDays(90))) : Optional.empty(),
        stage == Stage.CONFIRMED ? OptionalInt.of(4) : OptionalInt.empty(),
        Optional.of("marketing"),
        Optional.empty(),
        Optional.empty(),
        Optional.of("T-1"),
        Map.of("region", "north", "stage", stage.word()));
  }

  @Benchmark
  public List<HandOff> folded() {
    return HandOff.all(told);
  }
}
