package tutti.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutti.company.Stage;
import tutti.discovery.draft.DraftedCompany;
import tutti.evidence.Evidence;
import tutti.insight.discovery.EventLog;
import tutti.insight.discovery.LoggedEvent;
import tutti.insight.discovery.NetworkDiscovery;
import tutti.logs.role.ColumnRole;
import tutti.logs.role.LogRoles;

/** Who hands work to whom, on a terminal and as facts. */
class DiscoveryTextTest {

  private final EventLog log = new EventLog();

  /** A case a minute an event, each letter a party. */
  private void trail(String caseId, String parties) {
    for (var i = 0; i < parties.length(); i++) {
      log.add(
          new LoggedEvent(
              caseId,
              Optional.of(Instant.EPOCH.plusSeconds(60L * i)),
              Optional.of("Team " + parties.charAt(i)),
              Optional.empty(),
              Optional.empty()));
    }
  }

  private String text(String column, int most) {
    var roles = new LogRoles(Map.of(ColumnRole.PARTY, column));
    return DiscoveryText.write(
        new DiscoveryReport("a.csv", roles, log, NetworkDiscovery.of(log), most));
  }

  @Test
  void thePairsAreListedAndTheRestCounted() {
    trail("C-1", "ABCD");
    trail("C-2", "AB");
    assertThat(text("Team", 2))
        .contains(
            "      2  Team A -> Team B  (waits 1 minute, half by then; 0 % come straight back)")
        .contains("      1  Team B -> Team C")
        .endsWith("and 1 pair more; --top 0 lists all\n");
    assertThat(text("Team", 3)).doesNotContain("--top");
  }

  @Test
  void ofPeopleNoPairIsListed() {
    trail("C-1", "ABCD");
    assertThat(text("Assignee", 20)).doesNotContain("->").doesNotContain("--top");
  }

  @Test
  void whatANameHoldsStaysOnItsLine() {
    log.add(
        new LoggedEvent(
            "C",
            Optional.of(Instant.EPOCH),
            Optional.of("A\u001b[31m\nB"),
            Optional.empty(),
            Optional.empty()));
    trail("C", "A");
    assertThat(text("Team", 20)).doesNotContain("\u001b");
    assertThat(text("Team", 20).lines()).noneMatch(line -> line.startsWith("B"));
  }

  @Test
  void aHandOverIsThreeFactsOfItsArrow() {
    for (var i = 0; i < 5; i++) {
      trail("C-" + i, "AABB");
    }
    trail("D", "BA");
    var facts = new ArrayList<Evidence>();
    DraftedCompany.of(NetworkDiscovery.of(log)).facts(log, facts::add);
    assertThat(facts).hasSize(15).allMatch(fact -> fact.arrow().equals("team-a-to-team-b"));
    assertThat(facts.subList(0, 3))
        .extracting(Evidence::key, Evidence::stage, fact -> fact.at().getEpochSecond())
        .containsExactly(
            tuple("C-0 #1", Stage.OFFERED, 60L),
            tuple("C-0 #1", Stage.ACCEPTED, 120L),
            tuple("C-0 #1", Stage.DELIVERED, 180L));
  }
}
