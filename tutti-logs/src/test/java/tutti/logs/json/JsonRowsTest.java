package tutti.logs.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.logs.ReadLog;

/** Where the records of JSON are, and what their columns are called. */
class JsonRowsTest {

  private static final String TWO =
      """
      [
        {"key": "A-1", "n": 1},
        {"key": "A-2", "n": 2.50}
      ]
      """;

  @Test
  void theObjectsOfAnArrayAreRecordsWithTheirLines() {
    var read = ReadLog.of("data.json", TWO);
    assertThat(read.columns()).containsExactly("key", "n");
    assertThat(read.rows())
        .containsExactly(Map.of("key", "A-1", "n", "1"), Map.of("key", "A-2", "n", "2.50"));
    assertThat(read.lines()).containsExactly(2L, 3L);
    assertThat(read.failure()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1}\n{\"a\":2}\n",
        "{\"a\":1}{\"a\":2}",
        "{\"a\":1}\r\n\r\n{\"a\":2}\r\n",
        "\uFEFF{\"a\":1}\n{\"a\":2}",
        "[{\"a\":1}]\n[{\"a\":2}]"
      })
  void objectsOneAfterAnotherAreRecords(String text) {
    assertThat(ReadLog.of("data.json", text).column("a")).containsExactly("1", "2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"total\":2,\"issues\":[{\"a\":1},{\"a\":2}]}",
        "{\"next\":\"x\",\"users\":[{\"b\":9}],\"data\":[{\"a\":1},{\"a\":2}],\"few\":[{\"c\":3}]}",
        "{\"data\":{\"issues\":{\"pageInfo\":{\"more\":false},\"nodes\":[{\"a\":1},{\"a\":2}]}}}",
        "{\"data\":{\"nodes\":[{\"a\":1},{\"a\":2}]},\"deep\":{\"deeper\":{\"deepest\":{\"x\":1}}}}"
      })
  void theLongestArrayOfObjectsWithinAnObjectHoldsTheRecords(String text) {
    var read = ReadLog.of("data.json", text);
    assertThat(read.columns()).containsExactly("a");
    assertThat(read.column("a")).containsExactly("1", "2");
  }

  @Test
  void arraysBesideTheRecordsAreNamed() {
    var read =
        ReadLog.of(
            "data.json", "{\"users\":[{\"u\":1}],\"data\":{\"rows\":[{\"a\":1},{\"a\":2}]}}");
    assertThat(read.remarks())
        .containsExactly(
            "data.json: The records are those of data.rows; users stands beside them and is not read.");
  }

  @Test
  void anObjectWithoutSuchAnArrayIsTheOneRecord() {
    var read = ReadLog.of("data.json", "{\"key\":\"A\",\"tags\":[\"x\",\"y\"]}");
    assertThat(read.rows()).containsExactly(Map.of("key", "A", "tags", "x; y"));
  }

  @Test
  void anArrayTooDeepWithinAnObjectIsPartOfTheOneRecord() {
    var read = ReadLog.of("data.json", "{\"a\":{\"b\":{\"c\":{\"d\":[{\"e\":1},{\"e\":2}]}}}}");
    assertThat(read.rows()).containsExactly(Map.of("a.b.c.d.e", "1; 2"));
  }

  @Test
  void ofLinesEachObjectIsARecordWhateverStandsInIt() {
    var read = ReadLog.of("data.jsonl", "{\"id\":7,\"items\":[{\"n\":1},{\"n\":2}]}");
    assertThat(read.rows()).containsExactly(Map.of("id", "7", "items.n", "1; 2"));
  }

  @Test
  void columnsArePathsToPlainValues() {
    var read =
        ReadLog.of(
            "issues.json",
            """
            [{"key": "A-1", "fields": {"status": {"name": "Done", "final": true}, "due": null},
              "labels": [{"name": "bug", "color": "red"}, {"name": "big"}],
              "comments": [{"by": {"login": "ann"}}, {"by": {"login": "bob"}}]},
             {"key": "A-2", "other": false}]
            """);
    assertThat(read.columns())
        .containsExactly(
            "key",
            "fields.status.name",
            "fields.status.final",
            "fields.due",
            "labels.name",
            "labels.color",
            "comments.by.login",
            "other");
    assertThat(read.records().getFirst().cells())
        .containsExactly("A-1", "Done", "true", "", "bug; big", "red", "ann; bob", "");
    assertThat(read.records().getLast().cells())
        .containsExactly("A-2", "", "", "", "", "", "", "false");
  }

  @Test
  void aNullInAnArrayIsLeftOut() {
    assertThat(ReadLog.of("data.json", "[{\"a\":[null,\"x\",null,\"y\"]}]").column("a"))
        .containsExactly("x; y");
  }

  @Test
  void numbersAreWhatIsWritten() {
    var read = ReadLog.of("data.json", "[{\"a\":[1e3,-0.10,12345678901234567890,1.0]}]");
    assertThat(read.column("a")).containsExactly("1e3; -0.10; 12345678901234567890; 1.0");
  }

  @Test
  void manyValuesInOneCellAreBounded() {
    var words =
        IntStream.range(0, 60_000)
            .mapToObj(i -> "\"w%05d\"".formatted(i))
            .collect(Collectors.joining(","));
    var cell = ReadLog.of("data.json", "[{\"a\":[" + words + "]}]").column("a").getFirst();
    assertThat(cell).startsWith("w00000; w00001").endsWith("; ...").hasSizeLessThan(100_010);
  }

  @Test
  void cloudEventsAreRecordsWithTheirDataAsPaths() {
    var event =
        """
        {"specversion":"1.0","id":"e1","source":"/crm","type":"deal.won",
         "time":"2026-03-04T10:00:00Z","data":{"deal":"D-1","lines":[{"n":1},{"n":2}]}}
        """;
    for (var text : new String[] {event, "[" + event + "]", event.replace("\n", "") + "\n"}) {
      var read = ReadLog.of("events.json", text);
      assertThat(read.rows())
          .containsExactly(
              Map.of(
                  "specversion", "1.0",
                  "id", "e1",
                  "source", "/crm",
                  "type", "deal.won",
                  "time", "2026-03-04T10:00:00Z",
                  "data.deal", "D-1",
                  "data.lines.n", "1; 2"));
    }
  }

  @Test
  void jsonIsKnownWithoutItsEnding() {
    assertThat(ReadLog.of("data.txt", TWO).column("key")).containsExactly("A-1", "A-2");
    assertThat(ReadLog.of("data", "{\"a\\\"b\": 1}").columns()).containsExactly("a\"b");
  }

  @Test
  void anEmptyArrayHasNoRecords() {
    var read = ReadLog.of("data.json", "[]");
    assertThat(read.rows()).isEmpty();
    assertThat(read.failure()).isEmpty();
  }
}
