package tutti.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.company.Company;
import tutti.company.PromiseState;
import tutti.company.Stage;
import tutti.company.file.CompanyFile;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;
import tutti.handoff.MemoryLedger;
import tutti.measure.verdict.VerdictTally;

class ArrowReadingTest {

  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  private static final Company COMPANY =
      CompanyFile.read(
          "company.yaml",
          """
          apiVersion: tutti/v1
          kind: Company
          parties:
            - {id: a, kind: function}
            - {id: customer, kind: outside}
          arrows:
            - id: help
              from: a
              to: customer
              promises:
                - {id: fast, valid: requested, good: delivered, within: 1d, target: 80%}
                - {id: slow, valid: requested, good: delivered, within: 9d, target: 80%}
            - {id: payment, from: customer, to: a, observed: true}
            - {id: news, from: a, to: customer}
          """);

  private static List<Evidence> helped(int times, Duration took) {
    var facts = new ArrayList<Evidence>();
    for (var i = 0; i < times; i++) {
      var start = NOW.minus(Duration.ofDays(30)).plus(Duration.ofHours(i));
      facts.add(fact("help", "k" + i, Stage.REQUESTED, start));
      facts.add(fact("help", "k" + i, Stage.DELIVERED, start.plus(took)));
    }
    return facts;
  }

  private static Evidence fact(String arrow, String key, Stage stage, Instant at) {
    return Evidence.saying("test", arrow, key, stage, at, Details.NONE);
  }

  private static CompanyReading read(List<Evidence> facts) {
    var ledger = new MemoryLedger();
    facts.forEach(ledger::add);
    return CompanyReading.of(COMPANY, new HandOffSamples(ledger.handOffs(NOW)), NOW);
  }

  private static ArrowReading arrow(CompanyReading reading, String id) {
    return reading.arrow(id).orElseThrow();
  }

  @Test
  void anArrowIsAsBadAsItsWorstPromise() {
    var help = arrow(read(helped(10, Duration.ofDays(3))), "help");
    assertThat(help.promises())
        .extracting(PromiseReading::state)
        .containsExactly(PromiseState.BROKEN, PromiseState.KEPT);
    assertThat(help.state()).isEqualTo(PromiseState.BROKEN);
    assertThat(help.worst().map(worst -> worst.promise().id())).contains("fast");
  }

  @Test
  @Claim("S26")
  void anObservedArrowIsShownAndNeverBroken() {
    var paid = List.of(fact("payment", "1", Stage.DELIVERED, NOW.minus(Duration.ofDays(300))));
    assertThat(arrow(read(List.of()), "payment").state()).isEqualTo(PromiseState.OBSERVED);
    assertThat(arrow(read(paid), "payment").state()).isEqualTo(PromiseState.OBSERVED);
  }

  @Test
  void anArrowWithoutAPromiseIsUnmeasured() {
    assertThat(arrow(read(List.of()), "news").state()).isEqualTo(PromiseState.UNMEASURED);
  }

  @Test
  void anomaliesAreCountedAndSetAside() {
    var facts = new ArrayList<>(helped(10, Duration.ofHours(3)));
    facts.add(fact("help", "odd", Stage.REQUESTED, NOW.minus(Duration.ofDays(5))));
    facts.add(fact("help", "odd", Stage.DELIVERED, NOW.minus(Duration.ofDays(6))));
    var help = arrow(read(facts), "help");
    assertThat(help.handOffs()).isEqualTo(11);
    assertThat(help.anomalies()).isEqualTo(1);
    assertThat(help.promises().getFirst().sample().window()).isEqualTo(new VerdictTally(10, 0, 0));
  }

  @Test
  void theSameFactsInAnyOrderAndNumberGiveTheSameReading() {
    var facts = new ArrayList<>(helped(40, Duration.ofHours(30)));
    var expected = read(facts);
    facts.addAll(List.copyOf(facts));
    Collections.shuffle(facts, new Random(7));
    assertThat(read(facts)).isEqualTo(expected);
  }

  @Test
  void statesAreSpelledForPeopleAndForMachines() {
    assertThat(PromiseState.NOT_ENOUGH_EVIDENCE.word()).isEqualTo("not-enough-evidence");
    assertThat(PromiseState.AT_RISK.text()).isEqualTo("at risk");
    assertThat(Optional.of(PromiseState.BROKEN)).contains(PromiseState.values()[0]);
  }
}
