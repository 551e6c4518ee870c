package tutti.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tutti.insight.discovery.EventLog;
import tutti.insight.discovery.LoggedEvent;
import tutti.insight.discovery.NetworkDiscovery;
import tutti.logs.role.LogRoles;

/** The JSON of who hands work to whom, and the page that explains it. */
class DiscoveryJsonTest {

  private static final Pattern FIELD = Pattern.compile("`\\.?([a-zA-Z0-9]+)(?:\\[])?");

  private static JsonNode json(int most) {
    var log = new EventLog();
    for (var i = 0; i < 25; i++) {
      for (var step = 0; step < 4; step++) {
        log.add(
            new LoggedEvent(
                "C-" + i,
                Optional.of(Instant.EPOCH.plusSeconds(step * 90L)),
                Optional.of("ABCA".substring(step, step + 1)),
                Optional.of(step == 3 ? "step 0" : "step " + step),
                Optional.empty()));
      }
    }
    var found =
        new DiscoveryReport("a.csv", new LogRoles(Map.of()), log, NetworkDiscovery.of(log), most);
    return JsonMapper.shared().readTree(DiscoveryJson.write(found));
  }

  @Test
  void everyNumberIsThere() {
    var json = json(20);
    assertThat(json.get("cases").asInt()).isEqualTo(25);
    assertThat(json.get("handOvers").asInt()).isEqualTo(75);
    assertThat(json.get("loops").asInt()).isEqualTo(25);
    assertThat(json.at("/top/0/waitSeconds/p80").asInt()).isEqualTo(90);
    assertThat(json.at("/bridges/0/through").asInt()).isEqualTo(25);
    assertThat(json.at("/rework/0/activity").asString()).isEqualTo("step 0");
    assertThat(json.at("/steps/0/meanSeconds").asInt()).isEqualTo(90);
    assertThat(json.at("/throughputDays/mean").asString()).isEqualTo("0.003125");
  }

  @Test
  void noMorePairsAreListedThanWereAskedFor() {
    assertThat(json(2).get("top")).hasSize(2);
    assertThat(json(2).get("pairs").asInt()).isEqualTo(3);
    assertThat(json(Integer.MAX_VALUE).get("top")).hasSize(3);
  }

  @Test
  void thePageNamesEveryField() throws IOException {
    var page = Files.readString(Path.of("../docs/discover-json.md"));
    var named = new TreeSet<String>();
    FIELD.matcher(page).results().forEach(field -> named.add(field.group(1)));
    json(20).propertyNames().forEach(field -> assertThat(named).contains(field));
    json(20).at("/top/0").propertyNames().forEach(field -> assertThat(page).contains(field));
    json(20).at("/bridges/0").propertyNames().forEach(field -> assertThat(page).contains(field));
    json(20).at("/rework/0").propertyNames().forEach(field -> assertThat(page).contains(field));
  }
}
