package tutti.logs.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tutti.logs.ReadLog;
import tutti.logs.SharedData;

/** Who wrote when in Slack, and what came of it. */
class SlackMessagesTest {

  private static final String DAY =
      """
      [
       {"type": "message", "user": "U1", "text": "a secret", "ts": "1433558207.760577"},
       {"type": "message", "user": "U2", "text": "an answer", "ts": "1433558299.000002",
        "thread_ts": "1433558207.760577",
        "reactions": [{"name": "ok", "count": 2, "users": ["U1", "U3"]}, {"name": "eyes"}]},
       {"type": "message", "subtype": "bot_message", "bot_id": "B7", "ts": "1433558300.000100",
        "reply_count": 3}
      ]
      """;

  @Test
  void aMessageIsWhoWhenAndWhatCameOfIt() {
    var read = ReadLog.of("export/general/2015-06-06.json", DAY);
    assertThat(read.columns())
        .containsExactly(
            "channel", "at", "ts", "thread", "user", "subtype", "replies", "reactions");
    assertThat(read.column("channel")).containsOnly("general");
    assertThat(read.column("at"))
        .containsExactly(
            "2015-06-06T02:36:47.760Z", "2015-06-06T02:38:19.000Z", "2015-06-06T02:38:20.000Z");
    assertThat(read.column("thread"))
        .containsExactly("1433558207.760577", "1433558207.760577", "1433558300.000100");
    assertThat(read.column("user")).containsExactly("U1", "U2", "B7");
    assertThat(read.column("subtype")).containsExactly("", "", "bot_message");
    assertThat(read.column("replies")).containsExactly("0", "0", "3");
    assertThat(read.column("reactions")).containsExactly("0", "3", "0");
    assertThat(read.lines()).containsExactly(2L, 3L, 6L);
  }

  @Test
  void whatPeopleWroteIsNotKept() {
    assertThat(ReadLog.of("general/2015-06-06.json", DAY).rows().toString())
        .doesNotContain("secret")
        .doesNotContain("answer");
  }

  @Test
  void aFileThatIsNoDayNamesNoChannel() {
    assertThat(ReadLog.of("downloads/messages.json", DAY).column("channel")).containsOnly("");
    assertThat(ReadLog.of("C:\\slack\\sales\\2015-06-06.json", DAY).column("channel"))
        .containsOnly("sales");
  }

  @Test
  void whatIsNoMessageIsTold() {
    var read = ReadLog.of("a/2015-06-06.json", DAY.replace("1433558299.000002", "yesterday"));
    assertThat(read.records()).hasSize(2);
    assertThat(read.malformed()).singleElement().asString().contains(":3: This is no message");
  }

  @Test
  void aRealExportIsReadWhole() throws IOException {
    var messages = 0;
    for (var file : days(SharedData.at("slack/houstondatavis_pseudonymised"))) {
      var read = ReadLog.of(file);
      assertThat(read.failure()).isEmpty();
      assertThat(read.malformed()).isEmpty();
      messages += read.records().size();
      assertThat(read.column("channel"))
          .containsOnly(file.getName(file.getNameCount() - 2).toString());
    }
    assertThat(messages).isEqualTo(1_382);
  }

  private static List<Path> days(Path export) throws IOException {
    try (var files = Files.walk(export)) {
      return files
          .filter(file -> file.toString().matches(".*\\d{4}-\\d\\d-\\d\\d\\.json"))
          .toList();
    }
  }

  @Test
  void realMessagesThatGrimoireLabWrapsAreReadWhole() {
    var read = ReadLog.of(SharedData.at("slack/grimoirelab_elk_slack.json"));
    assertThat(read.failure()).isEmpty();
    assertThat(read.records()).hasSize(12);
    assertThat(read.column("channel")).contains("test channel").doesNotContain("");
  }
}
