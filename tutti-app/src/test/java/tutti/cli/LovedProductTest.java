package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.claims.Claim;

/**
 * Whether people love the product is what they say: the promise {@code loved} of the symphony, as
 * {@code tutti measure} counts it.
 */
class LovedProductTest {

  private static final String NOW = "2026-09-30T12:00:00Z";
  private static final String COLUMNS = "arrow,key,stage,at,rating";

  @TempDir private Path folder = Path.of("");

  private Filed filed(Stream<String> rows) {
    return Filed.template(folder, "business-symphony", COLUMNS, rows.toList());
  }

  private String loved(Stream<String> rows) {
    return filed(rows).tally(NOW, "bs-05", "loved");
  }

  private static String fact(String key, String stage, int day, String rating) {
    return "bs-05,%s,%s,2026-09-%02dT09:00:00Z,%s".formatted(key, stage, day, rating);
  }

  private static Stream<String> rated(int... ratings) {
    return IntStream.range(0, ratings.length)
        .mapToObj(i -> fact("r" + i, "confirmed", 10, "" + ratings[i]));
  }

  @Test
  @Claim("S03")
  void fourAndFiveOfFiveAreLoveAndThreeIsNot() {
    assertThat(loved(rated(1, 2, 3, 4, 5))).isEqualTo("2 good, 3 bad, 0 open");
    assertThat(loved(rated(4))).isEqualTo("1 good, 0 bad, 0 open");
    assertThat(loved(rated(3))).isEqualTo("0 good, 1 bad, 0 open");
  }

  @Test
  @Claim("S03")
  void whatTheCompanyDidAndNobodyRatedSaysNothing() {
    var done =
        Stream.of("offered", "accepted", "delivered")
            .flatMap(stage -> IntStream.range(0, 20).mapToObj(i -> fact(stage + i, stage, 12, "")));
    var silent = IntStream.range(0, 9).mapToObj(i -> fact("s" + i, "confirmed", 12, ""));

    assertThat(loved(Stream.of(rated(5, 3), done, silent).flatMap(rows -> rows)))
        .isEqualTo("1 good, 1 bad, 0 open");
  }

  @Test
  @Claim("S03")
  void theLatestWordOfACustomerCounts() {
    assertThat(
            loved(
                Stream.of(
                    fact("a", "confirmed", 3, "5"),
                    fact("a", "confirmed", 9, "2"),
                    fact("b", "confirmed", 3, "1"),
                    fact("b", "confirmed", 9, "4"))))
        .isEqualTo("1 good, 1 bad, 0 open");
  }

  @Test
  @Claim("S03")
  void aProductThatWorksIsNotThereforeLoved() {
    var rows =
        IntStream.range(0, 10)
            .mapToObj(i ->
                List.of(
                    fact("r" + i, "delivered", 1, ""),
                    fact("r" + i, "confirmed", 5, i < 2 ? "5" : "2")))
            .flatMap(List::stream)
            .toList();
    var filed = filed(rows.stream());

    assertThat(filed.tally(NOW, "bs-05", "works")).isEqualTo("10 good, 0 bad, 0 open");
    assertThat(filed.tally(NOW, "bs-05", "loved")).isEqualTo("2 good, 8 bad, 0 open");
    assertThat(filed.arrow(NOW, "bs-05").at("/state").asString()).isEqualTo("broken");
  }
}
