package tutti.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.company.Company;
import tutti.company.PromiseState;
import tutti.company.crossing.UnavoidableCrossings.PartyPair;
import tutti.company.file.CompanyFile;
import tutti.company.template.CompanyTemplates;
import tutti.map.crossing.MapCrossings;
import tutti.map.fold.CompanyFolding;
import tutti.map.svg.SvgMap;
import tutti.map.verify.MapVerifier;

/** The map of the key interactions: who is in the middle, and what cannot be drawn. */
class KeyInteractionsTest {

  private static final Company COMPANY =
      CompanyFile.read("key-interactions", CompanyTemplates.text("key-interactions").orElseThrow());
  private static final ArrowLook NONE = ArrowLook.of(PromiseState.UNMEASURED);
  private static final String MIDDLE = "product-marketing";

  private static Company with(String from, String to) {
    var arrows = new ArrayList<>(COMPANY.arrows());
    arrows.add(Companies.arrow("more", from, to, "more"));
    return Companies.company(COMPANY.parties(), arrows);
  }

  private static Company without(Company company, List<PartyPair> pairs) {
    return Companies.company(
        company.parties(),
        company.arrows().stream()
            .filter(arrow ->
                pairs.stream()
                    .noneMatch(pair ->
                        List.of(pair.one(), pair.other())
                            .containsAll(List.of(arrow.from(), arrow.to()))))
            .toList());
  }

  @Test
  @Claim("K03")
  void salesAndProductManagementCannotBeJoinedWithoutACrossing() {
    var impossible = with("sales", "product-management");
    var crossings = MapCrossings.of(impossible).orElseThrow();

    assertThat(crossings.least()).isEqualTo(1);
    assertThat(crossings.why().orElseThrow().reason()).contains("(Kuratowski 1930)");
    assertThat(MapCrossings.of(without(impossible, crossings.apart()))).isEmpty();
    assertThat(MapCrossings.of(COMPANY)).isEmpty();
  }

  @Test
  @Claim("K03")
  void whatCannotBeDrawnFreelyIsDrawnWithItsCrossingsAndSaidSo() {
    var drawing = MapDrawing.landscape(with("sales", "product-management"), Map.of());
    var verdict = MapVerifier.verify(SvgMap.standalone(drawing));

    assertThat(verdict.faults()).isEmpty();
    assertThat(verdict.crossings()).isPositive();
    assertThat(drawing.remarks().getFirst())
        .startsWith("This map cannot be drawn without a crossing: ");
  }

  @Test
  @Claim("K04")
  void productMarketingLiesStrictlyInside() {
    var drawing = MapDrawing.landscape(COMPANY, Map.of());
    var middle = area(drawing, MIDDLE);
    var others = drawing.boxes().stream().filter(box -> !box.party().equals(MIDDLE)).toList();

    assertThat(others).anyMatch(box -> right(box.area()) < middle.x());
    assertThat(others).anyMatch(box -> box.area().x() > right(middle));
    assertThat(others).anyMatch(box -> box.area().y() < middle.y());
    assertThat(others).anyMatch(box -> bottom(box.area()) > bottom(middle));
    assertThat(drawing.lines())
        .anyMatch(line -> bare(line, drawing) && line.path().getFirst().y() < middle.y());
    assertThat(drawing.lines())
        .anyMatch(line -> bare(line, drawing) && line.path().getFirst().y() > bottom(middle));
  }

  /** Whether a line passes the middle box above or below, from the one side of it to the other. */
  private static boolean bare(MapDrawing.Line line, MapDrawing drawing) {
    var middle = area(drawing, MIDDLE);
    double left = line.path().stream().mapToDouble(MapDrawing.Point::x).min().orElseThrow();
    double right = line.path().stream().mapToDouble(MapDrawing.Point::x).max().orElseThrow();
    return left < right(middle) && right > middle.x() && !touches(line);
  }

  private static boolean touches(MapDrawing.Line line) {
    return line.from().equals(MIDDLE) || line.to().equals(MIDDLE);
  }

  private static MapDrawing.Area area(MapDrawing drawing, String party) {
    return drawing.boxes().stream()
        .filter(box -> box.party().equals(party))
        .map(MapDrawing.Box::area)
        .findFirst()
        .orElseThrow();
  }

  private static double right(MapDrawing.Area area) {
    return area.x() + area.width();
  }

  private static double bottom(MapDrawing.Area area) {
    return area.y() + area.height();
  }

  /** The share of shortest ways; the library counts each way and its way back as two. */
  @Test
  @Claim("K04")
  void productMarketingIsBetweenTheOthersMoreThanAnybodyInside() {
    var graph = new SimpleGraph<String, DefaultEdge>(DefaultEdge.class);
    COMPANY.parties().stream()
        .filter(party -> !party.outside())
        .forEach(party -> graph.addVertex(party.id()));
    COMPANY.arrows().stream()
        .filter(arrow -> graph.containsVertex(arrow.from()) && graph.containsVertex(arrow.to()))
        .forEach(arrow -> graph.addEdge(arrow.from(), arrow.to()));
    var between = new BetweennessCentrality<>(graph, true).getScores();
    var most = graph.vertexSet().stream().max(Comparator.comparingDouble(between::get));

    assertThat(most).isEqualTo(Optional.of(MIDDLE));
    assertThat(2 * between.getOrDefault(MIDDLE, 0.0)).isCloseTo(0.330, offset(0.0005));
    assertThat(2 * between.getOrDefault("product-owner", 0.0)).isCloseTo(0.321, offset(0.0005));
    assertThat(2 * between.getOrDefault("product-management", 0.0))
        .isCloseTo(0.271, offset(0.0005));
  }

  @Test
  @Claim("K26")
  void all31LanesAreDrawnEachArrowWithItsState() {
    var looks = new HashMap<String, ArrowLook>();
    var states = PromiseState.values();
    for (int i = 0; i < COMPANY.arrows().size(); i++) {
      looks.put(COMPANY.arrows().get(i).id(), ArrowLook.of(states[i % states.length]));
    }
    var drawing = MapDrawing.landscape(COMPANY, looks);
    var lanes = new HashSet<Set<String>>();
    drawing.lines().forEach(line -> lanes.add(Set.of(line.from(), line.to())));

    assertThat(lanes).hasSize(31);
    assertThat(drawing.lines())
        .hasSameSizeAs(COMPANY.arrows())
        .allSatisfy(line -> {
          assertThat(line.state()).isEqualTo(looks.getOrDefault(line.arrow(), NONE).state());
          assertThat(line.sentence()).containsIgnoringCase(line.state().text());
        });
  }

  @Test
  @Claim("K02")
  void everyTemplateIsDrawnFreelyOnWideAndNarrowSheets() {
    var drawn = new HashSet<String>();
    for (var name : CompanyTemplates.names()) {
      var open =
          CompanyFolding.open(CompanyFile.read(name, CompanyTemplates.text(name).orElseThrow()));
      for (var drawing :
          List.of(MapDrawing.landscape(open, Map.of()), MapDrawing.portrait(open, Map.of()))) {
        var verdict = MapVerifier.verify(SvgMap.standalone(drawing));
        assertThat(verdict.clean()).as(name).isTrue();
        assertThat(verdict.crossings()).as(name).isZero();
      }
      drawn.add(name);
    }
    assertThat(drawn).hasSizeGreaterThanOrEqualTo(6);
  }
}
