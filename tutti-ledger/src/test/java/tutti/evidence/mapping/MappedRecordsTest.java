package tutti.evidence.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tutti.evidence.log.ReadFacts.at;
import static tutti.evidence.log.ReadFacts.mapped;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.evidence.log.EvidenceReader;
import tutti.evidence.log.ReadFacts;
import tutti.reading.UnreadableInput;

class MappedRecordsTest {

  private static final String LEADS =
      """
      - {arrow: leads, key: row.id, stage: offered, at: time(row.created)}
      - {arrow: leads, key: row.id, stage: confirmed, at: time(row.won), rating: row.score}
      """;

  @Test
  void oneRowGivesAFactPerRule() {
    var read = mapped(LEADS, "id,created,won,score\n7,2026-03-02,2026-03-09 10:00,5\n");

    assertThat(read.facts())
        .extracting(Evidence::source, Evidence::key, Evidence::stage, Evidence::at)
        .containsExactly(
            Assertions.tuple("crm", "7", Stage.OFFERED, at("2026-03-02T00:00:00Z")),
            Assertions.tuple("crm", "7", Stage.CONFIRMED, at("2026-03-09T10:00:00Z")));
    assertThat(read.facts().getLast().details().rating()).hasValue(5);
    assertThat(read.result().rows()).isEqualTo(1);
    assertThat(read.result().facts()).isEqualTo(2);
  }

  @Test
  void anEmptyTimeGivesNoFact() {
    var read = mapped(LEADS, "id,created,won,score\n7,2026-03-02,,\n8,,,\n");

    assertThat(read.facts()).extracting(Evidence::stage).containsExactly(Stage.OFFERED);
    assertThat(read.result().bad()).isZero();
  }

  @Test
  void aRuleSpeaksOnlyOfTheRowsItsConditionHoldsFor() {
    var rules =
        """
        - arrow: orders
          when: row.status in ['canceled', 'unavailable'] && lower(row.shop) != 'test'
          key: row.id
          stage: withdrawn
          at: row.day
        """;
    var csv =
        "id,status,shop,day\n"
            + "1,canceled,A,2026-03-02\n"
            + "2,sent,A,2026-03-02\n"
            + "3,canceled,TEST,2026-03-02\n";

    assertThat(mapped(rules, csv).facts()).extracting(Evidence::key).containsExactly("1");
  }

  @Test
  void theStageMayComeOutOfAMap() {
    var rules =
        """
        - arrow: leads
          key: row.id
          stage: "{'open': 'offered', 'won': 'confirmed', 'later': ''}[row.status]"
          at: row.day
        """;
    var read =
        mapped(
            rules,
            "id,status,day\n"
                + "1,open,2026-03-02\n"
                + "2,won,2026-03-02\n"
                + "3,later,2026-03-02\n"
                + "4,odd,2026-03-02\n");

    assertThat(read.facts())
        .extracting(Evidence::stage)
        .containsExactly(Stage.OFFERED, Stage.CONFIRMED);
    assertThat(read.sentences())
        .singleElement()
        .asString()
        .startsWith("data.csv:5:2: status: ")
        .contains("odd");
  }

  @Test
  void theArrowMayComeOutOfTheRow() {
    var rules = "- {arrow: row.kind, key: row.id, stage: offered, at: row.day}\n";
    var read =
        mapped(
            rules,
            "kind,id,day\n"
                + "leads,1,2026-03-02\n"
                + "orders,2,2026-03-02\n"
                + "leeds,3,2026-03-02\n"
                + ",4,2026-03-02\n");

    assertThat(read.facts()).extracting(Evidence::arrow).containsExactly("leads", "orders");
    assertThat(read.sentences())
        .containsExactly(
            "data.csv:4: arrow: The company has no arrow \"leeds\"; did you mean \"leads\"?",
            "data.csv:5: The rule names no arrow.");
  }

  @Test
  void allDetailsAreExpressions() {
    var rules =
        """
        - arrow: orders
          key: row.a + ':' + row['b c']
          stage: told back
          at: time(row.day)
          due: time(row.due)
          rating: row.score
          fulfiller: row.who
          reason: "row.why == '' ? 'none given' : row.why"
          parent: "'deal ' + row.a"
          thread: row.a
          title: "'no. ' + row.a"
          attr: {segment: row.why, size: size(row.a)}
        """;
    var fact =
        mapped(rules, "a,b c,day,due,score,who,why\n1,2,2026-03-02,2026-03-09,4,ops,\n").fact();

    assertThat(fact.key()).isEqualTo("1:2");
    assertThat(fact.stage()).isEqualTo(Stage.TOLD_BACK);
    assertThat(fact.details())
        .isEqualTo(
            new Evidence.Details(
                Optional.of(at("2026-03-09T23:59:59.999Z")),
                OptionalInt.of(4),
                Optional.of("ops"),
                Optional.of("none given"),
                Optional.of("deal 1"),
                Optional.of("1"),
                Map.of("size", "1", "title", "no. 1", "at.until", "2026-03-02T23:59:59.999Z")));
  }

  @Test
  void timesAreMeantInTheZoneOfTheMapping() {
    var berlin =
        MappingFile.read("m.yaml", ReadFacts.mappingText(LEADS).replace("UTC", "Europe/Berlin"));
    var reader = new EvidenceReader(ReadFacts.ARROWS, ZoneOffset.UTC, Optional.of(berlin));
    var csv = "id,created,won,score\n7,2026-07-04,2026-07-04T00:00Z,\n";

    assertThat(ReadFacts.of(reader, csv.getBytes(StandardCharsets.UTF_8)).facts())
        .extracting(Evidence::at)
        .containsExactly(at("2026-07-03T22:00:00Z"), at("2026-07-04T00:00:00Z"));
  }

  @Test
  void aMappingWithoutAZoneMeansTimesInTheZoneOfTheCompany() {
    var zoneless =
        MappingFile.read("m.yaml", ReadFacts.mappingText(LEADS).replace("zone: UTC\n", ""));
    var reader =
        new EvidenceReader(ReadFacts.ARROWS, ZoneId.of("Europe/Berlin"), Optional.of(zoneless));
    var csv = "id,created,won,score\n7,2026-07-04,2026-07-04T00:00Z,\n";

    assertThat(ReadFacts.of(reader, csv.getBytes(StandardCharsets.UTF_8)).facts())
        .extracting(Evidence::at)
        .containsExactly(at("2026-07-03T22:00:00Z"), at("2026-07-04T00:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "NULL",
        "null",
        "\\N",
        "NaT",
        "None",
        "nan",
        "N/A",
        "#N/A",
        "NA",
        "<NA>",
        "-",
        "\u2013",
        "nil",
        "(null)",
        "0000-00-00",
        "0000-00-00 00:00:00"
      })
  void aWordForNothingMeansNotYet(String word) {
    var direct = LEADS.replace("time(row.won)", "row.won");
    for (var rules :
        List.of(LEADS, direct, LEADS.replace("time(row.won)", "\"time(row.won, 'dd.MM.yyyy')\""))) {
      var read = mapped(rules, "id;created;won;score\n7;2026-03-02; " + word + " ;" + word + "\n");

      assertThat(read.sentences()).isEmpty();
      assertThat(read.facts()).extracting(Evidence::stage).containsExactly(Stage.OFFERED);
    }
  }

  @Test
  void aPatternSaysHowTimesAreWritten() {
    var rules =
        """
        - arrow: leads
          key: row.id
          stage: offered
          at: "time(row.created, 'M/d/yyyy h:mm a')"
          due: "time(row.won, 'd. MMMM yyyy', 'de')"
        """;
    var fact = mapped(rules, "id,created,won\n7,05/13/2026 10:00 AM,3. Juni 2026\n").fact();

    assertThat(fact.at()).isEqualTo(at("2026-05-13T10:00:00Z"));
    assertThat(fact.details().due()).contains(at("2026-06-03T23:59:59.999Z"));
  }

  @Test
  void aPatternThatCannotBeMeantIsRefusedBeforeAnyRow() {
    var rules =
        "- {arrow: leads, key: row.id, stage: offered, at: \"time(row.day, 'DD/MM/yyyy')\"}\n";

    assertThatThrownBy(() -> mapped(rules, "id,day\n1,13/05/2026\n"))
        .isInstanceOfSatisfying(
            UnreadableInput.class,
            e ->
                assertThat(e.problems().getFirst().sentence())
                    .startsWith("mapping.yaml:")
                    .contains("The pattern \"DD/MM/yyyy\" has a D; the day of the month is dd"));
  }

  @Test
  void aDayAloneIsTheWholeDayWhateverIsWorkedOutFromIt() {
    var rules =
        """
        - arrow: leads
          key: row.id
          stage: delivered
          at: "row.day == '' ? row.other : time(row.day)"
          due: time(row.day) + duration('48h')
        """;
    var facts = mapped(rules, "id,day,other\n1,2026-03-02,\n2,2026-03-02 10:00,\n").facts();

    assertThat(facts.getFirst().at()).isEqualTo(at("2026-03-02T00:00:00Z"));
    assertThat(facts.getFirst().until()).isEqualTo(at("2026-03-02T23:59:59.999Z"));
    assertThat(facts.getFirst().details().due()).contains(at("2026-03-04T23:59:59.999Z"));
    assertThat(facts.getLast().details().due()).contains(at("2026-03-04T10:00:00Z"));
    assertThat(facts.getLast().details().attributes()).isEmpty();
  }

  @Test
  void timesOfTheExpressionLanguageAreTimes() {
    var rules =
        "- {arrow: leads, key: row.id, stage: offered, at: timestamp(row.day) + duration('1h')}\n";

    assertThat(mapped(rules, "id,day\n1,2026-03-02T09:00:00Z\n").fact().at())
        .isEqualTo(at("2026-03-02T10:00:00Z"));
  }

  @Test
  void aFactStandsWithAllItSaysOrNotAtAll() {
    var read = mapped(LEADS, "id,created,won,score\n7,2026-03-02,2026-03-09,great\n");

    assertThat(read.facts()).extracting(Evidence::stage).containsExactly(Stage.OFFERED);
    assertThat(read.sentences())
        .containsExactly("data.csv:2:4: score: Expected a whole number, found \"great\".");
  }

  @Test
  void aBadTimeNamesItsColumn() {
    assertThat(mapped(LEADS, "id,created,won,score\n7,2026-03-02,then,\n").sentences())
        .singleElement()
        .asString()
        .startsWith("data.csv:2:3: won: \"then\" is not a time; write 2018-07-04");
  }

  @Test
  void anEmptyKeyNamesItsColumn() {
    assertThat(mapped(LEADS, "id,created,won,score\n ,2026-03-02,,\n").sentences())
        .containsExactly("data.csv:2:1: id: The cell is empty; it names the hand-off.");
  }

  @Test
  void anUnknownStageNamesItsColumn() {
    var rules = "- {arrow: leads, key: row.id, stage: row.status, at: row.day}\n";

    assertThat(mapped(rules, "id,status,day\n1,done,2026-03-02\n").sentences())
        .singleElement()
        .asString()
        .startsWith("data.csv:2:2: status: \"done\" is no stage; expected requested,");
  }

  @Test
  void aColumnThatIsOnlyMissedWhileReadingIsAProblemOfTheRow() {
    var rules = "- {arrow: leads, key: \"row['i' + 'd']\", stage: offered, at: row.day}\n";

    assertThat(mapped(rules, "no,day\n1,2026-03-02\n").sentences())
        .singleElement()
        .asString()
        .startsWith("data.csv:2: ")
        .contains("id");
  }

  @Test
  void aConditionThatSaysNeitherTrueNorFalseIsAProblemOfTheRow() {
    var rules = "- {arrow: leads, when: dyn(row.id), key: row.id, stage: offered, at: row.day}\n";

    assertThat(mapped(rules, "id,day\n1,2026-03-02\n").sentences())
        .containsExactly("data.csv:2:1: id: \"when\" says neither true nor false but \"1\".");
  }

  @Test
  void aFileThatNoSourceReadsIsPassedOverWithTheReason() {
    var read = mapped(LEADS, "id,created,score\n7,2026-03-02,5\n");

    assertThat(read.result().passedOver()).isTrue();
    assertThat(read.result().skipped())
        .isEqualTo(
            "No rule reads this file: the nearest, \"crm\", needs the column won, which it lacks."
                + " Found in line 1: id, created, score.");
  }

  @Test
  void everySourceWhoseColumnsAreThereReadsTheFile() {
    var two =
        """
        apiVersion: tutti/v1
        kind: Mapping
        zone: UTC
        sources:
          - id: one
            rules: [{arrow: leads, key: row.id, stage: offered, at: row.day}]
          - id: two
            columns: [id, day]
            rules: [{arrow: orders, key: row.id, stage: requested, at: row.day}]
          - id: three
            columns: [other]
            rules: [{arrow: orders, key: row.id, stage: delivered, at: row.day}]
        """;
    var reader =
        new EvidenceReader(
            ReadFacts.ARROWS, ZoneOffset.UTC, Optional.of(MappingFile.read("m.yaml", two)));
    var csv = "id,day\n1,2026-03-02\n".getBytes(StandardCharsets.UTF_8);

    assertThat(ReadFacts.of(reader, csv).facts())
        .extracting(Evidence::source)
        .containsExactly("one", "two");
  }

  @Test
  void theSameRowTwiceIsOneFactAndAnotherTimeIsAnother() {
    var facts =
        mapped(
                LEADS,
                "id,created,won,score\n7,2026-03-02,,\n7,2026-03-02 00:00:00,,3\n7,2026-03-03,,\n")
            .facts();

    assertThat(facts.get(0).id()).isEqualTo(facts.get(1).id()).isNotEqualTo(facts.get(2).id());
  }

  @Test
  void aLoopThatWouldNeverEndIsAProblemOfTheRow() {
    var hundred = "[" + "0,".repeat(100) + "0]";
    var bomb = "%s.all(a, %s.all(b, row.id != 'x'))".formatted(hundred, hundred);
    var rules =
        "- {arrow: leads, when: \"" + bomb + "\", key: row.id, stage: offered, at: row.day}\n";

    assertThat(mapped(rules, "id,day\n1,2026-03-02\n").sentences())
        .singleElement()
        .asString()
        .isEqualTo("data.csv:2:1: id: This expression took too long on this row; make it simpler.");
  }
}
