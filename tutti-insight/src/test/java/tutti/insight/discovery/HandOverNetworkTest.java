package tutti.insight.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.insight.discovery.HandOverNetwork.PingPong;
import tutti.testkit.LawCases;

/** Who hands work to whom, counted from events. */
class HandOverNetworkTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

  private final EventLog log = new EventLog();

  private static LoggedEvent event(String caseId, double hours, String party) {
    return new LoggedEvent(
        caseId,
        Optional.of(MONDAY.plusSeconds(Math.round(hours * 3_600))),
        Optional.of(party).filter(name -> !name.isEmpty()),
        Optional.of("work"),
        Optional.empty());
  }

  /** A case an hour an event, each letter a party. */
  private void trail(String caseId, String parties) {
    for (var i = 0; i < parties.length(); i++) {
      log.add(event(caseId, i, parties.substring(i, i + 1).strip()));
    }
  }

  private HandOverNetwork network() {
    return NetworkDiscovery.of(log);
  }

  @Test
  @Claim("K20")
  void aHandOverIsTwoEventsOfACaseOneAfterAnotherOfDifferentParties() {
    trail("C-1", "AAB");
    trail("C-2", "ABBA");
    trail("C-3", "A");

    assertThat(network().handOvers()).isEqualTo(3);
    assertThat(network().pairs())
        .extracting(pair -> pair.from() + pair.to() + pair.count())
        .containsExactly("AB2", "BA1");
    assertThat(network().casesWithout()).isEqualTo(1);
    assertThat(network().maxPerCase()).isEqualTo(2);
    assertThat(network().cases()).isEqualTo(3);
    assertThat(network().events()).isEqualTo(8);
    assertThat(network().parties()).containsExactly("A", "B");
  }

  @Test
  void theOrderIsThatOfTimeAndWithinAnInstantThatOfTheLog() {
    log.add(event("C-1", 2, "C"));
    log.add(event("C-1", 1, "B"));
    log.add(event("C-1", 1, "A"));
    log.add(event("C-1", 0, "B"));

    assertThat(network().pairs())
        .extracting(pair -> pair.from() + pair.to())
        .containsExactlyInAnyOrder("BA", "AC");
  }

  @Test
  void pingPongIsThereAndBackInTheSequenceWithRepeatsMerged() {
    trail("C-1", "ABAB");
    trail("C-2", "AABBAA");
    trail("C-3", "ABC");

    assertThat(network().pingPong()).isEqualTo(new PingPong(2, 3));
    assertThat(network().pair("A", "B").orElseThrow().returned()).isEqualTo(2);
    assertThat(network().pair("A", "B").orElseThrow().returnedShare()).isEqualTo(0.5);
  }

  @Test
  void aLoopComesBackAfterTwoOthersHadIt() {
    trail("C-1", "ABCA");
    trail("C-2", "ABA");
    trail("C-3", "ABCDB");
    assertThat(network().loops()).isEqualTo(2);
  }

  @Test
  void aWaitIsFromTheLastOfTheGiverToTheFirstOfTheReceiver() {
    for (var i = 0; i < 5; i++) {
      log.add(event("C-" + i, 0, "A"));
      log.add(event("C-" + i, 1, "A"));
      log.add(event("C-" + i, 2 + i, "B"));
      log.add(event("C-" + i, 4 + i, "B"));
    }
    var pair = network().pair("A", "B").orElseThrow();
    assertThat(pair.halfWait()).isEqualTo(Duration.ofHours(3));
    assertThat(pair.mostWait()).isEqualTo(Duration.ofMinutes(252));
    assertThat(pair.halfWork()).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void whatNobodyIsNamedForIsPassedOver() {
    trail("C-1", "A B");
    log.add(
        new LoggedEvent(
            "C-1", Optional.empty(), Optional.of("C"), Optional.empty(), Optional.empty()));
    assertThat(network().pairs()).extracting(pair -> pair.from() + pair.to()).containsExactly("AB");
    assertThat(log.unattributed()).isEqualTo(1);
    assertThat(log.undated()).isEqualTo(1);
    assertThat(log.events()).isEqualTo(4);
  }

  @Test
  void howLongCasesTookIsSaidByLinearQuantiles() {
    for (var day = 0; day < 5; day++) {
      log.add(event("C-" + day, 0, "A"));
      log.add(event("C-" + day, 24 * day, "A"));
    }
    assertThat(network().throughput().p50()).isCloseTo(2, within(1e-9));
    assertThat(network().throughput().p95()).isCloseTo(3.8, within(1e-9));
    assertThat(network().throughput().mean()).isCloseTo(2, within(1e-9));
  }

  @Test
  void aBridgeStandsBetweenTwoThatHardlyMeet() {
    for (var i = 0; i < 19; i++) {
      trail("C-" + i, "ABC");
    }
    assertThat(network().bridges()).isEmpty();
    trail("C-19", "AC");
    assertThat(network().bridges())
        .singleElement()
        .satisfies(bridge -> {
          assertThat(bridge.party()).isEqualTo("B");
          assertThat(bridge.through()).isEqualTo(19);
          assertThat(bridge.all()).isEqualTo(20);
        });
  }

  @Test
  void whatIsDoneAgainInACaseIsRework() {
    for (var activity : List.of("check", "check", "mend", "check", "ship")) {
      log.add(
          new LoggedEvent(
              "C-1",
              Optional.of(MONDAY.plusSeconds(log.events())),
              Optional.empty(),
              Optional.of(activity),
              Optional.empty()));
    }
    assertThat(network().rework())
        .containsExactly(new HandOverNetwork.RepeatedActivity("check", 1, 1));
  }

  @Test
  void stepsTellHowLongFromOneActivityToTheNext() {
    for (var i = 0; i < 3; i++) {
      log.add(
          new LoggedEvent(
              "C-1",
              Optional.of(MONDAY.plusSeconds(10L * i * i)),
              Optional.empty(),
              Optional.of("Accepted"),
              Optional.empty()));
    }
    assertThat(ActivitySteps.of(log))
        .containsExactly(new ActivitySteps.Step("Accepted", "Accepted", 2, 20));
  }

  @Test
  void nothingOfNothing() {
    assertThat(network().handOvers()).isZero();
    assertThat(network().throughput().p95()).isZero();
  }

  /** Cases of up to twelve events among up to six parties, many of them at one instant. */
  private static List<LoggedEvent> random(Random random) {
    var events = new ArrayList<LoggedEvent>();
    for (var one = 0; one < 1 + random.nextInt(8); one++) {
      for (var i = 0; i < random.nextInt(12); i++) {
        events.add(event("C-" + one, random.nextInt(6), "ABCDEF".charAt(random.nextInt(6)) + ""));
      }
    }
    return events;
  }

  private static HandOverNetwork network(List<LoggedEvent> events) {
    var log = new EventLog();
    events.forEach(log::add);
    return NetworkDiscovery.of(log);
  }

  @Test
  void theOrderOfCasesInALogDoesNotMatter() {
    for (var seed = 0; seed < LawCases.cases(1_000); seed++) {
      var events = random(new Random(seed));
      var mixed = interleaved(events, new Random(seed));
      assertThat(network(mixed)).isEqualTo(network(events));
    }
  }

  /** The cases among one another, each in its own order. */
  private static List<LoggedEvent> interleaved(List<LoggedEvent> events, Random random) {
    var left = new ArrayList<>(events);
    var mixed = new ArrayList<LoggedEvent>();
    while (!left.isEmpty()) {
      var caseId = left.get(random.nextInt(left.size())).caseId();
      var next = 0;
      while (!left.get(next).caseId().equals(caseId)) {
        next++;
      }
      mixed.add(left.remove(next));
    }
    return mixed;
  }

  /** The definitions of the words once more, as plainly as they can be written. */
  @Test
  void itCountsWhatTheDefinitionsSay() {
    for (var seed = 0; seed < LawCases.cases(1_000); seed++) {
      var events = random(new Random(seed));
      var network = network(events);
      var handOvers = 0;
      var bounces = 0;
      for (var caseId : events.stream().map(LoggedEvent::caseId).distinct().toList()) {
        var parties =
            new ArrayList<>(
                events.stream()
                    .filter(event -> event.caseId().equals(caseId))
                    .sorted((a, b) -> a.at().orElseThrow().compareTo(b.at().orElseThrow()))
                    .map(event -> event.party().orElseThrow())
                    .toList());
        for (var i = parties.size() - 1; i > 0; i--) {
          if (parties.get(i).equals(parties.get(i - 1))) {
            parties.remove(i);
          }
        }
        handOvers += parties.size() - 1;
        for (var i = 2; i < parties.size(); i++) {
          bounces += parties.get(i).equals(parties.get(i - 2)) ? 1 : 0;
        }
      }
      assertThat(network.handOvers()).isEqualTo(handOvers);
      assertThat(network.pingPong().bounces()).isEqualTo(bounces);
    }
  }

  @Test
  void everyHandOverIsToldByItself() {
    trail("C-1", "AABBA");
    trail("C-2", "A");
    var told = new ArrayList<SingleHandOver>();
    NetworkDiscovery.forEach(log, told::add);
    assertThat(told)
        .containsExactly(
            new SingleHandOver("C-1", 1, "A", "B", hour(1), hour(2), hour(3)),
            new SingleHandOver("C-1", 2, "B", "A", hour(3), hour(4), hour(4)));
  }

  private static Instant hour(int hours) {
    return MONDAY.plus(Duration.ofHours(hours));
  }

  @Test
  void asManyAreToldAsAreCounted() {
    for (var seed = 0; seed < LawCases.cases(200); seed++) {
      var many = new EventLog();
      random(new Random(seed)).forEach(many::add);
      var told = new ArrayList<SingleHandOver>();
      NetworkDiscovery.forEach(many, told::add);
      assertThat(told).hasSize(NetworkDiscovery.of(many).handOvers());
      assertThat(told).noneMatch(one -> one.from().equals(one.to()));
      assertThat(told).noneMatch(one -> one.taken().isBefore(one.left()));
    }
  }
}
