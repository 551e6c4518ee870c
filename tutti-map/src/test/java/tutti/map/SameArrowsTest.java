package tutti.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.company.Arrow;
import tutti.company.Party;
import tutti.map.layout.Graphs;
import tutti.map.svg.SvgMap;
import tutti.testkit.LawCases;

/** A map shows the arrows of its company: all of them, once, and with their own ends. */
class SameArrowsTest {

  private static Companies company(int seed) {
    return PlanarCompanies.of(4 + seed % 12, 0.8, seed);
  }

  private static MapDrawing drawn(Companies companies, SheetStyle style) {
    return companies.quick(style);
  }

  private static List<String> said(MapDrawing drawing) {
    return drawing.lines().stream()
        .map(line -> line.arrow() + " " + line.state() + " " + line.width() + " " + line.sentence())
        .sorted()
        .toList();
  }

  @Test
  void everyArrowIsDrawnOnce() {
    for (int seed = 0; seed < LawCases.cases(30); seed++) {
      var companies = company(seed);
      for (var style : SheetStyle.values()) {
        assertThat(drawn(companies, style).lines().stream().map(MapDrawing.Line::arrow))
            .as("seed %d %s", seed, style)
            .containsExactlyInAnyOrderElementsOf(
                companies.company().arrows().stream().map(Arrow::id).toList());
      }
    }
  }

  @Test
  void everyPartyIsDrawnOnce() {
    for (int seed = 0; seed < LawCases.cases(30); seed++) {
      var companies = company(seed);
      for (var style : SheetStyle.values()) {
        var drawing = drawn(companies, style);
        var parties = new ArrayList<>(drawing.boxes().stream().map(MapDrawing.Box::party).toList());
        drawing.customer().ifPresent(customer -> parties.add(customer.party()));
        assertThat(parties)
            .as("seed %d %s", seed, style)
            .containsExactlyInAnyOrderElementsOf(
                companies.company().parties().stream().map(Party::id).toList());
      }
    }
  }

  @Test
  void everyLineRunsFromItsGiverToItsReceiver() {
    for (int seed = 0; seed < LawCases.cases(30); seed++) {
      var companies = company(seed);
      for (var style : SheetStyle.values()) {
        var drawing = drawn(companies, style);
        for (var line : drawing.lines()) {
          var arrow = companies.company().arrow(line.arrow()).orElseThrow();
          assertThat(touches(drawing, arrow.from(), line.path().getFirst()))
              .as("seed %d %s: %s starts", seed, style, line.sentence())
              .isTrue();
          assertThat(touches(drawing, arrow.to(), line.path().getLast()))
              .as("seed %d %s: %s ends", seed, style, line.sentence())
              .isTrue();
        }
      }
    }
  }

  private static boolean touches(MapDrawing drawing, String party, MapDrawing.Point point) {
    var area =
        drawing.boxes().stream()
            .filter(box -> box.party().equals(party))
            .map(MapDrawing.Box::area)
            .findFirst()
            .orElseGet(() -> drawing.customer().orElseThrow().area());
    double right = area.x() + area.width();
    double foot = area.y() + area.height();
    boolean within =
        area.x() <= point.x() && point.x() <= right && area.y() <= point.y() && point.y() <= foot;
    return within
        && (drawing.portrait()
            ? point.y() == area.y() || point.y() == foot
            : point.x() == area.x() || point.x() == right);
  }

  @Test
  void landscapeAndPortraitCarryTheSameArrowsStatesAndSentences() {
    for (int seed = 0; seed < LawCases.cases(30); seed++) {
      var companies = company(seed);
      assertThat(said(drawn(companies, SheetStyle.PORTRAIT)))
          .as("seed %d", seed)
          .isEqualTo(said(drawn(companies, SheetStyle.LANDSCAPE)));
    }
  }

  @Test
  void landscapeAndPortraitCrossTheSame() {
    for (int seed = 0; seed < 6; seed++) {
      var companies = tangled(seed);
      var landscape = drawn(companies, SheetStyle.LANDSCAPE);
      var portrait = drawn(companies, SheetStyle.PORTRAIT);
      assertThat(landscape.apart()).as("seed %d", seed).isPresent();
      assertThat(portrait.apart()).isEqualTo(landscape.apart());
      assertThat(said(portrait)).isEqualTo(said(landscape));
    }
  }

  private static Companies tangled(int seed) {
    var lines = new ArrayList<String>();
    for (var lane : Graphs.ofChance(7, 0.9, new Random(seed))) {
      lines.add("P%d > P%d: gift | broken 3/9".formatted(lane.from(), lane.to()));
    }
    return Companies.of(lines.toArray(String[]::new));
  }

  @Test
  void everyArrowOfATangledCompanyIsDrawnOnce() {
    for (int seed = 0; seed < 6; seed++) {
      var companies = tangled(seed);
      var drawing = drawn(companies, SheetStyle.LANDSCAPE);
      for (var arrow : companies.company().arrows()) {
        assertThat(drawing.lines().stream().filter(line -> line.arrow().equals(arrow.id())))
            .as("seed %d, %s", seed, arrow.id())
            .hasSize(1);
      }
    }
  }

  @Test
  void theOrderOfPartiesAndArrowsInTheFileDoesNotMatter() {
    for (int seed = 0; seed < LawCases.cases(15); seed++) {
      var companies = company(seed);
      var parties = new ArrayList<>(companies.company().parties());
      var arrows = new ArrayList<>(companies.company().arrows());
      Collections.shuffle(parties, new Random(seed));
      Collections.shuffle(arrows, new Random(-seed));
      var shuffled = new Companies(Companies.company(parties, arrows), companies.looks());
      for (var style : SheetStyle.values()) {
        assertThat(drawn(shuffled, style))
            .as("seed %d %s", seed, style)
            .isEqualTo(drawn(companies, style));
      }
    }
  }

  @Test
  void theOrderDoesNotMatterWhereLinesCross() {
    for (int seed = 0; seed < 3; seed++) {
      var companies = tangled(seed);
      var arrows = new ArrayList<>(companies.company().arrows());
      Collections.shuffle(arrows, new Random(seed));
      var shuffled =
          new Companies(
              Companies.company(companies.company().parties().reversed(), arrows),
              companies.looks());
      assertThat(drawn(shuffled, SheetStyle.LANDSCAPE))
          .isEqualTo(drawn(companies, SheetStyle.LANDSCAPE));
    }
  }

  @Test
  void aMapIsWrittenTheSameTwice() {
    for (int seed = 0; seed < 5; seed++) {
      var companies = company(seed);
      var again = Companies.drawn(companies.company(), companies.looks(), SheetStyle.LANDSCAPE, 0);
      assertThat(SvgMap.standalone(again))
          .as("seed %d", seed)
          .isEqualTo(SvgMap.standalone(drawn(companies, SheetStyle.LANDSCAPE)));
    }
  }
}
