package tutti.logs.tool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tutti.logs.json.JsonRecord;
import tutti.logs.json.JsonValue;
import tutti.logs.json.UnkeptNames;

/**
 * The creation of each issue of Jira, where its time is told, and each thing of it that was
 * changed.
 */
final class JiraIssues implements ToolEvents {

  static final UnkeptNames UNKEPT =
      new UnkeptNames(
          Set.of(
              "attachment",
              "avatarUrls",
              "comment",
              "description",
              "editmeta",
              "environment",
              "operations",
              "renderedFields",
              "transitions",
              "worklog"),
          1);

  private static final List<String> COLUMNS =
      List.of(
          "issue",
          "project",
          "type",
          "at",
          "field",
          "from",
          "to",
          "by",
          "created",
          "resolved",
          "status",
          "priority",
          "assignee",
          "reporter",
          "summary");

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public UnkeptNames unkept() {
    return UNKEPT;
  }

  @Override
  public String whyNone() {
    return "This is no issue of Jira: it has no key, or neither fields nor a changelog.";
  }

  /** Whether an issue has a changelog. */
  static boolean changed(JsonValue record) {
    return issue(record).at("changelog", "histories") instanceof JsonValue.Items;
  }

  /** The issue itself, out of what it may be wrapped in. */
  private static JsonValue issue(JsonValue record) {
    return Stream.of(record.at("_source", "data"), record.at("data"), record)
        .filter(value -> !value.text("key").isEmpty())
        .filter(JiraIssues::known)
        .findFirst()
        .orElse(JsonValue.NOTHING);
  }

  private static boolean known(JsonValue value) {
    return value.at("fields") instanceof JsonValue.Members
        || value.at("changelog") instanceof JsonValue.Members;
  }

  @Override
  public List<Map<String, String>> of(JsonRecord record) {
    var issue = issue(record.value());
    if (!(issue instanceof JsonValue.Members)) {
      return List.of();
    }
    var always = always(issue);
    var events = new ArrayList<Map<String, String>>();
    if (!issue.text("fields", "created").isEmpty()) {
      events.add(created(issue, always));
    }
    issue
        .items("changelog", "histories")
        .forEach(history ->
            history.items("items").forEach(item -> events.add(changed(history, item, always))));
    return events;
  }

  private static Map<String, String> always(JsonValue issue) {
    var fields = issue.at("fields");
    var values = new HashMap<String, String>();
    values.put("issue", issue.text("key"));
    values.put("project", fields.text("project", "key"));
    values.put("type", fields.text("issuetype", "name"));
    values.put("created", fields.text("created"));
    values.put("resolved", fields.text("resolutiondate"));
    values.put("status", fields.text("status", "name"));
    values.put("priority", fields.text("priority", "name"));
    values.put("assignee", person(fields.at("assignee")));
    values.put("reporter", person(fields.at("reporter")));
    values.put("summary", fields.text("summary"));
    return values;
  }

  private static Map<String, String> created(JsonValue issue, Map<String, String> always) {
    var values = new HashMap<>(always);
    var fields = issue.at("fields");
    values.put("at", fields.text("created"));
    values.put("field", "created");
    values.put("by", JsonValue.first(person(fields.at("creator")), person(fields.at("reporter"))));
    return values;
  }

  private static Map<String, String> changed(
      JsonValue history, JsonValue item, Map<String, String> always) {
    var values = new HashMap<>(always);
    values.put("at", history.text("created"));
    values.put("field", item.text("field"));
    values.put("from", JsonValue.first(item.text("fromString"), item.text("from")));
    values.put("to", JsonValue.first(item.text("toString"), item.text("to")));
    values.put("by", person(history.at("author")));
    return values;
  }

  private static String person(JsonValue person) {
    return JsonValue.first(
        person.text("displayName"),
        person.text("name"),
        person.text("accountId"),
        person.text("key"));
  }
}
