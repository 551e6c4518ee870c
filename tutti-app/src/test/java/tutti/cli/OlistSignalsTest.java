package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Real orders and reviews of a marketplace: whether being late tells what customers will say. */
class OlistSignalsTest {

  private static final Path DATA =
      Path.of(Optional.ofNullable(System.getenv("TUTTI_DATA")).orElse("../../shared/data"))
          .resolve("olist");

  @TempDir private static Path folder = Path.of("");

  private static List<Review> reviews = List.of();
  private static Path joined = Path.of("");

  /** A delivered order and what the customer said of it; times as the files write them. */
  private record Review(String delivered, String due, String answered, int stars) {

    /** A due date is a day: on it is in time. */
    boolean late() {
      return delivered.substring(0, 10).compareTo(due.substring(0, 10)) > 0;
    }

    /**
     * When it was known whether it is late: at the latest when its day was over. Many who wait
     * longer answer before the delivery.
     */
    String known() {
      return late() ? LocalDate.parse(due.substring(0, 10)).plusDays(1) + " 00:00:00" : delivered;
    }

    boolean knownFirst() {
      return known().compareTo(answered) < 0;
    }
  }

  @BeforeAll
  static void theDataIsThere() throws IOException {
    if (!Files.isDirectory(DATA)) {
      System.err.println(
          "\n*** NOT TESTED: the real data of Olist is not in %s; set TUTTI_DATA to its folder. ***\n"
              .formatted(DATA.toAbsolutePath().normalize()));
    }
    assumeTrue(Files.isDirectory(DATA), "The data of Olist is missing; set TUTTI_DATA.");
    reviews = reviews();
    joined = folder.resolve("joined.csv");
    try (var csv = CsvWriter.builder().build(joined)) {
      csv.writeRecord("late", "known", "answered", "stars");
      reviews.forEach(one ->
          csv.writeRecord(one.late() ? "1" : "0", one.known(), one.answered(), "" + one.stars()));
    }
  }

  private static List<Review> reviews() throws IOException {
    Map<String, NamedCsvRecord> orders =
        rows("olist_orders_sample.csv").stream()
            .filter(row -> !row.getField("order_delivered_customer_date").isEmpty())
            .collect(Collectors.toMap(row -> row.getField("order_id"), row -> row));
    return rows("olist_order_reviews_sample.csv").stream()
        .flatMap(row ->
            Stream.ofNullable(orders.get(row.getField("order_id")))
                .map(order -> review(order, row)))
        .toList();
  }

  private static Review review(NamedCsvRecord order, NamedCsvRecord row) {
    return new Review(
        order.getField("order_delivered_customer_date"),
        order.getField("order_estimated_delivery_date"),
        row.getField("review_answer_timestamp"),
        Integer.parseInt(row.getField("review_score")));
  }

  private static List<NamedCsvRecord> rows(String file) throws IOException {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(DATA.resolve(file))) {
      return csv.stream().toList();
    }
  }

  private static Line signals(Object... more) {
    var words = new ArrayList<Object>(List.of("signals", joined, "--signal", "late"));
    words.addAll(List.of("--outcome", "stars", "--signal-at", "known"));
    words.addAll(List.of("--outcome-at", "answered"));
    words.addAll(List.of(more));
    return Line.run(words.toArray());
  }

  private static JsonNode late(Object... more) {
    return Json.read(signals(more).out()).get("signals").get(0);
  }

  private static double mean(List<Review> of, Predicate<Review> which) {
    return of.stream().filter(which).mapToInt(Review::stars).average().orElseThrow();
  }

  private static List<Review> known() {
    return reviews.stream().filter(Review::knownFirst).toList();
  }

  private static void meansAre(JsonNode found, List<Review> judged) {
    assertThat(found.get("judged").intValue()).isEqualTo(judged.size());
    var levels = found.get("levels");
    assertThat(levels.get(0).get("meanOutcome").doubleValue())
        .isCloseTo(mean(judged, Review::late), within(1e-6));
    assertThat(levels.get(1).get("meanOutcome").doubleValue())
        .isCloseTo(mean(judged, one -> !one.late()), within(1e-6));
  }

  @Test
  void lateOrdersAreReviewedWorse() {
    var found = late("--holdout", "0%", "--json");
    assertThat(found.get("verdict").stringValue()).isEqualTo("predictive");
    assertThat(found.get("inverse").booleanValue()).isTrue();
    assertThat(found.get("leaking")).hasSize(reviews.size() - known().size());
    meansAre(found, known());
    assertThat(mean(known(), Review::late)).isCloseTo(2.21, within(.005));
    assertThat(mean(known(), one -> !one.late())).isCloseTo(4.28, within(.005));
  }

  @Test
  void theLatestOrdersSayTheSame() {
    var known = known().stream().sorted(Comparator.comparing(Review::known)).toList();
    var since = known.get(known.size() - (int) Math.ceil(.3 * known.size())).known();
    var later = known.stream().filter(one -> one.known().compareTo(since) >= 0).toList();
    var found = late("--json");
    assertThat(found.get("verdict").stringValue()).isEqualTo("predictive");
    assertThat(found.get("inverse").booleanValue()).isTrue();
    assertThat(found.get("earlier").intValue()).isEqualTo(known.size() - later.size());
    meansAre(found, later);
  }

  @Test
  void theSentenceSaysWhichWayRound() {
    var line = signals();
    assertThat(line.out())
        .startsWith("late predicts stars, the other way round: the higher late, the lower stars")
        .contains("Where late is 1 the mean of stars is 2.", "where it is 0 4.");
  }
}
