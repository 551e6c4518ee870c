package tutti.logs.xes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.evidence.LogRecord;
import tutti.evidence.log.LogFormats;
import tutti.logs.LogTexts;
import tutti.reading.UnreadableInput;

/** Logs in XES, as tools and researchers write them. */
class XesRecordsTest {

  private static final String LOG =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <log xes.version="1849-2016" xmlns="http://www.xes-standard.org/">
        <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
        <global scope="trace"><string key="concept:name" value="UNKNOWN"/></global>
        <global scope="event"><string key="org:group" value="UNKNOWN"/></global>
        <classifier name="Activity" keys="concept:name lifecycle:transition"/>
        <string key="source" value="tests"/>
        %s
      </log>
      """;

  private static LogTexts.Whole read(String traces) {
    return LogTexts.read("a.xes", LOG.formatted(traces));
  }

  @Test
  void anEventIsARecordWithWhatItsTraceSays() {
    var log =
        read(
            """
            <trace>
              <string key="concept:name" value="T-1"/><string key="product" value="amp"/>
              <event>
                <string key="concept:name" value="Accepted"/>
                <string key="org:group" value="Sales &amp; more"/>
                <date key="time:timestamp" value="2026-03-04T14:22:00+01:00"/>
              </event>
              <event><string key="concept:name" value="Done"/></event>
            </trace>
            """);
    assertThat(log.columns())
        .containsExactly(
            "case:concept:name", "case:product", "concept:name", "org:group", "time:timestamp");
    assertThat(log.records())
        .containsExactly(
            Map.of(
                "case:concept:name", "T-1",
                "case:product", "amp",
                "concept:name", "Accepted",
                "org:group", "Sales & more",
                "time:timestamp", "2026-03-04T14:22:00+01:00"),
            Map.of("case:concept:name", "T-1", "case:product", "amp", "concept:name", "Done"));
  }

  @Test
  void whatIsDeclaredForAllStandsInNone() {
    var log = read("<trace><event><string key=\"a\" value=\"1\"/></event></trace>");
    assertThat(log.columns()).containsExactly("case:concept:name", "a");
  }

  @Test
  void aTraceWithoutANameIsCalledByItsNumber() {
    var log = read("<trace><event/></trace><trace><event/></trace>");
    assertThat(log.column("case:concept:name")).containsExactly("trace 1", "trace 2");
  }

  @Test
  void whatLiesWithinAnAttributeIsFoundByItsPath() {
    var log =
        read(
            """
            <trace><event>
              <string key="cost" value="12"><string key="currency" value="EUR"/></string>
              <list key="notes"><values>
                <string key="note" value="one"/><string key="note" value="two"/>
              </values></list>
            </event></trace>
            """);
    assertThat(log.records())
        .containsExactly(
            Map.of(
                "case:concept:name", "trace 1",
                "cost", "12",
                "cost/currency", "EUR",
                "notes/note", "one; two"));
  }

  @Test
  void theBeginningAndTheEndOfAnActivityAreBothThere() {
    var log =
        read(
            """
            <trace>
              <event><string key="lifecycle:transition" value="start"/></event>
              <event><string key="lifecycle:transition" value="complete"/></event>
            </trace>
            """);
    assertThat(log.column("lifecycle:transition")).containsExactly("start", "complete");
  }

  @Test
  void tracesWithoutEventsAreCounted() {
    var log = read("<trace/><trace><event/></trace><trace></trace>");
    assertThat(log.records()).hasSize(1);
    assertThat(log.remarks())
        .singleElement()
        .asString()
        .contains("2 traces have no event; they are left out.");
  }

  @Test
  void anEventOutsideOfTracesHasNoCase() {
    var log = read("<event><string key=\"concept:name\" value=\"alone\"/></event>");
    assertThat(log.records()).containsExactly(Map.of("concept:name", "alone"));
  }

  @Test
  void aRecordStandsWhereItsEventBegins() {
    var entry = read("<trace>\n<event/>\n</trace>").entries().getFirst();
    assertThat(entry)
        .isInstanceOfSatisfying(LogRecord.class, row -> assertThat(row.line()).isEqualTo(9));
  }

  @Test
  void prefixesOfNamespacesAreNoPartOfNames() {
    var log =
        LogTexts.read(
            "a.xes",
            "<x:log xmlns:x=\"http://www.xes-standard.org/\"><x:trace><x:event>"
                + "<x:string key=\"a\" value=\"1\"/></x:event></x:trace></x:log>");
    assertThat(log.column("a")).containsExactly("1");
  }

  @Test
  void whatStandsBeforeABreakIsHandedOn() {
    var text = LOG.formatted("<trace><event><string key='a' value='1'/></event><event></trace>");
    var rows = new ArrayList<Object>();
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> {
          try (var log =
              LogFormats.open("a.xes", new ByteArrayInputStream(text.getBytes(UTF_8)), List.of())) {
            log.forEachRemaining(rows::add);
          }
        })
        .withMessageContaining("a.xes:8: From here on this is not XML");
    assertThat(rows).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "01_running-example, 6, 42",
    "07_bpic2013_incidents, 7554, 65533",
    "08_receipt, 1434, 8577"
  })
  void realLogsAreReadWhole(String name, int cases, int events) throws IOException {
    var file = LogTexts.DATA.resolve("process").resolve(name + ".xes.gz");
    assumeTrue(Files.exists(file), "NOT TESTED: real logs are missing; set TUTTI_DATA.");
    var log = LogTexts.read(file.toString(), Files.newInputStream(file));
    assertThat(log.entries()).hasSize(events).allMatch(LogRecord.class::isInstance);
    assertThat(new HashSet<>(log.column("case:concept:name"))).hasSize(cases);
  }
}
