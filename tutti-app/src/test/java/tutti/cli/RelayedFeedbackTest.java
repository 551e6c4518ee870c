package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.claims.Claim;

/** What Sales hears and Marketing passes on to Product, as flow and measure count it. */
class RelayedFeedbackTest {

  private static final String COMPANY =
      """
      parties:
        - {id: product}
        - {id: marketing}
        - {id: sales}
        - {id: customer, kind: outside, side: customer}
      relays:
        - {from: heard, to: told, why: Product hears it from Marketing}
      arrows:
        - {id: heard, from: sales, to: marketing, gives: what prospects say,
           promises: [{id: passed-on, relay: told, within: 30d, window: 90d, target: 80%}]}
        - {id: told, from: marketing, to: product, gives: feedback,
           promises: [{id: answered, valid: delivered, good: confirmed, within: 9d, window: 90d}]}
        - {id: direct, from: customer, to: product, by: product, gives: feedback,
           promises: [{id: answered, valid: delivered, good: told-back, within: 9d, window: 90d}]}
      """;

  private static final String COLUMNS = "arrow,key,stage,at,parent,reason";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final String NOW = TODAY + "T12:00:00Z";

  @TempDir private Path folder = Path.of("");
  private final List<String> rows = new ArrayList<>();

  private Filed filed() {
    return Filed.in(folder, COMPANY, COLUMNS, rows);
  }

  private void fact(String arrow, String key, String stage, int daysAgo, String rest) {
    rows.add(
        "%s,%s,%s,%sT12:00:00Z,%s".formatted(arrow, key, stage, TODAY.minusDays(daysAgo), rest));
  }

  /** So many things heard on a day, each of them passed on so many days later. */
  private void passedOn(String name, int count, int daysAgo, int later) {
    for (var i = 0; i < count; i++) {
      fact("heard", name + i, "delivered", daysAgo, ",");
      fact("told", "of-" + name + i, "delivered", daysAgo - later, "heard/" + name + i + ",");
    }
  }

  private void kept(String name, int count, int daysAgo) {
    for (var i = 0; i < count; i++) {
      fact("heard", name + i, "delivered", daysAgo, ",");
    }
  }

  private void closed(String name, int count, int daysAgo, String reason) {
    kept(name, count, daysAgo);
    for (var i = 0; i < count; i++) {
      fact("heard", name + i, "declined", daysAgo - 1, "," + reason);
    }
  }

  private String relay() {
    var relay = filed().json(NOW, "flow").at("/relays/0");
    return "%d on, %d lost, %d closed, %d open, share %s"
        .formatted(
            relay.at("/passedOn").asInt(),
            relay.at("/lost").asInt(),
            relay.at("/closed").asInt(),
            relay.at("/open").asInt(),
            relay.at("/share").asString());
  }

  @Test
  @Claim("S07")
  void whatIsOpenIsNotLostYet() {
    passedOn("on", 3, 60, 2);
    kept("old", 2, 60);
    kept("just", 1, 31);
    kept("today", 1, 30);
    kept("young", 3, 29);
    kept("new", 5, 1);

    assertThat(relay()).isEqualTo("3 on, 3 lost, 0 closed, 9 open, share 0.5");
    assertThat(filed().tally(NOW, "heard")).isEqualTo("3 good, 3 bad, 9 open");
  }

  @Test
  @Claim("S07")
  void whatWasClosedWithAReasonIsNotLostAndWithoutOneItIs() {
    passedOn("on", 3, 60, 2);
    closed("known", 2, 60, "we know it");
    closed("lately", 1, 10, "we know it");
    closed("silently", 4, 60, "");

    assertThat(relay()).isEqualTo("3 on, 4 lost, 3 closed, 0 open, share 0.428571");
    assertThat(filed().tally(NOW, "heard")).isEqualTo("6 good, 4 bad, 0 open");
  }

  @Test
  @Claim("S07")
  void howMuchWentOnAndHowLongThatTookIsSaid() {
    passedOn("soon", 7, 60, 1);
    passedOn("later", 5, 60, 6);
    kept("old", 8, 60);
    kept("new", 20, 5);

    assertThat(filed().at(NOW, "flow").out())
        .contains(
            "Sales to Marketing, what prospects say: 12 of 20 went on as feedback (likely"
                + " between 39 % and 78 %), half within 1 day.");
    assertThat(filed().json(NOW, "flow").at("/relays/0/middleHours").asInt()).isEqualTo(24);
  }

  @Test
  @Claim("S07")
  void whatIsPassedOnTooLateIsNotKept() {
    passedOn("soon", 2, 60, 30);
    passedOn("late", 3, 60, 31);

    assertThat(filed().tally(NOW, "heard")).isEqualTo("2 good, 3 bad, 0 open");
  }

  /** How many hand-offs each arrow has, and what became of its promise. */
  private String counted(String arrow) {
    return filed().arrow(NOW, arrow).at("/handOffs").asInt() + ": " + filed().tally(NOW, arrow);
  }

  @Test
  @Claim("S06")
  void whatMarketingTellsIsCountedOnItsArrowAloneWhateverItCameFrom() {
    passedOn("on", 4, 40, 2);
    kept("old", 1, 40);
    fact("told", "own", "delivered", 20, ",");
    fact("told", "of-d1", "delivered", 20, "direct/d1,");
    fact("told", "of-d1", "confirmed", 19, "direct/d1,");
    fact("direct", "d1", "delivered", 21, ",");
    fact("direct", "d2", "delivered", 21, ",");
    fact("direct", "d2", "told-back", 18, ",");

    assertThat(counted("told")).isEqualTo("6: 1 good, 5 bad, 0 open");
    assertThat(counted("direct")).isEqualTo("2: 1 good, 1 bad, 0 open");
    assertThat(counted("heard")).isEqualTo("5: 4 good, 1 bad, 0 open");
  }

  @Test
  @Claim("S06")
  void moreFromMarketingLeavesTheCustomersArrowAsItWas() {
    fact("direct", "1", "delivered", 21, ",");
    fact("heard", "1", "delivered", 21, ",");
    var before = List.of(counted("direct"), counted("heard"));
    fact("told", "1", "delivered", 20, ",");
    fact("told", "1", "confirmed", 19, ",");
    fact("told", "2", "delivered", 20, ",");

    assertThat(List.of(counted("direct"), counted("heard"))).isEqualTo(before);
    assertThat(counted("told")).isEqualTo("2: 1 good, 1 bad, 0 open");
  }
}
