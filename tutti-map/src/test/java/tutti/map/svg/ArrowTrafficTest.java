package tutti.map.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutti.map.Companies;
import tutti.map.MapDrawing;
import tutti.map.verify.MapVerifier;

/** What is used is shown on the same drawing: nothing moves, and nothing lies on anything. */
class ArrowTrafficTest {

  private static final MapAddresses LINKS =
      new MapAddresses(id -> "/arrows/" + id, id -> "/parties/" + id);

  /** Every arrow unused in one way or another, every party with as many wild ways. */
  private static MapGloss busy(MapDrawing drawing, long wild) {
    var ids = drawing.lines().stream().map(MapDrawing.Line::arrow).toList();
    var third = ids.size() / 3;
    return new MapGloss(
        Map.of(),
        Map.of(),
        Optional.empty(),
        new ArrowTraffic(
            Set.copyOf(ids.subList(0, third)),
            Set.copyOf(ids.subList(third, 2 * third)),
            Set.copyOf(ids.subList(2 * third, ids.size())),
            parties(drawing).collect(Collectors.toMap(id -> id, id -> wild))));
  }

  private static Stream<String> parties(MapDrawing drawing) {
    return Stream.concat(
        drawing.boxes().stream().map(MapDrawing.Box::party),
        drawing.customer().stream().map(MapDrawing.Barline::party));
  }

  private static List<MapDrawing> drawings() {
    return Stream.of(Companies.symphony(), Companies.olist(), Companies.twelve())
        .flatMap(companies -> Stream.of(companies.landscape(), companies.portrait()))
        .toList();
  }

  @Test
  void countsInTheBoxesLieOnNothing() {
    for (var drawing : drawings()) {
      for (long wild : List.of(1L, 12L, 345L)) {
        var file = SvgMap.standalone(drawing, MapTheme.LIGHT, busy(drawing, wild));
        assertThat(SvgChecker.faults(file)).as("%s, %d wild", drawing.title(), wild).isEmpty();
        assertThat(MapVerifier.verify(file).faults()).as(drawing.title()).isEmpty();
      }
    }
  }

  @Test
  void everythingStaysWhereItWas() {
    for (var drawing : drawings()) {
      var plain = SvgMap.inline(drawing, LINKS);
      var seen = SvgMap.inline(drawing, LINKS, busy(drawing, 3));
      var unmarked =
          seen.replaceAll("<text[^>]* class=\"wd\">[^<]*</text>", "")
              .replaceAll("<circle[^>]* class=\"wd\"/>", "")
              .replaceAll(" (never|hushed|taken)\"", "\"")
              .replace(", 3 wild", "");
      assertThat(unmarked).isEqualTo(plain);
    }
  }

  @Test
  void whatIsNotUsedAndWhatIsTakenInsteadHaveTheirClasses() {
    var drawing = Companies.symphony().landscape();
    var page = SvgMap.inline(drawing, LINKS, busy(drawing, 2));
    for (var line : drawing.lines()) {
      var word = busy(drawing, 2).traffic().word(line.arrow());
      assertThat(page)
          .containsPattern(
              "class=\"ar [a-z]+ %s\" [^>]*data-arrow=\"%s\"".formatted(word, line.arrow()));
    }
  }

  @Test
  void aBoxSaysItsCountToThoseWhoListen() {
    var drawing = Companies.twelve().landscape();
    var page = SvgMap.inline(drawing, LINKS, busy(drawing, 3));
    parties(drawing)
        .forEach(party -> assertThat(page).containsPattern("aria-label=\"[^\"]*, 3 wild\""));
    assertThat(page).contains(">3 wild</text>");
  }

  @Test
  void aBoxWithoutRoomForWordsHasARing() {
    var drawing = Companies.twelve().portrait();
    var page = SvgMap.inline(drawing, LINKS, busy(drawing, 345_678_901));
    assertThat(page).containsPattern("<circle[^>]* class=\"wd\"/>");
  }

  @Test
  void aMapNobodyAsksForTrafficShowsNone() {
    var drawing = Companies.symphony().landscape();
    assertThat(SvgMap.inline(drawing, LINKS)).doesNotContain("wild", "never", "hushed", "taken");
    assertThat(SvgMap.standalone(drawing)).isEqualTo(SvgMap.standalone(drawing, MapTheme.SYSTEM));
  }

  @Test
  void anArrowThatIsNotUsedIsNotADetour() {
    var traffic =
        new ArrowTraffic(Set.of("a"), Set.of("b"), Set.of("a", "b", "c"), Map.of("x", 1L));
    assertThat(Stream.of("a", "b", "c", "d").map(traffic::word))
        .containsExactly("never", "hushed", "taken", "");
    assertThat(traffic.wild("x")).isOne();
    assertThat(traffic.wild("y")).isZero();
  }
}
