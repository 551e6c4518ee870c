package tutti.company.file;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.company.file.CompanyTexts.problems;
import static tutti.company.file.CompanyTexts.sentencesBelowHead;

import org.junit.jupiter.api.Test;
import tutti.reading.InputProblem;

class CompanyProblemsTest {

  @Test
  void allOfAFileAreToldInOneRunEachWithItsPlace() {
    assertThat(
            sentencesBelowHead(
                """
                zone: Mars/Olympus
                parties:
                  - {id: sales, kind: team}
                  - {id: sales}
                arrows:
                  - id: leads
                    from: marketing
                    to: sales
                    promises:
                      - {id: p, valid: offered, good: accepted, within: 3d, target: 101%}
                      - {id: p, every: often}
                """))
        .containsExactly(
            "company.yaml:3:7: zone: Expected a time zone such as Europe/Berlin or UTC, found"
                + " \"Mars/Olympus\".",
            "company.yaml:5:23: parties[0].kind: Expected function, role or outside, found"
                + " \"team\".",
            "company.yaml:6:10: parties[1].id: The id \"sales\" is taken; ids are unique.",
            "company.yaml:9:11: arrows[0].from: No party has the id \"marketing\"; expected one of"
                + " sales.",
            "company.yaml:12:69: arrows[0].promises[0].target: Expected a share above 0 and up to"
                + " 1, such as 90% or 0.9, found \"101%\".",
            "company.yaml:13:14: arrows[0].promises[1].id: The id \"p\" is taken; ids are unique.",
            "company.yaml:13:24: arrows[0].promises[1].every: Expected a period such as week,"
                + " month, quarter, 7d or 14d, found \"often\".");
  }

  @Test
  void nameTheFieldThatWasProbablyMeant() {
    assertThat(sentencesBelowHead("partiess: []\n"))
        .containsExactly(
            "company.yaml:3:11: partiess: There is no field \"partiess\" here; did you mean"
                + " \"parties\"?");
  }

  @Test
  void nameThePartyThatWasProbablyMeant() {
    assertThat(
            sentencesBelowHead(
                """
                parties: [{id: sales}, {id: marketing}]
                arrows: [{id: leads, from: marketng, to: sale, by: slaes}]
                seats: [{party: sels, person: Jonas}]
                """))
        .hasSize(4)
        .allSatisfy(sentence -> assertThat(sentence).contains("did you mean"));
  }

  @Test
  void includeARoleWithinNoParty() {
    assertThat(sentencesBelowHead("parties: [{id: pmm, kind: role, within: marketing}]\n"))
        .containsExactly(
            "company.yaml:3:41: parties[0].within: No party has the id \"marketing\"; expected one"
                + " of pmm.");
  }

  @Test
  void includeARoleWithinItself() {
    assertThat(sentencesBelowHead("parties: [{id: pmm, kind: role, within: pmm}]\n"))
        .containsExactly(
            "company.yaml:3:41: parties[0].within: A party is not within itself; name the function"
                + " it belongs to.");
  }

  @Test
  void includeAKeyThatStandsTwice() {
    assertThat(sentencesBelowHead("name: A\nname: B\n"))
        .containsExactly("company.yaml:4:1: \"name\" stands here twice; keep one of them.");
  }

  @Test
  void includeAnotherVersionAndAnotherKind() {
    assertThat(problems("apiVersion: tutti/v2\nkind: Firm\n"))
        .extracting(InputProblem::sentence)
        .containsExactly(
            "company.yaml:1:13: apiVersion: Expected tutti/v1, found \"tutti/v2\".",
            "company.yaml:2:7: kind: Expected Company, found \"Firm\".");
    assertThat(problems("name: A\n"))
        .extracting(InputProblem::says)
        .containsExactly(
            "\"apiVersion\" is missing; expected tutti/v1.",
            "\"kind\" is missing; expected Company.");
  }

  @Test
  void includeAnIdThatIsNone() {
    assertThat(
            sentencesBelowHead(
                "parties: [{id: a b}, {id: -a}, {name: C}, {id: " + "x".repeat(81) + "}]\n"))
        .satisfiesExactly(
            s ->
                assertThat(s)
                    .endsWith("Expected letters, digits and dashes, such as sales, found \"a b\"."),
            s -> assertThat(s).contains("found \"-a\""),
            s -> assertThat(s).contains("parties[2]: \"id\" is missing"),
            s -> assertThat(s).contains("parties[3].id: Expected letters"));
  }

  @Test
  void includeAValueWhereAListOrFieldsAreMeant() {
    assertThat(sentencesBelowHead("parties: sales\narrows: {leads: 1}\nseats: [Jonas]\n"))
        .containsExactly(
            "company.yaml:3:10: parties: Expected a list, each entry starting with \"- \".",
            "company.yaml:4:9: arrows: Expected a list, each entry starting with \"- \".",
            "company.yaml:5:9: seats[0]: Expected fields, such as {party: sales, person: Jonas"
                + " Weck}.");
  }

  @Test
  void includeAListWhereAValueIsMeant() {
    assertThat(
            sentencesBelowHead(
                """
                name: [A]
                parties: [{id: [a], kind: {b: c}, side: [d], name: [e], within: [f]}]
                arrows: [{id: {a: b}, from: [a], to: [b], observed: [true], owner: {a: o}, promises: [
                  {id: [p], valid: [v], good: [g], within: [w], target: [t], owner: {a: o}}]}]
                """))
        .hasSize(17)
        .allSatisfy(sentence ->
            assertThat(sentence).contains("Expected one value, found a list or fields."));
  }

  @Test
  void areNoneWhereSeveralOwnersStandInAList() {
    assertThat(
            sentencesBelowHead(
                """
                parties: [{id: a}, {id: b}]
                arrows: [{id: ab, from: a, to: b, owner: [Ada, Ben], promises: [
                  {id: p, every: 7d, owner: [Cem]}]}]
                """))
        .isEmpty();
  }

  @Test
  void includeASideAndAnObservedThatAreNone() {
    assertThat(
            sentencesBelowHead(
                """
                parties: [{id: a, side: left}, {id: b}]
                arrows: [{id: ab, from: a, to: b, observed: maybe}]
                """))
        .containsExactly(
            "company.yaml:3:25: parties[0].side: Expected supply, demand or customer, found"
                + " \"left\".",
            "company.yaml:4:45: arrows[0].observed: Expected true or false, found \"maybe\".");
  }

  @Test
  void includeASeatWithoutAPerson() {
    assertThat(sentencesBelowHead("parties: [{id: a}]\nseats: [{party: a}]\n"))
        .containsExactly(
            "company.yaml:4:9: seats[0]: \"person\" is missing; expected a person's name.");
  }

  @Test
  void includeAListAtTheTop() {
    assertThat(problems("- apiVersion: tutti/v1\n"))
        .extracting(InputProblem::sentence)
        .containsExactly("company.yaml:1:1: Expected fields, such as apiVersion: tutti/v1.");
    assertThat(problems("just words\n")).hasSize(1);
  }
}
