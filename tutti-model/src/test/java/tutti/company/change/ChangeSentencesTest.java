package tutti.company.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.company.Company;
import tutti.company.change.CompanyChange.Kind;
import tutti.company.file.CompanyFile;
import tutti.testkit.LawCases;

/** Each change of an arrow, a promise, a seat or what was said to a promise has its sentence. */
class ChangeSentencesTest {

  private static final String ACCEPTED =
      "{id: accepted, valid: offered, good: accepted, within: 5d}";

  private static String text(String arrow, String promises, String more) {
    return """
    apiVersion: tutti/v1
    kind: Company
    parties: [{id: marketing}, {id: sales}, {id: support}, {id: press, kind: outside}]
    %s
    arrows:
      - {id: leads, from: marketing, to: sales, %s promises: [%s]}
      - {id: other, from: sales, to: marketing}
    """
        .formatted(more, arrow, promises);
  }

  private static Company company(String text) {
    return CompanyFile.read("company.yaml", text);
  }

  private static List<CompanyChange> changes(String before, String after) {
    return CompanyDiff.between(company(before), company(after));
  }

  private static List<String> says(String before, String after) {
    return changes(before, after).stream().map(CompanyChange::says).toList();
  }

  private static String promising(String fields) {
    return text("", ACCEPTED.replace("}", fields.isEmpty() ? "}" : ", " + fields + "}"), "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          - | agreed: [{end: giver, by: Ines, on: 2026-11-01}] | Ines said yes to accepted (Marketing to Sales, leads) as giver.
          agreed: [{end: giver, by: Ines, on: 2026-11-01}] | - | The yes of Ines to accepted (Marketing to Sales, leads) as giver no longer stands.
          agreed: [{end: giver, by: Ines, on: 2026-11-01}] | agreed: [{end: giver, by: Ines, on: 2026-11-02}] | Ines said yes anew to accepted (Marketing to Sales, leads) as giver.
          - | imposed: {by: Old, on: 2026-11-01, why: the board} | Old imposed accepted (Marketing to Sales, leads): the board
          imposed: {by: Old, on: 2026-11-01, why: the board} | - | Accepted (Marketing to Sales, leads) is no longer imposed.
          - | proposed: {terms: {target: 90%}, end: giver, by: Ines, on: 2026-11-01} | Ines proposed target 90% for accepted (Marketing to Sales, leads).
          - | proposed: {terms: {target: 90%, within: 3d}, end: giver, by: Ines, on: 2026-11-01, counters: true} | Ines countered with target 90%, within 3d for accepted (Marketing to Sales, leads).
          proposed: {terms: {target: 90%}, end: giver, by: Ines, on: 2026-11-01} | - | Nothing is proposed for accepted (Marketing to Sales, leads) any more.
          - | observed: true | Accepted (Marketing to Sales, leads) is now only observed.
          observed: true | - | Accepted (Marketing to Sales, leads) is now owed.
          - | owner: Ines | Who answers for accepted (Marketing to Sales, leads) is now Ines.
          owner: [Ines, Bo] | - | Who answers for accepted (Marketing to Sales, leads) is no longer Ines, Bo.
          - | evidence: the CRM | The evidence of accepted (Marketing to Sales, leads) is now the CRM.
          source: an essay | source: a book | The source of accepted (Marketing to Sales, leads) was changed from an essay to a book.
          window: 90d | window: 3d | The window of accepted (Marketing to Sales, leads) was shortened from 90 days to 3 days.
          """)
  void aChangeOfAPromiseIsSaid(String before, String after, String sentence) {
    assertThat(
            says(
                promising(Optional.ofNullable(before).orElse("")),
                promising(Optional.ofNullable(after).orElse(""))))
        .containsExactly(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          every: week | every: month | The period of p (Marketing to Sales, leads) was lengthened from 7 days to 30 days.
          every: week, atLeast: 2 | every: week, atLeast: 3 | The least number in p (Marketing to Sales, leads) was raised from 2 to 3.
          good: rating >= 4 | good: rating >= 3 | The least number in p (Marketing to Sales, leads) was lowered from 4 to 3.
          relay: other, within: 3d | relay: leads, within: 3d | The arrow that relays p (Marketing to Sales, leads) was changed from other to leads.
          valid: offered, condition: attr.a > 1 | valid: offered, condition: attr.a > 2 | The condition of p (Marketing to Sales, leads) was changed from attr.a > 1 to attr.a > 2.
          valid: offered, condition: attr.a | valid: offered, condition: attr.a, frozen: accepted | The stage that freezes p (Marketing to Sales, leads) is now accepted.
          valid: offered, good: accepted, within: 8bh | valid: offered, good: accepted, within: due | The time limit of p (Marketing to Sales, leads) was changed from 8 business hours to the due date.
          valid: offered, good: accepted, within: 3d before due | valid: offered, good: accepted, within: 4d before due | The time limit of p (Marketing to Sales, leads) was changed from 3 days before the due date to 4 days before the due date.
          valid: offered, good: not-returned, within: 3d | valid: offered, good: not-returned, within: 4d | The time limit of p (Marketing to Sales, leads) was lengthened from 3 days to 4 days.
          every: week | good: first-time-right | What is asked in p (Marketing to Sales, leads) was changed from "every 7d, atLeast 1" to "good first-time-right".
          """)
  void aChangeOfWhatIsAskedIsSaid(String before, String after, String sentence) {
    assertThat(
            says(
                text("", "{id: p, %s}".formatted(before), ""),
                text("", "{id: p, %s}".formatted(after), "")))
        .containsExactly(sentence);
  }

  @Test
  void aPromiseComesGoesAndMoves() {
    var two = ACCEPTED + ", {id: fast, every: week}";
    var turned = "{id: fast, every: week}, " + ACCEPTED;
    assertThat(says(text("", ACCEPTED, ""), text("", two, "")))
        .containsExactly("The promise fast (Marketing to Sales, leads) was added.");
    assertThat(says(text("", two, ""), text("", ACCEPTED, "")))
        .containsExactly("The promise fast (Marketing to Sales, leads) was retired.");
    assertThat(says(text("", two, ""), text("", turned, "")))
        .containsExactly("The order of the promises of Marketing to Sales, leads was changed.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          - | observed: true, | The arrow from Marketing to Sales (leads) is now only observed.
          observed: true, | - | The arrow from Marketing to Sales (leads) now carries promises.
          - | by: support, | Support now answers for the arrow from Marketing to Sales (leads).
          by: support, | - | Marketing now answers for the arrow from Marketing to Sales (leads).
          - | why: work, | The reason for the arrow from Marketing to Sales (leads) is now work.
          - | oneWay: true, | The one way of the arrow from Marketing to Sales (leads) was changed from no to yes.
          - | mode: service, | The mode of the arrow from Marketing to Sales (leads) is now service.
          """)
  void aChangeOfAnArrowIsSaid(String before, String after, String sentence) {
    assertThat(
            says(
                text(Optional.ofNullable(before).orElse(""), "", ""),
                text(Optional.ofNullable(after).orElse(""), "", "")))
        .containsExactly(sentence);
  }

  @Test
  void anArrowThatGoesElsewhereSaysFromWhereToWhere() {
    var before = text("", "", "");
    assertThat(
            says(before, before.replace("from: marketing, to: sales", "from: support, to: press")))
        .containsExactly(
            "The arrow from Support to Press (leads) comes from Support now, no longer Marketing.",
            "The arrow from Support to Press (leads) goes to Press now, no longer Sales.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [{party: sales, person: Bo}] | [] | Sales is no longer held by Bo.
          [] | [{party: sales, person: Bo}] | Sales is now held by Bo.
          [{party: sales, person: Bo}] | [{party: sales, person: Cy}] | Sales is now held by Cy, no longer by Bo.
          [{party: sales, person: Bo, share: 50%}] | [{party: sales, person: Bo, share: 60%}] | The share of the seat of Bo in Sales was raised from 50 % to 60 %.
          [{party: sales, person: Bo}] | [{party: sales, person: Bo, from: 2026-01-01}] | The from of the seat of Bo in Sales is now 2026-01-01.
          [{party: sales, person: Bo}, {party: sales, person: Cy}] | [{party: sales, person: Cy}, {party: sales, person: Bo}] | The order of the seats was changed.
          """)
  void aChangeOfASeatIsSaid(String before, String after, String sentence) {
    assertThat(says(text("", "", "seats: " + before), text("", "", "seats: " + after)))
        .containsExactly(sentence);
  }

  @Test
  void twoWhoLeaveAndTwoWhoComeAreFourChanges() {
    var before = text("", "", "seats: [{party: sales, person: A}, {party: sales, person: B}]");
    var after = text("", "", "seats: [{party: sales, person: C}, {party: sales, person: D}]");
    assertThat(changes(before, after))
        .extracting(CompanyChange::kind)
        .containsExactly(Kind.RETIRED, Kind.RETIRED, Kind.ADDED, Kind.ADDED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          zone: UTC | zone: Europe/Berlin | company
          size: grown | size: startup | size
          goal: {text: win} | goal: {text: win, date: 2027-01-01} | goal
          calendar: {hours: 9-17} | calendar: {hours: 9-18, holidays: de-be, free: 12-24, worked: 2026-12-26} | calendar
          relays: [{from: leads, to: other}] | relays: [{from: leads, to: other, why: so}] | relays/leads/other
          conflicts: [{id: c, a: x, b: y, why: z}] | conflicts: [{id: c, a: x, b: y, why: w}] | conflicts/c
          controls: [{rule: r, control: c, checkedBy: b, until: 2027-01-01}] | controls: [{rule: r, control: d, checkedBy: b, until: 2027-01-01}] | controls/r
          decisions: [{id: d, what: a}] | decisions: [{id: d, what: a, inputs: [{from: sales, what: facts}]}] | decisions/d
          dealDesk: [{id: d, ask: sales, limit: 8bh}] | dealDesk: [{id: d, ask: sales, limit: 9bh}] | dealDesk/d
          enablement: [{id: e, to: sales, from: support, what: x}] | enablement: [{id: e, to: sales, from: support, what: x, expire: 90d}] | enablement/e
          """)
  void whereverSomethingChangesItIsSaidOfThatPlaceAlone(String before, String after, String where) {
    var changes = changes(text("", "", before), text("", "", after));
    assertThat(changes).isNotEmpty();
    assertThat(changes)
        .allSatisfy(change -> {
          assertThat(change.where() + change.field()).contains(where);
          assertThat(change.says()).endsWith(".").matches("\\p{Lu}.*");
          assertThat(change.before()).isNotEqualTo(change.after());
        });
  }

  /** Whatever stands in another order, nothing is said to have come or gone. */
  @Test
  void anotherOrderIsNoOtherThing() {
    for (var seed = 0L; seed < LawCases.cases(100); seed++) {
      var lines =
          new ArrayList<>(List.of("{id: a}", "{id: b}", "{id: c}", "{id: d, kind: outside}"));
      var head = "apiVersion: tutti/v1\nkind: Company\nparties: ";
      var before = head + lines;
      Collections.shuffle(lines, new Random(seed));
      assertThat(says(before, head + lines))
          .as("seed %d", seed)
          .isSubsetOf("The order of the parties was changed.")
          .hasSize(before.equals(head + lines) ? 0 : 1);
    }
  }
}
