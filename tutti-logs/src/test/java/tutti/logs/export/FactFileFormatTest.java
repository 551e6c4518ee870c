package tutti.logs.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.claims.Claim;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;
import tutti.evidence.log.EvidenceReader;
import tutti.testkit.LawCases;

/** Facts that leave in a file and come back. */
class FactFileFormatTest {

  private static final List<String> PIECES =
      List.of(
          "=", "+", "-", "@", "'", "\"", ",", ";", "|", "<", ">", "&", "]]>", "ü", "漢字", "🎺", "0",
          "x", "a b", "\\", "/", "#", "{", "}", "null");

  private static final List<String> ATTRIBUTES = List.of("n", "title", "ein Name", "a,b", "漢");

  private static String text(Random random) {
    var text = new StringBuilder();
    for (var left = random.nextInt(4); left >= 0; left--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static Optional<String> some(Random random) {
    return random.nextBoolean() ? Optional.of(text(random)) : Optional.empty();
  }

  private static Instant instant(Random random) {
    return Instant.parse("2026-01-01T00:00:00Z").plusMillis(random.nextInt(1_000) * 3_600_123L);
  }

  private static Evidence fact(Random random) {
    var attributes = new TreeMap<String, String>();
    ATTRIBUTES.forEach(name -> some(random).ifPresent(value -> attributes.put(name, value)));
    var details =
        new Details(
            random.nextBoolean() ? Optional.of(instant(random)) : Optional.empty(),
            random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(5)) : OptionalInt.empty(),
            some(random),
            some(random),
            some(random),
            some(random),
            attributes);
    var stages = Stage.values();
    return Evidence.saying(
        "crm",
        random.nextBoolean() ? "leads" : "orders",
        "k" + random.nextInt(6) + text(random),
        stages[random.nextInt(stages.length)],
        instant(random),
        details);
  }

  private static List<Evidence> facts(Random random) {
    var facts = new ArrayList<Evidence>();
    for (var i = random.nextInt(8); i >= 0; i--) {
      facts.add(fact(random));
    }
    return facts;
  }

  private static byte[] written(FactFileFormat format, List<Evidence> facts) throws IOException {
    var out = new ByteArrayOutputStream();
    var names = new TreeSet<String>();
    facts.forEach(fact -> names.addAll(fact.details().attributes().keySet()));
    try (var writer = format.to(out, names)) {
      for (var fact : facts) {
        writer.write(fact);
      }
    }
    return out.toByteArray();
  }

  private static List<Evidence> read(byte[] bytes) {
    var facts = new ArrayList<Evidence>();
    var result =
        new EvidenceReader(Set.of("leads", "orders"), ZoneOffset.UTC, Optional.empty())
            .read("facts", new ByteArrayInputStream(bytes), facts::add, rows -> {});
    assertThat(result.skipped()).as(new String(bytes, UTF_8)).isEmpty();
    assertThat(result.problems()).as(new String(bytes, UTF_8)).isEmpty();
    return facts;
  }

  /** In XES the facts of a hand-off lie together. */
  private static List<Evidence> sorted(List<Evidence> facts) {
    return facts.stream().sorted(Comparator.comparing(Evidence::id)).toList();
  }

  @ParameterizedTest
  @EnumSource
  @Claim("K20")
  void whatLeavesInAFileComesBackTheSame(FactFileFormat format) throws IOException {
    var random = new Random(15);
    for (var i = 0; i < LawCases.cases(200); i++) {
      var facts = facts(random);
      assertThat(sorted(read(written(format, facts)))).isEqualTo(sorted(facts));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "JSONL"})
  void theOrderOfTheFactsStays(FactFileFormat format) throws IOException {
    var facts = facts(new Random(3));
    assertThat(read(written(format, facts))).isEqualTo(facts);
  }

  @Test
  void fromOneFormatToTheOtherAndBackIsTheSameFile() throws IOException {
    var random = new Random(9);
    for (var i = 0; i < LawCases.cases(50); i++) {
      var xes = written(FactFileFormat.XES, facts(random));
      var csv = written(FactFileFormat.CSV, read(xes));
      assertThat(written(FactFileFormat.XES, read(csv))).isEqualTo(xes);
    }
  }

  @Test
  void theFactsOfAHandOffAreATraceInTheirOrder() throws IOException {
    var at = Instant.parse("2026-03-04T14:22:00Z");
    var facts =
        List.of(
            Evidence.saying("crm", "leads", "1", Stage.OFFERED, at, Details.NONE),
            Evidence.saying("crm", "leads", "2", Stage.OFFERED, at, Details.NONE),
            Evidence.saying("crm", "leads", "1", Stage.ACCEPTED, at, Details.NONE));
    var xes = new String(written(FactFileFormat.XES, facts), UTF_8);
    assertThat(xes.split("<trace>", -1)).hasSize(3);
    assertThat(xes)
        .containsSubsequence(
            "key=\"concept:name\" value=\"1\"", "value=\"offered\"", "value=\"accepted\"")
        .contains("key=\"time:timestamp\" value=\"2026-03-04T14:22:00Z\"");
  }

  @Test
  void aHandOffAndAThreadAreObjects() throws IOException {
    var details =
        new Details(
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("wish"),
            Map.of());
    var at = Instant.parse("2026-03-04T14:22:00Z");
    var fact = Evidence.saying("crm", "leads", "1", Stage.OFFERED, at, details);
    assertThat(new String(written(FactFileFormat.OCEL, List.of(fact)), UTF_8))
        .contains(
            "{\"id\":\"leads/1\",\"type\":\"hand-off\",\"attributes\":[],\"relationships\":"
                + "[{\"objectId\":\"thread/wish\",\"qualifier\":\"thread\"}]}",
            "{\"id\":\"thread/wish\",\"type\":\"thread\",\"attributes\":[]}");
  }

  @ParameterizedTest
  @EnumSource
  void aFileWithoutFactsIsOne(FactFileFormat format) throws IOException {
    assertThat(written(format, List.of())).isNotNull();
    assertThat(FactFileFormat.named(format.word())).hasValue(format);
    assertThat(FactFileFormat.named("pdf")).isEmpty();
  }
}
