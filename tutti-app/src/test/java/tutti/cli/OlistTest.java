package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tutti.Home;
import tutti.claims.Claim;
import tutti.company.Stage;
import tutti.company.file.CompanyFile;
import tutti.evidence.Evidence;
import tutti.evidence.log.EvidenceReader;
import tutti.evidence.mapping.MappingFile;
import tutti.handoff.MemoryLedger;
import tutti.intake.Books;
import tutti.intake.EvidenceIntake;
import tutti.measure.curve.AgedHandOff;
import tutti.measure.curve.CumulativeIncidence;
import tutti.people.Actor;
import tutti.report.ReportJson;

/** Real data of a marketplace, measured: the numbers were computed independently. */
class OlistTest {

  private static final Path EXAMPLE = Path.of("../examples/olist");
  private static final String AT = "2018-12-01T00:00:00Z";
  private static final Path DATA =
      Path.of(Optional.ofNullable(System.getenv("TUTTI_DATA")).orElse("../../shared/data"))
          .resolve("olist");

  private static String json = "";

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void theDataIsThere() {
    if (!Files.isDirectory(DATA)) {
      System.err.println(
          "\n*** NOT TESTED: the real data of Olist is not in %s; set TUTTI_DATA to its folder. ***\n"
              .formatted(DATA.toAbsolutePath().normalize()));
    }
    assumeTrue(Files.isDirectory(DATA), "The data of Olist is missing; set TUTTI_DATA.");
    var line = measure(DATA);
    assertThat(line.exit()).as(line.err()).isZero();
    json = line.out();
  }

  private static Line measure(Path... data) {
    var words = new ArrayList<Object>(List.of("measure", EXAMPLE.resolve("company.yaml")));
    words.addAll(List.of("--mapping", EXAMPLE.resolve("mapping.yaml"), "--at", AT, "--json"));
    for (var path : data) {
      words.addAll(List.of("--data", path));
    }
    return Line.run(words.toArray());
  }

  private static JsonNode arrow(String id) {
    return Json.read(json)
        .get("arrows")
        .valueStream()
        .filter(arrow -> arrow.get("id").stringValue().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode promise(String arrow, int number) {
    return arrow(arrow).get("promises").get(number);
  }

  private static void counted(JsonNode promise, int valid, int good) {
    assertThat(promise.get("valid").intValue()).isEqualTo(valid);
    assertThat(promise.get("good").intValue()).isEqualTo(good);
    assertThat(promise.get("bad").intValue()).isEqualTo(valid - good);
  }

  private static void took(JsonNode promise, String quantile, double days) {
    assertThat(promise.get("hours").get(quantile).doubleValue() / 24)
        .isCloseTo(days, within(0.005 * days));
  }

  @Test
  void leadsAreWonWithin30DaysOrNot() {
    counted(promise("leads", 0), 7_999, 546);
    assertThat(arrow("leads").get("anomalies").intValue()).isEqualTo(1);
    took(promise("leads", 0), "p50", 14.7222);
  }

  @Test
  void ordersComeByTheirDateOrNot() {
    counted(promise("orders", 0), 6_807, 6_134);
    took(promise("orders", 0), "p50", 10.1205);
    took(promise("orders", 0), "p90", 23.2594);
  }

  @Test
  void reviewsAreAnsweredAndTellWhetherTheCustomerLovedIt() {
    counted(promise("reviews", 0), 6_866, 4_960);
    counted(promise("reviews", 1), 6_866, 5_273);
  }

  @ParameterizedTest
  @EnumSource(Home.class)
  void theServerGivesTheSameBytesAfterTheImport(Home home) throws IOException {
    var yaml = Files.readString(EXAMPLE.resolve("company.yaml"));
    home.emptied().charters().publish("company.yaml", yaml, new Actor("test"), "first");
    var facts = facts(yaml);
    for (var from = 0; from < facts.size(); from += EvidenceIntake.BATCH) {
      var to = Math.min(from + EvidenceIntake.BATCH, facts.size());
      home.intake().take(facts.subList(from, to));
    }
    var report = home.reports().whole(Instant.parse(AT)).orElseThrow();
    assertThat(ofTheCompany(ReportJson.write(report))).isEqualTo(ofTheCompany(json));
    Books.areBalanced(home);
  }

  /** Without what is told of the files. */
  private static String ofTheCompany(String json) {
    return json.replaceFirst("(?s),\\s*\"read\" : .*", "");
  }

  private static List<Evidence> facts(String yaml) throws IOException {
    var company = CompanyFile.read("company.yaml", yaml);
    var mapping = Files.readString(EXAMPLE.resolve("mapping.yaml"));
    var reader =
        new EvidenceReader(
            Set.of("leads", "orders", "reviews"),
            company.zone(),
            Optional.of(MappingFile.read("mapping.yaml", mapping)));
    var ledger = new MemoryLedger();
    EvidenceReader.files(DATA).forEach(file -> reader.read(file, ledger::add, _ -> {}));
    return ledger.facts();
  }

  private static Stream<Map<String, String>> rowsOf(String name) throws IOException {
    var rows = rows(DATA.resolve(name));
    var header = rows.getFirst();
    return rows.stream()
        .skip(1)
        .map(row ->
            IntStream.range(0, header.size())
                .boxed()
                .collect(Collectors.toMap(header::get, row::get)));
  }

  private static LocalDateTime time(String text) {
    return LocalDateTime.parse(text.replace(' ', 'T'));
  }

  /** The month of an order is that in which it came in time, else that of its date. */
  private static Optional<String> month(Map<String, String> order) {
    var came = order.getOrDefault("order_delivered_customer_date", "");
    var due = time(order.getOrDefault("order_estimated_delivery_date", ""));
    var gone = List.of("canceled", "unavailable").contains(order.get("order_status"));
    return gone
        ? Optional.empty()
        : Optional.of(
            came.isEmpty() || time(came).isAfter(due)
                ? YearMonth.from(due) + " late"
                : YearMonth.from(time(came)) + " good");
  }

  @Test
  void theShareOfOrdersOnTimeByMonthIsWhatTheTablesSay() throws IOException {
    var counts =
        rowsOf("olist_orders_sample.csv")
            .flatMap(order -> month(order).stream())
            .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
    var line =
        Line.run(
            "measure",
            EXAMPLE.resolve("company.yaml"),
            "--mapping",
            EXAMPLE.resolve("mapping.yaml"),
            "--at",
            AT,
            "--by-month",
            "--data",
            DATA);
    var months = line.out().lines().filter(row -> row.startsWith("orders,on-time,")).toList();
    assertThat(months).hasSizeGreaterThan(18);
    for (var row : months) {
      var cells = row.split(",", -1);
      assertThat(Long.parseLong(cells[4]))
          .as(row)
          .isEqualTo(counts.getOrDefault(cells[2] + " good", 0L));
      assertThat(Long.parseLong(cells[5]))
          .as(row)
          .isEqualTo(counts.getOrDefault(cells[2] + " late", 0L));
    }
  }

  /** By age, open ones censored; worked out here by walking through the ages once. */
  @Test
  @Claim("S22")
  void theCurveOfWonLeadsByAgeCountsOpenOnesUpToTheirAge() throws IOException {
    var won =
        rowsOf("olist_closed_deals_dataset.csv")
            .collect(
                Collectors.toMap(
                    deal -> deal.getOrDefault("mql_id", ""),
                    deal -> time(deal.getOrDefault("won_date", ""))));
    var end = time(AT.replace("Z", ""));
    var ages = new TreeMap<Duration, int[]>();
    rowsOf("olist_marketing_qualified_leads_dataset.csv")
        .forEach(lead -> {
          var start = LocalDate.parse(lead.getOrDefault("first_contact_date", "")).atStartOfDay();
          var at = Optional.ofNullable(won.get(lead.getOrDefault("mql_id", "")));
          var age = Duration.between(start, at.orElse(end));
          if (!age.isNegative()) {
            ages.computeIfAbsent(age, a -> new int[2])[at.isPresent() ? 0 : 1]++;
          }
        });
    var atRisk = ages.values().stream().mapToInt(ends -> ends[0] + ends[1]).sum();
    var open = 1.0;
    var expected = new TreeMap<Duration, Double>();
    for (var age : ages.entrySet()) {
      open *= 1 - (double) age.getValue()[0] / atRisk;
      atRisk -= age.getValue()[0] + age.getValue()[1];
      expected.put(age.getKey(), 1 - open);
    }
    var yaml = Files.readString(EXAMPLE.resolve("company.yaml"));
    var ledger = new MemoryLedger();
    facts(yaml).forEach(ledger::add);
    var lives =
        ledger.handOffs(Instant.parse(AT)).stream()
            .filter(handOff -> handOff.id().arrow().equals("leads"))
            .flatMap(handOff ->
                AgedHandOff.of(handOff, Stage.OFFERED, Stage.CONFIRMED, Instant.parse(AT)).stream())
            .toList();
    var curve = CumulativeIncidence.of(lives);
    assertThat(lives).hasSize(7_999);
    for (var days : List.of(1, 7, 14, 30, 60, 90, 180, 365)) {
      assertThat(curve.reached(Duration.ofDays(days)))
          .as("%d days", days)
          .isCloseTo(expected.floorEntry(Duration.ofDays(days)).getValue(), within(1e-9));
    }
    assertThat(curve.reached(Duration.ofDays(30))).isCloseTo(546.0 / 7_999, within(1e-9));
    assertThat(curve.reached(Duration.ofDays(365))).isGreaterThan(841.0 / 7_999);
  }

  @Test
  void shuffledRowsGiveTheSameBytes() throws IOException {
    rewrite(',', OlistTest::shuffled, UnaryOperator.identity());
    assertThat(measure(folder).out()).isEqualTo(json);
  }

  @Test
  void doubledFilesGiveTheSameBytes() throws IOException {
    rewrite(',', OlistTest::shuffled, UnaryOperator.identity());
    assertThat(ofTheCompany(measure(DATA, folder, DATA).out())).isEqualTo(ofTheCompany(json));
  }

  /** Other names, columns in another order, columns nobody asked for, semicolons. */
  @Test
  void filesOfTheSameShapeAreReadWhateverTheyLookLike() throws IOException {
    rewrite(';', OlistTest::turned, name -> "export " + name.hashCode() + ".csv");
    assertThat(measure(folder).out()).isEqualTo(json);
  }

  private void rewrite(
      char delimiter, UnaryOperator<List<List<String>>> change, UnaryOperator<String> name)
      throws IOException {
    for (var file : EvidenceReader.files(DATA)) {
      var target = folder.resolve(name.apply(file.getFileName().toString()));
      try (var csv = CsvWriter.builder().fieldSeparator(delimiter).build(target)) {
        change.apply(rows(file)).forEach(csv::writeRecord);
      }
    }
  }

  private static List<List<String>> rows(Path file) throws IOException {
    try (var csv = CsvReader.builder().ofCsvRecord(file)) {
      return csv.stream().map(row -> row.getFields()).toList();
    }
  }

  private static List<List<String>> shuffled(List<List<String>> rows) {
    var shuffled = new ArrayList<>(rows.subList(1, rows.size()));
    Collections.shuffle(shuffled, new Random(2018));
    shuffled.addFirst(rows.getFirst());
    return shuffled;
  }

  private static List<List<String>> turned(List<List<String>> rows) {
    return rows.stream()
        .<List<String>>map(row -> {
          var turned = new ArrayList<>(row.reversed());
          turned.add(1, row == rows.getFirst() ? "a new column" : "x; \"y\"\nz");
          return turned;
        })
        .toList();
  }
}
