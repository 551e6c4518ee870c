package tutti.evidence.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.evidence.log.ReadFacts.at;
import static tutti.evidence.log.ReadFacts.canonical;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.evidence.log.ReadResult;

class CanonicalRecordsTest {

  private static final String SHORT = "arrow,key,stage,at\n";

  @Test
  void everyColumnIsRead() {
    var read =
        canonical(
            """
            id,source,arrow,key,stage,at,fulfiller,due,rating,reason,parent,thread,attr.segment
            e1,crm,leads,L-1,accepted,2026-03-02T09:00:00Z,sales,2026-03-05,4,fits,P-7,T-3,retail
            """);

    assertThat(read.facts())
        .containsExactly(
            new Evidence(
                "e1",
                "crm",
                "leads",
                "L-1",
                Stage.ACCEPTED,
                at("2026-03-02T09:00:00Z"),
                new Evidence.Details(
                    Optional.of(at("2026-03-05T23:59:59.999Z")),
                    OptionalInt.of(4),
                    Optional.of("sales"),
                    Optional.of("fits"),
                    Optional.of("P-7"),
                    Optional.of("T-3"),
                    Map.of("segment", "retail"))));
    assertThat(read.result()).isEqualTo(new ReadResult("data.csv", 1, 1, 0, List.of(), ""));
  }

  @Test
  void whatASpreadsheetWouldHaveRunComesBackAsItWas() {
    var fact =
        canonical(
                """
                arrow,key,stage,at,reason,attr.note
                leads,'=1,declined,2026-03-02,'＠home,'-
                """)
            .fact();

    assertThat(fact.key()).isEqualTo("=1");
    assertThat(fact.details().reason()).contains("＠home");
    assertThat(fact.details().attributes()).containsEntry("note", "-");
  }

  @Test
  void fourColumnsAreEnoughInAnyOrder() {
    var fact = canonical("at,stage,key,arrow\n2026-03-02,offered,L-1,leads\n").fact();

    assertThat(fact.source()).isEqualTo("csv");
    assertThat(fact.details()).isEqualTo(Evidence.Details.NONE);
    assertThat(fact)
        .isEqualTo(
            Evidence.saying(
                "csv",
                "leads",
                "L-1",
                Stage.OFFERED,
                at("2026-03-02T00:00:00Z"),
                Evidence.Details.NONE));
  }

  @Test
  void emptyCellsSayNothing() {
    var fact =
        canonical(
                """
                id,source,arrow,key,stage,at,fulfiller,due,rating,reason,parent,thread,attr.segment
                ,,leads,L-1,offered,2026-03-02,,,,,,,
                """)
            .fact();

    assertThat(fact.details()).isEqualTo(Evidence.Details.NONE);
    assertThat(fact.source()).isEqualTo("csv");
    assertThat(fact.id()).hasSize(32);
  }

  @ParameterizedTest
  @EnumSource
  void everyStageIsRead(Stage stage) {
    assertThat(canonical(SHORT + "leads,L-1," + stage.text() + ",2026-03-02\n").fact().stage())
        .isEqualTo(stage);
  }

  @Test
  void timesWithoutAZoneAreMeantInTheZoneOfTheCompany() {
    var csv = SHORT + "leads,L-1,offered,2026-07-04 12:00\nleads,L-2,offered,2026-07-04T12:00Z\n";

    assertThat(canonical(csv, ZoneId.of("Europe/Berlin")).facts())
        .extracting(Evidence::at)
        .containsExactly(at("2026-07-04T10:00:00Z"), at("2026-07-04T12:00:00Z"));
  }

  @Test
  void aFileWithoutANeededColumnIsPassedOverWithTheReason() {
    var read = canonical("key,stage\nL-1,offered\n");

    assertThat(read.result().passedOver()).isTrue();
    assertThat(read.result().skipped())
        .isEqualTo(
            "Evidence in canonical form needs the columns arrow, key, stage and at. Missing here:"
                + " arrow, at. Found in line 1: key, stage. For any other CSV write a mapping.");
    assertThat(read.facts()).isEmpty();
  }

  @Test
  void aFileWithAnUnknownColumnIsPassedOverWithAHint() {
    assertThat(canonical("arrow,key,stage,at,fulfilller\n").result().skipped())
        .isEqualTo(
            "The column \"fulfilller\" is none of canonical evidence; call it"
                + " attr.fulfilller to keep it; did you mean \"fulfiller\"?");
    assertThat(canonical("arrow,key,stage,at,Colour\n").result().skipped())
        .contains("\"Colour\"")
        .contains("; call it attr.colour to keep it; expected one of id, source, arrow");
  }

  @Test
  void aFileWithAColumnTwiceIsPassedOver() {
    assertThat(canonical("arrow,key,key,stage,at\n").result().skipped())
        .isEqualTo("The column \"key\" stands there twice (columns 2 and 3); keep one of them.");
  }

  @Test
  void anUnknownArrowIsAProblemWithAHint() {
    assertThat(canonical(SHORT + "lead,L-1,offered,2026-03-02\n").sentences())
        .containsExactly(
            "data.csv:2:1: arrow: The company has no arrow \"lead\"; did you mean \"leads\"?");
  }

  @Test
  void anUnknownStageIsAProblem() {
    assertThat(canonical(SHORT + "leads,L-1,done,2026-03-02\n").sentences())
        .singleElement()
        .asString()
        .startsWith("data.csv:2:3: stage: \"done\" is no stage; expected requested, offered,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"soon", "2026-13-01", "2026-02-30", "2026-02-30 10:00", "25:00", "31.06.2026"})
  void aBadTimeIsAProblem(String time) {
    assertThat(canonical(SHORT + "leads,L-1,offered," + time + "\n").sentences())
        .singleElement()
        .asString()
        .startsWith("data.csv:2:4: at: \"" + time + "\" is not a time");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "13/05/2026 10:00 | name its pattern in a mapping: time(row.day, 'd/M/yyyy H:mm').",
        "05/13/26 10:00:05 PM | name its pattern in a mapping: time(row.day, 'M/d/yy h:mm:ss a').",
        "05/04/2026 | time(row.day, 'd/M/yyyy'), or 'M/d/yyyy' where the month stands first.",
        "Q3 of 2026 | substring, split, replace and trim take off what stands around it."
      })
  void aTimeOfAnotherFormIsToldHowToSayItAndNeverGuessed(String time, String says) {
    assertThat(canonical(SHORT + "leads,L-1,offered," + time + "\n").sentences())
        .singleElement()
        .asString()
        .endsWith(says);
  }

  @Test
  void aDueDayEndsWithTheDayInTheZoneOfTheCompanyAndATimeStaysWhatItIs() {
    var csv =
        "arrow,key,stage,at,due\n"
            + "leads,L-1,offered,2026-03-02,2026-03-05\n"
            + "leads,L-2,offered,2026-03-02,2026-03-05 00:00:00\n"
            + "leads,L-3,offered,2026-03-02,NULL\n";

    assertThat(canonical(csv, ZoneId.of("Europe/Berlin")).facts())
        .extracting(fact -> fact.details().due())
        .containsExactly(
            Optional.of(at("2026-03-05T22:59:59.999Z")),
            Optional.of(at("2026-03-04T23:00:00Z")),
            Optional.empty());
  }

  @Test
  void whatIsToldByTheDayIsRememberedToHaveHappenedByItsEnd() {
    var facts =
        canonical(
                SHORT
                    + "leads,L-1,offered,2026-03-02\nleads,L-1,delivered,2026-03-02\n"
                    + "leads,L-1,confirmed,2026-03-02 00:00:00\n")
            .facts();

    assertThat(facts.getFirst().details()).isEqualTo(Evidence.Details.NONE);
    assertThat(facts.get(1).until()).isEqualTo(at("2026-03-02T23:59:59.999Z"));
    assertThat(facts.get(2).details()).isEqualTo(Evidence.Details.NONE);
  }

  @Test
  void aNeededCellThatIsEmptyIsAProblem() {
    assertThat(
            canonical(
                    SHORT
                        + ",L-1,offered,2026-03-02\nleads, ,offered,2026-03-02\n"
                        + "leads,L-1,,2026-03-02\nleads,L-1,offered,\n")
                .sentences())
        .containsExactly(
            "data.csv:2:1: arrow: The cell is empty; every fact needs its arrow.",
            "data.csv:3:2: key: The cell is empty; every fact needs its key.",
            "data.csv:4:3: stage: The cell is empty; every fact needs its stage.",
            "data.csv:5:4: at: The cell is empty; every fact needs its at.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"good", "4.5", "99999999999", "1e1000000000"})
  void aRatingThatIsNoWholeNumberIsAProblem(String rating) {
    assertThat(
            canonical("arrow,key,stage,at,rating\nleads,L-1,confirmed,2026-03-02," + rating + "\n")
                .sentences())
        .containsExactly(
            "data.csv:2:5: rating: Expected a whole number, found \"" + rating + "\".");
  }

  @Test
  void aRatingMayBeWrittenWithAPointAndNothingAfterIt() {
    assertThat(
            canonical("arrow,key,stage,at,rating\nleads,L-1,confirmed,2026-03-02,4.0\n")
                .fact()
                .details()
                .rating())
        .hasValue(4);
  }

  @Test
  void goodRowsAreKeptAndBadRowsAreListed() {
    var read =
        canonical(
            SHORT
                + """
                leads,L-1,offered,2026-03-02
                leads,L-2,offered,never
                leads,L-3,offered,2026-03-03,too,wide
                leads,L-4
                leads,L-5,offered,2026-03-05
                """);

    assertThat(read.facts()).extracting(Evidence::key).containsExactly("L-1", "L-5");
    assertThat(read.result().rows()).isEqualTo(5);
    assertThat(read.result().facts()).isEqualTo(2);
    assertThat(read.result().bad()).isEqualTo(3);
    assertThat(read.sentences())
        .satisfiesExactly(
            s -> assertThat(s).startsWith("data.csv:3:4: at: \"never\" is not a time"),
            s ->
                assertThat(s)
                    .startsWith("data.csv:4:4: Expected 4 columns as in the first row, found 6;"),
            s -> assertThat(s).startsWith("data.csv:5:2: Expected 4 columns").contains("found 2"));
  }

  @Test
  void moreThanAThousandBadRowsAreCountedAndAThousandAreKept() {
    var read = canonical(SHORT + "leads,L-1,offered,never\n".repeat(2_345));

    assertThat(read.result().bad()).isEqualTo(2_345);
    assertThat(read.result().problems()).hasSize(ReadResult.KEPT);
  }

  @Test
  void theSameRowTwiceIsOneFactAndAnotherTimeIsAnother() {
    var facts =
        canonical(
                SHORT
                    + """
                    leads,L-1,offered,2026-03-02
                    leads,L-1,offered,2026-03-02T00:00:00Z
                    leads,L-1,offered,2026-03-03
                    leads,L-1,accepted,2026-03-02
                    leads,L-2,offered,2026-03-02
                    orders,L-1,offered,2026-03-02
                    """)
            .facts();

    assertThat(facts.get(0)).isEqualTo(facts.get(1));
    assertThat(facts)
        .extracting(Evidence::id)
        .containsOnly(facts.stream().map(Evidence::id).distinct().toArray(String[]::new));
    assertThat(facts.stream().map(Evidence::id).distinct()).hasSize(5);
  }
}
