package tutti.company.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.company.roster.RosterAddition.Sort;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;

class RosterTest {

  private static final Company COMPANY =
      CompanyFile.read(
          "company.yaml",
          """
          apiVersion: tutti/v1
          kind: Company
          parties:
            - {id: sales, kind: function}
            - {id: product, name: Product team, kind: function}
          people: [{name: Jonas Weck}]
          seats: [{party: sales, person: Jonas Weck}]
          """);

  private static Roster csv(String text) {
    return Roster.csv("list.csv", text, COMPANY);
  }

  private static Roster backstage(String text) {
    return Roster.backstage("catalog-info.yaml", text, COMPANY);
  }

  private static List<Map<String, String>> added(Roster roster, Sort sort) {
    return roster.additions().stream()
        .filter(addition -> addition.sort() == sort)
        .map(RosterAddition::fields)
        .toList();
  }

  private static List<String> passedOver(Roster roster) {
    return roster.passedOver().stream().map(InputProblem::sentence).toList();
  }

  @Test
  void partiesComeByTheNamesOfTheirColumnsInAnyOrder() {
    var roster =
        csv(
            """
            kind,party,within,name
            role,pmm,Marketing,Product marketing
            function,Marketing,,
            outside,Reseller & Co,,
            ,legal,,
            """);

    assertThat(passedOver(roster)).isEmpty();
    assertThat(added(roster, Sort.PARTIES))
        .containsExactly(
            Map.of("id", "pmm", "name", "Product marketing", "kind", "role", "within", "Marketing"),
            Map.of("id", "Marketing", "kind", "function"),
            Map.of("id", "reseller-co", "name", "Reseller & Co", "kind", "outside"),
            Map.of("id", "legal", "kind", "function"));
  }

  @Test
  void everyBadRowIsToldWithLineAndColumnAndTheGoodOnesAreKept() {
    var roster =
        csv(
            """
            party,kind,within,cost
            sales,,,
            Product Team,,,
            ,function,,
            legal,team,,
            finance,,salse,
            a,,b,
            b,,a,
            """);

    assertThat(added(roster, Sort.PARTIES))
        .extracting(fields -> fields.get("id"))
        .containsExactly("finance", "a", "b");
    assertThat(passedOver(roster))
        .containsExactly(
            "list.csv:1:4: cost: This column is not read; expected party, name, kind, within.",
            "list.csv:2:1: party: \"sales\" is a party already.",
            "list.csv:3:1: party: \"Product Team\" is a party already.",
            "list.csv:4:1: party: A party needs a name; this row is passed over.",
            "list.csv:5:2: kind: Expected function, role or outside, found \"team\"; this row is"
                + " passed over.",
            "list.csv:6:3: within: No party is called \"salse\"; did you mean \"sales\"?",
            "list.csv:8:3: within: A party is not within itself; this one stands by itself.");
  }

  @Test
  void peopleComeWithTheirSeats() {
    var roster =
        csv(
            """
            person;party;share;from;until;deputy;email
            Ada Ferrari;Sales;60%;2026-01-01;2027-01-31;Jonas Weck;ada@example.org
            Ada Ferrari;product;0.4;;;;
            Ben Osei;;;;;;ben@example.org
            """);

    assertThat(passedOver(roster)).isEmpty();
    assertThat(added(roster, Sort.PEOPLE))
        .containsExactly(
            Map.of("name", "Ada Ferrari", "email", "ada@example.org"),
            Map.of("name", "Ben Osei", "email", "ben@example.org"));
    assertThat(added(roster, Sort.SEATS))
        .containsExactly(
            Map.of(
                "party", "sales",
                "person", "Ada Ferrari",
                "deputy", "Jonas Weck",
                "share", "60%",
                "from", "2026-01-01",
                "until", "2027-01-31"),
            Map.of("party", "product", "person", "Ada Ferrari", "share", "0.4"));
  }

  @Test
  void aRowOfPeopleThatCannotBeUnderstoodIsToldCellByCell() {
    var roster =
        csv(
            """
            person,party,share,until
            ,sales,,
            Ada,slaes,,
            Ada,sales,160%,soon
            Jonas Weck,sales,,
            Jonas Weck,,,
            Ada,product,50%,
            """);

    assertThat(added(roster, Sort.SEATS))
        .containsExactly(Map.of("party", "product", "person", "Ada", "share", "50%"));
    assertThat(passedOver(roster))
        .containsExactly(
            "list.csv:2:1: person: Nobody is named; this row is passed over.",
            "list.csv:3:2: party: No party is called \"slaes\"; did you mean \"sales\"?",
            "list.csv:4:3: share: Expected a share such as 60%, found \"160%\"; this row is passed"
                + " over.",
            "list.csv:4:4: until: Expected a date such as 2027-01-31, found \"soon\"; this row is"
                + " passed over.",
            "list.csv:5:1: person: \"Jonas Weck\" holds sales already.",
            "list.csv:6:1: person: \"Jonas Weck\" is among the people already.");
  }

  @Test
  void aTextThatIsNoTableIsRefusedInASentence() {
    assertThatThrownBy(() -> csv("name,role\nAda,cook\n"))
        .isInstanceOfSatisfying(
            UnreadableInput.class,
            e ->
                assertThat(e.problems())
                    .extracting(InputProblem::sentence)
                    .containsExactly(
                        "list.csv:1: The first row names the columns; expected party, or person and"
                            + " party."));
    assertThatThrownBy(() -> csv("")).isInstanceOf(UnreadableInput.class);
  }

  private static final String CATALOG =
      """
      # our teams
      apiVersion: backstage.io/v1alpha1
      kind: Group
      metadata: {name: acme}
      spec: {type: organization, children: []}
      ---
      apiVersion: backstage.io/v1alpha1
      kind: Group
      metadata:
        name: infrastructure
      spec:
        type: business-unit
        profile: {displayName: Infrastructure & Ops}
        parent: acme
        children: [team-a]
      ---
      kind: Group
      metadata: {name: team-a}
      spec:
        type: team
        parent: group:default/infrastructure
        members: [ada, user:default/ben]
      ---
      kind: User
      metadata: {name: ada}
      spec:
        profile: {displayName: Ada Ferrari, email: ada@example.org}
        memberOf: [team-a, group:default/sales, nowhere]
      ---
      kind: Component
      metadata: {name: web}
      """;

  @Test
  void groupsUsersAndMembershipsBecomePartiesPeopleAndSeats() {
    var roster = backstage(CATALOG);

    assertThat(added(roster, Sort.PARTIES))
        .containsExactly(
            Map.of("id", "infrastructure", "name", "Infrastructure & Ops", "kind", "function"),
            Map.of("id", "team-a", "kind", "role", "within", "infrastructure"));
    assertThat(added(roster, Sort.PEOPLE))
        .containsExactly(
            Map.of("name", "Ada Ferrari", "email", "ada@example.org"), Map.of("name", "ben"));
    assertThat(added(roster, Sort.SEATS))
        .containsExactly(
            Map.of("party", "team-a", "person", "Ada Ferrari"),
            Map.of("party", "team-a", "person", "ben"),
            Map.of("party", "sales", "person", "Ada Ferrari"));
  }

  @Test
  void whatIsPassedOverInACatalogStandsWithItsLineInTheWholeFile() {
    assertThat(passedOver(backstage(CATALOG)))
        .containsExactly(
            "catalog-info.yaml:4:18: metadata.name: An organization is the company itself; it is"
                + " no party.",
            "catalog-info.yaml:28:43: spec.memberOf[2]: No party is called \"nowhere\"; no seat.",
            "catalog-info.yaml:31:18: metadata.name: Only the kinds Group and User are read, not"
                + " \"Component\".");
  }

  @Test
  void aDocumentThatIsNoYamlCostsOnlyItself() {
    var roster =
        backstage(
            """
            kind: Group
            metadata: {name: ops
            ---
            kind: Group
            metadata: {name: legal}
            spec: {type: team}
            ---
            kind: Group
            metadata: {title: nameless}
            """);

    assertThat(added(roster, Sort.PARTIES))
        .containsExactly(Map.of("id", "legal", "kind", "function"));
    assertThat(roster.passedOver()).hasSize(2);
    assertThat(roster.passedOver().getFirst().line()).isBetween(2, 3);
    assertThat(roster.passedOver().getLast().line()).isEqualTo(8);
  }

  @Test
  void groupsThatAreEachOthersParentsStandByThemselves() {
    var roster =
        backstage(
            """
            kind: Group
            metadata: {name: a}
            spec: {type: team, parent: b}
            ---
            kind: Group
            metadata: {name: b}
            spec: {type: team, parent: a}
            """);

    assertThat(added(roster, Sort.PARTIES))
        .containsExactly(
            Map.of("id", "a", "kind", "role", "within", "b"), Map.of("id", "b", "kind", "role"));
    assertThat(passedOver(roster))
        .containsExactly(
            "catalog-info.yaml:7:28: spec.parent: A group is not its own parent, however far up; it"
                + " is left out.");
  }

  @Test
  void twoPeopleOfOneNameAreToldApart() {
    var roster =
        backstage(
            """
            kind: User
            metadata: {name: ada.f}
            spec: {profile: {displayName: Ada}, memberOf: [sales]}
            ---
            kind: User
            metadata: {name: ada.k}
            spec: {profile: {displayName: Ada}, memberOf: [product]}
            """);

    assertThat(added(roster, Sort.SEATS))
        .containsExactly(
            Map.of("party", "sales", "person", "Ada"),
            Map.of("party", "product", "person", "Ada (ada.k)"));
  }

  @Test
  void whatStandsTwiceInAFileIsAddedOnce() {
    var twice = backstage(CATALOG + "---\n" + CATALOG);
    assertThat(twice.additions()).isEqualTo(backstage(CATALOG).additions());
    assertThat(passedOver(twice))
        .anySatisfy(
            s -> assertThat(s).endsWith("The user \"ada\" stands here twice; the first counts."))
        .anySatisfy(s -> assertThat(s).endsWith("\"Infrastructure & Ops\" is a party already."));
  }
}
