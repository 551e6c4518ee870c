package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.claims.Claim;

/**
 * The product owner goes through the backlog every 14 days, or a period is bad: the arrow {@code
 * k-21} of the key interactions, as {@code tutti measure} counts it.
 */
class FreshBacklogTest {

  private static final String NOW = "2026-09-30T12:00:00Z";

  @TempDir private Path folder = Path.of("");

  private String tally(Stream<String> rows) {
    return Filed.template(folder, "key-interactions", "arrow,key,stage,at", rows.toList())
        .tally(NOW, "k-21", "fresh");
  }

  private static String touched(String stage, int daysAgo) {
    return "k-21,%d,%s,%s"
        .formatted(daysAgo, stage, Instant.parse(NOW).minus(Duration.ofDays(daysAgo)));
  }

  private static Stream<String> on(String days) {
    return Arrays.stream(days.split(" ", -1))
        .map(day -> touched("delivered", Integer.parseInt(day)));
  }

  /**
   * A fortnight of the calendar without a look is bad, but for the one of the first look and the
   * one that goes on; that began on Monday, nine days ago.
   */
  @ParameterizedTest
  @CsvSource({
    "1, '1 good, 0 bad, 0 open'",
    "13, '1 good, 0 bad, 0 open'",
    "15, '1 good, 0 bad, 0 open'",
    "30, '1 good, 1 bad, 0 open'",
    "1 31, '2 good, 1 bad, 0 open'",
    "1 13 31, '3 good, 0 bad, 0 open'",
    "1 15 29 43 57 71, '6 good, 0 bad, 0 open'",
    "1 15 43 57 71, '5 good, 1 bad, 0 open'",
    "1 15 29 43 57 71 85 99, '6 good, 0 bad, 0 open'",
    "120, '0 good, 6 bad, 0 open'"
  })
  @Claim("K16")
  void everyPeriodWithoutALookAtTheBacklogIsBad(String daysAgo, String tally) {
    assertThat(tally(on(daysAgo))).isEqualTo(tally);
  }

  @Test
  @Claim("K16")
  void whatIsOnlyAskedForIsNoLook() {
    assertThat(tally(Stream.of(touched("delivered", 30), touched("requested", 2))))
        .isEqualTo("1 good, 1 bad, 0 open");
  }

  @ParameterizedTest
  @ValueSource(strings = {"offered", "delivered", "confirmed"})
  @Claim("K16")
  void aLookOrAConfirmationThatNothingChangedIsOne(String stage) {
    assertThat(tally(Stream.of(touched("delivered", 30), touched(stage, 2))))
        .isEqualTo("2 good, 1 bad, 0 open");
  }

  @Test
  @Claim("K16")
  void whatIsStillToComeIsNoLook() {
    assertThat(tally(Stream.of(touched("delivered", 30), touched("delivered", -1))))
        .isEqualTo("1 good, 1 bad, 0 open");
  }

  @Test
  @Claim("K16")
  void aBacklogNobodyTouchesAnyMoreIsSaidToBeSo() {
    var rows = on("100 90 80 70 60 50 40").toList();
    var filed = Filed.template(folder, "key-interactions", "arrow,key,stage,at", rows);

    assertThat(filed.arrow(NOW, "k-21").at("/state").asString()).isIn("silent", "broken");
    assertThat(filed.arrow("2026-08-22T12:00:00Z", "k-21").at("/state").asString())
        .isIn("kept", "not-enough-evidence");
  }

  @Test
  @Claim("K16")
  void whereTwoLooksArePromisedOneIsTooFew() {
    var company =
        """
        parties: [{id: owner}, {id: builders}, {id: customer, kind: outside}]
        arrows:
          - {id: order, from: owner, to: builders, gives: order,
             promises: [{id: fresh, every: 14d, atLeast: 2, window: 90d, target: 80%}]}
        """;
    var rows = on("1 2 16 30 31").map(row -> row.replace("k-21", "order")).toList();

    assertThat(Filed.in(folder, company, "arrow,key,stage,at", rows).tally(NOW, "order"))
        .isEqualTo("2 good, 1 bad, 0 open");
    assertThat(
            Filed.in(folder, company, "arrow,key,stage,at", rows.subList(0, 4)).tally(NOW, "order"))
        .isEqualTo("1 good, 1 bad, 0 open");
  }
}
