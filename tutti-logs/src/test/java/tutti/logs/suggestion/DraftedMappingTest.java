package tutti.logs.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tutti.evidence.Evidence;
import tutti.evidence.log.EvidenceReader;
import tutti.evidence.log.LogFormats;
import tutti.evidence.mapping.MappingFile;
import tutti.logs.role.ColumnRole;

/** Mappings drafted for files nobody has described, and what they make of them. */
class DraftedMappingTest {

  private static final String DEALS =
      """
      Deal ID,Created,Accepted on,Closed on,Status,Team,Due
      D-1,03/11/2026 08:12,03/11/2026 15:40,21/11/2026,won,Channel Sales,30/11/2026
      D-2,27/11/2026 08:31,,,open,Channel Sales,30/11/2026
      D-3,28/11/2026 08:31,29/11/2026,30/11/2026,lost,Field Sales,30/11/2026
      """;

  private static RoleSuggestions suggestions(String csv) throws IOException {
    var bytes = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    try (var log = LogFormats.open("a.csv", bytes, List.of())) {
      return RoleSuggestions.of(LogProfile.of(log));
    }
  }

  private static String yaml(String csv) throws IOException {
    return DraftedMapping.yaml(suggestions(csv), "crm", "leads").orElseThrow();
  }

  /** {@code D-1 offered}: what the drafted mapping makes of the file. */
  private static List<String> facts(String csv) throws IOException {
    var reader =
        new EvidenceReader(
            Set.of("leads"),
            ZoneOffset.UTC,
            Optional.of(MappingFile.read("mapping.yaml", yaml(csv))));
    var facts = new ArrayList<Evidence>();
    reader.read(
        "a.csv",
        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
        facts::add,
        rows -> {});
    return facts.stream().map(fact -> fact.key() + " " + fact.stage().word()).toList();
  }

  @Test
  void aTableOfThingsIsReadByItsTimesAndByHowTheyEnded() throws IOException {
    assertThat(facts(DEALS))
        .containsExactlyInAnyOrder(
            "D-1 offered",
            "D-1 accepted",
            "D-1 confirmed",
            "D-2 offered",
            "D-3 offered",
            "D-3 accepted",
            "D-3 declined");
  }

  @Test
  void whichNumberIsTheMonthIsWrittenDown() throws IOException {
    assertThat(yaml(DEALS)).contains("time(row.Created, 'day-first')");
    assertThat(yaml(DEALS)).contains("due: \"time(row.Due, 'day-first')\"");
  }

  @Test
  void aLogOfEventsIsReadByTheValuesOfItsStatus() throws IOException {
    var log = new StringBuilder("Ticket ID,Changed at,Status,Group\n");
    for (var i = 0; i < 12; i++) {
      log.append("T-%d,2026-03-02 09:%02d,new,Support Team\n".formatted(i, i));
      log.append("T-%d,2026-03-02 10:%02d,in progress,Support Team\n".formatted(i, i));
      log.append("T-%d,2026-03-02 11:%02d,solved,2nd Level\n".formatted(i, i));
      log.append("T-%d,2026-03-02 12:%02d,dreaming,2nd Level\n".formatted(i, i));
    }
    assertThat(suggestions(log.toString()).events()).isTrue();
    assertThat(facts(log.toString()))
        .hasSize(36)
        .contains("T-0 offered", "T-0 accepted", "T-0 delivered");
    assertThat(yaml(log.toString())).contains("# Which stage, if any, is: dreaming?");
  }

  @Test
  void namesWithMarksOfTheLanguageAreQuoted() throws IOException {
    var odd =
        DEALS
            .replace("Deal ID", "Deal's \\ ID")
            .replace("won", "won't \"do\"")
            .replace("D-2", "D 2");
    assertThat(facts(odd)).contains("D-1 offered", "D 2 offered");
  }

  @Test
  void ofSeveralTimesOfOneStageTheLastIsTaken() throws IOException {
    var orders =
        """
        order_id,purchased,delivered_carrier,delivered_customer
        O-1,2026-03-01 10:00,2026-03-03 10:00,2026-03-05 10:00
        O-2,2026-03-02 10:00,2026-03-04 10:00,2026-03-06 10:00
        """;
    assertThat(yaml(orders))
        .contains("at: \"time(row.delivered_customer)\"")
        .contains("# Which stage, if any, happens at: delivered_carrier?");
  }

  @Test
  void whereNothingNamesTheThingNoMappingFollows() throws IOException {
    assertThat(DraftedMapping.yaml(suggestions("a,b\nx,1.5\nx,2.5\n"), "crm", "leads")).isEmpty();
  }

  @Test
  void whatIsProposedIsSaidWithHowSureAndWhy() throws IOException {
    var time = suggestions(DEALS).of(ColumnRole.TIME).orElseThrow();
    assertThat(time.column()).isEqualTo("Created");
    assertThat(time.because()).contains("all of its values are times, day-first");
    var party = suggestions(DEALS).of(ColumnRole.PARTY).orElseThrow();
    assertThat(party.column()).isEqualTo("Team");
  }

  @Test
  void whereNoValueSaysItsStageNoMappingFollowsAndThatIsSaid() throws IOException {
    var log = new StringBuilder("case,timestamp,activity\n");
    for (var i = 0; i < 12; i++) {
      log.append("C-%d,2026-03-02 09:%02d,dream\n".formatted(i, i));
      log.append("C-%d,2026-03-02 10:%02d,wander\n".formatted(i, i));
    }
    var explained = ExplainedMapping.of(suggestions(log.toString()), "dreams.csv", "leads");
    assertThat(explained.mapping()).isEmpty();
    assertThat(explained.whyNone())
        .isEqualTo("none of the values of activity says plainly which stage it is");
    assertThat(explained.comments())
        .startsWith("Suggested from dreams.csv, 24 rows of it.")
        .endsWith(
            "None of the values of activity says plainly which stage it is: no mapping follows.");
  }

  @Test
  void theRowsAreCalledByTheNameOfTheFile() throws IOException {
    var explained = ExplainedMapping.of(suggestions(DEALS), "exports/Deals May.csv.gz", "leads");
    assertThat(explained.mapping().orElseThrow()).contains("- id: deals-may\n");
    assertThat(explained.whyNone()).isEmpty();
  }
}
