package tutti.intake.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TimeZone;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.Home;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;
import tutti.handoff.HandOff;

/** What goes into the database comes out as it was. */
@ParameterizedClass
@EnumSource(Home.class)
class RememberedTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @Parameter private Home home = Home.BUNDLED;

  private final TimeZone zone = TimeZone.getDefault();

  @BeforeEach
  void nothingIsKnown() {
    home.emptied();
  }

  /** A connection keeps the zone in which it was made. */
  @AfterEach
  void theZoneIsAsBefore() {
    TimeZone.setDefault(zone);
    home.bean(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
  }

  private EvidenceLog log() {
    return home.bean(EvidenceLog.class);
  }

  private static Evidence fact(String id, Instant at, Details details) {
    return new Evidence(id, "test", "leads", "key " + id, Stage.OFFERED, at, details);
  }

  private static Evidence plain(String id) {
    return fact(id, NOON, Details.NONE);
  }

  @Test
  void everyWordOfAFactIsKept() {
    var fact =
        fact(
            "1",
            NOON.plusMillis(7),
            new Details(
                Optional.of(NOON.plusSeconds(1)),
                OptionalInt.of(4),
                Optional.of("Mira \"M\" O'Kafor, {a,b}"),
                Optional.of("\\ NULL \uD83C\uDFBC"),
                Optional.of("parent"),
                Optional.of(""),
                Map.of("a key", "a\nvalue", "b", "null")));
    log().append(List.of(fact, plain("2")));
    assertThat(log().withIds(List.of("1", "2"))).containsExactlyInAnyOrder(fact, plain("2"));
  }

  @Test
  void everyStageIsKept() {
    for (var stage : Stage.values()) {
      var fact = new Evidence(stage.name(), "t", "a", "k", stage, NOON, Details.NONE);
      log().append(List.of(fact));
      assertThat(log().withIds(List.of(stage.name()))).containsExactly(fact);
    }
  }

  @Test
  void anIdIsKeptOnceAndOnlyNewOnesAreNamed() {
    assertThat(log().append(List.of(plain("1"), plain("2")))).containsExactlyInAnyOrder("1", "2");
    assertThat(log().append(List.of(plain("2"), plain("3")))).containsExactly("3");
    assertThat(log().size()).isGreaterThanOrEqualTo(3);
  }

  /** In Berlin the hour from 2:00 comes twice on that night. */
  @Test
  void timesDoNotDependOnWhereTheMachineStands() {
    for (var name : List.of("Europe/Berlin", "America/New_York", "Asia/Kolkata")) {
      home.emptied();
      TimeZone.setDefault(TimeZone.getTimeZone(name));
      var night = Instant.parse("2026-10-25T00:00:00Z");
      var facts =
          LongStream.range(0, 96)
              .mapToObj(
                  quarter -> fact("" + quarter, night.plusSeconds(900 * quarter), Details.NONE))
              .toList();
      log().append(facts);
      var ids = facts.stream().map(Evidence::id).toList();
      assertThat(log().withIds(ids)).as(name).containsExactlyInAnyOrderElementsOf(facts);
    }
  }

  @Test
  void oldAndFarTimesAreKept() {
    var facts =
        List.of(
            fact("1", Instant.parse("1900-01-01T00:00:00Z"), Details.NONE),
            fact("2", Instant.parse("2199-12-31T23:59:59.999Z"), Details.NONE));
    TimeZone.setDefault(TimeZone.getTimeZone("Europe/Amsterdam"));
    log().append(facts);
    assertThat(log().withIds(List.of("1", "2"))).containsExactlyInAnyOrderElementsOf(facts);
  }

  @Test
  void aHandOffComesBackAsItWasFolded() {
    var rated =
        new Details(
            Optional.of(NOON.plusSeconds(60)),
            OptionalInt.of(2),
            Optional.of("Jonas"),
            Optional.of("late"),
            Optional.empty(),
            Optional.empty(),
            Map.of());
    var told =
        new Evidence("3", "t", "leads", "key 1", Stage.TOLD_BACK, NOON.plusSeconds(9), rated);
    var handOff = HandOff.of(List.of(plain("1"), told));
    var handOffs = home.bean(HandOffs.class);
    log().append(List.of(plain("1"), told));
    var offered = HandOff.of(List.of(plain("1")));
    handOffs.replace(List.of(), List.of(offered), Map.of(offered.id(), NOON));
    handOffs.replace(List.of(offered), List.of(handOff), Map.of(handOff.id(), told.at()));
    assertThat(handOffs.latest("leads", NOON, 5)).containsExactly(handOff);
    assertThat(handOffs.latest("leads", NOON.minusMillis(1), 5)).isEmpty();
  }

  @Test
  void anImpossibleHandOffIsFoundApart() {
    var early =
        new Evidence(
            "4", "t", "leads", "key 1", Stage.TOLD_BACK, NOON.minusSeconds(9), Details.NONE);
    var handOff = HandOff.of(List.of(plain("1"), early));
    var handOffs = home.bean(HandOffs.class);
    log().append(List.of(plain("1"), early));
    var offered = HandOff.of(List.of(plain("1")));
    handOffs.replace(List.of(), List.of(handOff), Map.of(handOff.id(), NOON));
    assertThat(handOffs.anomalies("leads", NOON, 5)).containsExactly(handOff);
    handOffs.replace(List.of(handOff), List.of(offered), Map.of(handOff.id(), NOON));
    assertThat(handOffs.anomalies("leads", NOON, 5)).isEmpty();
  }
}
