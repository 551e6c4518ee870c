package tutti.insight.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.testkit.LawCases;

/**
 * What others see of who hands work to whom: nothing that has to do with fewer than five people.
 */
class SharedNetworkTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

  private static LoggedEvent event(String caseId, int hour, String party, int person) {
    return new LoggedEvent(
        caseId,
        Optional.of(MONDAY.plusSeconds(3_600L * hour)),
        Optional.of(party),
        Optional.of("work"),
        Optional.of(party + person));
  }

  /** An organisation of up to nine parties of one to nine people, and what they did. */
  private record Organisation(List<LoggedEvent> events, List<String> small) {

    static Organisation random(Random random) {
      var sizes = new ArrayList<Integer>();
      var parties = 2 + random.nextInt(8);
      for (var party = 0; party < parties; party++) {
        sizes.add(1 + random.nextInt(9));
      }
      var events = new ArrayList<LoggedEvent>();
      for (var party = 0; party < parties; party++) {
        for (var person = 0; person < sizes.get(party); person++) {
          events.add(event("S-" + party + "-" + person, 0, name(party), person));
        }
      }
      for (var one = 0; one < 30; one++) {
        for (var i = 0; i < 1 + random.nextInt(9); i++) {
          var party = random.nextInt(parties);
          events.add(event("C-" + one, i, name(party), random.nextInt(sizes.get(party))));
        }
      }
      var small = new ArrayList<String>();
      for (var party = 0; party < parties; party++) {
        if (sizes.get(party) < NetworkDiscovery.FLOOR) {
          small.add(name(party));
        }
      }
      return new Organisation(events, small);
    }

    private static String name(int party) {
      return "P" + party;
    }

    /** The same, but with every event of a small party done by another small party. */
    Organisation otherwise(Random random) {
      return new Organisation(
          events.stream()
              .map(event ->
                  small.contains(event.party().orElseThrow()) && event.caseId().startsWith("C")
                      ? moved(event, small.get(random.nextInt(small.size())))
                      : event)
              .toList(),
          small);
    }

    private static LoggedEvent moved(LoggedEvent event, String party) {
      return new LoggedEvent(
          event.caseId(), event.at(), Optional.of(party), event.activity(), Optional.of(party + 0));
    }

    HandOverNetwork shared() {
      return NetworkDiscovery.shared(log());
    }

    EventLog log() {
      var log = new EventLog();
      events.forEach(log::add);
      return log;
    }
  }

  @Test
  @Claim("A06")
  void noPartyOfFewerThanFiveIsNamed() {
    for (var seed = 0; seed < LawCases.cases(1_000); seed++) {
      var organisation = Organisation.random(new Random(seed));
      var named = new HashSet<>(organisation.shared().parties());
      organisation.shared().pairs().forEach(pair -> named.addAll(Set.of(pair.from(), pair.to())));
      organisation
          .shared()
          .bridges()
          .forEach(bridge -> named.addAll(Set.of(bridge.party(), bridge.from(), bridge.to())));
      assertThat(named).noneMatch(organisation.small()::contains);
      assertThat(NetworkDiscovery.small(organisation.log()))
          .containsExactlyInAnyOrderElementsOf(organisation.small());
    }
  }

  /**
   * The certificate of the floor: whatever the small parties did among one another, what is told is
   * the same to the last digit. So nothing that is told, and no sum or difference of it, says which
   * of them handed what to whom.
   */
  @Test
  @Claim("A06")
  void whatSmallPartiesDidChangesNothingThatIsTold() {
    for (var seed = 0; seed < LawCases.cases(1_000); seed++) {
      var random = new Random(seed);
      var organisation = Organisation.random(random);
      if (!organisation.small().isEmpty()) {
        assertThat(organisation.otherwise(random).shared()).isEqualTo(organisation.shared());
      }
    }
  }

  @Test
  void whoeverHoldsTheLogSeesAllOfIt() {
    var log = new EventLog();
    log.add(event("C-1", 0, "A", 1));
    log.add(event("C-1", 1, "B", 1));
    assertThat(NetworkDiscovery.of(log).handOvers()).isEqualTo(1);
    assertThat(NetworkDiscovery.shared(log).handOvers()).isZero();
    assertThat(NetworkDiscovery.shared(log).parties()).isEmpty();
  }

  @Test
  void aLogThatNamesNobodyHasNoSmallParties() {
    var log = new EventLog();
    assertThat(log.sizes()).isEmpty();
    assertThat(NetworkDiscovery.small(log)).isEmpty();
  }

  @Test
  void partiesOfOneAreNamesOfPeople() {
    var log = new EventLog();
    for (var i = 0; i < 10; i++) {
      log.add(
          new LoggedEvent(
              "C-" + i,
              Optional.of(MONDAY),
              Optional.of("anna" + i),
              Optional.empty(),
              Optional.of("anna" + i)));
    }
    assertThat(log.sizes().orElseThrow().single()).isTrue();
  }
}
