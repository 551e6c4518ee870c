package tutti.logs.tool;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tutti.logs.json.JsonRecord;
import tutti.logs.json.JsonValue;
import tutti.logs.json.UnkeptNames;

/** The messages of a channel: who wrote when, and what came of it; what was written is not kept. */
final class SlackMessages implements ToolEvents {

  private static final UnkeptNames UNKEPT =
      new UnkeptNames(
          Set.of(
              "attachments",
              "blocks",
              "comment",
              "edited",
              "file",
              "files",
              "latest",
              "members",
              "message",
              "previous",
              "previous_message",
              "purpose",
              "text",
              "topic",
              "user_data",
              "user_profile"),
          1);

  private static final List<String> COLUMNS =
      List.of("channel", "at", "ts", "thread", "user", "subtype", "replies", "reactions");

  /** {@code general/2015-06-05.json}: the messages of a day, in the folder of their channel. */
  private static final Pattern DAY =
      Pattern.compile("(?:.*[/\\\\])?([^/\\\\]+)[/\\\\]\\d{4}-\\d{2}-\\d{2}\\.json(?:\\.gz)?");

  private static final Pattern TIME = Pattern.compile("\\d{1,11}(\\.\\d{1,9})?");

  private static final DateTimeFormatter MILLISECONDS =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  private final String folder;

  /**
   * @param file its name, with that of the folder of its channel
   */
  SlackMessages(String file) {
    var day = DAY.matcher(requireNonNull(file, "file"));
    this.folder = day.matches() ? day.group(1) : "";
  }

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
    return "This is no message of Slack: it has no ts, the time by which Slack knows one.";
  }

  @Override
  public List<Map<String, String>> of(JsonRecord record) {
    var wrapped = record.value().at("data");
    var message = wrapped instanceof JsonValue.Members ? wrapped : record.value();
    return TIME.matcher(message.text("ts")).matches() ? List.of(values(message)) : List.of();
  }

  private Map<String, String> values(JsonValue message) {
    var ts = message.text("ts");
    var values = new HashMap<String, String>();
    values.put("channel", channel(message));
    values.put("at", at(ts));
    values.put("ts", ts);
    values.put("thread", JsonValue.first(message.text("thread_ts"), ts));
    values.put("user", user(message));
    values.put("subtype", message.text("subtype"));
    values.put("replies", replies(message));
    values.put("reactions", reactions(message));
    return values;
  }

  private String channel(JsonValue message) {
    return JsonValue.first(
        message.text("channel_info", "name"),
        folder,
        message.text("channel", "name"),
        message.text("channel"));
  }

  private static String at(String ts) {
    var milliseconds = new BigDecimal(ts).movePointRight(3).longValue();
    return MILLISECONDS.format(Instant.ofEpochMilli(milliseconds));
  }

  private static String user(JsonValue message) {
    return JsonValue.first(message.text("user"), message.text("bot_id"), message.text("username"));
  }

  private static String replies(JsonValue message) {
    return JsonValue.first(
        message.text("reply_count"), String.valueOf(message.items("replies").count()));
  }

  /** How often somebody reacted; one of which no number is told counts once. */
  private static String reactions(JsonValue message) {
    return String.valueOf(message.items("reactions").mapToLong(SlackMessages::times).sum());
  }

  private static long times(JsonValue reaction) {
    var count = reaction.text("count");
    return count.matches("\\d{1,9}") ? Long.parseLong(count) : 1;
  }
}
