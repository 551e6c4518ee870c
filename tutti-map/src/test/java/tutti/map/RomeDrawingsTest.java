package tutti.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tutti.map.fold.CompanyFolding;
import tutti.map.layout.RomeTest;
import tutti.map.svg.SvgMap;
import tutti.map.verify.MapVerifier;

/** Every graph of a public collection is drawn: the planar ones freely, the others as planned. */
@Tag("slow")
class RomeDrawingsTest {

  private static Companies company(String line) {
    var words = line.strip().split(" ");
    var edges = new ArrayList<int[]>();
    for (int i = 3; i + 1 < words.length; i += 2) {
      edges.add(new int[] {Integer.parseInt(words[i]), Integer.parseInt(words[i + 1])});
    }
    return RandomGraphs.company(Integer.parseInt(words[1]), edges);
  }

  private static List<String> graphs() throws IOException {
    if (!Files.exists(RomeTest.file())) {
      System.err.println(
          "SKIPPED, NO DATA: put the graphs where TUTTI_DATA says, or at " + RomeTest.file());
    }
    assumeTrue(Files.exists(RomeTest.file()));
    return Files.readAllLines(RomeTest.file());
  }

  @Test
  void onlyThePlannedCrossingsAreInTheDrawing() throws IOException {
    int planar = 0;
    for (var line : graphs()) {
      var companies = company(line);
      var folding = CompanyFolding.open(companies.company());
      var arrangement = MapArranger.arrange(folding, SheetStyle.LANDSCAPE, Optional.empty(), 0);
      var drawing =
          MapEngraver.engrave(folding, companies.looks(), SheetStyle.LANDSCAPE, arrangement);
      var verdict = MapVerifier.verify(SvgMap.standalone(drawing));
      int planned = arrangement.network().knots().size();
      assertThat(verdict.faults()).as(line).isEmpty();
      assertThat(verdict.crossings()).as(line).isEqualTo(planned);
      assertThat(drawing.apart().isEmpty()).as(line).isEqualTo(planned == 0);
      planar += planned == 0 ? 1 : 0;
    }
    assertThat(planar).isEqualTo(308);
  }
}
