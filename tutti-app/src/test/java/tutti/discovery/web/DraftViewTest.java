package tutti.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.discovery.DiscoveryRequest;
import tutti.discovery.NamedFile;
import tutti.discovery.draft.DraftNaming;
import tutti.discovery.draft.DraftedFacts;
import tutti.discovery.draft.FileDraft;
import tutti.discovery.draft.FileDrafts;
import tutti.discovery.draft.MadeExport;
import tutti.logs.role.LogRoles;

/** What the page of a draft says. */
class DraftViewTest {

  @TempDir private Path folder = Path.of("");

  private FileDraft draft(String name, byte[] bytes) throws IOException {
    var request = new DiscoveryRequest(new LogRoles(Map.of()), ZoneOffset.UTC, Optional.empty());
    var file = NamedFile.of(Files.write(folder.resolve(name), bytes));
    return FileDrafts.shared(request).of(file, new DraftNaming("Ours", ZoneOffset.UTC));
  }

  private DraftView view(MadeExport export, Instant now) throws IOException {
    var draft = draft(export.file(), export.bytes());
    return DraftView.of(export.file(), draft, DraftedFacts.of(draft, DraftView.MOST_FACTS), now);
  }

  private static String plain(String text) {
    return text.replace('\u00A0', ' ');
  }

  @ParameterizedTest
  @EnumSource
  void everyExportHasAHeadlineAFirstSentenceAndItsReasons(MadeExport export) throws IOException {
    var view = view(export, MadeExport.AT);
    assertThat(view.headline()).endsWith(".").matches("\\d.*");
    assertThat(view.measured()).endsWith(".").doesNotContain("As of");
    assertThat(view.reasons())
        .anyMatch(reason -> reason.startsWith("case: ") || reason.startsWith("Known export: "));
    assertThat(view.first()).allMatch(arrow -> arrow.promise().matches("\\p{Lu}?.*\\d.*"));
    assertThat(view.old()).isEmpty();
  }

  @Test
  void aTableSaysHowManyFactsOfWhatItHolds() throws IOException {
    var view = view(MadeExport.ZENDESK_TICKETS, MadeExport.AT);
    assertThat(plain(view.headline())).matches("\\d+ facts: answers from Support to Customer\\.");
    assertThat(view.says())
        .containsExactly("Who gives and who gets is a guess; both can be renamed at once.");
    assertThat(view.first()).allMatch(arrow -> arrow.passed().isEmpty());
  }

  @Test
  void aLogSaysOfEachArrowHowOftenHowLongAndHowMuchComesBack() throws IOException {
    var view = view(MadeExport.SERVICE_DESK, MadeExport.AT);
    assertThat(plain(view.headline())).isEqualTo("3 parties handed over 180 times in 90 cases.");
    var passed = view.first().getFirst().passed().orElseThrow();
    assertThat(passed.count()).isEqualTo("90");
    assertThat(plain(passed.back())).isEqualTo("0 %");
    assertThat(plain(passed.waits())).endsWith("hours");
  }

  @Test
  void whatEndedLongAgoIsMeasuredAsOfItsEnd() throws IOException {
    var view = view(MadeExport.JIRA_ISSUES, MadeExport.AT.plus(Duration.ofDays(400)));
    assertThat(plain(view.measured())).startsWith("As of ").contains(" 2026: ");
    assertThat(view.old().orElseThrow()).isBefore(MadeExport.AT);
  }

  @Test
  void twelveArrowsAreShownAndTheRestIsFoldedAway() throws IOException {
    var log =
        IntStream.range(0, 14 * 6)
            .mapToObj(i -> events(i / 6, i))
            .collect(Collectors.joining("", "ticket id,time,team\n", ""));
    var draft = draft("desk.csv", log.getBytes(StandardCharsets.UTF_8));
    var view = DraftView.of("desk.csv", draft, DraftedFacts.of(draft, 10_000), MadeExport.AT);
    assertThat(view.arrows()).hasSize(14);
    assertThat(view.first()).hasSize(12);
    assertThat(view.rest()).hasSize(2);
  }

  /** A case that goes from the team of one number to the next. */
  private static String events(int team, int number) {
    return "T-%d,2026-03-02 09:00,Team %d\nT-%d,2026-03-02 10:00,Team %d\n"
        .formatted(number, team, number, team + 1);
  }

  @Test
  void whatIsTooMuchToMeasureAtOnceIsMeasuredWhenItIsStored() throws IOException {
    var draft = draft("jira.csv", MadeExport.JIRA_ISSUES.bytes());
    var facts = DraftedFacts.of(draft, 0);
    var many =
        new DraftedFacts(facts.company(), DraftView.MOST_FACTS + 1, facts.ledger(), facts.latest());
    assertThat(DraftView.of("jira.csv", draft, many, MadeExport.AT).measured()).isEmpty();
  }
}
