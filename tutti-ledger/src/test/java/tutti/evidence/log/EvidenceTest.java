package tutti.evidence.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;
import tutti.testkit.LawCases;

class EvidenceTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456789Z");

  private static Details details(String reason, Map<String, String> attributes) {
    return new Details(
        Optional.of(NOON),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.of(reason),
        Optional.empty(),
        Optional.empty(),
        attributes);
  }

  @Test
  void isExactToTheMillisecond() {
    var fact = Evidence.saying("crm", "leads", "1", Stage.OFFERED, NOON, details("", Map.of()));

    assertThat(fact.at()).isEqualTo("2026-03-02T12:00:00.123Z");
    assertThat(fact.details().due()).contains(Instant.parse("2026-03-02T12:00:00.123Z"));
  }

  @Test
  void isTheSameFactWhenItSaysTheSameWhereverItStands() {
    var one = Evidence.saying("crm", "leads", "1", Stage.OFFERED, NOON, details("a", Map.of()));
    var later =
        Evidence.saying(
            "crm", "leads", "1", Stage.OFFERED, NOON.plusNanos(1), details("b", Map.of()));

    assertThat(later.id()).isEqualTo(one.id()).matches("[0-9a-f]{32}");
  }

  @Test
  void isAnotherFactWhenAWordMovesFromOneFieldToTheNext() {
    var ids = new TreeSet<String>();
    for (var words : List.of(List.of("a", "bc"), List.of("ab", "c"), List.of("abc", ""))) {
      ids.add(
          Evidence.saying("s", words.get(0), words.get(1), Stage.OFFERED, NOON, Details.NONE).id());
    }

    assertThat(ids).hasSize(3);
  }

  @Test
  void keepsItsAttributesWhateverBecomesOfTheMapTheyCameIn() {
    var given = new HashMap<>(Map.of("b", "2", "a", "1"));
    var details = details("", given);
    given.clear();

    assertThat(details.attributes()).containsExactly(Map.entry("a", "1"), Map.entry("b", "2"));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> details.attributes().clear());
  }

  @Test
  void standsInTheOrderOfTimeThenStageThenId() {
    var first = new Evidence("z", "s", "a", "k", Stage.OFFERED, NOON, Details.NONE);
    var byStage = new Evidence("b", "s", "a", "k", Stage.ACCEPTED, NOON, Details.NONE);
    var byId = new Evidence("c", "s", "a", "k", Stage.ACCEPTED, NOON, Details.NONE);
    var byTime =
        new Evidence("a", "s", "a", "k", Stage.REQUESTED, NOON.plusMillis(1), Details.NONE);
    var facts = new ArrayList<>(List.of(byTime, byId, byStage, first));
    facts.sort(Evidence.IN_ORDER);

    assertThat(facts).containsExactly(first, byStage, byId, byTime);
  }

  /** Two facts that differ in anything are never in the same place of the order. */
  @Test
  void standsBesideNothingButItself() {
    for (var seed = 0L; seed < LawCases.cases(1_000); seed++) {
      var random = new Random(seed);
      var one = fact(random);
      var other = fact(random);

      assertThat(Evidence.IN_ORDER.compare(one, other) == 0)
          .as("seed %d: %s and %s", seed, one, other)
          .isEqualTo(one.equals(other));
      assertThat(Integer.signum(Evidence.IN_ORDER.compare(one, other)))
          .isEqualTo(-Integer.signum(Evidence.IN_ORDER.compare(other, one)));
    }
  }

  private static Evidence fact(Random random) {
    var details =
        new Details(
            random.nextBoolean() ? Optional.of(NOON) : Optional.empty(),
            random.nextBoolean() ? OptionalInt.of(1) : OptionalInt.empty(),
            word(random),
            word(random),
            word(random),
            word(random),
            random.nextBoolean() ? Map.of("a", "1, b=2") : Map.of("a", "1", "b", "2"));
    return new Evidence("e", "s" + random.nextInt(2), "leads", "k", Stage.OFFERED, NOON, details);
  }

  private static Optional<String> word(Random random) {
    return random.nextInt(3) == 0 ? Optional.of("w" + random.nextInt(2)) : Optional.empty();
  }

  @Test
  void isTheSameFromShuffledRowsAndFromADoubledFile() {
    var rows = IntStream.range(0, 300).mapToObj(EvidenceTest::row).toList();
    var expected = new TreeSet<>(Evidence.IN_ORDER);
    expected.addAll(read(rows));

    for (var seed = 0L; seed < LawCases.cases(20); seed++) {
      var again = new ArrayList<>(rows);
      again.addAll(rows.subList(0, new Random(seed).nextInt(rows.size())));
      Collections.shuffle(again, new Random(seed));
      var found = new TreeSet<>(Evidence.IN_ORDER);
      found.addAll(read(again));

      assertThat(found).as("seed %d", seed).isEqualTo(expected);
    }
  }

  private static String row(int i) {
    return "leads,L-%d,%s,2026-03-%02d,%d"
        .formatted(i % 50, i % 2 == 0 ? "offered" : "accepted", 1 + i % 28, i % 5);
  }

  private static List<Evidence> read(List<String> rows) {
    var csv = "arrow,key,stage,at,rating\n" + String.join("\n", rows);
    return ReadFacts.of(
            new EvidenceReader(ReadFacts.ARROWS, ZoneOffset.UTC, Optional.empty()),
            csv.getBytes(UTF_8))
        .facts();
  }
}
