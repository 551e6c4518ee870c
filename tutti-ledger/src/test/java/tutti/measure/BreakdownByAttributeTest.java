package tutti.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.company.Promise;
import tutti.company.Stage;
import tutti.company.form.ReachForm;
import tutti.company.form.ReachLimit.Within;
import tutti.handoff.HandOff;
import tutti.measure.verdict.PromiseVerdict;
import tutti.measure.verdict.VerdictTally;
import tutti.testkit.LawCases;

class BreakdownByAttributeTest {

  private static final Promise PROMISE =
      new Promise(
          "p",
          new ReachForm(Stage.REQUESTED, Stage.DELIVERED, new Within(Duration.ofDays(2))),
          Duration.ofDays(90),
          0.8,
          Optional.empty());

  private static List<HandOff> campaigns(long seed) {
    var random = new Random(seed);
    var handOffs = new ArrayList<HandOff>();
    for (var i = 0; i < 60; i++) {
      var told = Told.of("a", i);
      var start = random.nextInt(40);
      if (random.nextInt(8) == 0) {
        told.then(Stage.REQUESTED, start);
      } else {
        var channel = List.of("copy", "social", "search", "pr").get(random.nextInt(4));
        told.then(Stage.REQUESTED, start, "channel", channel);
      }
      handOffs.add(told.then(Stage.DELIVERED, start + random.nextInt(5)).handOff());
    }
    return handOffs;
  }

  @Test
  @Claim("K19")
  void theChannelsAddUpToTheArrow() {
    for (var seed = 0; seed < LawCases.cases(1_000); seed++) {
      var handOffs = campaigns(seed);
      var parts = BreakdownByAttribute.of(PROMISE, handOffs, "channel", Told.day(50));
      var whole =
          PromiseSample.of(
              PROMISE,
              handOffs.stream().flatMap(h -> PromiseVerdict.of(PROMISE, h).stream()).toList(),
              Told.day(50));

      assertThat(parts.values().stream().reduce(VerdictTally.NONE, VerdictTally::plus))
          .as("seed %d", seed)
          .isEqualTo(whole.window());
      assertThat(parts).hasSizeGreaterThan(3);
    }
  }

  @Test
  void anAttributeWithOneValueOrWithManySplitsNothing() {
    var handOffs = new ArrayList<HandOff>();
    for (var i = 0; i < 20; i++) {
      handOffs.add(
          Told.of("a", i)
              .then(Stage.REQUESTED, 1, "number", "" + i, "same", "x", "half", "" + i % 2)
              .then(Stage.DELIVERED, 2)
              .handOff());
    }

    assertThat(BreakdownByAttribute.all(PROMISE, handOffs, Told.day(9)).keySet())
        .containsExactly("half");
  }
}
