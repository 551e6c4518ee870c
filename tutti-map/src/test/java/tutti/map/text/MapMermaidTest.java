package tutti.map.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MapMermaidTest {

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  private static List<String> quoted(String chart) {
    return QUOTED.matcher(chart).results().map(text -> text.group(1)).toList();
  }

  private static String chart(String name) {
    return MapMermaid.write(Names.called(name), Names.looks());
  }

  @ParameterizedTest
  @MethodSource("tutti.map.text.Names#hostile")
  void aHostileNameStaysInItsQuotes(String name) {
    assertThat(QUOTED.matcher(chart(name)).replaceAll("\"\""))
        .isEqualTo(QUOTED.matcher(chart("Sales")).replaceAll("\"\""));
  }

  @ParameterizedTest
  @MethodSource("tutti.map.text.Names#hostile")
  void aQuotedTextHoldsNoSignTheChartCouldRead(String name) {
    assertThat(quoted(chart(name)))
        .hasSize(6)
        .allSatisfy(text -> {
          assertThat(text.replaceAll("#[0-9]+;", ""))
              .doesNotContainPattern("[<>&\"`\\[\\](){}|#;%]");
          assertThat(text).isNotEmpty();
        });
  }

  @Test
  void aSignIsWrittenByItsNumber() {
    assertThat(quoted(chart("<b>&\"`#"))).contains("#60;b#62;#38;#34;#96;#35;");
  }

  @Test
  void lettersOfAllLanguagesStayAsTheyAre() {
    assertThat(quoted(chart("Käufer שלום \uD83D\uDE80"))).contains("Käufer שלום \uD83D\uDE80");
  }

  @Test
  void everyArrowIsThereOnceWithTheStyleOfItsState() {
    assertThat(chart("Sales"))
        .startsWith("flowchart LR\n")
        .containsOnlyOnce("p0 ==>|\"Sales #40;6 of 20#41;\"| p1\n")
        .containsOnlyOnce("p1 -->|\"Sales\"| p2\n")
        .containsOnlyOnce("p2 -->|\"Sales\"| p0\n")
        .containsOnlyOnce("%% broken\n  linkStyle 0 stroke:#B3310B,color:#B3310B\n")
        .containsOnlyOnce("%% kept\n  linkStyle 1 stroke:#1D4F91")
        .containsOnlyOnce("%% unmeasured\n  linkStyle 2 stroke:#6B655A");
  }

  @Test
  void anOutsidePartyHasRoundEnds() {
    assertThat(chart("Sales")).contains("p0[\"Sales\"]", "p1[\"Sales\"]", "p2([\"Sales\"])");
  }
}
