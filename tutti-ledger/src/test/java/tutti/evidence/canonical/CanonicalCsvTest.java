package tutti.evidence.canonical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;
import tutti.evidence.log.EvidenceReader;
import tutti.testkit.LawCases;

/** Facts that leave as CSV and come back. */
class CanonicalCsvTest {

  private static final List<String> PIECES =
      List.of(
          "=",
          "+",
          "-",
          "@",
          "'",
          "\"",
          ",",
          ";",
          "|",
          "\t",
          "\n",
          "\r\n",
          "\r",
          " ",
          "\u00A0",
          "\u2003",
          "\uFEFF",
          "\u200B",
          "＝",
          "＋",
          "－",
          "＠",
          "ü",
          "漢字",
          "🎺",
          "e\u0301",
          "0",
          "x",
          "=cmd|' /C calc'!A0",
          "''",
          "' '",
          "a b");

  private static final List<String> NAMES =
      List.of(
          "n",
          "auto",
          "title",
          "ein Name",
          "a,b",
          "say \"x\"",
          "漢",
          ";".repeat(40),
          "u\u0308",
          "a\u00A0b");

  private String text(Random random) {
    var text = new StringBuilder();
    for (var left = random.nextInt(5); left >= 0; left--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return random.nextInt(20) == 0 ? "" : text.toString();
  }

  /** A text of one line, as the reader takes it. */
  private String line(Random random) {
    return text(random).replaceAll("[\t\n\r\uFEFF]", "_");
  }

  /** A text of any number of lines, as the reader takes it. */
  private String prose(Random random) {
    return text(random).replace('\uFEFF', '_');
  }

  private Optional<String> some(Random random) {
    return random.nextBoolean() ? Optional.of(line(random)) : Optional.empty();
  }

  private Optional<String> reason(Random random) {
    return random.nextBoolean() ? Optional.of(prose(random)) : Optional.empty();
  }

  private static Instant instant(Random random) {
    return Instant.parse("1900-01-01T00:00:00Z")
        .plusMillis(random.nextLong(300L * 365 * 24 * 3600 * 1000));
  }

  private Evidence fact(Random random) {
    var attributes = new TreeMap<String, String>();
    NAMES.stream()
        .filter(name -> random.nextInt(3) == 0)
        .forEach(name -> attributes.put(name, prose(random)));
    return new Evidence(
        line(random),
        line(random),
        "leads",
        line(random),
        Stage.values()[random.nextInt(Stage.values().length)],
        instant(random),
        new Details(
            random.nextBoolean() ? Optional.of(instant(random)) : Optional.empty(),
            random.nextBoolean() ? OptionalInt.of(random.nextInt()) : OptionalInt.empty(),
            some(random),
            reason(random),
            some(random),
            some(random),
            attributes));
  }

  private static String written(List<Evidence> facts) throws IOException {
    var names = new TreeSet<String>();
    facts.forEach(fact -> names.addAll(fact.details().attributes().keySet()));
    var text = new StringWriter();
    var csv = new CanonicalCsv(text, names);
    facts.forEach(csv::write);
    csv.flush();
    return text.toString();
  }

  private static List<Evidence> read(String csv) {
    var facts = new ArrayList<Evidence>();
    var result =
        new EvidenceReader(Set.of("leads"), ZoneOffset.UTC, Optional.empty())
            .read("x.csv", new ByteArrayInputStream(csv.getBytes(UTF_8)), facts::add, rows -> {});
    assertThat(result.problems()).isEmpty();
    return facts;
  }

  @Test
  void anyFactsComeBackAsTheyWere() throws IOException {
    for (var seed = 0; seed < LawCases.cases(300); seed++) {
      var random = new Random(seed);
      var facts = new ArrayList<Evidence>();
      for (var i = 0; i < 20; i++) {
        facts.add(fact(random));
      }
      assertThat(read(written(facts))).as("seed %d", seed).isEqualTo(facts);
    }
  }

  @Test
  void anyTextComesBackFromItsCell() {
    for (var seed = 0; seed < LawCases.cases(20_000); seed++) {
      var text = text(new Random(seed));
      var cell = CanonicalCell.written(text);
      assertThat(CanonicalCell.read(cell.strip())).as("seed %d", seed).isEqualTo(text);
      assertThat(cell).isNotBlank();
      assertThat(CanonicalCell.name(CanonicalCell.writtenName(text).strip()))
          .as("seed %d", seed)
          .isEqualTo(text);
    }
  }

  @Test
  void noFactsAreAHeader() throws IOException {
    assertThat(written(List.of()))
        .isEqualTo("id,source,arrow,key,stage,at,fulfiller,due,rating,reason,parent,thread\r\n");
  }

  @Test
  void aSpreadsheetRunsNoCell() throws IOException {
    var fact =
        Evidence.saying(
            "csv",
            "leads",
            "=1+1",
            Stage.OFFERED,
            Instant.parse("2026-01-01T00:00:00Z"),
            Details.NONE);
    assertThat(written(List.of(fact))).contains(",'=1+1,").doesNotContain(",=1+1");
  }

  @Test
  void namesThatNoColumnCanHaveAreRefusedInASentence() {
    assertThat(CanonicalCsv.whyNot(NAMES)).isEmpty();
    assertThat(CanonicalCsv.whyNot(Set.of("x "))).get().asString().contains("\"attr.x \"");
    assertThat(CanonicalCsv.whyNot(Set.of(";".repeat(40)))).isEmpty();
    assertThat(CanonicalCsv.whyNot(many(1_901))).get().asString().contains("1,901");
  }

  private static Set<String> many(int count) {
    var names = new TreeSet<String>();
    for (var i = 0; i < count; i++) {
      names.add("n" + i);
    }
    return names;
  }

  @Test
  void theTitleIsAColumnOfItsOwnWhereAFactHasOne() throws IOException {
    var titled = fact(new Random(1));
    var attributes = Map.of(Details.TITLE, "Mute key sticks");
    var details = Details.NONE;
    var fact =
        new Evidence(
            titled.id(),
            titled.source(),
            titled.arrow(),
            "T-1",
            titled.stage(),
            titled.at(),
            new Details(
                details.due(),
                details.rating(),
                details.fulfiller(),
                details.reason(),
                details.parent(),
                details.thread(),
                attributes));

    var csv = written(List.of(fact));

    assertThat(csv.lines().findFirst().orElseThrow()).endsWith(",thread,title");
    assertThat(read(csv).getFirst().details().attributes()).isEqualTo(attributes);
  }
}
