package tutti.logs.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.logs.ReadLog;
import tutti.logs.SharedData;

/** What Jira's issues tell: their creation and what was changed. */
class JiraIssuesTest {

  private static final String ISSUE =
      """
      {"key": "CRM-7",
       "fields": {
         "summary": "Call back", "description": "secret", "created": "2026-03-01T09:00:00.000+0100",
         "resolutiondate": "2026-03-03T10:00:00.000+0100",
         "issuetype": {"name": "Task"}, "project": {"key": "CRM"}, "status": {"name": "Done"},
         "priority": {"name": "High"}, "assignee": {"name": "bob"},
         "reporter": {"displayName": "Ann A", "name": "ann"}, "creator": null},
       "changelog": {"histories": [
         {"created": "2026-03-02T09:00:00.000+0100", "author": {"displayName": "Bob B"}, "items": [
           {"field": "status", "from": "1", "fromString": "Open", "to": "3", "toString": "Doing"},
           {"field": "assignee", "from": null, "fromString": null, "to": "bob", "toString": null}]},
         {"created": "2026-03-03T10:00:00.000+0100", "author": {"accountId": "557:1"}, "items": [
           {"field": "status", "fromString": "Doing", "toString": "Done"}]}]}}
      """;

  @Test
  void anIssueGivesItsCreationAndEachChange() {
    var read = ReadLog.of("jira.json", "{\"startAt\": 0, \"issues\": [" + ISSUE + "]}");
    assertThat(read.failure()).isEmpty();
    assertThat(read.column("field")).containsExactly("created", "status", "assignee", "status");
    assertThat(read.column("from")).containsExactly("", "Open", "", "Doing");
    assertThat(read.column("to")).containsExactly("", "Doing", "bob", "Done");
    assertThat(read.column("by")).containsExactly("Ann A", "Bob B", "Bob B", "557:1");
    assertThat(read.column("at"))
        .containsExactly(
            "2026-03-01T09:00:00.000+0100",
            "2026-03-02T09:00:00.000+0100",
            "2026-03-02T09:00:00.000+0100",
            "2026-03-03T10:00:00.000+0100");
    assertThat(read.rows().getLast())
        .containsEntry("issue", "CRM-7")
        .containsEntry("project", "CRM")
        .containsEntry("type", "Task")
        .containsEntry("created", "2026-03-01T09:00:00.000+0100")
        .containsEntry("resolved", "2026-03-03T10:00:00.000+0100")
        .containsEntry("status", "Done")
        .containsEntry("priority", "High")
        .containsEntry("assignee", "bob")
        .containsEntry("reporter", "Ann A")
        .containsEntry("summary", "Call back");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{\"backend_name\":\"Jira\",\"data\":|}]",
        "{\"_index\":\"raw\",\"_source\":{\"data\":|}}",
        "[|]",
        "|''",
        "{\"values\":[|]}"
      })
  void anIssueMayBeWrapped(String before, String after) {
    var text = (before == null ? "" : before) + ISSUE.replace("\n", "") + after;
    assertThat(ReadLog.of("jira.json", text).column("field"))
        .containsExactly("created", "status", "assignee", "status");
  }

  @Test
  void whatIsNoIssueIsToldAndTheNextIsRead() {
    var read = ReadLog.of("jira.json", "[" + ISSUE + ",\n{\"fields\": 3},\n4,\n" + ISSUE + "]");
    assertThat(read.records()).hasSize(8);
    assertThat(read.malformed())
        .satisfiesExactly(
            says -> assertThat(says).contains("This is no issue of Jira"),
            says -> assertThat(says).contains("A record is an object"));
  }

  @Test
  void issuesWithoutChangelogsAreJsonWithAllTheirFields() {
    var read =
        ReadLog.of(
            "jira.json",
            """
            {"issues": [{"key": "A-1", "fields": {"issuetype": {"name": "Bug"}, "duedate": "2026-04-01"}}]}
            """);
    assertThat(read.columns()).containsExactly("key", "fields.issuetype.name", "fields.duedate");
  }

  @Test
  void aCopyOfAFileThatIsCutOffGivesWhatStandsBefore() {
    var read = ReadLog.of("jira.json", "{\"issues\": [" + ISSUE + ", {\"key\"");
    assertThat(read.records()).hasSize(4);
    assertThat(read.failure()).singleElement().asString().contains("ends within a value");
  }

  /** Counted in these files by another program; an issue of the second has a changelog alone. */
  @ParameterizedTest
  @CsvSource({
    "actionableagile_issues_changelog, 25, 93, 64",
    "grimoirelab_elk_jira, 4, 19, 12",
    "grimoirelab_elk_jira_raw_fields, 10, 183, 5"
  })
  void realChangelogsAreReadWhole(String file, int issues, int changes, int statuses) {
    var read = ReadLog.of(SharedData.at("jira/" + file + ".json"));
    assertThat(read.failure()).isEmpty();
    assertThat(read.malformed()).isEmpty();
    assertThat(read.column("field").stream().filter("created"::equals)).hasSize(issues);
    assertThat(read.records()).hasSize(issues + changes);
    assertThat(read.column("field").stream().filter("status"::equals)).hasSize(statuses);
    assertThat(read.column("at")).doesNotContain("");
    assertThat(read.column("issue")).doesNotContain("");
  }

  @ParameterizedTest
  @CsvSource({
    "grimoirelab_elk_jira_new, 3, data.fields.status.name",
    "perceval_jira_issues_page_1, 2, fields.status.name"
  })
  void realIssuesWithoutChangelogsAreReadWhole(String file, int issues, String status) {
    var read = ReadLog.of(SharedData.at("jira/" + file + ".json"));
    assertThat(read.failure()).isEmpty();
    assertThat(read.records()).hasSize(issues);
    assertThat(read.column(status)).doesNotContain("");
  }
}
