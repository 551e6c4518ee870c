package tutti.discovery.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.claims.Claim;
import tutti.discovery.DiscoveryRequest;
import tutti.discovery.NamedFile;
import tutti.evidence.Evidence;
import tutti.logs.role.LogRoles;
import tutti.reading.UnreadableInput;

/** The company that one file shows. */
class FileDraftsTest {

  private static final DraftNaming OURS = new DraftNaming("Ours", ZoneId.of("Europe/Berlin"));

  private static final DiscoveryRequest REQUEST =
      new DiscoveryRequest(new LogRoles(Map.of()), ZoneOffset.UTC, Optional.empty());

  @TempDir private Path folder = Path.of("");

  private FileDraft draft(String name, String text) throws IOException {
    return draft(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private FileDraft draft(String name, byte[] bytes) throws IOException {
    var file = NamedFile.of(Files.write(folder.resolve(name), bytes));
    return FileDrafts.own(REQUEST, rows -> {}).of(file, OURS);
  }

  private FileDraft draft(MadeExport export) throws IOException {
    return draft(export.file(), export.bytes());
  }

  @ParameterizedTest
  @EnumSource
  @Claim("K20")
  void everyExportShowsACompanyWithAPromiseOnEachArrow(MadeExport export) throws IOException {
    var draft = draft(export);
    var facts = DraftedFacts.of(draft, Long.MAX_VALUE);
    assertThat(facts.company().name()).isEqualTo("Ours");
    assertThat(facts.company().zone()).isEqualTo(OURS.zone());
    assertThat(facts.company().arrows()).isNotEmpty().allMatch(a -> a.promises().size() == 1);
    assertThat(facts.facts()).isGreaterThan(90);
    assertThat(facts.ledger().handOffs(MadeExport.AT)).hasSizeGreaterThan(80);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          HUBSPOT_DEALS, Sales, Customer, confirmed
          PIPEDRIVE_DEALS, Sales, Customer, confirmed
          SALESFORCE_OPPORTUNITIES, Sales, Customer, confirmed
          JIRA_ISSUES, Engineering, Product, delivered
          LINEAR_ISSUES, Engineering, Product, delivered
          ZENDESK_TICKETS, Support, Customer, delivered
          INTERCOM_CONVERSATIONS, Support, Customer, delivered
          STRIPE_INVOICES, Finance, Customer, confirmed
          TRACKER, Legal, Sales, accepted
          """)
  void whoGivesWhatToWhomIsGuessedFromTheWords(
      MadeExport export, String giver, String receiver, String good) throws IOException {
    var company = draft(export).company();
    var arrow = company.arrows().getFirst();
    assertThat(company.party(arrow.from()).name()).isEqualTo(giver);
    assertThat(company.party(arrow.to()).name()).isEqualTo(receiver);
    assertThat(company.party(arrow.to()).outside()).isEqualTo(receiver.equals("Customer"));
    assertThat(draft(export).yaml()).contains("good: " + good, "within: ");
  }

  @Test
  void aLogOfEventsShowsWhoHandsToWhom() throws IOException {
    var draft = draft(MadeExport.SERVICE_DESK);
    assertThat(draft).isInstanceOf(FileDraft.OfHandOvers.class);
    assertThat(draft.company().arrows())
        .extracting(arrow -> arrow.from() + " " + arrow.to())
        .containsExactlyInAnyOrder("annahme technik", "technik versand");
  }

  @Test
  void aLogOfPeopleShowsNoArrowsBetweenThem() throws IOException {
    var log =
        IntStream.range(0, 40)
            .mapToObj(i ->
                "T-%d,2026-03-0%dT09:00:00Z,%s,%s"
                    .formatted(
                        i / 2,
                        i % 2 + 1,
                        i % 2 == 0 ? "opened" : "solved",
                        i % 2 == 0 ? "Ana" : "Ben"))
            .collect(Collectors.joining("\n", "ticket id,time,status,assignee\n", "\n"));
    var draft = draft("tickets.csv", log);
    assertThat(draft).isInstanceOf(FileDraft.OfThings.class);
    assertThat(draft.yaml()).doesNotContain("Ana").doesNotContain("Ben");
    assertThat(draft.company().arrows()).hasSize(1);
  }

  @Test
  void theFactsOfADraftAreAboutItsArrowsAndTheSameEachTime() throws IOException {
    var draft = draft(MadeExport.JIRA_ISSUES);
    var once = new ArrayList<Evidence>();
    var again = new ArrayList<Evidence>();
    draft.facts(once::add);
    draft.facts(again::add);
    assertThat(once).isEqualTo(again).hasSizeGreaterThan(90);
    assertThat(once)
        .allSatisfy(fact -> assertThat(draft.company().arrow(fact.arrow())).isPresent());
  }

  @Test
  void onlySoManyFactsAreKeptAsAreToBeMeasured() throws IOException {
    var draft = draft(MadeExport.JIRA_ISSUES);
    var few = DraftedFacts.of(draft, 10);
    assertThat(few.ledger().size()).isEqualTo(10);
    assertThat(few.facts()).isEqualTo(DraftedFacts.of(draft, Long.MAX_VALUE).facts());
  }

  @Test
  void whatEndedLongAgoIsMeasuredAtItsEnd() throws IOException {
    var facts = DraftedFacts.of(draft(MadeExport.JIRA_ISSUES), Long.MAX_VALUE);
    var end = facts.latest().orElseThrow();
    var soon = end.plusSeconds(60);
    var later = end.plus(Duration.ofDays(91));
    assertThat(facts.at(soon)).isEqualTo(soon);
    assertThat(facts.at(later)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          colour,weight\\nred,1\\nblue,2 | no column tells a time
          Ticket ID,Owner\\nT-1,Ana\\nT-2,Ben | no column tells a time
          """)
  void aTableThatShowsNoneSaysWhyAndWhatToDo(String text, String why) {
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> draft("odd.csv", text.replace("\\n", "\n") + "\n"))
        .withMessageContaining("No company follows from it: " + why)
        .withMessageContaining("Take a template");
  }

  @Test
  void aFileIsCalledByItsStem() {
    assertThat(new NamedFile("exports/deals.csv.gz", Path.of("x")).stem()).isEqualTo("deals");
    assertThat(new NamedFile("c:\\\\data\\\\Deals", Path.of("x")).stem()).isEqualTo("Deals");
  }

  private static String text(MadeExport export) {
    return new String(export.bytes(), StandardCharsets.UTF_8);
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  @ParameterizedTest
  @EnumSource
  void aPackedExportShowsTheSameCompany(MadeExport export) throws IOException {
    assertThat(draft(export.file() + ".gz", packed(export.bytes())).yaml())
        .isEqualTo(draft(export).yaml());
  }

  /** Rows in another order tell the same things. */
  @ParameterizedTest
  @EnumSource
  void theOrderOfTheRowsDoesNotMatter(MadeExport export) throws IOException {
    var lines = new ArrayList<>(text(export).lines().toList());
    var header = lines.removeFirst();
    Collections.shuffle(lines, new Random(15));
    var shuffled = header + "\n" + String.join("\n", lines) + "\n";
    assertThat(draft(export.file(), shuffled).yaml()).isEqualTo(draft(export).yaml());
  }

  @Test
  void recordsOfJsonShowACompanyToo() throws IOException {
    var rows =
        IntStream.range(0, 40)
            .mapToObj(i ->
                """
                {"ticket_id": "Z-%d", "status": "solved", "created_at": "2026-10-%02dT08:00:00Z",
                 "solved_at": "2026-10-%02dT%02d:00:00Z", "group": {"name": "Repairs"}}\
                """
                    .formatted(i, 1 + i % 20, 2 + i % 20, i % 24))
            .collect(Collectors.joining(",\n", "[", "]"));
    var company = draft("tickets.json", rows).company();
    assertThat(company.arrows().getFirst().gives()).isEqualTo("answers");
    assertThat(company.arrows().getFirst().promises()).hasSize(1);
  }

  /** Most things are followed up in time; the promise is what they keep, in whole tenths. */
  @Test
  void whereFewerThanEightOfTenAreInTimeFewerArePromised() throws IOException {
    var rows =
        IntStream.range(0, 60)
            .mapToObj(i ->
                "T-%d,2026-10-%02d 08:00,%s"
                    .formatted(
                        i,
                        1 + i % 28,
                        i % 2 == 0 ? "2026-10-%02d 09:00".formatted(1 + i % 28) : ""))
            .collect(Collectors.joining("\n", "Ticket ID,Created at,Solved at\n", "\n"));
    assertThat(draft("tickets.csv", rows).yaml()).contains("within: 1h", "target: 50%");
  }
}
