package tutti.insight.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.company.Stage.CONFIRMED;
import static tutti.company.Stage.DELIVERED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.claims.Claim;
import tutti.handoff.HandOff;
import tutti.handoff.HandOffAttributes;

class ThreadsTest {

  @Test
  @Claim("R20")
  void anyIdOpensTheWholeThreadFromProblemToOutcome() {
    var flow =
        Tale.ofTheChain()
            .is(DELIVERED, "rc-01", "offline", 0, "title", "Offline mode")
            .walk("offline", 1, 6)
            .from("rc-12/offline", DELIVERED, "rc-15", "answer-9", 20)
            .on(30);
    var whole = flow.threads().find("offline").orElseThrow();
    assertThat(whole.title()).isEqualTo("Offline mode");
    assertThat(whole.handOffs())
        .extracting(handOff -> handOff.id().arrow())
        .startsWith("rc-01")
        .endsWith("rc-15")
        .hasSize(11);
    assertThat(List.of("offline", "answer-9", "rc-15/answer-9", "rc-04/offline"))
        .allSatisfy(id -> assertThat(flow.threads().find(id)).contains(whole));
    assertThat(flow.journey(whole).orElseThrow().reached()).allMatch(Optional::isPresent);
  }

  @Test
  void aThreadWithoutANameIsCalledAfterItsFirstHandOff() {
    var flow =
        Tale.ofTheChain()
            .alone(DELIVERED, "rc-01", "p1", 0)
            .from("p1", DELIVERED, "rc-02", "s1", 3)
            .on(9);
    assertThat(flow.threads().all())
        .singleElement()
        .satisfies(thread -> {
          assertThat(thread.id()).isEqualTo("rc-01/p1");
          assertThat(thread.title()).isEqualTo("rc-01/p1");
        });
    assertThat(flow.threads().find("nobody")).isEmpty();
  }

  @Test
  void aKeyThatNamesTwoThingsIsNeither() {
    var flow =
        Tale.ofTheChain()
            .alone(DELIVERED, "rc-01", "17", 0)
            .alone(DELIVERED, "rc-04", "17", 1)
            .from("17", DELIVERED, "rc-02", "child", 3)
            .from("rc-01/17", DELIVERED, "rc-03", "sure", 3)
            .on(9);
    var threads = flow.threads();
    assertThat(threads.find("17")).isEmpty();
    assertThat(threads.called("17"))
        .flatExtracting(thread -> thread.called("17"))
        .containsExactly("rc-01/17", "rc-04/17");
    assertThat(threads.find("rc-01/17").orElseThrow().handOffs()).hasSize(2);
    assertThat(threads.unclear()).containsExactly(new HandOff.Id("rc-02", "child"));
    assertThat(threads.all()).hasSize(3);
  }

  @Test
  void aKeyThatOneThreadHasTwiceIsClear() {
    var flow =
        Tale.ofTheChain()
            .is(DELIVERED, "rc-01", "t", 0)
            .is(DELIVERED, "rc-02", "t", 1)
            .from("t", DELIVERED, "rc-04", "child", 3)
            .on(9);
    assertThat(flow.threads().all()).hasSize(1);
    assertThat(flow.threads().unclear()).isEmpty();
  }

  @Test
  void whatIsLinkedByNothingStaysAlone() {
    var flow =
        Tale.ofTheChain()
            .alone(DELIVERED, "rc-01", "p1", 0)
            .alone(CONFIRMED, "rc-02", "p2", 0)
            .on(9);
    assertThat(flow.threads().all()).hasSize(2).noneMatch(FlowThread::linked);
  }

  /** Threads are the components of the graph of links, whatever the order of the hand-offs. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void threadsAreTheConnectedComponents(long seed) {
    var random = new Random(seed);
    var handOffs = IntStream.range(0, 60).mapToObj(i -> handOff(i, random)).toList();
    var shuffled = new ArrayList<>(handOffs);
    Collections.shuffle(shuffled, random);
    assertThat(groups(Threads.of(shuffled).all())).as("seed %d", seed).isEqualTo(slowly(handOffs));
    assertThat(Threads.of(shuffled).all()).isEqualTo(Threads.of(handOffs).all());
  }

  private static HandOff handOff(int number, Random random) {
    var parent =
        Optional.of("k" + random.nextInt(60))
            .filter(key -> random.nextInt(4) == 0)
            .map(key -> random.nextBoolean() ? key : "a" + random.nextInt(2) + "/" + key);
    var thread = Optional.of("t" + random.nextInt(12)).filter(t -> random.nextInt(3) == 0);
    var id = new HandOff.Id("a" + number % 2, "k" + number);
    return new HandOff(
        id,
        DELIVERED,
        Map.of(DELIVERED, Instant.ofEpochSecond(random.nextInt(1_000))),
        Optional.empty(),
        HandOff.Ratings.NONE,
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        new HandOff.Links(parent, thread),
        HandOffAttributes.NONE);
  }

  private static Set<Set<HandOff.Id>> groups(List<FlowThread> threads) {
    return threads.stream()
        .map(thread -> thread.handOffs().stream().map(HandOff::id).collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  /** Grows every group until nothing is added any more. */
  private static Set<Set<HandOff.Id>> slowly(List<HandOff> handOffs) {
    return handOffs.stream()
        .map(one -> {
          var group = new HashSet<>(List.of(one));
          while (group.addAll(
              handOffs.stream().filter(h -> group.stream().anyMatch(g -> linked(g, h))).toList())) {
            continue;
          }
          return group.stream().map(HandOff::id).collect(Collectors.toSet());
        })
        .collect(Collectors.toSet());
  }

  private static boolean linked(HandOff one, HandOff other) {
    return names(one, other)
        || names(other, one)
        || one.links().thread().isPresent() && one.links().thread().equals(other.links().thread());
  }

  private static boolean names(HandOff child, HandOff parent) {
    var id = parent.id();
    return child
        .links()
        .parent()
        .filter(name -> name.equals(id.key()) || name.equals(id.arrow() + "/" + id.key()))
        .isPresent();
  }
}
