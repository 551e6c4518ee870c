package tutti.company.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;

/** A chart says what its reader has to know to draw it, and leaves no line without a name. */
class MermaidFlowchartTest {

  private static final List<Party> PARTIES =
      List.of(party("a", " ", Party.Kind.FUNCTION), party("b", "Bé \"x\"", Party.Kind.OUTSIDE));

  private static Party party(String id, String name, Party.Kind kind) {
    return new Party(id, name, kind, Optional.empty(), Optional.empty());
  }

  private static Arrow arrow(int number, String gives, boolean observed) {
    return new Arrow("x" + number, "a", "b", gives, "", Optional.empty(), observed, List.of());
  }

  private static String chart(List<Arrow> arrows) {
    return new MermaidFlowchart()
        .write(new Company("Small", ZoneOffset.UTC, PARTIES, List.of(), arrows));
  }

  @Test
  void aNamelessPartyIsCalledByItsIdAndANamelessArrowHasNoLabel() {
    assertThat(chart(List.of(arrow(1, "", false), arrow(2, "it", true))))
        .isEqualTo(
            """
            flowchart LR
              p0["a"]
              p1(["Bé #34;x#34;"])
              p0 --> p1
              p0 -.->|"it"| p1
            """);
  }

  @Test
  void moreArrowsThanUsualAreToldFirst() {
    var arrows = new ArrayList<Arrow>();
    for (var i = 0; i < 500; i++) {
      arrows.add(arrow(i, "it", false));
    }
    assertThat(chart(arrows)).doesNotContain("%%");
    arrows.add(arrow(500, "it", false));
    assertThat(chart(arrows).lines().toList().get(1))
        .isEqualTo("  %% To draw these 501 arrows, start Mermaid with maxEdges: 501.");
  }
}
