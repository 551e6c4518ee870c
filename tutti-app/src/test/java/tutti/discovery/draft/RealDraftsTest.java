package tutti.discovery.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.claims.Claim;
import tutti.company.Stage;
import tutti.discovery.DiscoveryRequest;
import tutti.discovery.NamedFile;
import tutti.evidence.Evidence;
import tutti.logs.role.LogRoles;
import tutti.reading.UnreadableInput;

/** The companies that real logs show. */
class RealDraftsTest {

  private static final Path DATA =
      Path.of(Optional.ofNullable(System.getenv("TUTTI_DATA")).orElse("../../shared/data"));

  private static FileDraft draft(String name) {
    var file = DATA.resolve(name);
    assumeTrue(Files.exists(file), "NOT TESTED: real logs are missing; set TUTTI_DATA.");
    var request = new DiscoveryRequest(new LogRoles(Map.of()), ZoneOffset.UTC, Optional.empty());
    return FileDrafts.own(request, rows -> {})
        .of(NamedFile.of(file), new DraftNaming("Real", ZoneOffset.UTC));
  }

  private static List<Evidence> facts(FileDraft draft) {
    var facts = new ArrayList<Evidence>();
    draft.facts(facts::add);
    return facts;
  }

  @ParameterizedTest
  @Claim("K20")
  @CsvSource({
    "process/receipt.csv, 21, 16000",
    "process/08_receipt.xes.gz, 21, 16000",
    "process/07_bpic2013_incidents.xes.gz, 60, 6000",
    "crm/maven_sales_pipeline.csv, 1, 15000",
    "olist/olist_orders_sample.csv, 1, 15000",
    "olist/olist_closed_deals_dataset.csv, 1, 842",
    "jira/actionableagile_issues_changelog.json, 1, 20",
    "feedback/ietf_mlswg_mls-protocol_archive.json, 1, 500"
  })
  void everyLogThatSaysWhatHappenedWhenShowsACompany(String name, int arrows, int least) {
    var draft = draft(name);
    assertThat(draft.company().arrows()).hasSize(arrows).allMatch(a -> a.promises().size() == 1);
    var facts = facts(draft);
    assertThat(facts).hasSizeGreaterThanOrEqualTo(least);
    assertThat(facts).allMatch(fact -> draft.company().arrow(fact.arrow()).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "crm/xeducation_Leads.csv, no column tells a time",
    "olist/olist_order_payments_sample.csv, no column tells a time",
    "process/running-example.csv, says plainly which stage it is"
  })
  void aLogThatDoesNotIsRefusedByASentence(String name, String why) {
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> draft(name))
        .withMessageContaining("No company follows from it: ")
        .withMessageContaining(why);
  }

  @Test
  @Claim("K20")
  void theSameLogAsXesAndAsCsvShowsTheSameCompanyAndTheSameFacts() {
    var xes = draft("process/08_receipt.xes.gz");
    var csv = draft("process/receipt.csv");
    assertThat(xes.yaml()).isEqualTo(csv.yaml());
    assertThat(facts(xes)).isEqualTo(facts(csv));
  }

  /** Closed alone is neither answered nor told back; bots and authors answer nobody. */
  @Test
  @Claim("K20")
  void anArchiveOfIssuesIsReadByItsPreset() {
    var facts = facts(draft("feedback/ietf_mlswg_mls-protocol_archive.json"));
    var asked = new HashMap<String, Instant>();
    var days = new ArrayList<Double>();
    for (var fact : facts) {
      if (fact.stage() == Stage.OFFERED) {
        asked.put(fact.key(), fact.at());
      } else if (fact.stage() == Stage.ACCEPTED) {
        var waited = Duration.between(asked.get(fact.key()), fact.at());
        days.add(waited.toSeconds() / (double) Duration.ofDays(1).toSeconds());
      }
    }
    Collections.sort(days);
    assertThat(asked).hasSize(303);
    assertThat(days).hasSize(166);
    assertThat((days.get(82) + days.get(83)) / 2).isCloseTo(1.75, within(0.01));
    assertThat(facts).anyMatch(fact -> fact.stage() == Stage.DELIVERED);
    assertThat(facts.stream().filter(fact -> fact.stage() == Stage.TOLD_BACK).count())
        .isLessThan(facts.stream().filter(fact -> fact.stage() == Stage.DELIVERED).count());
  }
}
