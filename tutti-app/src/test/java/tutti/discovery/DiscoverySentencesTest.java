package tutti.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutti.insight.discovery.EventLog;
import tutti.insight.discovery.LoggedEvent;
import tutti.insight.discovery.NetworkDiscovery;
import tutti.logs.role.ColumnRole;
import tutti.logs.role.LogRoles;

/** What a log says of who hands work to whom, read aloud. */
class DiscoverySentencesTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

  private final EventLog log = new EventLog();

  /** A case an hour an event, each letter a party. */
  private void trail(String caseId, String parties, String activity) {
    for (var i = 0; i < parties.length(); i++) {
      log.add(
          new LoggedEvent(
              caseId,
              Optional.of(MONDAY.plusSeconds(3_600L * i)),
              Optional.of(parties.substring(i, i + 1)),
              Optional.of(activity + i % 2),
              Optional.empty()));
    }
  }

  private DiscoverySentences says(String party) {
    var roles = new LogRoles(Map.of(ColumnRole.PARTY, party));
    return new DiscoverySentences(
        new DiscoveryReport("a.csv", roles, log, NetworkDiscovery.of(log), 20));
  }

  @Test
  void nothingIsSaidPlainly() {
    assertThat(says("Team").headline()).isEqualTo("Nobody hands work to anybody in this log.");
  }

  @Test
  void oneIsOneAndManyAreMany() {
    trail("C-1", "AB", "do");
    assertThat(says("Team").headline()).isEqualTo("2 parties handed over 1 time in 1 case.");
    assertThat(says("Team").all())
        .contains(
            "None of 1 case stayed with the party that began; none was handed over more than once.");
    for (var i = 0; i < 1_500; i++) {
      trail("D-" + i, "AB", "do");
    }
    assertThat(says("Team").headline())
        .isEqualTo("2 parties handed over 1,501 times in 1,501 cases.");
  }

  @Test
  void thereAndBackAndRoundAboutAreSaid() {
    trail("C-1", "ABA", "do");
    trail("C-2", "ABCA", "do");
    assertThat(says("Team").all())
        .contains(
            "None of 2 cases stayed with the party that began; none was handed over more than 3 times.",
            "There and back again at once: 1 time, in 1 case.",
            "1 case came back to a party after at least two others had it.",
            "\"do0\" was done again in 2 cases.")
        .last()
        .asString()
        .startsWith(
            "Half of the cases took 2.5 hours or less from their first event to their last");
  }

  @Test
  void whoStandsBetweenTwoOthersIsNamed() {
    for (var i = 0; i < 20; i++) {
      trail("C-" + i, "ABC", "do");
    }
    assertThat(says("Team").all()).contains("Of 20 from A to C, 20 go by way of B.");
  }

  @Test
  void ofPeopleNobodyIsNamed() {
    for (var i = 0; i < 20; i++) {
      trail("C-" + i, "ABC", "do");
    }
    assertThat(says("Assignee").all())
        .noneMatch(sentence -> sentence.contains("by way of"))
        .anyMatch(sentence -> sentence.startsWith("These are names of people"));
  }
}
