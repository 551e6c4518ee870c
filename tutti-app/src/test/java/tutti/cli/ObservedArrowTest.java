package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.claims.Claim;

/** What the Customer does is shown and owed by nobody: it is never broken, whatever it shows. */
class ObservedArrowTest {

  private static final String COMPANY =
      """
      parties:
        - {id: sales}
        - {id: customer, kind: outside, side: customer}
      arrows:
        - {id: orders, from: customer, to: sales, gives: orders, observed: true,
           promises: [{id: soon, valid: offered, good: confirmed, within: 9d, observed: true}]}
        - {id: payment, from: customer, to: sales, gives: payment, observed: true}
        - {id: help, from: sales, to: customer, gives: help,
           promises: [{id: soon, valid: offered, good: confirmed, within: 9d, target: 80%}]}
      """;

  private static final String NOW = "2026-09-30T12:00:00Z";

  @TempDir private Path folder = Path.of("");

  /** Twenty times nothing came of it. */
  private Filed missed(String... arrows) {
    var rows =
        List.of(arrows).stream()
            .flatMap(arrow ->
                IntStream.range(1, 21)
                    .mapToObj(i -> "%s,%d,offered,2026-08-%02dT09:00:00Z".formatted(arrow, i, i)))
            .toList();
    return Filed.in(folder, COMPANY, "arrow,key,stage,at", rows);
  }

  private String state(String arrow) {
    return missed("orders", "payment", "help").arrow(NOW, arrow).at("/state").asString();
  }

  @Test
  @Claim("S26")
  void whatTheCustomerDidNotDoIsBrokenByNobody() {
    assertThat(state("orders")).isEqualTo("observed");
    assertThat(state("payment")).isEqualTo("observed");
    assertThat(state("help")).isEqualTo("broken");
  }

  @Test
  @Claim("S26")
  void itIsCountedAllTheSame() {
    assertThat(missed("orders").tally(NOW, "orders")).isEqualTo("0 good, 20 bad, 0 open");
    assertThat(missed("payment").arrow(NOW, "payment").at("/handOffs").asInt()).isEqualTo(20);
  }

  @Test
  @Claim("S26")
  void nobodyIsAskedToMendIt() {
    var measured = missed("orders", "payment").json(NOW, "measure");

    assertThat(measured.at("/fixFirst")).isEmpty();
    assertThat(measured.at("/findings").valueStream().map(found -> found.at("/says").asString()))
        .noneMatch(says -> says.contains("orders") && says.contains("None of"));
  }
}
