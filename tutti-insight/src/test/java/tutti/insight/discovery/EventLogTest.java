package tutti.insight.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tutti.testkit.LawCases;

/** Events by their cases. */
class EventLogTest {

  private final EventLog log = new EventLog();

  private void event(String caseId, long second, String party, String person) {
    log.add(
        new LoggedEvent(
            caseId,
            Optional.of(Instant.ofEpochSecond(second)),
            Optional.of(party),
            Optional.empty(),
            Optional.of(person)));
  }

  private List<CaseTrail> trails() {
    var trails = new ArrayList<CaseTrail>();
    log.forEach(trails::add);
    return trails;
  }

  @Test
  void casesComeInTheOrderInWhichTheyWereMet() {
    event("B", 0, "sales", "ann");
    event("A", 0, "sales", "ann");
    event("B", 5, "legal", "bob");
    assertThat(trails()).extracting(trail -> log.caseId(trail.caseId())).containsExactly("B", "A");
    assertThat(trails().getFirst().duration()).isEqualTo(5_000_000);
    assertThat(trails().getLast().duration()).isZero();
  }

  @Test
  void howManyWorkedForAPartyIsCountedOnceAPerson() {
    for (var i = 0; i < 12; i++) {
      event("A", i, "sales", "person " + i % 5);
      event("A", i, "legal", "person " + i % 2);
    }
    var sizes = log.sizes().orElseThrow();
    assertThat(sizes.below(5)).containsExactly("legal");
    assertThat(sizes.below(2)).isEmpty();
    assertThat(sizes.single()).isFalse();
  }

  @Test
  void aMicrosecondIsKept() {
    var at = Instant.parse("2026-03-04T14:22:00.123456Z");
    log.add(
        new LoggedEvent(
            "A", Optional.of(at), Optional.empty(), Optional.empty(), Optional.empty()));
    assertThat(EventLog.instant(trails().getFirst().at(0))).isEqualTo(at);
  }

  @Test
  void aHiddenPartyPartsWhatIsBeforeFromWhatIsAfter() {
    event("A", 0, "sales", "ann");
    event("A", 1, "legal", "bob");
    event("A", 2, "sales", "ann");
    var hidden = log.numbers(Set.of("legal"));
    assertThat(trails().getFirst().stays(hidden)).extracting(List::size).containsExactly(1, 1);
    assertThat(trails().getFirst().stays(Set.of())).extracting(List::size).containsExactly(3);
  }

  @Test
  void everyEventIsInItsCaseInTheOrderOfTime() {
    for (var seed = 0; seed < LawCases.cases(500); seed++) {
      var random = new Random(seed);
      var many = new EventLog();
      var seconds = new ArrayList<Long>();
      for (var i = 0; i < random.nextInt(40); i++) {
        seconds.add((long) random.nextInt(10));
        many.add(
            new LoggedEvent(
                "C-" + random.nextInt(3),
                Optional.of(Instant.ofEpochSecond(seconds.getLast())),
                Optional.of("p"),
                Optional.empty(),
                Optional.empty()));
      }
      var found = new ArrayList<Long>();
      many.forEach(trail -> {
        for (var i = 0; i < trail.events(); i++) {
          found.add(trail.at(i) / 1_000_000);
          assertThat(i == 0 || trail.at(i - 1) <= trail.at(i)).isTrue();
        }
      });
      Collections.sort(seconds);
      Collections.sort(found);
      assertThat(found).isEqualTo(seconds);
    }
  }

  @Test
  void whoeverWorksForNobodyIsAMemberOfNone() {
    log.add(
        new LoggedEvent(
            "A", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("ann")));
    assertThat(log.sizes()).isEmpty();
    assertThat(log.parties()).isEmpty();
    assertThat(log.cases()).isEqualTo(1);
    assertThat(log.undated()).isEqualTo(1);
    assertThat(trails().getFirst().events()).isZero();
  }
}
