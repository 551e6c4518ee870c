package tutti.logs.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.logs.ReadLog;
import tutti.logs.SpooledFile;
import tutti.reading.UnreadableInput;

/** JSON that is cut off, spoilt, or made to fill memories. */
class BrokenJsonTest {

  @Test
  void whatStandsBeforeABrokenPlaceIsHandedOn() {
    var read = ReadLog.of("data.json", "[{\"a\":1},\n{\"a\":2},\n{\"a\":}]");
    assertThat(read.column("a")).containsExactly("1", "2");
    assertThat(read.failure())
        .singleElement()
        .asString()
        .startsWith("data.json:3: This is no JSON");
  }

  @Test
  void aFileThatIsCutOffTellsWhere() {
    var read = ReadLog.of("data.jsonl", "{\"a\":1}\n{\"a\":2}\n{\"a\":\"th");
    assertThat(read.column("a")).containsExactly("1", "2");
    assertThat(read.failure())
        .containsExactly("data.jsonl:3: The file ends within a value; hand in a whole one.");
  }

  @Test
  void anAnswerThatIsCutOffGivesTheRecordsOfItsArray() {
    var read = ReadLog.of("data.json", "{\"total\":9,\"issues\":[{\"a\":1},{\"a\":2},");
    assertThat(read.column("a")).containsExactly("1", "2");
    assertThat(read.failure()).singleElement().asString().contains("ends within a value");
  }

  @Test
  void whatIsBrokenBehindTheRecordsIsTold() {
    var read = ReadLog.of("data.json", "{\"issues\":[{\"a\":1}],\n\"more\": nope}");
    assertThat(read.column("a")).containsExactly("1");
    assertThat(read.failure())
        .singleElement()
        .asString()
        .startsWith("data.json:2: This is no JSON");
  }

  @Test
  void aFileBrokenFromItsBeginningIsRefused() {
    var read = ReadLog.of("data.json", "{nothing}");
    assertThat(read.records()).isEmpty();
    assertThat(read.failure())
        .singleElement()
        .asString()
        .startsWith("data.json:1: This is no JSON");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [{"a":1,"a":2}]       | Duplicate
          [{"a":NaN}]           | no JSON
          [{"a":01}]            | no JSON
          [{"a":1}] trailing    | no JSON
          [{'a':1}]             | no JSON
          [{"a":1,}]            | no JSON
          [{"a":1} // remark    | no JSON
          {"a":                 | ends within
          [                     | ends within
          """)
  void whatIsNotStrictlyJsonIsRefusedInASentence(String text, String says) {
    assertThat(ReadLog.of("data.json", text).failure())
        .singleElement()
        .asString()
        .startsWith("data.json:1: ")
        .contains(says);
  }

  @Test
  void valuesTooDeepInEachOtherAreRefused() {
    var deep = "[{\"a\":" + "[".repeat(200) + "]".repeat(200) + "}]";
    assertThat(ReadLog.of("data.json", deep).failure())
        .singleElement()
        .asString()
        .contains("more than 100 deep");
    assertThat(ReadLog.of("data.json", "[".repeat(100_000)).failure())
        .singleElement()
        .asString()
        .contains("more than 100 deep");
  }

  @Test
  void aTextThatIsTooLongIsRefused() {
    var read = ReadLog.of("data.json", "[{\"a\":\"" + "x".repeat(1_100_000) + "\"}]");
    assertThat(read.failure()).singleElement().asString().contains("longer than 1,000,000");
  }

  @Test
  void aRecordThatIsTooLongIsLeftOutAndTheNextIsRead() {
    var large =
        IntStream.range(0, 5)
            .mapToObj(i -> "\"f%d\":\"%s\"".formatted(i, "x".repeat(900_000)))
            .collect(Collectors.joining(",", "{", "}"));
    var read = ReadLog.of("data.json", "[" + large + ",\n{\"a\":2}]");
    assertThat(read.column("a")).containsExactly("2");
    assertThat(read.malformed())
        .containsExactly(
            "data.json:1: This record is longer than 4,000,000 characters; leave what is not needed out of the export.");
  }

  @Test
  void anObjectOfCountlessNamesIsRefused() {
    var names =
        IntStream.range(0, 25_000)
            .mapToObj(i -> "\"n" + i + "\":1")
            .collect(Collectors.joining(","));
    assertThat(ReadLog.of("data.json", "{" + names + "}").failure())
        .singleElement()
        .asString()
        .contains("more than 20,000 names");
  }

  @Test
  void whatIsNoObjectIsNoRecord() {
    var read = ReadLog.of("data.json", "[{\"a\":1},\n2,\n\"x\",\nnull,\n[3],\n{\"a\":4}]");
    assertThat(read.column("a")).containsExactly("1", "4");
    assertThat(read.malformed())
        .hasSize(4)
        .first()
        .asString()
        .startsWith("data.json:2: A record is an object with names");
  }

  @Test
  void columnsAreBoundedAndWantedOnesAreAlwaysThere() throws IOException {
    var many =
        IntStream.range(0, 2_500)
            .mapToObj(i -> "\"n%d\":%d".formatted(i, i))
            .collect(Collectors.joining(",", "[{", "}]"));
    var read =
        ReadLog.of(
            "data.json", new ByteArrayInputStream(many.getBytes(ISO_8859_1)), Set.of("n2400"));
    assertThat(read.columns()).hasSize(2_001).contains("n0", "n1999", "n2400");
    assertThat(read.column("n2400")).containsExactly("2400");
    assertThat(read.remarks())
        .containsExactly(
            "data.json: The records have more than 2,000 fields; \"n2000\" and further ones are not read.");
  }

  @Test
  void whatIsNotUtf8IsToldAfterWhatStandsBefore() {
    var read =
        ReadLog.of(
            "data.json", "[{\"a\":1},\n{\"a\":2},\n{\"a\":\"\u00e4\"}]".getBytes(ISO_8859_1));
    assertThat(read.column("a")).containsExactly("1", "2");
    assertThat(read.failure()).singleElement().asString().contains("not UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"a\":1}]", "[{\"a\":1},", "{nothing}"})
  void noCopyOfAFileIsLeftBehind(String text) throws IOException {
    var copy = SpooledFile.of("data.json", new ByteArrayInputStream(text.getBytes(ISO_8859_1)));
    try (var rows = JsonRows.open(copy, List.of())) {
      rows.forEachRemaining(row -> {});
    } catch (UnreadableInput e) {
      assertThat(e.problems()).isNotEmpty();
    }
    assertThat(copy.place()).doesNotExist();
  }
}
