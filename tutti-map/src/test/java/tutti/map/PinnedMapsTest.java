package tutti.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tutti.company.Company;
import tutti.company.MapPin;
import tutti.map.fold.CompanyFolding;

/** A pinned box lies where it is pinned, or a sentence says why not. */
@Tag("slow")
class PinnedMapsTest {

  private static final Company FREE = Companies.twelve().company();
  private static final MapArrangement BEFORE =
      MapDrawing.arrangement(FREE, false, Optional.empty());

  private static Company pinned(String party, int x, int y) {
    return Companies.company(
        FREE.parties().stream()
            .map(one -> one.id().equals(party) ? one.pinned(Optional.of(new MapPin(x, y))) : one)
            .toList(),
        FREE.arrows());
  }

  private static MapDrawing.Area area(MapDrawing drawing, String party) {
    return drawing.boxes().stream()
        .filter(box -> box.party().equals(party))
        .map(MapDrawing.Box::area)
        .findFirst()
        .orElseThrow();
  }

  private static MapDrawing drawn(Company company) {
    var arrangement = MapDrawing.arrangement(company, false, Optional.of(BEFORE));
    return MapDrawing.landscape(company, Map.of(), arrangement);
  }

  @Test
  void aBoxPinnedWhereItIsStaysThere() {
    var there = area(MapDrawing.landscape(FREE, Map.of(), BEFORE), "Legal");
    var drawing = drawn(pinned("Legal", (int) there.x(), (int) there.y()));

    assertThat(area(drawing, "Legal").x()).isEqualTo(there.x());
    assertThat(area(drawing, "Legal").y()).isEqualTo(there.y());
    assertThat(drawing.unpinned()).isEmpty();
  }

  @Test
  void aBoxPinnedALittleAsideIsMovedThere() {
    var there = area(MapDrawing.landscape(FREE, Map.of(), BEFORE), "Legal");
    var drawing = drawn(pinned("Legal", (int) there.x() + 12, (int) there.y() + 6));

    assertThat(area(drawing, "Legal").x()).isEqualTo(there.x() + 12);
    assertThat(area(drawing, "Legal").y()).isEqualTo(there.y() + 6);
    CheckedMapsTest.assertClean(drawing);
  }

  @Test
  void aPinFarFromWhereTheLinesLeadIsKeptOrExplained() {
    for (var party : List.of("Legal", "Growth", "Design", "Support")) {
      var drawing = drawn(pinned(party, 40, 600));
      CheckedMapsTest.assertClean(drawing);
      var area = area(drawing, party);
      boolean kept = Math.abs(area.x() - 40) <= 4 && Math.abs(area.y() - 600) <= 4;
      assertThat(drawing.unpinned()).as(party).hasSize(kept ? 0 : 1);
      assertThat(drawing.remarks()).isEqualTo(drawing.unpinned());
    }
  }

  @Test
  void aPinThatCannotBeKeptIsSaidWithItsDistanceAndItsReason() {
    var drawing = drawn(pinned("Sales", 19_000, 0));

    if (drawing.unpinned().isEmpty()) {
      assertThat(area(drawing, "Sales").x()).isEqualTo(19_000);
    } else {
      assertThat(drawing.unpinned().getFirst())
          .matches("Sales lies [\\d,]+ (to the|below|above).* its pin, where .*\\.");
    }
    CheckedMapsTest.assertClean(drawing);
  }

  @Test
  void aPinLetGoLeavesTheBoxNearWhereItIs() {
    var company = pinned("Legal", 700, 80);
    var arrangement = MapDrawing.arrangement(company, false, Optional.of(BEFORE));
    var held = MapDrawing.landscape(company, Map.of(), arrangement);
    var free =
        MapDrawing.landscape(
            FREE, Map.of(), MapDrawing.arrangement(FREE, false, Optional.of(arrangement)));

    assertThat(area(free, "Legal").x()).isCloseTo(area(held, "Legal").x(), offset(80.0));
    assertThat(area(free, "Legal").y()).isCloseTo(area(held, "Legal").y(), offset(80.0));
  }

  @Test
  void aPortraitKnowsNoPins() {
    var free = MapDrawing.arrangement(FREE, true, Optional.empty());
    var held = MapDrawing.arrangement(pinned("Legal", 5, 5), true, Optional.of(free));

    assertThat(held).isSameAs(free);
  }

  @Test
  void anArrangementOutlivesBeingWritten() {
    var company = pinned("Legal", 700, 80);
    var arrangement = MapDrawing.arrangement(company, false, Optional.of(BEFORE));
    var read = MapArrangement.read(arrangement.text()).orElseThrow();

    assertThat(read.text()).isEqualTo(arrangement.text());
    assertThat(MapDrawing.landscape(company, Map.of(), read))
        .isEqualTo(MapDrawing.landscape(company, Map.of(), arrangement));
    assertThat(MapDrawing.arrangement(company, false, Optional.of(read))).isSameAs(read);
  }

  @Test
  void whatIsNoArrangementIsNotRead() {
    for (var text :
        List.of("", "arrangement 2", "arrangement 1\nbox a", "arrangement 1\nthing 4")) {
      assertThat(MapArrangement.read(text)).as(text).isEmpty();
    }
    assertThat(MapArrangement.read(BEFORE.text().replaceFirst("tie [^\n]+", "tie one"))).isEmpty();
  }

  private static String key(Company company, boolean portrait) {
    return MapArrangement.key(CompanyFolding.open(company), portrait);
  }

  @Test
  void theKeyOfAnArrangementIsAboutWhoIsJoinedAndPinned() {
    var key = key(FREE, false);

    assertThat(key(FREE, true)).isNotEqualTo(key);
    assertThat(key(pinned("Legal", 1, 2), false)).isNotEqualTo(key);
    assertThat(key(Companies.symphony().company(), false)).isNotEqualTo(key);
    assertThat(key(Companies.company(FREE.parties(), FREE.arrows().reversed()), false))
        .isEqualTo(key);
  }
}
