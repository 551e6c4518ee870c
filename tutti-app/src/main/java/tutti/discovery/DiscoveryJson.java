package tutti.discovery;

import static tutti.report.json.JsonNotation.fields;
import static tutti.report.json.JsonNotation.number;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tutti.insight.discovery.ActivitySteps;
import tutti.insight.discovery.HandOverNetwork;
import tutti.insight.discovery.HandOverPair;

/**
 * Who hands work to whom as JSON: the stable contract of {@code tutti discover --json}, written
 * down in {@code docs/discover-json.md}.
 */
public final class DiscoveryJson {

  private static final int MOST_STEPS = 100;
  private static final double SECONDS = 1e9;

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private DiscoveryJson() {}

  /** The text, ending with a line break. */
  public static String write(DiscoveryReport discovered) {
    return write(discovered, Map.of());
  }

  /**
   * The text, ending with a line break.
   *
   * @param more further fields
   */
  public static String write(DiscoveryReport discovered, Map<String, ?> more) {
    var network = discovered.network();
    var root = new LinkedHashMap<String, @Nullable Object>();
    root.put("cases", network.cases());
    root.put("events", network.events());
    root.put("undated", discovered.log().undated());
    root.put("withoutParty", discovered.log().unattributed());
    root.put("parties", network.parties().size());
    root.put("handOvers", network.handOvers());
    root.put("pairs", network.pairs().size());
    root.put("casesWithout", network.casesWithout());
    root.put("maxPerCase", network.maxPerCase());
    root.put(
        "pingPong",
        fields("cases", network.pingPong().cases(), "bounces", network.pingPong().bounces()));
    root.put("loops", network.loops());
    root.put("top", discovered.listed().stream().map(DiscoveryJson::pair).toList());
    root.put("people", discovered.people());
    root.put("bridges", bridges(discovered));
    root.put("rework", network.rework().stream().map(DiscoveryJson::repeated).toList());
    root.put("throughputDays", throughput(network.throughput()));
    root.put("steps", steps(discovered));
    root.putAll(more);
    return JSON.writeValueAsString(root) + "\n";
  }

  private static SequencedMap<String, @Nullable Object> pair(HandOverPair pair) {
    return fields(
        "from", pair.from(),
        "to", pair.to(),
        "count", pair.count(),
        "returned", pair.returned(),
        "waitSeconds", fields("p50", seconds(pair.halfWait()), "p80", seconds(pair.mostWait())),
        "workSeconds", fields("p50", seconds(pair.halfWork())));
  }

  private static List<SequencedMap<String, @Nullable Object>> bridges(DiscoveryReport discovered) {
    return discovered.people()
        ? List.of()
        : discovered.network().bridges().stream().map(DiscoveryJson::bridge).toList();
  }

  private static SequencedMap<String, @Nullable Object> bridge(HandOverNetwork.PartyBridge bridge) {
    return fields(
        "party", bridge.party(),
        "from", bridge.from(),
        "to", bridge.to(),
        "through", bridge.through(),
        "of", bridge.all());
  }

  private static SequencedMap<String, @Nullable Object> repeated(
      HandOverNetwork.RepeatedActivity activity) {
    return fields(
        "activity", activity.activity(), "cases", activity.cases(), "again", activity.again());
  }

  private static SequencedMap<String, @Nullable Object> throughput(
      HandOverNetwork.CaseThroughput days) {
    return fields(
        "p50", number(days.p50()), "p95", number(days.p95()), "mean", number(days.mean()));
  }

  private static List<SequencedMap<String, @Nullable Object>> steps(DiscoveryReport discovered) {
    return ActivitySteps.of(discovered.log()).stream()
        .limit(MOST_STEPS)
        .map(step ->
            fields(
                "from", step.from(),
                "to", step.to(),
                "count", step.count(),
                "meanSeconds", number(step.meanSeconds())))
        .toList();
  }

  private static BigDecimal seconds(Duration duration) {
    return number(duration.toNanos() / SECONDS);
  }
}
