package tutti.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tutti.company.Company;
import tutti.map.MapDrawing.Area;
import tutti.map.crossing.MapCrossings;
import tutti.testkit.LawCases;

/**
 * After a small change the map is found again: how far the middles of the boxes of all other
 * parties move, against the width of the map before, the common movement taken away.
 */
@Tag("slow")
class StabilityTest {

  private static final int TRIALS = LawCases.cases(20);

  private static final Companies COMPANY = PlanarCompanies.of(30, 0.5, 7);
  private static final MapArrangement BEFORE =
      MapDrawing.arrangement(COMPANY.company(), false, Optional.empty());

  private record Moved(double mean, double most) {}

  private static Company changed(Random random, Set<String> touched) {
    while (true) {
      var company = COMPANY.company();
      var arrows = new ArrayList<>(company.arrows());
      int at = random.nextInt(arrows.size());
      var old = arrows.get(at);
      var to = company.parties().get(random.nextInt(company.parties().size())).id();
      arrows.set(at, Companies.arrow(old.id(), old.from(), to, old.gives()));
      var next = Companies.company(company.parties(), arrows);
      if (!to.equals(old.from()) && !to.equals(old.to()) && MapCrossings.of(next).isEmpty()) {
        touched.addAll(List.of(old.from(), old.to(), to));
        return next;
      }
    }
  }

  private static double middle(Area area, boolean along) {
    return along ? area.x() + area.width() / 2 : area.y() + area.height() / 2;
  }

  private static Moved moved(MapDrawing before, MapDrawing after, Set<String> touched) {
    Map<String, Area> now = new HashMap<>();
    after.boxes().forEach(box -> now.put(box.party(), box.area()));
    var rest = before.boxes().stream().filter(box -> !touched.contains(box.party())).toList();
    var moves = new ArrayList<double[]>();
    for (var box : rest) {
      var area = now.getOrDefault(box.party(), box.area());
      moves.add(
          new double[] {
            middle(area, true) - middle(box.area(), true),
            middle(area, false) - middle(box.area(), false)
          });
    }
    double along = moves.stream().mapToDouble(move -> move[0]).average().orElseThrow();
    double across = moves.stream().mapToDouble(move -> move[1]).average().orElseThrow();
    var shares =
        moves.stream()
            .mapToDouble(move -> Math.hypot(move[0] - along, move[1] - across))
            .map(move -> move / before.sheet().width())
            .summaryStatistics();
    return new Moved(shares.getAverage(), shares.getMax());
  }

  @Test
  void oneArrowMovedMovesTheOtherBoxesLittle() {
    var before = MapDrawing.landscape(COMPANY.company(), COMPANY.looks(), BEFORE);
    var random = new Random(1);
    var moves = new ArrayList<Moved>();
    for (int trial = 0; trial < TRIALS; trial++) {
      var touched = new HashSet<String>();
      var company = changed(random, touched);
      var arrangement = MapDrawing.arrangement(company, false, Optional.of(BEFORE));
      var after = MapDrawing.landscape(company, COMPANY.looks(), arrangement);
      CheckedMapsTest.assertClean(after);
      assertThat(after.apart()).isEmpty();
      moves.add(moved(before, after, touched));
    }
    double mean = moves.stream().mapToDouble(Moved::mean).average().orElseThrow();
    long far = moves.stream().filter(move -> move.most() > 0.25).count();
    double worst = moves.stream().mapToDouble(Moved::most).max().orElseThrow();
    System.out.printf(
        "Stability over %d trials: mean %.3f of the width, %d trials with a box over a quarter,"
            + " worst %.2f%n",
        TRIALS, mean, far, worst);
    assertThat(mean).isLessThan(0.06);
    assertThat(far).isLessThan(TRIALS / 5);
    assertThat(worst).isLessThan(0.6);
  }

  @Test
  void anEditIsArrangedAlikeEveryTime() {
    var arrows = new ArrayList<>(COMPANY.company().arrows());
    arrows.removeFirst();
    var less = Companies.company(COMPANY.company().parties(), arrows);
    var before = MapDrawing.arrangement(less, false, Optional.empty());
    assertThat(MapDrawing.arrangement(COMPANY.company(), false, Optional.of(before)).text())
        .isEqualTo(MapDrawing.arrangement(COMPANY.company(), false, Optional.of(before)).text());
  }

  @Test
  void theSameCompanyIsArrangedAsItWas() {
    assertThat(MapDrawing.arrangement(COMPANY.company(), false, Optional.of(BEFORE)))
        .isSameAs(BEFORE);
  }

  @Test
  void anotherStateMovesNothingAlongAndNearlyNothingAcross() {
    var plain = MapDrawing.landscape(COMPANY.company(), Map.of(), BEFORE);
    var looked = MapDrawing.landscape(COMPANY.company(), COMPANY.looks(), BEFORE);
    for (int box = 0; box < plain.boxes().size(); box++) {
      var one = plain.boxes().get(box).area();
      var other = looked.boxes().get(box).area();
      assertThat(other.x()).isCloseTo(one.x(), Offset.offset(40.0));
      assertThat(other.y()).isCloseTo(one.y(), Offset.offset(80.0));
    }
  }

  @Test
  void anArrowTakenAwayHardlyMovesABox() {
    var before = MapDrawing.landscape(COMPANY.company(), Map.of(), BEFORE);
    for (int gone = 0; gone < 20; gone++) {
      var arrows = new ArrayList<>(COMPANY.company().arrows());
      arrows.remove(gone);
      var company = Companies.company(COMPANY.company().parties(), arrows);
      var arrangement = MapDrawing.arrangement(company, false, Optional.of(BEFORE));
      var after = MapDrawing.landscape(company, Map.of(), arrangement);
      assertThat(moved(before, after, Set.of()).most()).as("arrow %d", gone).isLessThan(0.08);
    }
  }

  @Test
  void aNewPartyFindsItsPlaceBesideTheOthers() {
    double mean = 0;
    for (int host = 0; host < 20; host++) {
      var parties = new ArrayList<>(COMPANY.company().parties());
      var arrows = new ArrayList<>(COMPANY.company().arrows());
      parties.add(Companies.party("Newcomer"));
      arrows.add(Companies.arrow("new", "Newcomer", parties.get(host).id(), "a first gift"));
      var company = Companies.company(parties, arrows);
      var arrangement = MapDrawing.arrangement(company, false, Optional.of(BEFORE));
      var after = MapDrawing.landscape(company, Map.of(), arrangement);
      CheckedMapsTest.assertClean(after);
      var before = MapDrawing.landscape(COMPANY.company(), Map.of(), BEFORE);
      mean += moved(before, after, Set.of(parties.get(host).id())).mean() / 20;
    }
    assertThat(mean).isLessThan(0.08);
  }

  @Test
  void aPartyThatLeavesLeavesTheOthersWhereTheyWere() {
    var first = COMPANY.company().parties().get(3).id();
    var company =
        Companies.company(
            COMPANY.company().parties().stream().filter(p -> !p.id().equals(first)).toList(),
            COMPANY.company().arrows().stream()
                .filter(arrow -> !arrow.from().equals(first) && !arrow.to().equals(first))
                .toList());
    var after =
        MapDrawing.landscape(
            company, Map.of(), MapDrawing.arrangement(company, false, Optional.of(BEFORE)));
    var before = MapDrawing.landscape(COMPANY.company(), Map.of(), BEFORE);

    CheckedMapsTest.assertClean(after);
    assertThat(moved(before, after, Set.of(first)).mean()).isLessThan(0.03);
  }
}
