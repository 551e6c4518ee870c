package tutti.logs.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.logs.ReadLog;
import tutti.logs.SharedData;

/** What became of the issues and pull requests of GitHub. */
class GitHubEventsTest {

  private static final String ARCHIVE =
      """
      {"magic": "E!vIA5L86J2I", "timestamp": "2026-03-09T00:00:00Z", "repo": "acme/shop",
       "labels": [{"name": "bug"}],
       "issues": [
        {"number": 1, "title": "It fails", "url": "https://github.com/acme/shop/issues/1",
         "author": "ann", "authorAssociation": "NONE", "labels": ["bug", "urgent"],
         "body": "a secret", "createdAt": "2026-03-01T00:00:00Z", "closedAt": "2026-03-05T00:00:00Z",
         "comments": [
          {"author": "bob", "authorAssociation": "MEMBER", "body": "b", "createdAt": "2026-03-03T00:00:00Z"},
          {"author": "ci[bot]", "authorAssociation": "NONE", "body": "b", "createdAt": "2026-03-01T01:00:00Z"},
          {"author": "ann", "authorAssociation": "NONE", "body": "b", "createdAt": "2026-03-02T00:00:00Z"},
          {"author": "cy", "authorAssociation": "MEMBER", "body": "b", "createdAt": "2026-03-06T00:00:00Z"}]},
        {"number": 2, "title": "Closed alone", "url": "https://github.com/acme/shop/issues/2",
         "author": "ann", "authorAssociation": "NONE", "labels": [], "body": "",
         "createdAt": "2026-03-01T00:00:00Z", "closedAt": "2026-03-02T00:00:00Z", "comments": []}],
       "pulls": [
        {"number": 3, "title": "Mend it", "url": "https://github.com/acme/shop/pull/3",
         "author": "bob", "authorAssociation": "MEMBER", "labels": [], "body": "Fixes #1, resolves: #9",
         "createdAt": "2026-03-03T12:00:00Z", "closedAt": "2026-03-05T00:00:00Z",
         "mergedAt": "2026-03-05T00:00:00Z", "mergedBy": "cy", "comments": [],
         "reviews": [
          {"author": "cy", "authorAssociation": "MEMBER", "state": "COMMENTED", "createdAt": "2026-03-04T00:00:00Z", "comments": []},
          {"author": "cy", "authorAssociation": "MEMBER", "state": "APPROVED", "createdAt": "2026-03-04T10:00:00Z", "comments": []}]},
        {"number": 4, "title": "closes #1", "url": "https://github.com/acme/shop/pull/4",
         "author": "bob", "authorAssociation": "MEMBER", "labels": [], "body": "",
         "createdAt": "2026-03-06T00:00:00Z", "closedAt": "2026-03-07T00:00:00Z",
         "mergedAt": null, "mergedBy": null, "comments": [], "reviews": []}]}
      """;

  private static List<Map<String, String>> of(ReadLog read, String number) {
    return read.rows().stream().filter(row -> number.equals(row.get("number"))).toList();
  }

  private static List<String> told(List<Map<String, String>> rows) {
    return rows.stream()
        .map(row -> "%s %s %s".formatted(row.get("event"), row.get("at"), row.get("by")))
        .toList();
  }

  @Test
  void anIssueIsOpenedAnsweredDeliveredAndTold() {
    var issue = of(ReadLog.of("archive.json", ARCHIVE), "1");
    assertThat(told(issue))
        .containsExactly(
            "opened 2026-03-01T00:00:00Z ann",
            "commented 2026-03-01T01:00:00Z ci[bot]",
            "commented 2026-03-02T00:00:00Z ann",
            "answered 2026-03-03T00:00:00Z bob",
            "closed 2026-03-05T00:00:00Z ",
            "delivered 2026-03-05T00:00:00Z cy",
            "commented 2026-03-06T00:00:00Z cy",
            "told 2026-03-06T00:00:00Z cy");
    assertThat(issue.getFirst())
        .containsEntry("repo", "acme/shop")
        .containsEntry("kind", "issue")
        .containsEntry("author", "ann")
        .containsEntry("association", "NONE")
        .containsEntry("labels", "bug; urgent")
        .containsEntry("closes", "")
        .containsEntry("url", "https://github.com/acme/shop/issues/1");
  }

  @Test
  void aClosedIssueIsNeitherAnsweredNorDelivered() {
    assertThat(of(ReadLog.of("archive.json", ARCHIVE), "2"))
        .extracting(row -> row.get("event"))
        .containsExactly("opened", "closed");
  }

  @Test
  void aPullRequestIsReviewedAndMerged() {
    var pull = of(ReadLog.of("archive.json", ARCHIVE), "3");
    assertThat(told(pull))
        .containsExactly(
            "opened 2026-03-03T12:00:00Z bob",
            "answered 2026-03-04T00:00:00Z cy",
            "reviewed 2026-03-04T10:00:00Z cy",
            "merged 2026-03-05T00:00:00Z cy");
    assertThat(pull.getFirst()).containsEntry("kind", "pull").containsEntry("closes", "1; 9");
    assertThat(of(ReadLog.of("archive.json", ARCHIVE), "4"))
        .extracting(row -> row.get("event"))
        .containsExactly("opened", "closed");
  }

  @Test
  void whatPeopleWroteIsNotKept() {
    assertThat(ReadLog.of("archive.json", ARCHIVE).rows().toString()).doesNotContain("secret");
  }

  @Test
  void aPageOfTheRestInterfaceIsRead() {
    var read =
        ReadLog.of(
            "page.json",
            """
            [{"number": 5, "title": "Ask", "html_url": "https://github.com/acme/shop/issues/5",
              "repository_url": "https://api.github.com/repos/acme/shop", "user": {"login": "ann"},
              "author_association": "NONE", "labels": [{"name": "bug", "color": "f00"}], "comments": 2,
              "created_at": "2026-03-01T00:00:00Z", "closed_at": null, "body": null},
             {"number": 6, "title": "Do", "html_url": "https://github.com/acme/shop/pull/6",
              "user": {"login": "bob"}, "author_association": "MEMBER", "labels": [],
              "created_at": "2026-03-02T00:00:00Z", "closed_at": "2026-03-03T00:00:00Z",
              "pull_request": {"merged_at": "2026-03-03T00:00:00Z"}, "body": "Closes #5"}]
            """);
    assertThat(told(of(read, "5")))
        .containsExactly("opened 2026-03-01T00:00:00Z ann", "delivered 2026-03-03T00:00:00Z ");
    assertThat(told(of(read, "6")))
        .containsExactly("opened 2026-03-02T00:00:00Z bob", "merged 2026-03-03T00:00:00Z ");
    assertThat(read.column("repo")).containsOnly("acme/shop");
    assertThat(of(read, "5").getFirst()).containsEntry("labels", "bug");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fixes #12 | 12",
        "fixed: #1, closes #2 and CLOSED #1 | 1; 2",
        "resolves #3, resolve #4 | 3; 4",
        "see #5, prefixes #6, close-#7, closes  #8 | 8",
        "fix 9 | ''"
      })
  void issuesAreClosedByGitHubsWords(String text, String closes) {
    assertThat(String.join("; ", ClosingWords.in(text))).isEqualTo(closes);
  }

  @Test
  void anArchiveThatIsCutOffGivesWhatStandsBefore() {
    var read = ReadLog.of("archive.json", ARCHIVE.substring(0, ARCHIVE.indexOf("\"number\": 4")));
    assertThat(of(read, "3")).hasSize(4);
    assertThat(told(of(read, "1"))).contains("delivered 2026-03-05T00:00:00Z cy");
    assertThat(read.failure()).singleElement().asString().contains("ends within a value");
  }

  /** Counted in these files by another program. */
  @ParameterizedTest
  @CsvSource({
    "ietf_mlswg_mls-protocol, 303, 166, 111, 1, 582, 505",
    "ietf_ietf-wg-privacypass_base-drafts, 248, 123, 187, 2, 251, 236"
  })
  void archivesOfWorkingGroupsAreReadWhole(
      String file, int issues, int answered, int delivered, int told, int pulls, int merged) {
    var read = ReadLog.of(SharedData.at("feedback/" + file + "_archive.json"));
    assertThat(read.failure()).isEmpty();
    assertThat(read.malformed()).isEmpty();
    assertThat(times(read, "issue", "opened")).isEqualTo(issues);
    assertThat(times(read, "issue", "answered")).isEqualTo(answered);
    assertThat(times(read, "issue", "delivered")).isEqualTo(delivered);
    assertThat(times(read, "issue", "told")).isEqualTo(told);
    assertThat(times(read, "pull", "opened")).isEqualTo(pulls);
    assertThat(times(read, "pull", "merged")).isEqualTo(merged);
  }

  private static long times(ReadLog read, String kind, String event) {
    return read.rows().stream()
        .filter(row -> kind.equals(row.get("kind")) && event.equals(row.get("event")))
        .count();
  }

  /**
   * From opening to the first comment by somebody who is not the author, over those that have one.
   */
  @Test
  void halfOfTheAnswersOfAWorkingGroupCameWithinTwoDays() {
    var read = ReadLog.of(SharedData.at("feedback/ietf_mlswg_mls-protocol_archive.json"));
    var days =
        read.rows().stream()
            .filter(row -> "issue".equals(row.get("kind")) && "answered".equals(row.get("event")))
            .map(row -> days(of(read, String.valueOf(row.get("number"))).getFirst(), row))
            .sorted()
            .toList();
    assertThat(days).hasSize(166);
    assertThat((days.get(82) + days.get(83)) / 2).isCloseTo(1.7529, within(0.0001));
  }

  private static double days(Map<String, String> opened, Map<String, String> answered) {
    return Duration.between(at(opened), at(answered)).toSeconds() / 86_400.0;
  }

  private static Instant at(Map<String, String> row) {
    return Instant.parse(String.valueOf(row.get("at")));
  }
}
