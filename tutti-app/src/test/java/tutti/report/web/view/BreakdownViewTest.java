package tutti.report.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.company.Company;
import tutti.company.Stage;
import tutti.company.file.CompanyFile;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;
import tutti.handoff.MemoryLedger;
import tutti.measure.ArrowReading;
import tutti.measure.HandOffSamples;
import tutti.report.Said;

/** What the page of an arrow tells beside its promise. */
class BreakdownViewTest {

  private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");
  private static final Company COMPANY =
      CompanyFile.read(
          "company.yaml",
          """
          apiVersion: tutti/v1
          kind: Company
          parties: [{id: product}, {id: customer, kind: outside}]
          arrows:
            - id: told
              from: customer
              to: product
              by: product
              promises:
                - {id: heard, valid: delivered, good: told-back, within: 5d, target: 80%}
          """);

  private final List<Evidence> facts = new ArrayList<>();

  private void fact(int key, Stage stage, int daysAgo, Map<String, String> says) {
    var details =
        new Details(
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            says);
    facts.add(
        Evidence.saying(
            "test", "told", "k" + key, stage, AT.minus(Duration.ofDays(daysAgo)), details));
  }

  private BreakdownView apart() {
    var ledger = new MemoryLedger();
    facts.forEach(ledger::add);
    var handOffs = ledger.handOffs(AT);
    var arrow = ArrowReading.of(COMPANY.arrows().getFirst(), new HandOffSamples(handOffs), AT);
    return BreakdownView.of(COMPANY, arrow, handOffs, AT);
  }

  @Test
  @Claim({"S05", "S28"})
  void whatCustomersSaidIsToldByChannelAndByTag() {
    for (var i = 0; i < 6; i++) {
      var says = Map.of("channel", i < 4 ? "ticket" : "survey", "tag", i < 3 ? "broken" : "wish");
      fact(i, Stage.DELIVERED, 20, says);
      if (i < 3) {
        fact(i, Stage.TOLD_BACK, 17, Map.of());
      }
    }

    assertThat(apart().says())
        .map(Said::plain)
        .contains("50 % of those who spoke heard what became of it.");
    assertThat(apart().tables())
        .extracting(table -> table.head().getFirst())
        .containsExactly("Channel", "Tag");
    assertThat(apart().tables().getFirst().rows())
        .extracting(row -> row.subList(0, 3))
        .containsExactly(List.of("survey", "2", "2"), List.of("ticket", "1", "4"));
    assertThat(apart().tables().getFirst().head())
        .as("what went wrong is counted where something goes wrong")
        .containsExactly("Channel", "Not told back", "Counted", "Likely between");
  }

  @Test
  void whereNothingElseWasSaidThereIsNothingApart() {
    fact(1, Stage.OFFERED, 3, Map.of());
    assertThat(apart().tables()).isEmpty();
  }
}
