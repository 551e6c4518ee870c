package tutti.map.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Promise;
import tutti.company.PromiseState;
import tutti.company.form.FirstTimeForm;

class CompanyFoldingTest {

  private static final Company HALDEN = Nested.halden();

  private static List<String> parties(Company company) {
    return company.parties().stream().map(Party::id).toList();
  }

  private static List<String> arrows(Company company) {
    return company.arrows().stream().map(arrow -> arrow.from() + " > " + arrow.to()).toList();
  }

  @Test
  void theRolesOfAClosedFunctionAreDrawnAsTheFunction() {
    var folded = CompanyFolding.folded(HALDEN, Set.of("Sales"));

    assertThat(parties(folded))
        .containsExactlyInAnyOrder("Sales", "Brand", "Marketing", "Channel", "Customer");
    assertThat(arrows(folded))
        .containsExactly(
            "Channel > Sales",
            "Sales > Channel",
            "Brand > Channel",
            "Sales > Customer",
            "Brand > Customer",
            "Customer > Sales");
  }

  @Test
  void anArrowKeepsItsIdWhereverItStarts() {
    var folded = CompanyFolding.folded(HALDEN, Set.of("Sales", "Marketing"));

    assertThat(folded.arrows().stream().map(Arrow::id))
        .containsExactly("a0", "a1", "a6", "a7", "a8");
    assertThat(folded.arrow("a6").orElseThrow().gives()).isEqualTo("what they need");
  }

  @Test
  @Claim("K01")
  void anArrowOfARoleIsOtherwiseTheSame() {
    var promise = new Promise("p", new FirstTimeForm(), Duration.ofDays(90), 0.8, Optional.empty());
    var orders =
        new Arrow(
            "a", "Customer", "Brand", "orders", "why", Optional.empty(), true, List.of(promise));
    var company =
        new Company(
            "Halden", HALDEN.zone(), List.copyOf(HALDEN.parties()), List.of(), List.of(orders));
    var folded = CompanyFolding.of(company, Set.of("Marketing")).company();

    assertThat(folded.arrows())
        .containsExactly(
            new Arrow(
                "a",
                "Customer",
                "Marketing",
                "orders",
                "why",
                Optional.empty(),
                true,
                List.of(promise)));
  }

  @Test
  void whatIsInsideIsCountedAndNotDrawn() {
    var inside = CompanyFolding.of(HALDEN, Set.of("Sales", "Marketing")).inside();

    assertThat(inside)
        .isEqualTo(
            Map.of(
                "Sales", new ClosedInside(3, List.of("a2", "a3", "a4")),
                "Marketing", new ClosedInside(2, List.of("a5"))));
  }

  @Test
  void whatIsInsideIsSaidInAFewWords() {
    assertThat(new ClosedInside(3, List.of("a2", "a3", "a4")).said())
        .isEqualTo("3 roles, 3 arrows inside");
    assertThat(new ClosedInside(2, List.of("a5")).said()).isEqualTo("2 roles, 1 arrow inside");
  }

  @Test
  void oneRoleIsSaidAsOne() {
    assertThat(new ClosedInside(1, List.of()).said()).isEqualTo("1 role, 0 arrows inside");
  }

  @Test
  void whoeverAnswersForAnArrowIsMergedLikeItsEnds() {
    var arrow =
        new Arrow("a", "Customer", "Brand", "x", "", Optional.of("Key Accounts"), false, List.of());
    var company =
        new Company(
            "Halden", HALDEN.zone(), List.copyOf(HALDEN.parties()), List.of(), List.of(arrow));

    assertThat(CompanyFolding.folded(company, Set.of("Sales")).arrows().getFirst().by())
        .hasValue("Sales");
  }

  @Test
  void theWorstInsideIsKnown() {
    var inside = new ClosedInside(2, List.of("a", "b"));

    assertThat(inside.worst(id -> id.equals("a") ? PromiseState.KEPT : PromiseState.AT_RISK))
        .hasValue(PromiseState.AT_RISK);
    assertThat(new ClosedInside(2, List.of()).worst(id -> PromiseState.BROKEN)).isEmpty();
  }

  @Test
  void aRoleDeepInsideFoldsIntoTheOutermostClosedFunction() {
    var company = Nested.of("Agent < Team", "Team < Sales", "Sales > Customer", "Agent > Customer");

    assertThat(arrows(CompanyFolding.folded(company, Set.of("Team"))))
        .containsExactly("Sales > Customer", "Team > Customer");
    assertThat(arrows(CompanyFolding.folded(company, Set.of("Sales"))))
        .containsExactly("Sales > Customer", "Sales > Customer");
    assertThat(CompanyFolding.folded(company, Set.of("Sales", "Team")))
        .isEqualTo(CompanyFolding.folded(company, Set.of("Sales")));
    assertThat(CompanyFolding.of(company, Set.of("Sales")).inside().get("Sales"))
        .isEqualTo(new ClosedInside(2, List.of()));
  }

  @Test
  void aFunctionNobodyHasWrittenHoldsNothing() {
    var company = Nested.of("Agent < Nobody", "Agent > Customer");

    assertThat(company.find("Nobody")).isEmpty();
    assertThat(CompanyFolding.of(company, Set.of("Nobody")))
        .isEqualTo(CompanyFolding.open(company));
    assertThat(CompanyFolding.open(company).function(company.party("Agent"))).isEmpty();
  }

  @Test
  void partiesWithinThemselvesAreWithinNothing() {
    var company = Nested.of("A < B", "B < A", "C < A", "D < D", "A > B", "C > Customer");

    assertThatCode(() -> CompanyFolding.of(company, Set.of("A", "B", "C", "D")))
        .doesNotThrowAnyException();
    assertThat(parties(CompanyFolding.folded(company, Set.of("A", "B", "D"))))
        .containsExactlyInAnyOrder("A", "B", "D", "Customer");
    assertThat(OpenFunctions.read("all", company).functions()).containsExactly("A");
  }

  @Test
  void nobodyIsWithinTheCustomerAndTheCustomerIsWithinNobody() {
    var company =
        Nested.of("Buyer < Customer", "Customer < Sales", "Sales > Buyer", "Buyer > Customer");
    var outside =
        new Company(
            "Halden",
            company.zone(),
            company.parties().stream()
                .map(party ->
                    party.id().equals("Customer")
                        ? new Party(
                            "Customer",
                            "Customer",
                            Party.Kind.OUTSIDE,
                            Optional.empty(),
                            Optional.of("Sales"))
                        : party)
                .toList(),
            List.of(),
            company.arrows());

    assertThat(CompanyFolding.of(outside, Set.of("Customer", "Sales")))
        .isEqualTo(CompanyFolding.open(outside));
  }

  @Test
  void anArrowOfAFunctionWithItselfIsInsideOnlyWhenThereAreRoles() {
    var company = Nested.of("Agent < Sales", "Sales > Sales", "Legal > Legal");
    var folding = CompanyFolding.of(company, Set.of("Sales", "Legal"));

    assertThat(arrows(folding.company())).containsExactly("Legal > Legal");
    assertThat(folding.inside().get("Sales")).isEqualTo(new ClosedInside(1, List.of("a0")));
  }

  @Test
  void anArrowOfNobodyStaysWhereItIs() {
    var company = Nested.of("Agent < Sales", "Agent > Customer");
    var stray =
        new Company(
            "Halden",
            company.zone(),
            List.copyOf(company.parties()),
            List.of(),
            List.of(new Arrow("a", "Agent", "Ghost", "x", "", Optional.empty(), false, List.of())));

    assertThat(arrows(CompanyFolding.folded(stray, Set.of("Sales"))))
        .containsExactly("Sales > Ghost");
  }

  @Test
  void aRoleKnowsItsOpenFunction() {
    var folding = CompanyFolding.of(HALDEN, Set.of("Sales"));

    assertThat(folding.function(folding.company().party("Brand")).map(Party::id))
        .hasValue("Marketing");
    assertThat(folding.function(folding.company().party("Sales"))).isEmpty();
  }
}
