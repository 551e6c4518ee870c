package tutti.company.file;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static tutti.company.file.CompanyTexts.problems;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.reading.InputProblem;

/** Each thing that is wrong is said with its line, its field, what was expected and found. */
class RefusalsTest {

  private static final String HEAD =
      """
      apiVersion: tutti/v1
      kind: Company
      parties: [{id: sales}, {id: support}]
      arrows: [{id: leads, from: sales, to: support}]
      audiences: [{id: clinics}]
      needs: [{id: calls, words: nobody calls}]
      offerings: [{id: phone}]
      """;

  /** Of a field that stands there already the one below counts, and is told apart. */
  private static List<InputProblem> wrong(String line) {
    var name = line.substring(0, line.indexOf(':') + 1);
    var rest =
        Stream.of(HEAD.split("\n", -1))
            .filter(other -> !other.startsWith(name))
            .collect(joining("\n"));
    return problems(rest + line + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          zone: Middle Earth | zone | Expected a time zone such as Europe/Berlin or UTC, found "Middle Earth".
          size: huge | size | Expected startup or grown, found "huge".
          center: sale | center | No party has the id "sale"; did you mean "sales"?
          people: [{name: Bo, since: yesterday}] | people[0].since | Expected a date such as 2027-01-31, found "yesterday".
          people: [{email: a@b.c}] | people[0] | "name" is missing; expected a person's name.
          seats: [{party: sales, person: Bo, share: 101%}] | seats[0].share | Expected a share from 0 to 1, such as 80% or 0.8, found "101%".
          seats: [{party: sales, person: Bo, share: 8%0%}] | seats[0].share | Expected a share from 0 to 1, such as 80% or 0.8, found "8%0%".
          seats: [{party: sales, person: Bo, share: 1e-2147483647%}] | seats[0].share | Expected a share from 0 to 1, such as 80% or 0.8, found "1e-2147483647%".
          seats: [{party: sales, person: Bo, handOver: maybe}] | seats[0].handOver | Expected true or false, found "maybe".
          seats: [{party: sales, person: Bo, until: 2027-02-29}] | seats[0].until | Expected a date such as 2027-01-31, found "2027-02-29".
          arrows: [{id: a b, from: sales, to: support}] | arrows[0].id | Expected letters, digits and dashes, such as leads, found "a b".
          arrows: [{id: x, from: sales, to: support, kind: solid}] | arrows[0].kind | Expected tangible or intangible, found "solid".
          arrows: [{id: x, from: sales, to: support, needs: [y]}] | arrows[0].needs[0] | No arrow or enablement item has the id "y"; expected one of x.
          arrows: [{id: x, from: sales, to: support, need: cals}] | arrows[0].need | No need has the id "cals"; did you mean "calls"?
          pairs: [{give: leads}] | pairs[0] | "get" is missing; expected the id of an arrow.
          relays: [{from: leads, to: gone}] | relays[0].to | No arrow has the id "gone"; expected one of leads.
          goal: {measure: money} | goal | "text" is missing; expected the goal in a sentence.
          needs: [{id: calls, words: w, importance: 6}] | needs[0].importance | Expected a number from 1 to 5, found "6".
          needs: [{id: calls, words: w, satisfied: good}] | needs[0].satisfied | Expected a number from 1 to 5, found "good".
          programs: [{id: p, proof: maybe}] | programs[0].proof | Expected validated or unproven, found "maybe".
          programs: [{id: p, offerings: [fone]}] | programs[0].offerings[0] | No offering has the id "fone"; did you mean "phone"?
          parts: [{function: sales, audience: clinics}] | parts[0] | "statement" is missing; expected what the function does for this audience.
          stages: [{id: s, owner: sales, done: d, is: odd}] | stages[0].is | Expected problem, solution, release, position, deal, live or outcome, found "odd".
          enablement: [{id: e, to: sales, from: support, what: w, expire: soon}] | enablement[0].expire | Expected a span such as 90d, 8h or 15m, found "soon".
          dealDesk: [{id: d, ask: sales}] | dealDesk[0] | "limit" is missing; expected a span such as 8bh.
          dealDesk: [{id: d, ask: sales, limit: 0bh}] | dealDesk[0].limit | Expected a span such as 14d, 8h, 24bh or 10bd, found "0bh".
          launches: [{id: l, enablement: [e]}] | launches[0].enablement[0] | No enablement item has the id "e"; there is none.
          mix: {shares: {sales: 30%, support: 60%}} | mix.shares | The shares add up to 90 %; expected 100 %.
          mix: {shares: {sale: 100%}} | mix.shares.sale | No party has the id "sale"; did you mean "sales"?
          mix: {basis: inputs} | mix | "shares" is missing; expected a share for each party, such as {sales: 30%}.
          checks: {L26: loud} | checks.L26 | Expected error, warning, info or off, found "loud".
          checks: [L26] | checks | Expected fields, such as {L26: info}.
          exemptions: [{rule: L03, why: w, by: b}] | exemptions[0] | "until" is missing; expected a date such as 2027-01-31.
          controls: [{rule: r, control: c, until: 2027-01-31}] | controls[0] | "checkedBy" is missing; expected another person.
          conflicts: [{id: c, a: x, why: w}] | conflicts[0] | "b" is missing; expected a role.
          decisions: [{id: d, what: w, inputs: [{what: x}]}] | decisions[0].inputs[0] | "from" is missing; expected the id of a party.
          decisions: [{id: d, what: w, on: 25.11.2026}] | decisions[0].on | Expected a date such as 2027-01-31, found "25.11.2026".
          reviews: [{id: r, every: 0d}] | reviews[0].every | Expected a span such as 90d, 8h or 15m, found "0d".
          reviews: [{id: r, every: 999999w}] | reviews[0].every | Expected a span such as 90d, 8h or 15m, found "999999w".
          reviews: [{id: r}, {id: r}] | reviews[1].id | The id "r" is taken; ids are unique.
          offerings: [{id: phone, motion: fast}] | offerings[0].motion | Expected fields, such as {buyer: head of support, channel: partner}.
          """)
  void aFieldThatIsWrongIsToldInASentence(String line, String field, String says) {
    assertThat(wrong(line))
        .anySatisfy(problem -> {
          assertThat(problem.field()).isEqualTo(field);
          assertThat(problem.says()).isEqualTo(says);
          assertThat(problem.line()).isPositive();
          assertThat(problem.column()).isPositive();
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          agreed: [{end: giver, by: Ines}] | agreed[0] | "on" is missing; expected a date such as 2027-01-31.
          agreed: [{end: both, by: Ines, on: 2026-11-01}] | agreed[0].end | Expected giver or receiver, found "both".
          agreed: [{by: Ines, on: 2026-11-01}] | agreed[0] | "end" is missing; expected giver or receiver.
          imposed: {by: Old, on: 2026-11-01} | imposed | "why" is missing; expected a reason.
          imposed: {on: 2026-11-01, why: w} | imposed | "by" is missing; expected a person's name.
          proposed: {end: giver, by: Ines, on: 2026-11-01} | proposed | "terms" is missing; expected the fields that would change, such as {target: 90%}.
          proposed: {terms: [target], end: giver, by: Ines, on: 2026-11-01} | proposed.terms | Expected fields, such as {target: 90%}.
          proposed: {terms: {targt: 90%}, end: giver, by: Ines, on: 2026-11-01} | proposed.terms.targt | There is no field "targt" here; did you mean "target"?
          target: 5%% | target | Expected a share above 0 and up to 1, such as 90% or 0.9, found "5%%".
          """)
  void whatWasSaidToAPromiseIsToldInASentence(String written, String field, String says) {
    assertThat(
            problems(
                CompanyTexts.promising(
                    "{id: p, valid: offered, good: accepted, within: 1d, " + written + "}")))
        .extracting(problem -> problem.field() + " | " + problem.says())
        .containsExactly("arrows[0].promises[0]." + field + " | " + says);
  }

  @ParameterizedTest
  @ValueSource(strings = {"error", "Warning", "INFO", "off", "false", "no"})
  void aSeverityIsReadInAnyCaseAndAsOtherToolsWriteOff(String word) {
    var severities =
        CompanyTexts.read(HEAD + "checks: {L26: " + word + "}\n").governance().severities();
    assertThat(severities).containsOnlyKeys("L26");
    assertThat(severities.get("L26")).isIn("error", "warning", "info", "off");
  }

  @Test
  void sharesMayAddUpToAlmostAWhole() {
    assertThat(wrong("mix: {shares: {sales: 33.4%, support: 66.2%}}")).isEmpty();
    assertThat(wrong("mix: {shares: {sales: 33.4%, support: 66%}}")).hasSize(1);
  }

  @Test
  void everyProblemOfAFileIsToldAtOnce() {
    var problems =
        problems(
            HEAD.replace("id: sales}", "id: sales, kind: odd}")
                + "zone: nowhere\nsize: huge\nreviews: [{id: r, every: no}]\nbananas: 3\n");
    assertThat(problems).extracting(InputProblem::line).containsExactly(3, 8, 9, 10, 11);
  }
}
