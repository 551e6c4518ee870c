package tutti.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tutti.insight.check.Seated.TODAY;
import static tutti.insight.check.Seated.company;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.insight.check.CheckRules;
import tutti.insight.check.Finding;
import tutti.insight.check.Seated;
import tutti.insight.check.Severity;
import tutti.map.crossing.MapCrossings;

/** Seats in the order in which to hand them over. */
class HandOverOrderTest {

  /** The twelve roles of the catalogue. */
  private static final List<String> ROLES =
      List.of(
          "product-management",
          "product-owner",
          "scrum-master",
          "product-marketing",
          "channel-marketing",
          "growth",
          "product-analysis",
          "product-design",
          "sales",
          "support",
          "leadership-finance",
          "engineering");

  private static String founded() {
    var yaml = new StringBuilder("size: startup\nparties:\n  - {id: customer, kind: outside}\n");
    ROLES.forEach(role -> yaml.append("  - {id: %s, kind: role}%n".formatted(role)));
    yaml.append("seats:\n");
    ROLES.forEach(role -> yaml.append(Seated.seat(role, "Ada")));
    yaml.append("arrows:\n");
    for (var i = 0; i < ROLES.size(); i++) {
      yaml.append(arrow(ROLES.get(i), i + 1 < ROLES.size() ? ROLES.get(i + 1) : "customer"));
    }
    return yaml.append(arrow("sales", "customer")).append(back()).toString();
  }

  private static String arrow(String from, String to) {
    return "  - {id: %s-%s, from: %s, to: %s, gives: work, promises: [{id: p, valid: requested, good: delivered, within: 1d}]}%n"
        .formatted(from, to, from, to);
  }

  private static String back() {
    return "  - {id: told, from: customer, to: product-management, observed: true}\n";
  }

  @Test
  @Claim({"K05", "K06"})
  void onePersonInTwelveRolesIsAModelWithWarningsAndAnOrder() {
    var company = company(founded());
    var findings = CheckRules.run(company, TODAY, MapCrossings.FINDER);
    assertThat(findings).extracting(Finding::severity).doesNotContain(Severity.ERROR);
    assertThat(findings)
        .filteredOn(finding -> finding.severity() == Severity.WARNING)
        .extracting(Finding::id)
        .contains("cf-05", "ov-01", "ov-03");
    assertThat(HandOverOrder.of(company, TODAY))
        .singleElement()
        .satisfies(order -> {
          assertThat(order.person()).isEqualTo("Ada");
          assertThat(order.steps())
              .extracting(step -> step.seat().party())
              .containsExactlyInAnyOrderElementsOf(ROLES);
        });
  }

  @Test
  @Claim("K06")
  void aSeatPastItsDateIsFoundAndStandsInTheOrder() {
    var company =
        company(
            founded()
                .replace(
                    "party: sales, person: Ada",
                    "party: sales, person: Ada, until: 2026-10-31, handOver: true"));
    assertThat(CheckRules.run(company, TODAY, MapCrossings.FINDER))
        .extracting(Finding::says)
        .contains("Ada was to hold Sales until 2026-10-31 and still does.");
    assertThat(HandOverOrder.of(company, TODAY).getFirst().steps())
        .filteredOn(step -> step.party().equals("Sales"))
        .singleElement()
        .satisfies(
            step -> assertThat(step.because()).endsWith("; it is marked to be handed over."));
  }

  private static final String THREE =
      """
      parties:
        - {id: customer, kind: outside}
        - {id: support, kind: function}
        - {id: finance, kind: function}
        - {id: sales, kind: function}
      seats:
        - {party: support, person: Ada}
        - {party: finance, person: Ada}
        - {party: sales, person: Ada}
        - {party: support, person: Bo}
      arrows:
        - {id: help, from: sales, to: customer, gives: help}
        - {id: care, from: support, to: customer, gives: care}
        - {id: bills, from: finance, to: customer, gives: bills}
        - {id: risks, from: sales, to: finance, gives: risks}
      """;

  @Test
  void theScoreIsConflictsAndWhatWaitsAndWhatPasses() {
    var order = HandOverOrder.of(company(THREE), TODAY);
    assertThat(order).extracting(HandOverOrder::person).containsExactly("Ada");
    var sales = order.getFirst().steps().getFirst();
    // cf-05 is an error (3), cf-15 information (1), both ends of "risks" a warning (2).
    assertThat(sales.party()).isEqualTo("Sales");
    assertThat(sales.ends()).containsExactlyInAnyOrder("cf-05", "cf-15", "cf-19");
    assertThat(sales.weight()).isEqualTo(6);
    assertThat(sales.waiting()).isEqualTo(2);
    assertThat(sales.rank()).isEqualTo(1);
    // Paths: help, care, bills, risks then bills.
    assertThat(sales.paths()).isCloseTo(2.0 / 4, within(1e-9));
    assertThat(sales.score()).isCloseTo(7.5, within(1e-9));
    assertThat(sales.because())
        .isEqualTo(
            "It ends cf-05, cf-15, cf-19; 2 arrows wait on it; 50 % of the paths to the Customer pass through it.");
  }

  @Test
  void aConflictThatIsOverWeighsNothingOnTheNextSeat() {
    var steps = HandOverOrder.of(company(THREE), TODAY).getFirst().steps();
    assertThat(steps)
        .extracting(step -> step.party())
        .containsExactly("Sales", "Finance", "Support");
    assertThat(steps.get(1).ends()).isEmpty();
    assertThat(steps.get(1).because())
        .isEqualTo(
            "It ends no conflict; 1 arrow waits on it; 50 % of the paths to the Customer pass through it.");
  }

  @Test
  void whoHoldsOneSeatHasNothingToOrder() {
    assertThat(HandOverOrder.of(company(THREE.replace(": Ada", ": Bo")), TODAY))
        .extracting(HandOverOrder::person)
        .containsExactly("Bo");
    var apart =
        THREE
            .replaceAll("finance, person: Ada", "finance, person: Cy")
            .replaceAll("sales, person: Ada", "sales, person: Di");
    assertThat(HandOverOrder.of(company(apart), TODAY)).isEmpty();
  }

  @Test
  void aHostileNumberOfSeatsIsOrderedAllTheSame() {
    var seats =
        Stream.of("support", "finance", "sales")
            .flatMap(party -> IntStream.range(0, 400).mapToObj(i -> party))
            .map(party -> Seated.seat(party, "Zed"))
            .collect(Collectors.joining());
    var many = company(THREE.replace("arrows:\n", seats + "arrows:\n"));
    assertThat(HandOverOrder.of(many, TODAY).getLast().steps()).hasSize(1200);
  }
}
