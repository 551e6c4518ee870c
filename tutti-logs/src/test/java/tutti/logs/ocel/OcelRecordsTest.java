package tutti.logs.ocel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.logs.LogTexts;

/** Object-centric logs in each of their encodings. */
class OcelRecordsTest {

  private static final String NEW =
      """
      {"objectTypes": [], "eventTypes": [],
       "events": [
        {"id": "e2", "type": "Ship", "time": "2026-03-04T15:00:00Z",
         "attributes": [{"name": "cost", "value": 12.0}],
         "relationships": [{"objectId": "o1", "qualifier": "of"}]},
        {"id": "e1", "type": "Order", "time": "2026-03-04T15:00:00+01:00", "attributes": [],
         "relationships": [{"objectId": "o2", "qualifier": ""}, {"objectId": "o1", "qualifier": "of"}]},
        {"id": "e3", "type": "Rest", "time": "2026-03-04T16:00:00Z"}],
       "objects": [{"id": "o1", "type": "order", "attributes": []}, {"id": "o2", "type": "item"}]}
      """;

  private static final String NEW_XML =
      """
      <log><object-types/><event-types/>
      <events>
        <event id="e2" type="Ship" time="2026-03-04T15:00:00Z">
          <attributes><attribute name="cost">12</attribute></attributes>
          <objects><relationship object-id="o1" qualifier="of"/></objects></event>
        <event id="e1" type="Order" time="2026-03-04T14:00:00Z">
          <objects><relationship object-id="o1" qualifier="of"/>
                   <relationship object-id="o2" qualifier=""/></objects></event>
        <event id="e3" type="Rest" time="2026-03-04T16:00:00Z"/>
      </events>
      <objects><object id="o1" type="order"/><object id="o2" type="item"/></objects></log>
      """;

  private static final String OLD =
      """
      {"ocel:global-log": {"ocel:version": "1.0"},
       "ocel:events": {"e1": {"ocel:activity": "Order", "ocel:timestamp": "2026-03-04 14:00:00",
                              "ocel:omap": ["o2", "o1"], "ocel:vmap": {"cost": 12}}},
       "ocel:objects": {"o1": {"ocel:type": "order", "ocel:ovmap": {}}, "o2": {"ocel:type": "item"}}}
      """;

  private static final String OLD_XML =
      """
      <log><global scope="log"><list key="object-types"/></global>
      <events><event>
        <string key="id" value="e1"/><date key="timestamp" value="2026-03-04T14:00:00"/>
        <string key="activity" value="Order"/>
        <list key="omap"><string key="object-id" value="o1"/><string key="object-id" value="o2"/></list>
        <list key="vmap"><float key="cost" value="12.0"/></list>
      </event></events>
      <objects>
        <object><string key="id" value="o1"/><string key="type" value="order"/>
          <list key="ovmap"><string key="type" value="trap"/></list></object>
        <object><string key="id" value="o2"/><string key="type" value="item"/></object>
      </objects></log>
      """;

  private static final List<Map<String, String>> RECORDS =
      List.of(
          Map.of(
              "ocel:eid", "e1",
              "ocel:activity", "Order",
              "ocel:timestamp", "2026-03-04T14:00:00Z",
              "ocel:oid", "o1",
              "ocel:type", "order",
              "ocel:qualifier", "of"),
          Map.of(
              "ocel:eid", "e1",
              "ocel:activity", "Order",
              "ocel:timestamp", "2026-03-04T14:00:00Z",
              "ocel:oid", "o2",
              "ocel:type", "item"),
          Map.of(
              "ocel:eid", "e2",
              "ocel:activity", "Ship",
              "ocel:timestamp", "2026-03-04T15:00:00Z",
              "ocel:oid", "o1",
              "ocel:type", "order",
              "ocel:qualifier", "of",
              "cost", "12"),
          Map.of(
              "ocel:eid", "e3",
              "ocel:activity", "Rest",
              "ocel:timestamp", "2026-03-04T16:00:00Z"));

  @Test
  void anEventIsARecordForEachOfItsObjectsInTheOrderOfTime() {
    assertThat(LogTexts.read("a.json", NEW).records()).isEqualTo(RECORDS);
  }

  @Test
  void inXmlItIsTheSame() {
    assertThat(LogTexts.read("a.xml", NEW_XML).records()).isEqualTo(RECORDS);
  }

  @Test
  void theFirstVersionIsReadInBothEncodings() {
    var json = LogTexts.read("a.jsonocel", OLD);
    assertThat(LogTexts.read("a.xmlocel", OLD_XML).records()).isEqualTo(json.records());
    assertThat(json.records())
        .containsExactly(
            Map.of(
                "ocel:eid", "e1",
                "ocel:activity", "Order",
                "ocel:timestamp", "2026-03-04T14:00:00",
                "ocel:oid", "o1",
                "ocel:type", "order",
                "cost", "12"),
            Map.of(
                "ocel:eid", "e1",
                "ocel:activity", "Order",
                "ocel:timestamp", "2026-03-04T14:00:00",
                "ocel:oid", "o2",
                "ocel:type", "item",
                "cost", "12"));
  }

  private static LogTexts.Whole real(String name) throws IOException {
    var file = LogTexts.DATA.resolve("process/ocel").resolve(name);
    assumeTrue(Files.exists(file), "NOT TESTED: real logs are missing; set TUTTI_DATA.");
    return LogTexts.read(file.toString(), Files.newInputStream(file));
  }

  /** The JSON of this log names UTC; its XML and its tables name no zone, an hour later. */
  private static List<Map<String, String>> withoutTimes(LogTexts.Whole log) {
    return log.records().stream()
        .map(row -> {
          var rest = new TreeMap<>(row);
          rest.remove("ocel:timestamp");
          return Map.copyOf(rest);
        })
        .toList();
  }

  @Test
  void oneLogSaysTheSameInAllItsEncodings() throws IOException {
    var xml = real("ocel20_example.xmlocel");
    assertThat(xml.records()).hasSize(20);
    assertThat(real("ocel20_example.sqlite").records()).isEqualTo(xml.records());
    assertThat(withoutTimes(real("ocel20_example.jsonocel"))).isEqualTo(withoutTimes(xml));
    assertThat(real("example_log.jsonocel").records())
        .hasSize(39)
        .isEqualTo(real("example_log.sqlite").records());
    assertThat(real("example_log.xmlocel").column("ocel:oid"))
        .as("whose events have no attributes")
        .isEqualTo(real("example_log.sqlite").column("ocel:oid"));
  }

  @ParameterizedTest
  @CsvSource({
    "newocel.jsonocel, 20",
    "recruiting-red.jsonocel, 6607",
    "pallet-logistics-v0.9.sqlite, 14",
    "ocel20_example.sqlite, 13"
  })
  void logsOfOthersAreReadWhole(String name, int events) throws IOException {
    assertThat(new HashSet<>(real(name).column("ocel:eid"))).hasSize(events);
  }
}
