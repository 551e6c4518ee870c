package tutti.map.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The text is read back word by word, as Graphviz reads it. */
class MapDotTest {

  /** A quoted text ends at the first quote without a backslash before it. */
  private static final Pattern TOKEN =
      Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|->|[A-Za-z0-9_]+|[{}\\[\\];=,]|\\s+|(.)");

  private static List<String> tokens(String dot) {
    var tokens = new ArrayList<String>();
    TOKEN
        .matcher(dot)
        .results()
        .filter(token -> !token.group().isBlank())
        .forEach(token -> {
          assertThat(token.group(2)).as("a stray sign in %s", dot).isNull();
          tokens.add(token.group());
        });
    return tokens;
  }

  /** The text with every quoted one made the same: what is left is the shape of the graph. */
  private static List<String> shape(String dot) {
    return tokens(dot).stream().map(token -> token.startsWith("\"") ? "\"\"" : token).toList();
  }

  @ParameterizedTest
  @MethodSource("tutti.map.text.Names#hostile")
  void aHostileNameStaysInItsQuotes(String name) {
    assertThat(shape(MapDot.write(Names.called(name), Names.looks())))
        .isEqualTo(shape(MapDot.write(Names.called("Sales"), Names.looks())));
  }

  @ParameterizedTest
  @MethodSource("tutti.map.text.Names#hostile")
  void everyStatementIsOneLine(String name) {
    assertThat(MapDot.write(Names.called(name), Names.looks()).lines()).hasSize(3 + 3 + 3 + 1);
  }

  @Test
  void everyArrowIsThereOnceWithItsState() {
    var dot = MapDot.write(Names.called("Sales"), Names.looks());

    assertThat(dot)
        .containsOnlyOnce("p0 -> p1 [label=\"Sales (6 of 20)\", class=\"broken\"")
        .containsOnlyOnce("p1 -> p2 [label=\"Sales\", class=\"kept\"")
        .containsOnlyOnce("p2 -> p0 [label=\"Sales\", class=\"unmeasured\"");
    assertThat(dot.split("->", -1)).hasSize(4);
  }

  @Test
  void anOutsidePartyHasADoubleFrame() {
    assertThat(MapDot.write(Names.called("Sales"), Names.looks()))
        .contains("p2 [label=\"Sales\", peripheries=\"2\"]");
  }

  @Test
  void aQuoteABackslashAndAnEntityAreReadBackAsTheyAre() {
    assertThat(MapDot.write(Names.called("a\"b\\c&d<e>"), Names.looks()))
        .contains("label=\"a\\\"b\\\\c&amp;d&lt;e&gt;\"");
  }
}
