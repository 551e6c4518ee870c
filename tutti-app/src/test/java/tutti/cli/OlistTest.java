package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tutti.Home;
import tutti.company.file.CompanyFile;
import tutti.evidence.EvidenceReader;
import tutti.evidence.MappingFile;
import tutti.handoff.Ledger;
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
    home.emptied().charters().publish("company.yaml", yaml, "test", "first");
    var facts = facts(yaml);
    for (var from = 0; from < facts.size(); from += tutti.ingest.Intake.BATCH) {
      var to = Math.min(from + tutti.ingest.Intake.BATCH, facts.size());
      home.intake().take(facts.subList(from, to));
    }
    var report = home.reports().whole(Instant.parse(AT)).orElseThrow();
    assertThat(ReportJson.write(report)).isEqualTo(json);
    tutti.ingest.Books.areBalanced(home);
  }

  private static List<tutti.evidence.Evidence> facts(String yaml) throws IOException {
    var company = CompanyFile.read("company.yaml", yaml);
    var mapping = Files.readString(EXAMPLE.resolve("mapping.yaml"));
    var reader =
        new EvidenceReader(
            java.util.Set.of("leads", "orders", "reviews"),
            company.zone(),
            Optional.of(MappingFile.read("mapping.yaml", mapping)));
    var ledger = new Ledger();
    EvidenceReader.files(DATA).forEach(file -> reader.read(file, ledger::add, _ -> {}));
    return ledger.facts();
  }

  @Test
  void shuffledRowsGiveTheSameBytes() throws IOException {
    rewrite(',', OlistTest::shuffled, UnaryOperator.identity());
    assertThat(measure(folder).out()).isEqualTo(json);
  }

  @Test
  void doubledFilesGiveTheSameBytes() throws IOException {
    rewrite(',', OlistTest::shuffled, UnaryOperator.identity());
    assertThat(measure(DATA, folder, DATA).out()).isEqualTo(json);
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
