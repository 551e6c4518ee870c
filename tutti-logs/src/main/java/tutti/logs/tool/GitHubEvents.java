package tutti.logs.tool;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tutti.logs.json.JsonRecord;
import tutti.logs.json.UnkeptNames;

/**
 * What became of issues and pull requests. {@code answered} is the first comment or review by
 * somebody who is not the author and no bot; {@code delivered}, of an issue, the first merge of a
 * pull request that closes it; {@code told} the first comment by somebody else after that. An issue
 * that was closed is neither answered nor delivered by it.
 *
 * @param deliveries of the issues in the same file
 */
record GitHubEvents(GitHubDeliveries deliveries) implements ToolEvents {

  private static final List<String> COLUMNS =
      List.of(
          "repo",
          "number",
          "kind",
          "event",
          "at",
          "by",
          "author",
          "association",
          "title",
          "labels",
          "url",
          "closes");

  GitHubEvents {
    requireNonNull(deliveries, "deliveries");
  }

  /** One of them. */
  private record Event(String event, String at, String by, String association) {}

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public UnkeptNames unkept() {
    return GitHubItem.UNKEPT;
  }

  @Override
  public String whyNone() {
    return "This is no issue and no pull request of GitHub: it has no number.";
  }

  @Override
  public List<Map<String, String>> of(JsonRecord record) {
    return GitHubItem.of(record)
        .map(item -> events(item).stream().map(event -> values(item, event)).toList())
        .orElse(List.of());
  }

  private List<Event> events(GitHubItem item) {
    var events = new ArrayList<Event>();
    events.add(new Event("opened", item.created(), item.author(), item.association()));
    said(item, events);
    end(item, events);
    deliveries.of(item).ifPresent(delivery -> delivered(item, delivery, events));
    events.sort(Comparator.comparing(Event::at));
    return events;
  }

  private static void said(GitHubItem item, List<Event> events) {
    var answered = false;
    for (var said : item.said()) {
      var answers = !answered && said.bySomebodyElse(item.author());
      answered |= answers;
      events.add(event(said, answers ? "answered" : spoken(said)));
    }
  }

  private static String spoken(GitHubItem.Said said) {
    return said.review() ? "reviewed" : "commented";
  }

  private static Event event(GitHubItem.Said said, String event) {
    return new Event(event, said.at(), said.by(), said.association());
  }

  private static void end(GitHubItem item, List<Event> events) {
    if (!item.merged().isEmpty()) {
      events.add(new Event("merged", item.merged(), item.mergedBy(), ""));
    } else if (!item.closed().isEmpty()) {
      events.add(new Event("closed", item.closed(), item.closedBy(), ""));
    }
  }

  private static void delivered(
      GitHubItem item, GitHubDeliveries.Delivery delivery, List<Event> events) {
    events.add(new Event("delivered", delivery.at(), delivery.by(), ""));
    item.said().stream()
        .filter(said -> said.at().compareTo(delivery.at()) > 0)
        .filter(said -> !said.review() && said.bySomebodyElse(item.author()))
        .findFirst()
        .ifPresent(said -> events.add(event(said, "told")));
  }

  private static Map<String, String> values(GitHubItem item, Event event) {
    var values = new HashMap<String, String>();
    values.put("repo", item.repository());
    values.put("number", item.number());
    values.put("kind", item.pull() ? "pull" : "issue");
    values.put("event", event.event());
    values.put("at", event.at());
    values.put("by", event.by());
    values.put("author", item.author());
    values.put("association", event.association());
    values.put("title", item.title());
    values.put("labels", item.labels());
    values.put("url", item.url());
    values.put("closes", String.join("; ", item.closes()));
    return values;
  }
}
