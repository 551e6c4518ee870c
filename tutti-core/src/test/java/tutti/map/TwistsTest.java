package tutti.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutti.company.Company;
import tutti.map.fold.Folding;
import tutti.map.planar.Dice;

/** Embeddings near another one are embeddings too, and have a face for what is new. */
class TwistsTest {

  private static final int COMPANIES = 10;

  private static Planner planner(Company company) {
    return new Planner(Folding.open(company), Style.LANDSCAPE);
  }

  private static Revision revision(Company before, Company after) {
    return Revision.of(Drawing.sketched(Folding.open(before), false), planner(after));
  }

  private static Twists twists(Company company) {
    var revision = revision(company, company);
    return Twists.of(revision.network(), revision.placement(), planner(company).end());
  }

  private static Company without(Company company, int arrow) {
    var arrows = new ArrayList<>(company.arrows());
    arrows.remove(arrow);
    return Companies.company(company.parties(), arrows);
  }

  @Test
  void everyChangeLeavesAsManyFaces() {
    for (int seed = 0; seed < COMPANIES; seed++) {
      var start = twists(PlanarCompanies.of(30, 0.5, seed).company());
      var dice = new Dice(seed);
      var now = start;
      for (int step = 0; step < 500; step++) {
        now = now.change(dice);
        assertThat(now.count()).as("company %d step %d", seed, step).isEqualTo(start.count());
      }
    }
  }

  @Test
  void everyChangeLeavesEveryLaneAtItsBoxes() {
    var start = twists(PlanarCompanies.of(30, 0.5, 7).company());
    var dice = new Dice(1);
    var now = start;
    for (int step = 0; step < 500; step++) {
      now = now.change(dice);
    }
    for (int box = 0; box < start.rotations().size(); box++) {
      assertThat(new HashSet<>(now.rotations().get(box)))
          .isEqualTo(new HashSet<>(start.rotations().get(box)));
    }
  }

  @Test
  void anEmbeddingThatIsNotChangedMovesNothing() {
    assertThat(twists(PlanarCompanies.of(30, 0.5, 7).company()).moved()).isZero();
  }

  @Test
  void aLineThatIsDrawnAgainFindsAFace() {
    var company = PlanarCompanies.of(20, 0.5, 3).company();
    for (int arrow = 0; arrow < company.arrows().size(); arrow++) {
      var revision = revision(without(company, arrow), company);
      var found = revision.embeddings(planner(company).end());
      assertThat(found).as("arrow %d", arrow).isNotEmpty();
      assertThat(found).allSatisfy(one -> assertThat(halves(one)).isEqualTo(2 * lanes(revision)));
    }
  }

  private static int halves(Twists one) {
    return one.rotations().stream().mapToInt(List::size).sum();
  }

  private static int lanes(Revision revision) {
    return revision.network().pieces().size();
  }

  @Test
  void theNearestEmbeddingComesFirst() {
    var company = PlanarCompanies.of(30, 0.5, 7).company();
    var found = revision(without(company, 0), company).embeddings(planner(company).end());
    assertThat(found.stream().map(Twists::moved).toList()).isSorted();
  }

  @Test
  void theSameEditFindsTheSameEmbeddings() {
    var company = PlanarCompanies.of(30, 0.5, 7).company();
    var revision = revision(without(company, 0), company);
    int end = planner(company).end();
    assertThat(revision.embeddings(end).stream().map(Twists::key).toList())
        .isEqualTo(revision.embeddings(end).stream().map(Twists::key).toList());
  }

  @Test
  void anEditIsArrangedAlikeEveryTime() {
    var company = PlanarCompanies.of(30, 0.5, 7).company();
    var before = Drawing.arrangement(without(company, 0), false, Optional.empty());
    assertThat(Drawing.arrangement(company, false, Optional.of(before)).text())
        .isEqualTo(Drawing.arrangement(company, false, Optional.of(before)).text());
  }
}
