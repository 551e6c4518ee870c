package tutti.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tutti.claims.Claim;
import tutti.company.template.CompanyTemplates;

/** Which lanes a map that has to cross sets apart: the fewest, and each of them needed. */
class LanesApartTest {

  private static final Pattern NAMED = Pattern.compile("lanes to set apart: ([^.]+)\\.");
  private static final String IMPOSSIBLE = "This map cannot be drawn without a crossing; ";

  @TempDir private Path folder = Path.of("");

  /** Two parties joined by one arrow; they are called A, B and so on. */
  private record Lane(char one, char other) {
    String line() {
      return "  - {id: %1$s%2$s, from: %1$s, to: %2$s, gives: news}\n".formatted(one, other);
    }

    String words() {
      return one + " with " + other;
    }
  }

  private List<String> findings(List<Lane> lanes, String more) {
    var parties =
        IntStream.rangeClosed('A', 'G')
            .mapToObj(id -> "{id: %1$c, name: %1$c}".formatted(id))
            .collect(joining(", ", "parties: [", "]\n"));
    var arrows = lanes.stream().map(Lane::line).collect(joining());
    return Filed.in(folder, parties + "arrows:\n" + arrows + more).findings("L24");
  }

  private List<String> named(List<Lane> lanes, String more) {
    var says = findings(lanes, more);
    assertThat(says).hasSize(1).first().asString().startsWith(IMPOSSIBLE);
    var found = NAMED.matcher(says.getFirst());
    assertThat(found.find()).isTrue();
    return List.of(found.group(1).split(", | and "));
  }

  /** Everybody of the first so many with each other. */
  private static List<Lane> all(int parties) {
    return lanes(0, parties, 1).filter(lane -> lane.one() < lane.other()).toList();
  }

  private static Stream<Lane> lanes(int from, int parties, int step) {
    return IntStream.range(0, parties)
        .boxed()
        .flatMap(one ->
            IntStream.range(from, parties)
                .filter(other -> other % step == 0)
                .mapToObj(other -> new Lane((char) ('A' + one), (char) ('A' + other))));
  }

  /** Each of the first so many with each of the others. */
  private static List<Lane> between(int some, int others) {
    return lanes(some, some + others, 1).filter(lane -> lane.one() < 'A' + some).toList();
  }

  private static List<Lane> without(List<Lane> lanes, List<String> names) {
    return lanes.stream().filter(lane -> !names.contains(lane.words())).toList();
  }

  /** A company, and how many of its lanes no drawing has: by Euler's formula, and by K3,3. */
  private record Tangle(List<Lane> lanes, int apart) {}

  static Stream<Tangle> tangles() {
    return Stream.of(
        new Tangle(between(3, 3), 1),
        new Tangle(all(5), 1),
        new Tangle(between(3, 4), 2),
        new Tangle(all(6), 3));
  }

  @ParameterizedTest
  @MethodSource("tangles")
  @Claim("K03")
  void theFewestLanesAreNamedAndNotOneTooMany(Tangle tangle) {
    var named = named(tangle.lanes(), "");

    assertThat(named)
        .hasSize(tangle.apart())
        .doesNotHaveDuplicates()
        .isSubsetOf(tangle.lanes().stream().map(Lane::words).toList());
    assertThat(findings(without(tangle.lanes(), named), "")).isEmpty();
    for (var kept : named) {
      var rest = new ArrayList<>(named);
      rest.remove(kept);
      assertThat(findings(without(tangle.lanes(), rest), "")).as("with " + kept).hasSize(1);
    }
  }

  @Test
  @Claim("K03")
  void theLaneOfTheFewestArrowsIsSetApart() {
    var three = between(3, 3);
    var again =
        without(three, List.of("B with E")).stream()
            .map(lane -> lane.line().replaceFirst("id: ", "id: more-"))
            .collect(joining());

    assertThat(named(three, again)).containsExactly("B with E");
  }

  @Test
  @Claim("K03")
  void whereALineMayBeDrawnNothingIsSetApart() {
    assertThat(findings(without(between(3, 3), List.of("A with D")), "")).isEmpty();
    assertThat(findings(all(4), "")).isEmpty();
  }

  @Test
  @Claim("K03")
  void salesAndProductManagementNeedOneLaneSetApartInTheWebOfKeyInteractions() {
    var web = CompanyTemplates.text("key-interactions").orElseThrow();
    var joined =
        web.replace(
            "\narrows:\n",
            "\narrows:\n  - {id: x, from: sales, to: product-management, gives: wishes}\n");
    assertThat(joined).isNotEqualTo(web);
    var filed = Filed.written(folder, joined);
    var found = NAMED.matcher(filed.findings("L24").getFirst());

    assertThat(found.find()).isTrue();
    assertThat(found.group(1).split(", | and ", -1)).hasSize(1);
    assertThat(Filed.written(folder, web).findings("L24")).isEmpty();
  }

  @Test
  @Claim("K03")
  void theMapNamesAsManyCrossingsAsItDraws() {
    var lanes = between(3, 3);
    findings(lanes, "");
    var err = new Filed(folder.resolve("company.yaml"), folder).alone("map").err();

    assertThat(err.lines().findFirst().orElseThrow())
        .startsWith("This map cannot be drawn without a crossing: ")
        .containsOnlyOnce(" crosses ");
  }
}
