package tutti.insight.check.person;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.insight.check.Seated.findings;
import static tutti.insight.check.Seated.parties;
import static tutti.insight.check.Seated.says;
import static tutti.insight.check.Seated.seat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.claims.Claim;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.CheckRules;
import tutti.insight.check.Finding;
import tutti.insight.check.Seated;
import tutti.insight.check.Severity;

/** Every conflict: one person with both roles, and the same roles kept apart. */
class ConflictsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cf-01 | product-owner | scrum-master | WARNING | Ada is both Product Owner and Scrum Master: the customer's voice and the team's become one, and scope grows unopposed.
          cf-02 | product-owner | product-management | INFO | Ada is both Product Owner and Product Management: the backlog gets less attention.
          cf-03 | product-management | sales | WARNING | Ada is both Product Management and Sales: the roadmap follows one's own deals.
          cf-05 | sales | finance | ERROR | Ada is both Sales and Finance: who sells also records and collects.
          cf-10 | scrum-master | engineering | INFO | Ada is both Scrum Master and Engineering: own work leaves impediments standing.
          cf-13 | legal | sales | ERROR | Ada is both Legal and Sales: commercial pressure lies on the terms.
          cf-14 | product-analysis | growth | INFO | Ada is both Product Analysis and Growth: who experiments measures the result.
          cf-15 | support | sales | INFO | Ada is both Support and Sales: selling more competes with helping.
          cf-20 | finance | leadership | INFO | Ada is both Finance and Leadership: who sets the targets also counts.
          """)
  void twoSeatsOfOnePersonConflict(
      String id, String a, String b, Severity severity, String sentence) {
    var found = findings(id, parties(a, b) + seat(a, "Ada") + seat(b, "Ada"));
    assertThat(found).extracting(Finding::says).containsExactly(sentence);
    assertThat(found).extracting(Finding::severity).containsExactly(severity);
    assertThat(found).extracting(Finding::where).containsExactly(CompanyRef.person("Ada"));
    assertThat(says(id, parties(a, b) + seat(a, "Ada") + seat(b, "Bo"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cf-04 | sales | deal-approver | ERROR | Ada is both Sales and deal approver: who asks for a discount also grants it.
          cf-06 | channel-marketing | signal-validator | WARNING | Ada is both Channel Marketing and signal validator: who ran a campaign grades it.
          cf-07 | marketing | lead-acceptor | ERROR | Ada is both Marketing and lead acceptor: who hands leads over accepts them.
          cf-08 | engineering | release-approver | WARNING | Ada is both Engineering and release approver: own work is accepted by oneself.
          cf-11 | sales | win-loss-interviewer | WARNING | Ada is both Sales and win loss interviewer: the reasons come out coloured.
          """)
  void aDutyOfTheSeatConflictsWithTheSeat(
      String id, String party, String duty, Severity severity, String sentence) {
    var yaml = parties(party) + seat(party, "Ada", "duties: [" + duty + "]");
    var found = findings(id, yaml);
    assertThat(found).extracting(Finding::says).containsExactly(sentence);
    assertThat(found).extracting(Finding::severity).containsExactly(severity);
    var apart =
        parties(party) + seat(party, "Ada") + seat("workshop", "Bo", "duties: [" + duty + "]");
    assertThat(says(id, apart)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cf-16 | facilitator | WARNING | Ada is both facilitator and function head: the session tilts to one function.
          cf-17 | recognition-editor | INFO | Ada is both recognition editor and function head: one's own team is favoured.
          """)
  void twoDutiesOfOnePersonConflict(String id, String duty, Severity severity, String sentence) {
    var both = parties() + seat("workshop", "Ada", "duties: [" + duty + ", function-head]");
    assertThat(findings(id, both)).extracting(Finding::says).containsExactly(sentence);
    assertThat(findings(id, both)).extracting(Finding::severity).containsExactly(severity);
    var apart =
        parties()
            + seat("workshop", "Ada", "duties: [" + duty + "]")
            + seat("workshop", "Bo", "duties: [function-head]");
    assertThat(says(id, apart)).isEmpty();
  }

  private static final String MANAGED = "people:\n  - {name: Bo, manager: Ada}\n";

  @Test
  void whoManagesPeopleIsNoScrumMasterAndReadsNoPulse() {
    var scrum = parties("scrum-master") + seat("scrum-master", "Ada");
    assertThat(says("cf-09", scrum + MANAGED))
        .containsExactly(
            "Ada is both Scrum Master and manager of people: a team stops raising impediments.");
    assertThat(says("cf-09", scrum)).isEmpty();

    var pulse = parties() + seat("workshop", "Ada", "duties: [pulse admin]");
    assertThat(says("cf-18", pulse + MANAGED))
        .containsExactly(
            "Ada is both pulse admin and manager of people: answers could be traced to people.");
    assertThat(findings("cf-18", pulse + MANAGED).getFirst().severity()).isEqualTo(Severity.ERROR);
    assertThat(says("cf-18", pulse)).isEmpty();
  }

  private static final String PROMISED =
      """
      arrows:
        - id: tools
          from: workshop
          to: sales
          gives: tools
          promises: [{id: fast, valid: requested, good: delivered, within: 1d}]
      """;

  @Test
  void whoOwnsPromisesDoesNotMeasureThem() {
    var both = parties("sales") + seat("workshop", "Ada", "duties: [promise-measurer]");
    assertThat(says("cf-12", both + PROMISED))
        .containsExactly(
            "Ada is both owner of promises and promise measurer: who gave a promise grades it.");
    var apart = parties("sales") + seat("sales", "Ada", "duties: [promise-measurer]");
    assertThat(says("cf-12", apart + PROMISED)).isEmpty();
    assertThat(says("cf-12", apart + PROMISED.replace("gives: tools", "owner: Ada")))
        .containsExactly(
            "Ada is both owner of promises and promise measurer: who gave a promise grades it.");
  }

  @Test
  @Claim("K23")
  void onePersonAtBothEndsOfAnArrowIsFound() {
    var yaml = parties("sales").replace("Zoe", "Ada") + seat("sales", "Ada");
    assertThat(says("cf-19", yaml + PROMISED))
        .containsExactly(
            "Ada holds both ends of Workshop to Sales, tools: no second pair of eyes sees it, and it cannot be measured.");
    assertThat(says("cf-19", yaml.replace("sales, person: Ada", "sales, person: Bo") + PROMISED))
        .isEmpty();
  }

  @Test
  void aDeputyOrAColleagueOnOneEndIsASecondPairOfEyes() {
    var both = parties("sales").replace("Zoe", "Ada");
    assertThat(says("cf-19", both + seat("sales", "Ada", "deputy: Bo") + PROMISED)).isEmpty();
    assertThat(says("cf-19", both + seat("sales", "Ada") + seat("sales", "Bo") + PROMISED))
        .isEmpty();
    assertThat(says("cf-19", both + seat("sales", "Ada", "deputy: Ada") + PROMISED)).hasSize(1);
  }

  @Test
  void manyArrowsWithOneHolderAreOneFinding() {
    var arrows = new StringBuilder("arrows:\n");
    for (var i = 1; i <= 5; i++) {
      arrows.append("  - {id: a%d, from: workshop, to: sales, gives: no %d}%n".formatted(i, i));
    }
    var yaml = parties("sales").replace("Zoe", "Ada") + seat("sales", "Ada") + arrows;
    assertThat(says("cf-19", yaml))
        .containsExactly(
            "Ada holds both ends of 5 arrows (Workshop to Sales, no 1; Workshop to Sales, no 2;"
                + " Workshop to Sales, no 3; and 2 more): no second pair of eyes sees them, and"
                + " they cannot be measured.");
  }

  private static final String NESTED =
      """
      parties:
        - {id: sales, kind: function}
        - {id: first-rep, kind: role, within: sales}
        - {id: product-management, kind: function}
        - {id: product-owner, kind: role, within: product-management}
        - {id: leadership-finance, kind: function}
      seats:
        - {party: leadership-finance, person: Zoe}
      """;

  @Test
  void aSeatInARoleCountsForTheFunctionAroundIt() {
    assertThat(says("cf-05", NESTED + seat("first-rep", "Zoe") + seat("product-owner", "Bo")))
        .containsExactly(
            "Zoe is both First Rep in Sales and Leadership Finance: who sells also records and collects.");
  }

  @Test
  void oneSeatThatPlaysBothRolesDoublesNothingUp() {
    var yaml = NESTED + seat("product-owner", "Ada");
    assertThat(says("cf-02", yaml)).isEmpty();
    assertThat(says("cf-20", yaml)).isEmpty();
  }

  @Test
  void whatAPartyPlaysCountsInsteadOfItsId() {
    var yaml =
        parties("hunters", "books")
                .replace("hunters, kind: function", "hunters, kind: function, plays: sales")
                .replace("books, kind: function", "books, kind: function, plays: finance")
            + seat("hunters", "Ada")
            + seat("books", "Ada");
    assertThat(says("cf-05", yaml))
        .containsExactly("Ada is both Hunters and Books: who sells also records and collects.");
  }

  @Test
  void whoStandsInTheRouteOfADealApprovesDeals() {
    var desk = "dealDesk:\n  - {id: discount, ask: sales, route: [board], limit: 8bh}\n";
    var both = parties("sales", "board") + seat("sales", "Ada") + seat("board", "Ada");
    assertThat(says("cf-04", both + desk))
        .containsExactly(
            "Ada is both Sales and Board, which approves deals: who asks for a discount also grants it.");
    assertThat(says("cf-04", both)).isEmpty();
  }

  @Test
  void aSeatThatBeginsLaterIsNotHeldYet() {
    var yaml = parties("sales", "finance") + seat("sales", "Ada");
    assertThat(says("cf-05", yaml + seat("finance", "Ada", "from: 2026-11-26"))).isEmpty();
    assertThat(says("cf-05", yaml + seat("finance", "Ada", "from: 2026-11-25"))).hasSize(1);
  }

  @Test
  @Claim("K22")
  void aProductOwnerWhoIsScrumMasterIsAWarningAndNoError() {
    var yaml =
        parties("product-owner", "scrum-master")
            + seat("product-owner", "Ada")
            + seat("scrum-master", "Ada");
    assertThat(findings("cf-01", yaml))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.WARNING);
          assertThat(finding.says()).contains("Ada", "Product Owner", "Scrum Master", "scope");
        });
    assertThat(findings("cf-01", "size: startup\n" + yaml).getFirst().severity())
        .isEqualTo(Severity.INFO);
  }

  @Test
  void inAStartUpAConflictWeighsOneLess() {
    var yaml = parties("sales", "finance") + seat("sales", "Ada") + seat("finance", "Ada");
    assertThat(findings("cf-05", yaml).getFirst().severity()).isEqualTo(Severity.ERROR);
    assertThat(findings("cf-05", "size: startup\n" + yaml).getFirst().severity())
        .isEqualTo(Severity.WARNING);
    assertThat(findings("cf-05", yaml.replace("Zoe", "Ada")).getFirst().severity())
        .as("one person is everybody")
        .isEqualTo(Severity.WARNING);
  }

  private static final String OWN =
      "conflicts:\n  - {id: own-1, a: press, b: legal, why: 'what is said is checked.'}\n";

  @Test
  void aCompanysOwnConflictIsARuleToo() {
    var both = parties("press", "legal") + seat("press", "Ada") + seat("legal", "Ada") + OWN;
    assertThat(findings("own-1", both))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.says())
              .isEqualTo("Ada is both Press and Legal: what is said is checked.");
          assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
    assertThat(says("own-1", both.replace("legal, person: Ada", "legal, person: Bo"))).isEmpty();
    assertThat(findings("own-1", both + "checks: {own-1: error}\n").getFirst().severity())
        .isEqualTo(Severity.ERROR);
  }

  @Test
  void aConflictUnderTheIdOfAnotherRuleIsNotLookedFor() {
    var both = parties("press", "legal") + seat("press", "Ada") + seat("legal", "Ada");
    assertThat(says("L19", both + OWN.replace("own-1", "L19"))).isEmpty();
  }

  @Test
  void theConflictsStandByNumber() {
    assertThat(
            CheckRules.all().stream().map(check -> check.id()).filter(id -> id.startsWith("cf-")))
        .hasSize(20)
        .startsWith("cf-01")
        .endsWith("cf-20");
    assertThat(Seated.findings("L16", parties())).isEmpty();
  }
}
